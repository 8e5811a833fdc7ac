import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as inFolder } from 'node:path';
import { toneChange } from '../../bench/tone-change.mjs';
import { join } from '../../src/media/join.js';
import { describeWith } from '../tools/debian.js';
import {
  type ClipRecipe,
  decodeSound,
  decodingErrors,
  ffprobe,
  makeClip,
  pictureHashes,
  pictureTimes,
} from '../tools/ffmpeg.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(inFolder(tmpdir(), 'shotlock-sound-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const SMALL = { size: '96x54', seconds: 8 } as const;
/** As encoders differ: every third clip of 21 comes from another. */
const ENCODERS: readonly ClipRecipe[] = [
  {},
  { video: '-preset veryfast -bf 3', file: '-movflags +faststart' },
  { video: '-profile:v baseline', file: '-movflags +frag_keyframe+empty_moov+default_base_moof' },
  { video: '-coder cavlc -bf 1', file: '-use_editlist 0' },
  { video: '-refs 4 -g 30', file: '-video_track_timescale 90000' },
  { video: '-tune zerolatency', audio: '-c:a aac -b:a 48k' },
  { video: '-rc-lookahead 5 -bf 2 -preset veryfast' },
];

const toneOf = (index: number) => (index % 2 ? 1500 : 500);

describeWith(['ffmpeg', 'ffprobe'], '21 clips of mixed encoders, 168 seconds', () => {
  let clips: { name: string; path: string }[];
  let cut: string;
  beforeAll(async () => {
    clips = await Promise.all(
      Array.from({ length: 21 }, async (_, index) => {
        const path = inFolder(folder, `clip${index}.mp4`);
        const recipe = {
          ...SMALL,
          ...ENCODERS[index % ENCODERS.length],
          tone: toneOf(index),
          from: index / 8,
        };
        return { name: `clip${index}`, path: await makeClip(path, recipe) };
      }),
    );
    cut = inFolder(folder, 'cut.mp4');
    await join(clips, cut);
  }, 60_000);

  test('every picture is there, and in its place', async () => {
    const expected: string[] = [];
    for (const { path } of clips) expected.push(...(await pictureHashes(path)));
    expect(await pictureHashes(cut)).toEqual(expected);
    const times = await pictureTimes(cut);
    expect(times).toHaveLength(21 * 192);
    const durations = await Promise.all(clips.map(({ path }) => pictureSeconds(path)));
    const before = durations.slice(0, 20).reduce((a, b) => a + b);
    expect(times[20 * 192]).toBeCloseTo(before, 3);
    expect(before).toBeGreaterThan(160);
  }, 30_000);

  test('sound stays within 15 ms of its picture, after 160 s as in the beginning', async () => {
    const times = await pictureTimes(cut);
    const sound = await decodeSound(cut);
    const errors = Array.from({ length: 20 }, (_, index) => {
      const border = times[(index + 1) * 192] ?? 0;
      const [from, to] = [toneOf(index), toneOf(index + 1)];
      return toneChange(sound, { rate: 48_000, around: border, within: 0.25, from, to }) - border;
    });
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.015);
    expect(await decodingErrors(cut)).toBe('');
  }, 30_000);
});

async function cutOf(recipes: readonly ClipRecipe[]) {
  const clips = [];
  for (const [index, recipe] of recipes.entries()) {
    const path = inFolder(folder, `short${index}.mp4`);
    clips.push({ name: `short${index}`, path: await makeClip(path, recipe) });
  }
  const cut = inFolder(folder, 'short.mp4');
  await join(clips, cut);
  return { cut, clips };
}

describeWith(['ffmpeg', 'ffprobe'], 'sound', () => {
  const SHORT = { size: '96x54', seconds: 2 } as const;

  test.each([
    { layout: 'stereo', audio: '-c:a aac' },
    { layout: 'mono', audio: '-c:a aac -ac 1' },
    { layout: '5.1', audio: '-c:a aac -ac 6' },
    { layout: '7.1', audio: '-c:a aac -ac 8' },
    { layout: '44.1 kHz', audio: '-c:a aac -ar 44100' },
  ])('is silent during clips without it: $layout', async ({ audio }) => {
    const { cut } = await cutOf([SHORT, { ...SHORT, tone: 500, audio }, SHORT, SHORT]);
    const sound = await decodeSound(cut);
    const loudness = [0, 2, 4, 6].map((second) => loudest(sound, second + 0.1, second + 1.9));
    expect(loudness.map((level) => level > 100)).toEqual([false, true, false, false]);
    expect(await decodingErrors(cut)).toBe('');
    const { streams, format } = await ffprobe(cut);
    expect(streams.map(({ codec_type }) => codec_type)).toEqual(['video', 'audio']);
    expect(Number(format.duration)).toBeCloseTo(8, 1);
  });

  test('whose frames never end with the picture stays within 15 ms as well', async () => {
    // 1.5 seconds at 44.1 kHz are 64.6 frames.
    const audio = '-c:a aac -ar 44100';
    const tones = Array.from({ length: 8 }, (_, index) => toneOf(index));
    const { cut } = await cutOf(
      tones.map((tone) => ({ size: '96x54', seconds: 1.5, tone, audio })),
    );
    const sound = await decodeSound(cut);
    const errors = tones.slice(1).map((to, index) => {
      const around = (index + 1) * 1.5;
      const from = toneOf(index);
      return toneChange(sound, { rate: 48_000, around, within: 0.25, from, to }) - around;
    });
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.015);
  });

  test('of a single clip is copied sample for sample', async () => {
    const { cut, clips } = await cutOf([{ ...SHORT, tone: 500, video: '-bf 3 -preset veryfast' }]);
    const [before, after] = [await decodeSound(clips[0]?.path ?? ''), await decodeSound(cut)];
    expect(after.subarray(0, before.length)).toEqual(before);
  });

  test.each([
    { codec: 'Opus', audio: '-c:a libopus -b:a 64k' },
    { codec: 'AC-3', audio: '-c:a ac3' },
  ])('that is no AAC stays with its pictures as well: $codec', async ({ audio }) => {
    const tones = Array.from({ length: 8 }, (_, index) => toneOf(index));
    const { cut } = await cutOf(tones.map((tone) => ({ size: '96x54', seconds: 2, tone, audio })));
    const sound = await decodeSound(cut);
    const heard = toneChange(sound, {
      rate: 48_000,
      around: 14,
      within: 0.25,
      from: 500,
      to: 1500,
    });
    expect(Math.abs(heard - 14)).toBeLessThan(0.03);
  });

  test('that begins late or ends early is heard at its time', async () => {
    const late = { ...SHORT, tone: 500, audio: '-af adelay=700:all=1,atrim=end=2 -c:a aac' };
    const { cut } = await cutOf([SHORT, late, { ...SHORT, tone: 1500 }]);
    const sound = await decodeSound(cut);
    expect(loudest(sound, 2.1, 2.6)).toBeLessThan(100);
    expect(loudest(sound, 2.8, 3.9)).toBeGreaterThan(100);
    const heard = toneChange(sound, { rate: 48_000, around: 4, within: 0.25, from: 500, to: 1500 });
    expect(Math.abs(heard - 4)).toBeLessThan(0.015);
  });
});

async function pictureSeconds(path: string): Promise<number> {
  const { streams } = await ffprobe(path);
  return Number(streams.find((stream) => stream.codec_type === 'video')?.duration);
}

function loudest(sound: Int16Array, from: number, to: number): number {
  return sound.subarray(from * 48_000, to * 48_000).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
}
