import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clipFolder } from '../../src/ports/clip-folder.js';
import { animatic } from '../../src/simulator/animatic.js';
import { lampCard } from '../tools/lamp.js';

let mp4: Buffer;
let sha256: string;
let folder: string;

beforeAll(async () => {
  mp4 = await animatic({ ...lampCard, aspectRatio: '9:16' });
  sha256 = createHash('sha256').update(mp4).digest('hex');
});
beforeEach(async () => (folder = join(await mkdtemp(join(tmpdir(), 'clips-')), 'not', 'yet')));
afterEach(async () => await rm(join(folder, '../..'), { recursive: true, force: true }));

const adopt = async (bytes: Buffer) => {
  const clips = clipFolder(folder);
  const temporary = await clips.temporary();
  await writeFile(temporary, bytes);
  return await clips.adopt(temporary, createHash('sha256').update(bytes).digest('hex'));
};

test('takes in a whole MP4 under the name of its bytes', async () => {
  const clip = { bytes: mp4.length, durationSeconds: 8, height: 1280, sha256, width: 720 };
  expect(await adopt(mp4)).toEqual({ clip });
  expect(await readdir(folder)).toEqual([`${sha256}.mp4`]);
  const clips = clipFolder(folder);
  expect(await clips.has(clip)).toBe(true);
  expect(await clips.verify(clip)).toBe(true);
});

test('removes what killed runs left, but nothing that a run may be at', async () => {
  await mkdir(folder, { recursive: true });
  const paths = ['1-old.tmp', '2-new.tmp', `${sha256}.mp4`].map((name) => join(folder, name));
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  for (const path of paths) {
    await writeFile(path, mp4);
    if (!path.endsWith('2-new.tmp')) await utimes(path, longAgo, longAgo);
  }
  await clipFolder(folder).temporary();
  expect((await readdir(folder)).toSorted()).toEqual(['2-new.tmp', `${sha256}.mp4`]);
});

test('takes in the same clip twice', async () => {
  const [first, second] = [await adopt(mp4), await adopt(mp4)];
  expect(second).toEqual(first);
  expect(await readdir(folder)).toEqual([`${sha256}.mp4`]);
});

test('never takes in an MP4 that was cut, wherever it was, and leaves nothing behind', async () => {
  const cuts = [0, 1, 7, 8, 100, 1_000, mp4.length >> 1, mp4.length - 1_000, mp4.length - 1];
  for (const length of cuts)
    expect(await adopt(mp4.subarray(0, length))).toEqual({ damage: expect.any(String) });
  expect(await readdir(folder)).toEqual([]);
});

test('never takes in what is no MP4', async () => {
  for (const text of ['<html>Sign in</html>', '{"error":"gone"}', '\u001F\u008B\b'])
    expect(await adopt(Buffer.from(text, 'latin1'))).toEqual({ damage: expect.any(String) });
});

test('has no clip of other length, and none that is a folder', async () => {
  const clips = clipFolder(folder);
  const clip = { bytes: 4, durationSeconds: 8, height: 720, sha256: 'a'.repeat(64), width: 1280 };
  expect(await clips.has(clip)).toBe(false);
  await mkdir(clips.pathOf(clip.sha256), { recursive: true });
  expect(await clips.has(clip)).toBe(false);
  const other = { ...clip, sha256: 'b'.repeat(64) };
  await writeFile(clips.pathOf(other.sha256), 'five!');
  expect(await clips.has(other)).toBe(false);
  expect(await clips.verify(other)).toBe(false);
});

test('removes a clip whose bytes were exchanged for as many others', async () => {
  const clips = clipFolder(folder);
  await adopt(mp4);
  const clip = { bytes: mp4.length, durationSeconds: 8, height: 1280, sha256, width: 720 };
  const other = Buffer.from(mp4);
  other.writeUInt8(other.readUInt8(mp4.length - 1) ^ 1, mp4.length - 1);
  await writeFile(clips.pathOf(sha256), other);
  expect(await clips.has(clip)).toBe(true);
  expect(await clips.verify(clip)).toBe(false);
  expect(await clips.has(clip)).toBe(false);
});

test('gives a path of its own to each download', async () => {
  const clips = clipFolder(folder);
  const paths = await Promise.all(Array.from({ length: 50 }, async () => await clips.temporary()));
  expect(new Set(paths).size).toBe(50);
});
