import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cachedClips } from '../../src/ports/clip-cache.js';
import { saveCached, type CacheService } from '../../src/ports/clip-cache/cache-service.js';
import type { ClipStore } from '../../src/ports/clip-store.js';
import { releaseClips } from '../../src/ports/release-clips.js';
import { json } from '../e2e/world/front.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Repository } from '../e2e/world/repository.js';
import { openWorld } from '../e2e/world/world.js';
import { openClips, type Made } from './clips.js';

const LOOK = /GetCacheEntryDownloadURL$/;
const BLOB = /^\/devstoreaccount1\/caches\//;

describeOnNode24('the cache in front of the clip store', () => {
  const world = openWorld();
  const { clip, folder, got } = openClips();
  let repository: Repository;
  let service: CacheService;
  let token: string;
  let lines: string[];

  beforeAll(async () => {
    token = await world.github.token({ contents: 'write' });
  });
  afterAll(async () => {});
  beforeEach(async () => {
    repository = await world.github.repository();
    lines = [];
    service = serviceOf('refs/pull/1/merge');
  });

  function serviceOf(...cacheScopes: readonly string[]): CacheService {
    const job = { repository: repository.fullName, runId: 1, attempt: 1, name: 'render' };
    const env = world.artifacts.environment({ ...job, cacheScopes });
    return { url: new URL(env['ACTIONS_RESULTS_URL']!), token: env['ACTIONS_RUNTIME_TOKEN']! };
  }

  function open(of: CacheService = service): ClipStore {
    const { name: repo, owner } = repository;
    const log = {
      info: (line: string) => void lines.push(line),
      warn: (line: string) => void lines.push(`Warning: ${line}`),
      live: () => {},
    };
    const releases = releaseClips({ github: octokit(world.github, token), owner, repo });
    return cachedClips(releases, { service: of, log });
  }

  async function keep(...clips: readonly Made[]): Promise<void> {
    const store = open();
    for (const { about, path } of clips) await store.keep(about, path);
  }

  async function saved(count: number): Promise<void> {
    const finished = () =>
      world.artifacts.requests.filter(({ path }) => path.endsWith('FinalizeCacheEntryUpload'))
        .length;
    for (let tries = 0; finished() < count && tries < 100; tries += 1) await delay(20);
    expect(finished()).toBe(count);
    await delay(20);
  }

  const warnings = () => lines.filter((line) => line.startsWith('Warning'));

  test('gives a clip that was kept without anybody else being asked', async () => {
    const made = await clip();
    await keep(made);
    await saved(1);
    world.github.forget();
    expect(await got(open(), made)).toEqual(made.bytes);
    expect(world.github.requests).toEqual([]);
    expect(lines).toEqual([]);
  });

  test('has what the store gave on another branch, from then on', async () => {
    const made = await clip();
    await keep(made);
    await saved(1);
    const main = serviceOf('refs/heads/main');
    expect(await got(open(main), made)).toEqual(made.bytes);
    await saved(2);
    world.github.forget();
    expect(await got(open(main), made)).toEqual(made.bytes);
    expect(world.github.requests).toEqual([]);
    expect((await readdir(folder())).filter((name) => name.includes('cache'))).toEqual([]);
  });

  describe('is not believed (S2)', () => {
    const escaped = () => join(folder(), '..', `escaped-${repository.name}`);
    const poisons: Readonly<Record<string, (made: Made) => Promise<Buffer>>> = {
      'wrong bytes': async ({ bytes }) => randomBytes(bytes.length),
      'more bytes': async ({ bytes }) => Buffer.concat([bytes, bytes]),
      'no bytes': async () => Buffer.alloc(1),
      'a tar with an absolute member': async () => await tarOf(escaped(), ['-P', escaped()]),
      'a tar with a member that climbs': async () =>
        await tarOf(escaped(), ['-P', `../escaped-${repository.name}`]),
      'a tar with a symbolic link': async () => {
        await symlink('/etc', join(folder(), 'link'));
        return await tarOf(undefined, ['link']);
      },
    };

    /** A tar as the toolkit's library would extract it, made by tar itself. */
    async function tarOf(member: string | undefined, names: readonly string[]): Promise<Buffer> {
      const file = join(folder(), 'poison.tar');
      if (member) await writeFile(member, 'not to be written');
      const made = spawnSync('tar', ['-cf', file, ...names], { cwd: folder() });
      expect([made.status, made.stderr.toString()]).toEqual([0, '']);
      if (member) await rm(member);
      return await readFile(file);
    }

    test.each(Object.keys(poisons))('with %s under the key of a clip', async (name) => {
      const made = await clip();
      const { name: repo, owner } = repository;
      await releaseClips({ github: octokit(world.github, token), owner, repo }).keep(
        made.about,
        made.path,
      );
      const poison = join(folder(), 'poison');
      await writeFile(poison, await poisons[name]!(made));
      await saveCached(service, made.about, poison, AbortSignal.timeout(9000));
      const there = await readdir(folder());
      expect(await got(open(), made)).toEqual(made.bytes);
      expect(warnings()).toEqual(['Warning: the cache has something else under the key of a clip']);
      expect(existsSync(escaped())).toBe(false);
      expect(await readdir(folder())).toEqual([...there, `got-${made.about.sha256}`].toSorted());
    });

    test('with a key that only begins like the clip’s', async () => {
      const made = await clip();
      const longer = { ...made.about, sha256: `${made.about.sha256}0` };
      await saveCached(service, longer, made.path, AbortSignal.timeout(9000));
      world.artifacts.forget();
      expect(await got(open(), made)).toBeUndefined();
      expect(world.artifacts.requests.some(({ path }) => LOOK.test(path))).toBe(true);
      expect(world.artifacts.requests.some(({ path }) => BLOB.test(path))).toBe(false);
    });
  });

  describe('is not needed (S3)', () => {
    async function three(): Promise<readonly Made[]> {
      const clips = [await clip(), await clip(), await clip()];
      await keep(...clips);
      await saved(3);
      return clips;
    }

    test('where it is down, that is said once and the store has the clips', async () => {
      const clips = await three();
      world.artifacts.fault({ path: LOOK, times: 99, happens: { kind: 'drop' } });
      const store = open();
      for (const made of clips) expect(await got(store, made)).toEqual(made.bytes);
      expect(warnings()).toEqual([
        expect.stringContaining('Warning: no clips come from the cache ('),
      ]);
      const looks = world.artifacts.requests.filter(({ path }) => LOOK.test(path));
      expect(looks).toHaveLength(1);
    });

    test('nor is one whose storage breaks off', async () => {
      const clips = await three();
      world.artifacts.fault({ path: BLOB, times: 99, happens: { kind: 'drop' } });
      const store = open();
      for (const made of clips) expect(await got(store, made)).toEqual(made.bytes);
      expect(warnings()).toHaveLength(1);
    });

    test('what it has forgotten is no reason for a warning', async () => {
      const clips = await three();
      const store = open(serviceOf('refs/heads/other'));
      for (const made of clips) expect(await got(store, made)).toEqual(made.bytes);
      expect(lines).toEqual([expect.stringContaining('not all clips are in the cache')]);
    });

    test.each([
      ['refuses', json(403, { code: 'permission_denied', msg: 'read-only' })],
      ['says that it will not', json(200, { ok: false, message: 'the cache is read-only' })],
    ])('where it %s to be written, that is said once and the clips are kept', async (_, answer) => {
      world.artifacts.fault({
        path: /CreateCacheEntry$/,
        times: 99,
        happens: { kind: 'answer', answer },
      });
      const clips = [await clip(), await clip(), await clip()];
      await keep(...clips);
      for (let tries = 0; warnings().length === 0 && tries < 100; tries += 1) await delay(20);
      await delay(50);
      expect(warnings()).toEqual([expect.stringContaining('Warning: the cache takes no clips (')]);
      for (const made of clips) expect(await got(open(), made)).toEqual(made.bytes);
    });

    test.each(['http://127.0.0.1:9/x', 'https://169.254.169.254/x', 'file:///etc/passwd'])(
      'nor is one that wants clips sent to %s',
      async (address) => {
        const answer = json(200, { ok: true, signed_upload_url: address });
        world.artifacts.fault({ path: /CreateCacheEntry$/, happens: { kind: 'answer', answer } });
        const made = await clip();
        const saving = saveCached(service, made.about, made.path, AbortSignal.timeout(9000));
        await expect(saving).rejects.toThrow(/the address is not (https|public)/u);
      },
    );

    test('nobody waits for it to save what is kept, and the end of a run gives it up', async () => {
      world.artifacts.fault({ path: BLOB, happens: { kind: 'delay', ms: 1500 } });
      const made = await clip();
      const store = open();
      const began = performance.now();
      await store.keep(made.about, made.path);
      await delay(100);
      store.close?.();
      expect(performance.now() - began).toBeLessThan(1400);
      await delay(50);
      expect(warnings()).toEqual([]);
      expect(await got(open(), made)).toEqual(made.bytes);
    });
  });
});
