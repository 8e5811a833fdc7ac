import { retry } from '@octokit/plugin-retry';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { artifactClips } from '../../src/ports/artifact-clips.js';
import type { ClipStore } from '../../src/ports/clip-store.js';
import { ClipStoreFailed } from '../../src/ports/clip-store-failed.js';
import { releaseClips } from '../../src/ports/release-clips.js';
import type { Front } from '../e2e/world/front.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Repository } from '../e2e/world/repository.js';
import { openWorld } from '../e2e/world/world.js';
import { keep, openClips } from './clips.js';

/** What both stores promise, with GitHub's real clients before servers that really break. */
const stores = {
  release: {
    asks: /\/releases\/assets\/\d+$/,
    storedAt: /^\/_storage\/assets\//,
    lists: /\/releases$/,
    needs: 'contents: write',
  },
  artifact: {
    asks: /\/artifacts\/\d+\/zip$/,
    storedAt: /^\/devstoreaccount1\/artifacts\//,
    lists: /\/actions\/artifacts$/,
    needs: 'actions: read',
  },
} as const;

for (const kind of ['release', 'artifact'] as const)
  describeOnNode24(`clips in the ${kind} store`, () => {
    const { asks, storedAt, lists } = stores[kind];
    const world = openWorld();
    let storage: Front;
    const { clip, folder, got } = openClips();
    let repository: Repository;
    let token: string;
    let runId = 100;
    const before = { ...process.env };

    beforeAll(async () => {
      storage = kind === 'release' ? world.github : world.artifacts;
      token = await world.github.token({ contents: 'write', actions: 'read' });
    });
    afterAll(async () => {
      process.env = before;
    });
    beforeEach(async () => {
      repository = await world.github.repository({ private: true });
      Object.assign(
        process.env,
        world.artifacts.environment({
          repository: repository.fullName,
          runId: (runId += 1),
          attempt: 1,
          name: 'render',
          cacheScopes: [],
        }),
      );
    });

    function open(client = octokit(world.github, token, retry)): ClipStore {
      const { name: repo, owner } = repository;
      const options = { github: client, owner, repo, pause: async () => {} };
      return kind === 'release'
        ? releaseClips(options)
        : artifactClips({ ...options, runId: String(runId) });
    }

    test('clips come back byte by byte to another machine, by the ledger’s word or without it', async () => {
      const clips = [await clip(), await clip(), await clip()];
      const store = open();
      const stored = await keep(store, ...clips);
      expect(stored !== undefined).toBe(kind === 'artifact');
      const other = open();
      for (const each of clips) {
        expect(await got(store, each, stored)).toEqual(each.bytes);
        expect(await got(other, each)).toEqual(each.bytes);
        expect(await other.has(each.about)).toBe(true);
      }
    });

    test('what was never kept is not there', async () => {
      const [kept, never] = [await clip(), await clip()];
      expect(await got(open(), never)).toBeUndefined();
      await keep(open(), kept);
      expect(await got(open(), never)).toBeUndefined();
      expect(await open().has(never.about)).toBe(false);
      const longer = { ...kept, about: { ...kept.about, bytes: kept.about.bytes + 1 } };
      expect(await got(open(), longer)).toBeUndefined();
    });

    test('the token is not sent on to the storage', async () => {
      const made = await clip();
      await keep(open(), made);
      storage.forget();
      await got(open(), made);
      const fetched = storage.requests.filter(({ path }) => storedAt.test(path));
      expect(fetched.length).toBeGreaterThan(0);
      for (const { headers } of fetched) expect(headers['authorization']).toBeUndefined();
    });

    test('the storage is not believed', async () => {
      const made = await clip();
      await keep(open(), made);
      const answer = { status: 200, body: randomBytes(made.bytes.length) };
      storage.fault({ path: storedAt, times: 20, happens: { kind: 'answer', answer } });
      expect(await got(open(), made).catch((error: unknown) => error)).not.toEqual(made.bytes);
      expect(storage.requests.some(({ path }) => storedAt.test(path))).toBe(true);
    });

    test.each([
      'http://192.0.2.1/clip.mp4',
      'http://169.254.169.254/clip.mp4',
      'https://10.0.0.1/clip.mp4',
      'file:///etc/passwd',
    ])('a redirect to %s is not followed', async (location) => {
      const made = await clip();
      await keep(open(), made);
      const answer = { status: 302, headers: { location } };
      world.github.fault({ path: asks, times: 9, happens: { kind: 'answer', answer } });
      const given = await got(open(), made).catch((error: unknown) => error);
      if (given !== undefined) expect(given).toBeInstanceOf(ClipStoreFailed);
    });

    test('a local file that is not the clip is not kept', async () => {
      const { about } = await clip();
      const other = await clip(randomBytes(10));
      await expect(open().keep(about, other.path)).rejects.toThrow('it is not that clip');
    });

    test.each([
      ['GitHub', () => world.github, asks],
      ['the storage', () => storage, storedAt],
      ['the list', () => world.github, lists],
    ])('a download from %s is tried again where it breaks', async (_, server, path) => {
      const made = await clip();
      await keep(open(), made);
      server().fault({ method: 'GET', path, times: 2, happens: { kind: 'drop' } });
      expect(await got(open(), made)).toEqual(made.bytes);
    });

    test('where it breaks for good, nobody knows whether the clip is there', async () => {
      const made = await clip();
      await keep(open(), made);
      storage.fault({ method: 'GET', path: storedAt, times: 20, happens: { kind: 'drop' } });
      const failure = await got(open(), made).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        problem: { code: 'clip-store-unreachable', severity: 'error' },
      });
    });

    test('whoever fetches may give up', async () => {
      const made = await clip();
      await keep(open(), made);
      const stop = new AbortController();
      storage.fault({ path: storedAt, happens: { kind: 'delay', ms: 300 } });
      storage.onRequest(({ path }) => void (storedAt.test(path) && stop.abort()));
      const to = join(folder(), 'never');
      await expect(open().fetch(made.about, to, { signal: stop.signal })).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(existsSync(to)).toBe(false);
    });

    test('a token that may not see the store is told which lines to add', async () => {
      const made = await clip();
      await keep(open(), made);
      const blind = open(octokit(world.github, await world.github.token({ contents: 'read' })));
      expect((await blind.doubt())?.hint).toContain(stores[kind].needs);
      const given = await got(blind, made).catch((error: unknown) => error);
      if (given !== undefined)
        expect(given).toMatchObject({
          kind: 'refused',
          hint: expect.stringContaining(stores[kind].needs),
        });
      expect(await open().doubt()).toBeUndefined();
    });

    test.each(['a-canary\nof two lines', 'a-canary'])(
      'no error holds anything of the token %j',
      async (canary) => {
        const made = await clip();
        const store = open(octokit(world.github, canary));
        world.github.fault({ path: /./, times: 100, happens: { kind: 'drop' } });
        const error = await got(store, made).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ClipStoreFailed);
        expect(inspect(error, { depth: 20 })).not.toContain('canary');
      },
    );
  });
