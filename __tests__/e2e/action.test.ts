import { readFile, writeFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { playToEnd } from '../tools/chromium.js';
import { describeWith } from '../tools/debian.js';
import { serveFolder } from '../tools/serve-folder.js';
import { copyExample, runShotlock } from '../tools/run-shotlock.js';
import type { Permissions } from './world/github-state.js';
import { paying } from './world/laptop.js';
import { describeOnNode24 } from './world/node24.js';
import { canaryKey } from './world/oracles.js';
import { payload } from './world/payload.js';
import type { Pull } from './world/pull.js';
import type { Repository } from './world/repository.js';
import type { ActionResult } from './world/run-action.js';
import { openStudio, writing } from './world/studio.js';

describeOnNode24('the action', () => {
  const studio = openStudio({ inputs: { 'poll-seconds': 'auto' } });
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ speed: 200 });
  });
  afterAll(async () => {
    await simulator.close();
  });

  async function opened({ fork = false } = {}) {
    const repository = await studio.github.repository({ files: await exampleFiles() });
    return { repository, pull: await repository.pull({ files: { 'notes.md': 'x' }, fork }) };
  }

  /** Runs the committed action on a pull request as a workflow with least permissions would. */
  async function onPullRequest(
    repository: Repository,
    pull: Pull,
    inputs: Readonly<Record<string, string>> = {},
    permissions: Permissions = pull.fork
      ? { contents: 'read' }
      : { contents: 'read', 'pull-requests': 'write' },
  ): Promise<ActionResult> {
    return await studio.run(payload('pull_request', { repository, sha: pull.head, pull }), {
      inputs: { provider: 'simulator', 'api-url': simulator.url, ...inputs },
      permissions,
    });
  }

  test('renders a pull request: artifacts, one comment, summary and outputs', async () => {
    const repository = await studio.github.repository({ files: await exampleFiles() });
    const pull = await repository.pull({
      files: { 'videos.yml': await changed('golden hour', 'blue hour') },
    });
    const first = await onPullRequest(repository, pull);
    expect(first.log).toContain('Rendered 6 shots');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      status: 'rendered',
      'credits-planned': '60',
      'credits-spent': '0',
      'shots-changed': '6',
      'shots-failed': '0',
    });
    const videos = JSON.parse(first.outputs['videos'] ?? '[]');
    expect(videos).toEqual([
      expect.objectContaining({ id: 'launch-film', changed: true, durationSeconds: 24 }),
      expect.objectContaining({ id: 'launch-story', changed: true, durationSeconds: 24 }),
    ]);
    expect(JSON.parse(first.outputs['plan'] ?? '{}')).toMatchObject({ planVersion: 1 });
    const comments = await repository.comments(pull.number);
    expect(comments).toHaveLength(1);
    expect(first.outputs['comment-url']).toMatch(/issues\/\d+#issuecomment-\d+$/u);
    expect(comments[0]?.['body']).toContain(videos[0].url);
    expect(comments[0]?.['body'].split('\n')[0]).toBe('<!-- shotlock:videos.yml:simulator -->');
    expect(first.summary).toContain('launch-film');
    const review = await studio.artifacts.download('review.animatic.html');
    expect(review.contentType).toBe('text/html');
    expect(review.bytes.toString()).toContain('<strong>6 shots</strong> changed in 2 videos');
    const { id: reviewId } = studio.artifacts
      .all()
      .find(({ name }) => name === 'review.animatic.html')!;
    expect(comments[0]?.['body']).toContain(`[🎞 Review page](`);
    expect(comments[0]?.['body']).toContain(`/artifacts/${reviewId})`);

    const again = await repository.commit({
      branch: pull.branch,
      files: { 'videos.yml': await changed('amber', 'red') },
    });
    const second = await onPullRequest(repository, await repository.refresh(pull));
    expect(second.exitCode).toBe(0);
    const edited = await repository.comments(pull.number);
    expect(edited).toHaveLength(1);
    expect(edited[0]?.['id']).toBe(comments[0]?.['id']);
    expect(edited[0]?.['body']).toContain(again.slice(0, 7));
  }, 120_000);

  describeWith(['chromium'], 'its artifacts', () => {
    test('open in the browser: unzipped videos that play to the end', async () => {
      const { repository, pull } = await opened();
      const result = await onPullRequest(repository, pull, { videos: 'launch-story' });
      expect(result.exitCode).toBe(0);
      expect(studio.artifacts.all().map(({ name }) => name)).toContain('review.animatic.html');
      const { bytes, contentType } = await studio.artifacts.download('launch-story.animatic.mp4');
      expect(contentType).toBe('video/mp4');
      const folder = mkdtempSync(join(tmpdir(), 'shotlock-'));
      await writeFile(join(folder, 'artifact.mp4'), bytes);
      const played = await playToEnd(folder, 'artifact.mp4');
      expect(played).toMatchObject({ ended: true, width: 720, height: 1280, errors: [] });
      rmSync(folder, { recursive: true });
    }, 120_000);
  });

  test('annotates every problem of the config on its line', async () => {
    const repository = await studio.github.repository({ files: await exampleFiles() });
    const broken = (await changed('resolution: 720p', 'resolution: 720')).replace(
      'id: glow',
      'id: hook',
    );
    const pull = await repository.pull({ files: { 'videos.yml': broken } });
    const result = await onPullRequest(repository, pull);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['status']).toBe('failed');
    const lines = broken.split('\n');
    expect(result.annotations.map(({ name, properties }) => [name, properties['line']])).toEqual([
      ['error', String(lines.findIndex((line) => line.includes('resolution: 720')) + 1)],
      ['error', String(lines.lastIndexOf('      - id: hook') + 1)],
    ]);
    expect(result.annotations[0]?.properties['file']).toBe('videos.yml');
    expect(await repository.comments(pull.number)).toEqual([]);
  }, 60_000);

  test('only plans for a fork: no submit, no write, green', async () => {
    const { repository, pull } = await opened({ fork: true });
    const before = simulator.book().length;
    const result = await onPullRequest(repository, pull, {
      provider: 'nanophoto',
      'api-key': '',
    });
    expect(result.exitCode).toBe(0);
    expect(simulator.book()).toHaveLength(before);
    expect(studio.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(result.summary).toContain('60 credits');
  }, 60_000);

  describe('with a key', () => {
    const withKey = () => ({
      provider: 'nanophoto',
      'api-url': studio.api.url,
      'asset-base-url': 'https://example.com/',
      'poll-seconds': '1',
      videos: 'launch-story',
    });

    test('pays once: a rerun, and another pull request, use the clips that are there', async () => {
      const { repository, pull } = await opened();
      const first = await onPullRequest(repository, pull, withKey(), writing);
      expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '30' });
      expect(first.exitCode).toBe(0);
      expect(studio.paid()).toBe(3);
      expect(await repository.ref('shotlock/ledger')).toMatch(/^[0-9a-f]{40}$/u);

      const rerun = await onPullRequest(repository, pull, withKey(), writing);
      expect(rerun.outputs).toMatchObject({ status: 'unchanged', 'credits-spent': '0' });
      const other = await repository.pull({ files: { 'notes.md': 'y' }, branch: 'other' });
      const elsewhere = await onPullRequest(repository, other, withKey(), writing);
      expect(elsewhere.outputs).toMatchObject({ status: 'unchanged', 'credits-spent': '0' });
      expect(studio.paid()).toBe(3);
    }, 180_000);

    test('spends nothing without contents: write, and says which lines to add', async () => {
      const { repository, pull } = await opened();
      const before = studio.paid();
      const result = await onPullRequest(repository, pull, withKey());
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
      expect(result.annotations[0]?.data).toContain('contents: write');
      expect(studio.paid()).toBe(before);
    }, 60_000);

    test('has its clips from the repository when the API is gone', async () => {
      const { repository, pull } = await opened();
      const first = await onPullRequest(repository, pull, withKey(), writing);
      expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '30' });

      await using stranger = await startSimulator({ keys: [canaryKey] });
      const inputs = { ...withKey(), 'api-url': stranger.url, assemble: 'all' };
      const later = await onPullRequest(repository, pull, inputs, writing);
      expect(later.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
      expect(stranger.requests()).toEqual([]);
      const sha256 = (result: ActionResult) =>
        JSON.parse(result.outputs['videos'] ?? '[]').map(
          (video: { sha256: string }) => video.sha256,
        );
      expect(sha256(later)).toEqual(sha256(first));
    }, 120_000);

    test('sketches only what is not paid for as it is', async () => {
      const { folder, done } = await copyExample('product-launch');
      const local = ['render', ...paying, '--videos', 'launch-film', '--api-url', studio.api.url];
      await using images = await serveFolder(folder);
      const before = studio.paid();
      const pay = async (assets: string) =>
        await runShotlock(folder, [...local, '--asset-base-url', assets], {
          NANOPHOTO_API_KEY: canaryKey,
        });
      const elsewhere = await pay(new URL('/elsewhere/', images.url).href);
      expect(elsewhere.stdout).toMatch(/where the API would fetch it, does not deliver it/u);
      expect([elsewhere.exitCode, studio.paid()]).toEqual([3, before]);
      expect(await pay(images.url)).toMatchObject({ exitCode: 0 });
      expect(images.paths.filter((path) => path.startsWith('/assets'))).toHaveLength(3);
      const lock = await readFile(join(folder, 'videos.lock.json'));
      await done();

      const files = { ...(await exampleFiles()), 'videos.lock.json': lock };
      const repository = await studio.github.repository({ files });
      const pull = await repository.pull({ files: { 'notes.md': 'x' } });
      const result = await onPullRequest(repository, pull);
      expect(result.outputs).toMatchObject({
        status: 'rendered',
        'credits-planned': '30',
        'shots-changed': '3',
      });
      const videos = JSON.parse(result.outputs['videos'] ?? '[]');
      expect(videos.map(({ id }: { id: string }) => id)).toEqual(['launch-story']);
    }, 120_000);

    test('spends nothing above the cap', async () => {
      const { repository, pull } = await opened();
      const before = studio.paid();
      const result = await onPullRequest(
        repository,
        pull,
        { ...withKey(), 'max-credits': '29' },
        writing,
      );
      expect(result.outputs).toMatchObject({ status: 'blocked', 'credits-planned': '30' });
      expect(studio.paid()).toBe(before);
    }, 60_000);
  });

  test.each(['pull_request_target', 'workflow_run'] as const)(
    'refuses %s',
    async (name) => {
      const { repository, pull } = await opened({ fork: true });
      const result = await studio.run(payload(name, { repository, sha: pull.head, pull }), {
        inputs: { 'api-url': simulator.url },
        permissions: writing,
      });
      expect(result.exitCode).toBe(1);
      expect(result.outputs['status']).toBe('blocked');
      expect(result.annotations[0]?.data).toContain(name);
      expect(studio.github.requests).toEqual([]);
    },
    60_000,
  );
});

const example = fileURLToPath(new URL('../../examples/product-launch/', import.meta.url));

async function exampleFiles(): Promise<Record<string, Buffer | string>> {
  const names = ['videos.yml', 'prompts/desk.md'];
  const images = ['assets/desk.png', 'assets/lamp-off.png', 'assets/lamp-on.png'];
  return Object.fromEntries(
    await Promise.all(
      [...names, ...images].map(async (name) => [name, await readFile(join(example, name))]),
    ),
  );
}

async function changed(was: string, now: string): Promise<string> {
  return (await readFile(join(example, 'videos.yml'), 'utf8')).replace(was, now);
}
