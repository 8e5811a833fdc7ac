import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runShotlock } from '../tools/run-shotlock.js';
import { videosOf } from './world/config-of.js';
import { json } from './world/front.js';
import { describeOnNode24 } from './world/node24.js';
import { paidPull, type More, type PaidPull } from './world/paid-pull.js';
import type { ActionResult } from './world/run-action.js';
import { openWorld } from './world/world.js';

const SHOTS = 2;
const CLIP = /\/video\//u;
const CHECK = /\/check-status$/u;
const CACHED = /^\/devstoreaccount1\/caches\//u;
const LOOK = /GetCacheEntryDownloadURL$/u;

/** How each clip store is asked for a clip. */
const stores = { release: /\/releases\/assets\/\d+$/u, artifact: /\/artifacts\/\d+\/zip$/u };
type Store = keyof typeof stores;

for (const store of ['release', 'artifact'] as const)
  describeOnNode24(`where clips come from, kept in the ${store} store`, () => {
    const world = openWorld();
    let place: PaidPull;
    let first: ActionResult;

    beforeAll(async () => {
      place = await paidPull(world, videosOf(SHOTS), { behaviour: { generation: 'fixed:0.2' } });
      first = await place.run({ inputs: { 'clip-store': store } });
      expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
      place.pull = await place.repository.refresh(place.pull);
    }, 60_000);
    afterAll(async () => {
      await place[Symbol.asyncDispose]();
    });
    beforeEach(() => {
      place.api.forget();
    });
    afterEach(() => {
      // Whatever is gone, nothing is bought again (O3, O4).
      expect([place.submits(), place.spent(), place.paidTwice()]).toEqual([SHOTS, 20, []]);
    });

    /** Joins everything on a machine that has nothing, unless `cwd` is given. */
    async function joinAll(more: More = {}): Promise<ActionResult> {
      const inputs = { assemble: 'all', 'clip-store': store, artifacts: 'none', ...more.inputs };
      return await place.run({ ...more, inputs });
    }

    /** How often each source was asked, in the order in which they should be. */
    function asked() {
      const count = (requests: readonly { method: string; path: string }[], path: RegExp) =>
        requests.filter((request) => path.test(request.path)).length;
      return {
        cache: count(world.artifacts.requests, CACHED) > 0,
        store: count(world.github.requests, stores[store]) > 0,
        videoUrl: count(place.api.requests, CLIP) > 0,
        fresh: count(place.api.requests, CHECK) > 0,
      };
    }

    const nothing = { cache: false, store: false, videoUrl: false, fresh: false };
    const warnings = ({ log }: ActionResult) =>
      log.split('\n').filter((line) => line.startsWith('Warning: '));
    const film = async ({ cwd }: ActionResult) =>
      createHash('sha256')
        .update(await readFile(join(cwd, 'videos/film.mp4')))
        .digest('hex');
    const clips = async ({ cwd }: ActionResult) => await readdir(join(cwd, '.shotlock/clips'));

    async function good(result: ActionResult): Promise<void> {
      expect(result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
      expect(await film(result)).toBe(JSON.parse(first.outputs['videos']!)[0].sha256);
      expect(await clips(result)).toHaveLength(SHOTS);
    }

    test('1: this machine', async () => {
      await rm(join(first.cwd, 'videos'), { recursive: true });
      const result = await joinAll({ cwd: first.cwd });
      await good(result);
      expect(asked()).toEqual(nothing);
    }, 60_000);

    test('2: the cache', async () => {
      const result = await joinAll();
      await good(result);
      expect(asked()).toEqual({ ...nothing, cache: true });
      expect(warnings(result)).toEqual([]);
    }, 60_000);

    test('S2: a poisoned cache writes nothing anywhere, and is not believed', async () => {
      const cwd = await place.repository.checkOut(place.pull.merge);
      const outside = join(cwd, '..', 'escaped-from-the-cache');
      await writeFile(outside, 'x');
      const made = spawnSync('tar', ['-cPf', 'poison.tar', outside, '../escaped-from-the-cache'], {
        cwd,
      });
      expect(made.status).toBe(0);
      await rm(outside);
      await world.artifacts.poisonCaches(await readFile(join(cwd, 'poison.tar')));
      await rm(join(cwd, 'poison.tar'));
      const result = await joinAll({ cwd });
      await good(result);
      expect(asked()).toEqual({ ...nothing, cache: true, store: true });
      expect(warnings(result)).toEqual([
        'Warning: the cache has something else under the key of a clip',
      ]);
      expect(existsSync(outside)).toBe(false);
    }, 60_000);

    test('3: the clip store, once the cache has forgotten', async () => {
      world.artifacts.evictCaches();
      const result = await joinAll();
      await good(result);
      expect(asked()).toMatchObject({ cache: true, store: true, videoUrl: false, fresh: false });
      expect(result.log).toContain('not all clips are in the cache');
      expect(warnings(result)).toEqual([]);
    }, 60_000);

    test('S3: a cache that is down, and then one that is read-only, costs one line', async () => {
      world.artifacts.fault({ path: LOOK, times: 99, happens: { kind: 'drop' } });
      const down = await joinAll();
      await good(down);
      expect(asked()).toMatchObject({ store: true, videoUrl: false });
      expect(warnings(down)).toEqual([expect.stringContaining('no clips come from the cache')]);

      world.artifacts.forget();
      world.artifacts.evictCaches();
      const answer = json(403, { code: 'permission_denied', msg: 'read-only' });
      world.artifacts.fault({
        path: /CreateCacheEntry$/u,
        times: 99,
        happens: { kind: 'answer', answer },
      });
      const readOnly = await joinAll();
      await good(readOnly);
      expect(warnings(readOnly)).toEqual([expect.stringContaining('the cache takes no clips')]);
    }, 60_000);

    test('restore on the command line has them by the ledger’s word, without a key', async () => {
      const cwd = await place.repository.checkOut(place.pull.merge);
      const token = await world.github.token({ contents: 'write', actions: 'read' });
      const env = { GITHUB_TOKEN: token, GITHUB_API_URL: world.github.url };
      const { exitCode, stdout, stderr } = await runShotlock(cwd, ['restore'], env);
      expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0 });
      expect(asked()).toEqual({ ...nothing, store: true });
      expect(existsSync(join(cwd, 'videos/film.mp4'))).toBe(true);
      expect(await runShotlock(cwd, ['check'], env)).toMatchObject({ exitCode: 0 });
    }, 60_000);

    test('S3, 4: the address that the API gave, once the store has nothing', async () => {
      world.artifacts.evictCaches();
      await emptyStore(store);
      const result = await joinAll();
      await good(result);
      expect(asked()).toMatchObject({ videoUrl: true, fresh: false });
      const gone = expect.stringContaining('its clip is not to be had from');
      expect(warnings(result)).toEqual(Array.from({ length: SHOTS }, () => gone));
    }, 60_000);

    test('what the store had lost it has again from then on', async () => {
      world.artifacts.evictCaches();
      const result = await joinAll();
      await good(result);
      expect(asked()).toMatchObject({ store: true, videoUrl: false });
      expect(warnings(result)).toEqual([]);
    }, 60_000);

    test('5: a fresh address, once that one has expired', async () => {
      world.artifacts.evictCaches();
      await emptyStore(store);
      const answer = json(410, { error: 'expired' });
      place.api.fault({ path: CLIP, times: SHOTS, happens: { kind: 'answer', answer } });
      const result = await joinAll();
      await good(result);
      expect(asked()).toMatchObject({ videoUrl: true, fresh: true });
    }, 60_000);

    test('6: lost, with what a retake would cost, when the API has nothing either', async () => {
      world.artifacts.evictCaches();
      await emptyStore(store);
      const noClip = json(404, { error: 'No such clip' });
      const noTask = json(404, { error: 'no such task', errorCode: 'TASK_NOT_FOUND' });
      place.api.fault({ path: CLIP, times: 99, happens: { kind: 'answer', answer: noClip } });
      place.api.fault({ path: CHECK, times: 99, happens: { kind: 'answer', answer: noTask } });
      const result = await joinAll();
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({
        status: 'failed',
        'credits-spent': '0',
        'shots-failed': String(SHOTS),
      });
      const told = result.annotations.map(({ data }) => data).join('\n');
      expect(told).toContain('it was paid for, but the API no longer has its clip');
      expect(told).toContain('pays 10 credits for another');
      expect(place.api.requests.filter(({ path }) => path.endsWith('/generate'))).toEqual([]);
    }, 90_000);

    /** As somebody does who tidies up, or as 90 days do. */
    async function emptyStore(kind: Store): Promise<void> {
      if (kind === 'artifact') world.artifacts.expire('shotlock-clips-1');
      else {
        const { repository } = place;
        const root = `/repos/${repository.fullName}/releases`;
        const { data } = await repository.api('GET', root);
        for (const { id } of data) await repository.api('DELETE', `${root}/${id}`).catch(() => {});
      }
    }
  });
