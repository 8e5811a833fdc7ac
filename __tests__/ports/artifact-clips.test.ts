import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { artifactClips } from '../../src/ports/artifact-clips.js';
import { clipStores } from '../../src/ports/clip-stores.js';
import type { ClipStore } from '../../src/ports/clip-store.js';
import { releaseClips } from '../../src/ports/release-clips.js';
import { json } from '../e2e/world/front.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Repository } from '../e2e/world/repository.js';
import { openWorld } from '../e2e/world/world.js';
import { keep, openClips, type Made } from './clips.js';

const BLOB = /^\/devstoreaccount1\/artifacts\//;

describeOnNode24('clips in artifacts', () => {
  const world = openWorld();
  const { clip, folder, got } = openClips();
  let repository: Repository;
  let token: string;
  let runId = 500;
  const before = { ...process.env };

  beforeAll(async () => {
    token = await world.github.token({ contents: 'write', actions: 'read' });
  });
  afterAll(async () => {
    process.env = before;
  });
  beforeEach(async () => {
    repository = await world.github.repository({ private: true });
    const job = { repository: repository.fullName, runId: (runId += 1), attempt: 1 };
    Object.assign(
      process.env,
      world.artifacts.environment({ ...job, name: 'render', cacheScopes: [] }),
    );
  });

  const options = () => {
    const { name: repo, owner } = repository;
    return { github: octokit(world.github, token), owner, repo, pause: async () => {} };
  };
  const open = (): ClipStore => artifactClips({ ...options(), runId: String(runId) });

  const names = () =>
    world.artifacts
      .all()
      .filter((one) => one.repository === repository.fullName)
      .map(({ name }) => name);

  /** Puts a file where a run's zip of clips would be. */
  async function plant(bytes: Buffer): Promise<void> {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const path = join(folder(), 'shotlock-clips-1');
    await writeFile(path, bytes);
    const client = new DefaultArtifactClient();
    await client.uploadArtifact('shotlock-clips-1', [path], folder(), { skipArchive: true });
  }

  test('what a run collects is one uncompressed zip, and what comes later another', async () => {
    const [one, two, late] = [await clip(), await clip(), await clip()];
    const store = open();
    const stored = await keep(store, one, two, one);
    expect(names()).toEqual(['shotlock-clips-1']);
    expect(stored).toEqual({ artifact: expect.any(Number), run: String(runId) });
    const { bytes } = await world.artifacts.download('shotlock-clips-1', runId);
    expect(bytes.includes(one.bytes) && bytes.includes(two.bytes)).toBe(true);
    await keep(store, late);
    expect(names()).toEqual(['shotlock-clips-1', 'shotlock-clips-2']);
    for (const each of [one, two, late]) expect(await got(open(), each)).toEqual(each.bytes);
  });

  test('nothing is uploaded, and nobody told that it was, before what is gathered is complete', async () => {
    const made = await clip();
    const store = open();
    let isKept = false;
    const keeping = store.keep(made.about, made.path).then(() => (isKept = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([isKept, names()]).toEqual([false, []]);
    store.hurry?.();
    await keeping;
    expect(names()).toHaveLength(1);
  });

  test('what is gathered is not kept waiting for ever', async () => {
    const made = await clip();
    const store = artifactClips({ ...options(), runId: String(runId), mostGatheringMs: 50 });
    await store.keep(made.about, made.path);
    expect(await got(open(), made)).toEqual(made.bytes);
  });

  test('four jobs of one run, and its attempts, take names of their own', async () => {
    const clips = await Promise.all([clip(), clip(), clip(), clip()]);
    await Promise.all(clips.map(async (each) => await keep(open(), each)));
    expect(names().toSorted()).toEqual([1, 2, 3, 4].map((number) => `shotlock-clips-${number}`));
    for (const each of clips) expect(await got(open(), each)).toEqual(each.bytes);
  });

  test('one clip is read out of a zip without the others', async () => {
    const [one, large] = [await clip(), await clip(randomBytes(3_000_000))];
    const stored = await keep(open(), large, one);
    world.artifacts.forget();
    expect(await got(open(), one, stored)).toEqual(one.bytes);
    const ranges = world.artifacts.requests.filter(({ path }) => BLOB.test(path));
    expect(ranges.every(({ headers, status }) => headers['range'] && status === 206)).toBe(true);
    const asked = ranges.map(({ headers }) => /(\d+)-(\d+)/.exec(String(headers['range'])));
    const bytes = asked.reduce((sum, range) => sum + Number(range?.[2]) - Number(range?.[1]), 0);
    expect(bytes).toBeLessThan(600_000);
  });

  test('a storage that serves whole files only is asked for the zip once', async () => {
    const [one, two] = [await clip(), await clip()];
    const stored = await keep(open(), one, two);
    const { bytes } = await world.artifacts.download('shotlock-clips-1', runId);
    const store = open();
    world.artifacts.forget();
    const answer = { status: 200, body: bytes, headers: { 'content-type': 'application/zip' } };
    world.artifacts.fault({ path: BLOB, times: 99, happens: { kind: 'answer', answer } });
    for (const each of [one, two]) expect(await got(store, each, stored)).toEqual(each.bytes);
    expect(world.artifacts.requests.filter(({ path }) => BLOB.test(path))).toHaveLength(2);
  });

  test.each(['expired', 'deleted'])('a clip whose artifact is %s is not there', async (how) => {
    const made = await clip();
    const stored = await keep(open(), made);
    if (how === 'expired') world.artifacts.expire('shotlock-clips-1');
    else world.artifacts.remove(stored!.artifact);
    expect(await got(open(), made, stored)).toBeUndefined();
    expect(await got(open(), made)).toBeUndefined();
    expect(await open().has(made.about)).toBe(false);
  });

  test('an upload that is refused is said to be, and the clip is kept when it is tried again', async () => {
    const made = await clip();
    const answer = json(403, { code: 'permission_denied', msg: 'storage quota has been hit' });
    world.artifacts.fault({ path: /CreateArtifact$/, happens: { kind: 'answer', answer } });
    const store = open();
    await expect(keep(store, made)).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('storage quota has been hit'),
    });
    await keep(store, made);
    expect(await got(open(), made)).toEqual(made.bytes);
  });

  test('a clip is found where it is when its record names another artifact, or one that is gone', async () => {
    const [other, made] = [await clip(), await clip()];
    const foreign = await keep(open(), other);
    const first = await keep(open(), made);
    world.artifacts.remove(first!.artifact);
    expect(await got(open(), made, foreign)).toBeUndefined();
    await keep(open(), made);
    expect(await got(open(), made, first)).toEqual(made.bytes);
    expect(await got(open(), made, foreign)).toEqual(made.bytes);
  });

  test('what a run for a fork uploaded is not looked into', async () => {
    const made = await clip();
    const { artifact } = (await keep(open(), made))!;
    world.artifacts.attributeToFork(artifact);
    world.artifacts.forget();
    expect(await got(open(), made)).toBeUndefined();
    expect(world.artifacts.requests.filter(({ path }) => BLOB.test(path))).toEqual([]);
  });

  test('outside of a job nothing is uploaded, and what is there is read', async () => {
    const made = await clip();
    const stored = await keep(open(), made);
    const reading = artifactClips(options());
    expect(await got(reading, made, stored)).toEqual(made.bytes);
    await expect(keep(reading, await clip())).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('clips are found where they were kept before the setting was changed', async () => {
    const [older, newer] = [await clip(), await clip()];
    const both = () => ({ releases: releaseClips(options()), artifacts: open() });
    await keep(clipStores('release', both()), older);
    const stored = await keep(clipStores('artifact', both()), newer);
    const [inReleases, inArtifacts] = [
      clipStores('release', both()),
      clipStores('artifact', both()),
    ];
    expect(await got(inArtifacts, older)).toEqual(older.bytes);
    expect(await got(inReleases, newer, stored)).toEqual(newer.bytes);
    expect(await got(inReleases, await clip())).toBeUndefined();
  });

  describe('believes nothing of a zip', () => {
    const outside = () => join(folder(), '..', 'escaped.mp4');

    test.each<[string, (made: Made) => Buffer]>([
      ['that is none', ({ bytes }) => bytes],
      ['of other bytes', ({ about }) => zip([`${about.sha256}.mp4`, randomBytes(about.bytes)])],
      [
        'with names that lead elsewhere',
        ({ about, bytes }) =>
          zip([`../${about.sha256}.mp4`, bytes], ['../escaped.mp4', bytes], [outside(), bytes]),
      ],
      [
        'that swells',
        ({ about }) =>
          zip([`${about.sha256}.mp4`, Buffer.alloc(50_000_000), { said: about.bytes }]),
      ],
      [
        'that was cut short',
        ({ about, bytes }) => zip([`${about.sha256}.mp4`, bytes]).subarray(20),
      ],
    ])('%s', async (_, bytesOf) => {
      const made = await clip();
      const real = await clip();
      await plant(bytesOf(made));
      const there = await readdir(folder());
      const given = await got(open(), made).catch((error: unknown) => error);
      if (given !== undefined) expect(given).toMatchObject({ name: 'ClipStoreFailed' });
      expect(await readdir(folder())).toEqual(there);
      expect(existsSync(outside())).toBe(false);
      // A spoilt one hides no other.
      await keep(open(), real);
      expect(await got(open(), real)).toEqual(real.bytes);
    });

    test('whose directory is endless, nor reads it', async () => {
      const made = await clip();
      const long = 'x'.repeat(200);
      const many = Array.from(
        { length: 5000 },
        (_, file) => [`${long}${file}`, Buffer.of(1)] as const,
      );
      await plant(zip(...many, [`${made.about.sha256}.mp4`, made.bytes]));
      world.artifacts.forget();
      await expect(got(open(), made)).rejects.toMatchObject({ name: 'ClipStoreFailed' });
      expect(world.artifacts.requests.filter(({ path }) => BLOB.test(path)).length).toBeLessThan(
        10,
      );
    });

    test('a compressed one is read nevertheless', async () => {
      const made = await clip();
      await plant(zip([`${made.about.sha256}.mp4`, made.bytes, { said: made.bytes.length }]));
      expect(await got(open(), made)).toEqual(made.bytes);
    });
  });
});

/** A zip of these files; with `said`, deflated and of that size by its own word. */
function zip(...files: readonly (readonly [string, Buffer, { readonly said: number }?])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes, deflated] of files) {
    const data = deflated ? deflateRawSync(bytes) : bytes;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(deflated ? 8 : 0, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(deflated?.said ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), data];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, tail, Buffer.from(name));
    parts.push(...local);
    offset += Buffer.concat(local).length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
