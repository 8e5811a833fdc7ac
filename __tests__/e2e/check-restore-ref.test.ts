import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runShotlock, type Ran } from '../tools/run-shotlock.js';
import type { Permissions } from './world/github-state.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { Repository } from './world/repository.js';
import type { ActionResult } from './world/run-action.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const config = configOf({
  teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' },
  outro: { logo: 'A logo on black' },
});
const writing = { contents: 'write' } as const;
/** Nobody listens there: what costs nothing takes neither key nor API. */
const nowhere = 'http://127.0.0.1:9';

describeOnNode24('a fresh checkout of what a pull request’s run paid for', () => {
  const studio = openStudio();
  let repository: Repository;
  let made: ActionResult;
  let lock: string;
  let laptop: string;
  const at = (path: string) => join(laptop, path);
  const lockText = async () => await readFile(at('videos.lock.json'), 'utf8');

  async function run(permissions: Permissions, ...args: string[]) {
    const token = await studio.github.token(permissions);
    const env = { GITHUB_API_URL: studio.github.url, GITHUB_TOKEN: token };
    const ran: Ran = await runShotlock(laptop, args, env);
    expect(ran.stdout + ran.stderr).not.toContain(token);
    return { exitCode: ran.exitCode, said: ran.stdout + ran.stderr };
  }

  beforeAll(async () => {
    repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    made = await studio.run(payload('pull_request', { repository, sha: pull.head, pull }));
    lock = (await repository.file('feature', 'videos.lock.json'))!.toString();
    laptop = await repository.checkOut((await repository.refresh(pull)).head);
  }, 60_000);
  afterEach(() => {
    expect(studio.paid()).toBe(3);
  });

  test('check knows it, with no more than a reader’s token', async () => {
    const { exitCode, said } = await run({ contents: 'read' }, 'check');
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toContain('videos.lock.json is up to date');
  }, 30_000);

  test('check --fix makes the lock anew from the ledger of the repository, byte for byte', async () => {
    await rm(at('videos.lock.json'));
    expect(await run({ contents: 'read' }, 'check')).toMatchObject({ exitCode: 1 });
    const fixed = await run({ contents: 'read' }, 'check', '--fix');
    expect(fixed).toMatchObject({ exitCode: 0 });
    expect(await lockText()).toBe(lock);
  }, 30_000);

  test('check --fix mends what a merge left behind, takes of both sides kept', async () => {
    const { shots } = JSON.parse(lock);
    const [ours, theirs] = ['teaser/dawn', 'teaser/desk'].map((key) =>
      JSON.stringify({ ...shots, [key]: { ...shots[key], generatedAt: '2026-01-01T00:00:00Z' } }),
    );
    const torn = `{"lockfileVersion":1,"shots":\n<<<<<<< ours\n${ours}\n=======\n${theirs}\n>>>>>>> theirs\n,"videos":{}}\n`;
    await writeFile(at('videos.lock.json'), torn);
    expect(await run({ contents: 'read' }, 'check')).toMatchObject({ exitCode: 2 });
    expect(await run({ contents: 'read' }, 'check', '--fix')).toMatchObject({ exitCode: 0 });
    const mended = JSON.parse(await lockText());
    expect(Object.keys(mended.shots)).toEqual(Object.keys(shots));
    for (const [key, { clip }] of Object.entries<{ clip: object }>(mended.shots))
      expect(clip).toEqual(shots[key].clip);
    await writeFile(at('videos.lock.json'), lock);
  }, 30_000);

  test('restore brings every clip and video back from the draft releases, and pays nothing', async () => {
    const restored = await run(writing, 'restore', '--api-url', nowhere);
    expect(restored).toMatchObject({ exitCode: 0 });
    for (const { clip } of Object.values<{ clip: { sha256: string } }>(JSON.parse(lock).shots))
      expect(await hashOf(at(`.shotlock/clips/${clip.sha256}.mp4`))).toBe(clip.sha256);
    const videos: readonly { id: string; sha256: string }[] = JSON.parse(
      made.outputs['videos'] ?? '[]',
    );
    expect(videos).toHaveLength(2);
    for (const { id, sha256 } of videos) expect(await hashOf(at(`videos/${id}.mp4`))).toBe(sha256);
    expect(await lockText()).toBe(lock);
  }, 60_000);

  test('restore says which right it lacks where draft releases are hidden from it', async () => {
    await rm(at('.shotlock'), { recursive: true });
    await rm(at('videos'), { recursive: true });
    const { exitCode, said } = await run({ contents: 'read' }, 'restore', '--api-url', nowhere);
    expect(exitCode).toBe(1);
    expect(said).toContain('contents: write');
    expect(existsSync(at('videos/teaser.mp4'))).toBe(false);
    expect(await lockText()).toBe(lock);
  }, 60_000);
});

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
