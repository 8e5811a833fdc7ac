import { retry } from '@octokit/plugin-retry';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import type { ClipStore } from '../../src/ports/clip-store.js';
import { releaseClips } from '../../src/ports/release-clips.js';
import { ClipStoreFailed } from '../../src/ports/clip-store-failed.js';
import { json } from '../e2e/world/front.js';
import { type Github, startGithub } from '../e2e/world/github.js';
import type { JsonObject } from '../e2e/world/github-state.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Repository } from '../e2e/world/repository.js';
import { openClips } from './clips.js';

const UPLOAD = /\/releases\/\d+\/assets$/;
const ASSET = /\/releases\/assets\/\d+$/;
const STORAGE = /^\/_storage\/assets\//;

describeOnNode24('clips in draft releases', () => {
  let world: Github;
  const { clip, got } = openClips();
  let repository: Repository;
  let token: string;
  let pauses: number[];

  beforeAll(async () => {
    world = await startGithub({ assetsPerRelease: 2 });
    token = await world.token({ contents: 'write' });
  });
  afterAll(async () => {
    await world.close();
  });
  beforeEach(async () => {
    repository = await world.repository();
    pauses = [];
    world.forget();
  });

  function open(github = octokit(world, token, retry)): ClipStore {
    const { name: repo, owner } = repository;
    const pause = async (ms: number) => void (await Promise.resolve(pauses.push(ms)));
    return releaseClips({ github, owner, repo, pause });
  }

  async function reading(): Promise<ClipStore> {
    return open(octokit(world, await world.token({ contents: 'read' })));
  }

  /** The repository's releases as the owner sees them. */
  async function releases(): Promise<readonly JsonObject[]> {
    return (await repository.api('GET', `/repos/${repository.fullName}/releases`)).data;
  }

  async function assets(): Promise<readonly JsonObject[]> {
    return (await releases()).flatMap((release) => release.assets);
  }

  const uploads = () =>
    world.requests.filter(({ method, path }) => method === 'POST' && UPLOAD.test(path));

  /** Puts a file of a clip's name into the draft, as someone with write access could. */
  async function plant(name: string, bytes: Buffer): Promise<void> {
    const [release] = await releases();
    await octokit(world, token).request(`POST ${release.upload_url}`, { name, data: bytes });
    world.forget();
  }

  async function removeAsset(id: number): Promise<void> {
    const { name: repo, owner } = repository;
    await octokit(world, token).rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
  }

  test('a kept clip comes back byte by byte, also to another machine', async () => {
    const { about, path, bytes } = await clip();
    const store = open();
    await store.keep(about, path);
    expect(await got(store, { about })).toEqual(bytes);
    expect(await got(open(), { about })).toEqual(bytes);
    expect(store.place).toBe(`draft releases of ${repository.fullName}`);
    const [release] = await releases();
    expect(release).toMatchObject({
      name: 'Shotlock clips 1',
      tag_name: 'shotlock-clips-1',
      draft: true,
      body: expect.stringContaining('Do not delete'),
      assets: [{ name: `${about.sha256}.mp4`, content_type: 'video/mp4', size: about.bytes }],
    });
    const [upload] = uploads();
    expect(upload?.headers).toMatchObject({ 'content-length': `${about.bytes}` });
    expect(upload?.headers['transfer-encoding']).toBeUndefined();
  });

  test('a clip that is kept twice is one asset', async () => {
    const { about, path } = await clip();
    const store = open();
    await store.keep(about, path);
    await Promise.all([store.keep(about, path), open().keep(about, path)]);
    expect(await assets()).toHaveLength(1);
    expect(uploads()).toHaveLength(1);
  });

  test('what was never kept is not there', async () => {
    const { about } = await clip();
    expect(await got(open(), { about })).toBeUndefined();
    expect(await releases()).toEqual([]);
  });

  test('a full release is followed by the next one', async () => {
    const clips = await Promise.all(Array.from({ length: 5 }, async () => await clip()));
    const store = open();
    for (const { about, path } of clips) await store.keep(about, path);
    const sizes = (await releases()).map(({ name, assets: held }) => [name, held.length]);
    expect(Object.fromEntries(sizes)).toEqual({
      'Shotlock clips 1': 2,
      'Shotlock clips 2': 2,
      'Shotlock clips 3': 1,
    });
    const later = open();
    for (const { about, bytes } of clips) expect(await got(later, { about })).toEqual(bytes);
  });

  test('releases that are not ours, and published ones, are not written to', async () => {
    const root = `/repos/${repository.fullName}/releases`;
    await repository.api('POST', root, { tag_name: 'v1', name: 'Shotlock clips 1', draft: true });
    await repository.api('POST', root, { tag_name: 'shotlock-clips-1', draft: false });
    const { about, path } = await clip();
    await open().keep(about, path);
    const held = (await releases()).map(({ tag_name, assets: all }) => [tag_name, all.length]);
    expect(Object.fromEntries(held)).toEqual({
      v1: 0,
      'shotlock-clips-1': 0,
      'shotlock-clips-2': 1,
    });
  });

  test('clips beyond the first page of ordinary releases are found', async () => {
    const { about, path, bytes } = await clip();
    await open().keep(about, path);
    for (let index = 0; index < 101; index += 1)
      await repository.api('POST', `/repos/${repository.fullName}/releases`, {
        tag_name: `v${index}`,
      });
    expect(await got(open(), { about })).toEqual(bytes);
  });

  describe('with two runs at once', () => {
    test('a name that was taken meanwhile is success once it has the bytes', async () => {
      const { about, path, bytes } = await clip();
      let met = false;
      world.onRequest(async ({ method, path: asked }) => {
        if (met || method !== 'POST' || !UPLOAD.test(asked)) return;
        met = true;
        await open().keep(about, path);
      });
      const store = open();
      await store.keep(about, path);
      expect(uploads().map(({ status }) => status)).toEqual([422, 201]);
      expect(await assets()).toHaveLength(1);
      expect(await got(store, { about })).toEqual(bytes);
    });

    test('the first release is opened once', async () => {
      const clips = await Promise.all([clip(), clip()]);
      await Promise.all(clips.map(async ({ about, path }) => await open().keep(about, path)));
      expect(await releases()).toHaveLength(1);
      expect(await assets()).toHaveLength(2);
    });

    test('an upload that is under way elsewhere is waited for', async () => {
      const { about, path } = await clip();
      await open().keep(about, path);
      const [asset] = await assets();
      const starter = json(200, [{ ...asset, state: 'starter', size: 0, digest: null }]);
      const method = 'GET';
      world.forget();
      world.fault({ method, path: UPLOAD, happens: { kind: 'answer', answer: starter } });
      const store = open();
      await store.keep(about, path);
      expect(pauses).toEqual([2000]);
      expect(uploads()).toHaveLength(0);
      expect((await assets()).map(({ id }) => id)).toEqual([asset.id]);
    });

    test('one that broke off is removed and sent again', async () => {
      const { about, path, bytes } = await clip();
      await open().keep(about, path);
      const [asset] = await assets();
      world.forget();
      const starter = { ...asset, state: 'starter', size: 0, digest: null };
      const method = 'GET';
      world.fault({
        method,
        path: UPLOAD,
        happens: { kind: 'answer', answer: json(200, [starter]) },
      });
      world.fault({
        method,
        path: ASSET,
        times: 5,
        happens: { kind: 'answer', answer: json(200, starter) },
      });
      const store = open();
      await store.keep(about, path);
      expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000]);
      expect((await assets()).map(({ id }) => id)).not.toEqual([asset.id]);
      expect(await got(store, { about })).toEqual(bytes);
    });
  });

  describe('does not believe', () => {
    test('an asset of other bytes: it is not given, and replaced when kept again', async () => {
      const { about, path, bytes } = await clip();
      await open().keep(about, path);
      await removeAsset((await assets())[0].id);
      await plant(`${about.sha256}.mp4`, randomBytes(bytes.length));
      expect(await got(open(), { about })).toBeUndefined();
      await open().keep(about, path);
      expect(await assets()).toHaveLength(1);
      expect(await got(open(), { about })).toEqual(bytes);
    });

    test('an upload of which GitHub has other bytes', async () => {
      const { about } = await clip();
      const other = await clip(randomBytes(about.bytes));
      const refusal = await open()
        .keep(about, other.path)
        .catch((error) => error);
      expect(refusal).toBeInstanceOf(ClipStoreFailed);
      expect(refusal.message).toContain('GitHub has other bytes than were sent');
      expect(uploads()).toHaveLength(3);
      expect(await assets()).toHaveLength(0);
    });
  });

  test('a clip whose release was deleted is not there, and is kept again', async () => {
    const { about, path, bytes } = await clip();
    const store = open();
    await store.keep(about, path);
    const [release] = await releases();
    await repository
      .api('DELETE', `/repos/${repository.fullName}/releases/${release.id}`)
      .catch(() => {});
    expect(await releases()).toEqual([]);
    expect(await got(store, { about })).toBeUndefined();
    await store.keep(about, path);
    expect(await got(store, { about })).toEqual(bytes);
  });

  test('a release that is deleted while it is filled is made again', async () => {
    const [first, second] = await Promise.all([clip(), clip()]);
    const store = open();
    await store.keep(first.about, first.path);
    const [release] = await releases();
    await repository
      .api('DELETE', `/repos/${repository.fullName}/releases/${release.id}`)
      .catch(() => {});
    await store.keep(second.about, second.path);
    expect(await got(store, second)).toEqual(second.bytes);
  });

  test('a file that GitHub sends itself, without a redirect, is taken too', async () => {
    const { about, path, bytes } = await clip();
    const store = open();
    await store.keep(about, path);
    const answer = { status: 200, body: bytes, headers: asBytes };
    world.fault({ path: ASSET, happens: { kind: 'answer', answer } });
    expect(await got(store, { about })).toEqual(bytes);
    expect(world.requests.some((request) => STORAGE.test(request.path))).toBe(false);
    const wrong = { ...answer, body: randomBytes(bytes.length) };
    world.fault({ path: ASSET, happens: { kind: 'answer', answer: wrong } });
    expect(await got(store, { about })).toBeUndefined();
  });

  describe('when connections break', () => {
    test.each(['drop', 'drop-answer'] as const)('a %s of an upload is mended', async (kind) => {
      const { about, path, bytes } = await clip();
      world.fault({ method: 'POST', path: UPLOAD, happens: { kind } });
      const store = open();
      await store.keep(about, path);
      expect(await assets()).toHaveLength(1);
      expect(uploads()).toHaveLength(kind === 'drop' ? 2 : 1);
      expect(await got(store, { about })).toEqual(bytes);
    });

    test('an upload is tried three times', async () => {
      const { about, path } = await clip();
      world.fault({ method: 'POST', path: UPLOAD, times: 3, happens: { kind: 'drop' } });
      await expect(open().keep(about, path)).rejects.toMatchObject({
        name: 'ClipStoreFailed',
        kind: 'unreachable',
      });
      expect(uploads()).toHaveLength(3);
    });

    test('a limit is waited out', async () => {
      const { about, path } = await clip();
      const limit = { status: 403, body: '{}', headers: { ...asJson, 'retry-after': '7' } };
      world.fault({ method: 'POST', path: UPLOAD, happens: { kind: 'answer', answer: limit } });
      await open().keep(about, path);
      expect(pauses).toEqual([7000]);
    });
  });

  describe('without the right to write', () => {
    test('a workflow’s token is told which lines to add, before anything is sent', async () => {
      const { about, path } = await clip();
      const refusal = await (await reading()).keep(about, path).catch((error) => error);
      expect(refusal).toBeInstanceOf(ClipStoreFailed);
      expect(refusal.problem).toEqual({
        code: 'clip-store-refused',
        severity: 'error',
        message: expect.stringContaining('Resource not accessible by integration'),
        hint: 'Add to the job in the workflow:\npermissions:\n  contents: write',
      });
      expect(uploads()).toEqual([]);
    });

    test('a clip is not there', async () => {
      const { about, path } = await clip();
      await open().keep(about, path);
      expect(await got(await reading(), { about })).toBeUndefined();
    });

    test('a private repository’s clip is not there', async () => {
      repository = await world.repository({ private: true });
      const { about, path } = await clip();
      await open().keep(about, path);
      const store = open(octokit(world, await world.token({ actions: 'read' })));
      expect(await got(store, { about })).toBeUndefined();
      await expect(store.keep(about, path)).rejects.toMatchObject({ kind: 'refused' });
    });

    test('a person, to whom GitHub says that there is nothing, is told as well', async () => {
      const { about, path } = await clip();
      const answer = json(404, { message: 'Not Found', status: '404' });
      world.fault({ method: 'POST', path: /\/releases$/, happens: { kind: 'answer', answer } });
      await expect(open().keep(about, path)).rejects.toMatchObject({ kind: 'refused' });
    });

    test('a token that GitHub does not know is said to be wrong', async () => {
      const { about, path } = await clip();
      const store = open(octokit(world, 'made-up'));
      await expect(store.keep(about, path)).rejects.toMatchObject({
        hint: 'Check that the token is right and has not expired',
      });
      expect(await got(store, { about })).toBeUndefined();
    });
  });

  test.each(['a-canary\nof two lines', 'a-canary'])(
    'no error holds anything of the token %j',
    async (canary) => {
      const { about, path } = await clip();
      const store = open(octokit(world, canary));
      world.fault({ path: /./, times: 100, happens: { kind: 'drop' } });
      const errors = [
        await store.keep(about, path).catch((error) => error),
        await got(store, { about }).catch((error) => error),
      ];
      for (const error of errors) {
        expect(error).toBeInstanceOf(ClipStoreFailed);
        expect(inspect(error, { depth: 20 })).not.toContain('canary');
      }
    },
  );
});

const asJson = { 'content-type': 'application/json' };
const asBytes = { 'content-type': 'application/octet-stream' };
