import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clip } from '../../src/core/lock.js';
import { chooseEmbedded, MOST_EMBEDDED } from '../../src/core/review/choose-embedded.js';
import type { Review, ReviewedShot, Take } from '../../src/core/review.js';
import { clipFolder, type ClipFolder } from '../../src/ports/clip-folder.js';
import type { ClipStore } from '../../src/ports/clip-store.js';
import type { Stills } from '../../src/ports/stills.js';
import { animatic } from '../../src/simulator/animatic.js';
import type { Links } from '../../src/steps/review/find-media.js';
import { writeReview } from '../../src/steps/write-review.js';
import { lampCard, lampTake } from '../tools/lamp.js';

const signal = new AbortController().signal;
const files: Links = { kind: 'files' };

let made: Buffer;
let folder: string;
let clips: ClipFolder;
beforeAll(async () => {
  made = await animatic(lampCard);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotlock-page-'));
  clips = clipFolder(join(folder, 'clips'));
  await mkdir(join(folder, 'clips'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A take whose clip ends in `padding` bytes of a box that players skip. */
async function takeOf(name: string, padding = 0, at: 'here' | 'elsewhere' = 'here'): Promise<Take> {
  const free = Buffer.alloc(8 + name.length + padding, 7);
  free.writeUInt32BE(free.length);
  free.write(`free${name}`, 4);
  const bytes = Buffer.concat([made, free]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeFile(at === 'here' ? clips.pathOf(sha256) : join(folder, sha256), bytes);
  const clip: Clip = { bytes: bytes.length, durationSeconds: 8, height: 720, sha256, width: 1280 };
  return lampTake(clip, { prompt: name });
}

function reviewOf(shots: readonly Partial<ReviewedShot>[]): Review {
  return {
    config: 'videos.yml',
    provider: 'nanophoto',
    credits: 10,
    videos: [
      {
        id: 'v',
        resolution: '720p',
        aspectRatio: '16:9',
        shots: shots.map((shot, index) => ({
          id: `s${index + 1}`,
          number: index + 1,
          changed: true,
          startSeconds: index * 8,
          seconds: 8,
          generationType: 'TEXT_2_VIDEO',
          prompt: 'p',
          style: '',
          imageNames: new Map(),
          credits: 10,
          differing: [],
          ...shot,
        })),
      },
    ],
  };
}

async function pageOf(
  review: Review,
  ports: { readonly store?: ClipStore; readonly stills?: Stills } = {},
  links = files,
): Promise<string> {
  const path = join(folder, 'out', 'review.html');
  await writeReview(review, { path, links, signal }, { clips, ...ports });
  return readFile(path, 'latin1');
}

function embedded(html: string): readonly Buffer[] {
  return [...html.matchAll(/data-file="[0-9a-f]+">([^<]+)<\/script>/gu)].map(([, base64]) =>
    Buffer.from(base64 ?? '', 'base64'),
  );
}

const brokenStore: ClipStore = {
  place: 'a broken store',
  doubt: async () => undefined,
  has: async () => false,
  keep: async () => {},
  fetch: async () => {
    throw new Error('no route to the store');
  },
};

test('clips stand in the page byte for byte', async () => {
  // Sizes around whole pieces, where a seam would show.
  const piece = 3 * 2 ** 14;
  const odd = piece - ((made.length + 9) % piece);
  const takes = await Promise.all([odd - 1, odd, odd + 1].map((size) => takeOf('t', size)));
  const html = await pageOf(reviewOf(takes.map((now) => ({ now }))));
  const hashes = embedded(html).map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  expect(hashes).toEqual(takes.map(({ clip }) => clip.sha256));
});

/** Held as a whole, once as text and once as bytes, the page alone would take 107 MB. */
test('a page of 40 MB needs little memory', async () => {
  const takes = await Promise.all(Array.from({ length: 4 }, (_, n) => takeOf(`t${n}`, 9_300_000)));
  const review = reviewOf(takes.map((now) => ({ now })));
  expect(chooseEmbedded(review).clips.size).toBe(4);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  const path = join(folder, 'review.html');
  await writeReview(review, { path, links: files, signal }, { clips });
  clearInterval(watch);
  expect((await stat(path)).size).toBeGreaterThan(50_000_000);
  expect(peak - before).toBeLessThan(75_000_000);
}, 30_000);

test('what is too large is linked: beside the page, or where the video was uploaded', async () => {
  const now = await takeOf('now', MOST_EMBEDDED);
  const before = await takeOf('before', MOST_EMBEDDED);
  const review = reviewOf([{}, { now, before }]);
  const local = await pageOf(review);
  expect(embedded(local)).toEqual([]);
  for (const { clip } of [now, before])
    expect(local).toContain(`data-src="../clips/${clip.sha256}.mp4"`);

  const address = 'https://github.com/o/r/actions/runs/1/artifacts/2';
  const hosted = await pageOf(review, {}, { kind: 'addresses', ofCut: () => address });
  expect(hosted).toContain(`href="${address}#t=8,16"`);
  expect(hosted).not.toContain('data-src');
  expect(hosted).toContain('too large for this page');
});

describe('an old take that is not on this machine', () => {
  test('comes from the clip store', async () => {
    const before = await takeOf('before', 0, 'elsewhere');
    const store: ClipStore = {
      ...brokenStore,
      fetch: async ({ sha256 }, to) => {
        await copyFile(join(folder, sha256), to);
        return true;
      },
    };
    const html = await pageOf(reviewOf([{ now: await takeOf('now'), before }]), { store });
    expect(embedded(html)).toHaveLength(2);
    expect(await clips.verify(before.clip)).toBe(true);
  });

  const lies = async (_: Clip, to: string) => {
    await writeFile(to, made.subarray(0, 1000));
    return true;
  };
  test.each<[string, Partial<ClipStore> | undefined]>([
    ['there is no store', undefined],
    ['the store does not have it', { fetch: async () => false }],
    ['the store fails', {}],
    ['the store gives something else', { fetch: lies }],
  ])('is said not to be at hand where %s', async (_, store) => {
    const before = await takeOf('before', 0, 'elsewhere');
    const review = reviewOf([{ now: await takeOf('now'), before }]);
    const html = await pageOf(review, store ? { store: { ...brokenStore, ...store } } : {});
    expect(html).toContain('not at hand here');
    expect(embedded(html)).toHaveLength(1);
  });
});

test('a clip that is damaged on this machine does not stand in the page', async () => {
  const now = await takeOf('now');
  const file = await open(clips.pathOf(now.clip.sha256), 'r+');
  await file.write(Buffer.alloc(100), 0, 100, 5000);
  await file.close();
  expect(embedded(await pageOf(reviewOf([{ now }])))).toEqual([]);
});

describe('stills', () => {
  const still = { mediaType: 'image/png' as const, bytes: Buffer.from('picture') };
  const asked: string[] = [];
  const stills: Stills = {
    of: async ({ card, path }) => {
      asked.push(`${card.prompt} ${path === undefined ? 'absent' : 'here'}`);
      if (card.prompt === 'broken') throw new Error('no picture');
      return still;
    },
    [Symbol.asyncDispose]: async () => void asked.push('closed'),
  };

  test('are made of what does not play in the page, then of what is large; failing says nothing', async () => {
    asked.length = 0;
    const review = reviewOf([
      { now: await takeOf('small'), before: await takeOf('gone', 0, 'elsewhere') },
      { now: await takeOf('large', 1_000_000), before: await takeOf('broken', 1_000_000) },
    ]);
    const html = await pageOf(review, { stills });
    expect(asked).toEqual(['gone absent', 'large here', 'broken here', 'closed']);
    const address = `data:image/png;base64,${still.bytes.toString('base64')}`;
    expect(html.split(` src="${address}"`)).toHaveLength(2);
    expect(html.split(` poster="${address}"`)).toHaveLength(2);
  });
});
