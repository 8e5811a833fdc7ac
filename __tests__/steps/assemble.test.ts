import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cutKey } from '../../src/core/ledger.js';
import type { Clip } from '../../src/core/lock.js';
import type { Obtained, Outcome } from '../../src/core/outcome.js';
import { shotKey } from '../../src/core/shot.js';
import { probe } from '../../src/media/probe.js';
import { clipFolder } from '../../src/ports/clip-folder.js';
import { localLedger } from '../../src/ports/local-ledger.js';
import { animatic } from '../../src/simulator/animatic.js';
import { assemble } from '../../src/steps/assemble.js';
import { planOf, video } from '../core/builders.js';
import { lampCard } from '../tools/lamp.js';

let films: ReadonlyMap<string, Buffer>;
let folder: string;

beforeAll(async () => {
  const film = async (shot: string, aspectRatio: '16:9' | '9:16') =>
    await animatic({ ...lampCard, shot, aspectRatio });
  films = new Map([
    ['desk', await film('desk', '16:9')],
    ['lamp', await film('lamp', '16:9')],
    ['upright', await film('upright', '9:16')],
  ]);
});
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'assemble-'))));
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const teaser = video('teaser', [{ id: 'desk' }, { id: 'lamp' }]);
const other = video('other', [{ id: 'desk' }]);
const odd = video('odd', [{ id: 'desk' }, { id: 'upright' }]);

const at = () => ({
  clips: clipFolder(join(folder, 'clips')),
  ledger: localLedger(join(folder, 'ledger')),
  log: { info() {}, warn() {}, live() {} },
});

/** A render after which every shot has the clip of its name. */
async function rendered(videos: readonly (typeof teaser)[]): Promise<readonly Obtained[]> {
  const { clips } = at();
  const kept = new Map<string, Clip>();
  for (const [name, bytes] of films) {
    const temporary = await clips.temporary();
    await writeFile(temporary, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const adopted = await clips.adopt(temporary, sha256);
    if ('clip' in adopted) kept.set(name, adopted.clip);
  }
  return planOf({ videos }).entries.map((entry) => ({
    entry,
    collected: true,
    locked: {
      askedTake: 1,
      clip: kept.get(entry.shot.id)!,
      credits: 10,
      fingerprint: entry.fingerprint,
      generatedAt: '2026-11-22T09:30:00Z',
      inputs: entry.inputs,
      take: 1,
    },
  }));
}

const outputPath = (id: string) => join(folder, 'videos', `${id}.mp4`);
const assembled = async (
  videos: readonly (typeof teaser)[],
  outcomes: readonly Outcome[],
  more: { readonly signal?: AbortSignal; readonly outputPath?: (id: string) => string } = {},
) =>
  await assemble(
    {
      videos,
      outcomes,
      toJoin: new Set(videos.map(({ id }) => id)),
      standing: new Map(),
      published: new Map(),
      outputPath,
      signal: new AbortController().signal,
      ...more,
    },
    at(),
  );

test('a video is its clips in order, and the ledger knows its cut', async () => {
  const outcomes = await rendered([teaser]);
  const { cuts, problems } = await assembled([teaser], outcomes);
  expect(problems).toEqual([]);
  expect(cuts).toMatchObject([{ video: 'teaser', made: true, path: outputPath('teaser') }]);
  const [cut] = cuts;
  const bytes = await readFile(outputPath('teaser'));
  expect(cut?.record.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(cut?.record.bytes).toBe(bytes.length);
  expect(await probe(outputPath('teaser'))).toMatchObject({ whole: true, probe: { width: 1280 } });
  expect(cut?.record.durationSeconds).toBeCloseTo(16, 1);
  const key = cutKey(outcomes.map(({ locked }) => locked.clip.sha256));
  const { cuts: kept } = await at().ledger.read({ fingerprints: [], cuts: [key], days: [] });
  expect(kept.get(key)).toEqual(cut?.record);
});

test('the same clips make the same bytes, and are recorded once', async () => {
  const outcomes = await rendered([teaser]);
  const [first] = (await assembled([teaser], outcomes)).cuts;
  const [second] = (await assembled([teaser], outcomes)).cuts;
  expect(second?.record).toEqual(first?.record);
  expect((await readdir(join(folder, 'ledger'))).length).toBe(1);
});

test('a cut that stands is not joined again', async () => {
  const outcomes = await rendered([teaser]);
  const [cut] = (await assembled([teaser], outcomes)).cuts;
  const before = await stat(outputPath('teaser'));
  const standing = new Map([['teaser', cut!.record]]);
  const again = await assemble(
    {
      videos: [teaser],
      outcomes,
      toJoin: new Set(['teaser']),
      standing,
      published: new Map(),
      outputPath,
      signal: new AbortController().signal,
    },
    at(),
  );
  expect(again.cuts).toMatchObject([{ video: 'teaser', made: false }]);
  expect((await stat(outputPath('teaser'))).mtimeMs).toBe(before.mtimeMs);
});

test('a video that lacks a shot gets no new cut', async () => {
  const problem = { code: 'generation-failed', severity: 'error', message: 'failed' } as const;
  const outcomes = (await rendered([teaser, other])).map((outcome): Outcome => {
    const { entry } = outcome;
    return shotKey(entry.shot) === 'teaser/lamp' ? { entry, because: 'failed', problem } : outcome;
  });
  const { cuts, problems } = await assembled([teaser, other], outcomes);
  expect(cuts.map(({ video: id }) => id)).toEqual(['other']);
  expect(problems).toEqual([]);
  expect(await readdir(dirname(outputPath('x')))).toEqual(['other.mp4']);
});

test('clips that cannot be joined are a problem of their video only', async () => {
  const { cuts, problems } = await assembled([odd, other], await rendered([odd, other]));
  expect(cuts.map(({ video: id }) => id)).toEqual(['other']);
  expect(problems).toMatchObject([
    { code: 'join-refused', message: expect.stringMatching(/^odd: /u), hint: expect.any(String) },
  ]);
});

test('a clip that was damaged on this machine is removed, and its video says so', async () => {
  const outcomes = await rendered([teaser, other]);
  const { clips } = at();
  const { clip } = outcomes.find(({ entry }) => entry.shot.id === 'lamp')!.locked;
  await writeFile(clips.pathOf(clip.sha256), Buffer.alloc(clip.bytes));
  const { cuts, problems } = await assembled([teaser, other], outcomes);
  expect(cuts.map(({ video: id }) => id)).toEqual(['other']);
  expect(problems).toMatchObject([
    { code: 'clip-damaged', message: expect.stringMatching(/^teaser: the clip of teaser\/lamp/u) },
  ]);
  expect(await clips.has(clip)).toBe(false);
});

test('an interruption leaves no half a video, and what was joined before it on record', async () => {
  const outcomes = await rendered([other, teaser]);
  const stop = new AbortController();
  const log = { info: () => stop.abort(new Error('interrupted')), warn() {}, live() {} };
  const work = {
    videos: [other, teaser],
    outcomes,
    toJoin: new Set(['other', 'teaser']),
    standing: new Map(),
    published: new Map(),
    outputPath,
    signal: stop.signal,
  };
  const { cuts, problems } = await assemble(work, { ...at(), log });
  expect(cuts.map(({ video: id }) => id)).toEqual(['other']);
  expect(problems).toMatchObject([{ code: 'interrupted' }]);
  expect(await readdir(join(folder, 'videos'))).toEqual(['other.mp4']);
  const key = cutKey(cuts[0]!.record.clips);
  expect((await at().ledger.read({ fingerprints: [], cuts: [key], days: [] })).cuts.size).toBe(1);
});

test('a file that cannot be written is a problem of its video only', async () => {
  await writeFile(join(folder, 'file'), '');
  const { cuts, problems } = await assembled([teaser, other], await rendered([teaser, other]), {
    outputPath: (id) => (id === 'teaser' ? join(folder, 'file', 'x.mp4') : outputPath(id)),
  });
  expect(cuts.map(({ video: id }) => id)).toEqual(['other']);
  expect(problems).toMatchObject([{ code: 'cut-unwritten' }]);
});
