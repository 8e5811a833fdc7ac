import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as inFolder } from 'node:path';
import { join, JoinRefused } from '../../src/media/join.js';
import { probe } from '../../src/media/probe.js';
import { describeWith } from '../tools/debian.js';
import { type ClipRecipe, makeClip } from '../tools/ffmpeg.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(inFolder(tmpdir(), 'shotlock-hostile-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Numbers that make programs loop, allocate, or subtract below zero. */
const HOSTILE = [0, 1, 0x7fffffff, 0xffffffff];

describeWith(['ffmpeg'], 'an index in which any number is a lie', () => {
  const forms: readonly (ClipRecipe & { readonly title: string })[] = [
    { title: 'whole', tone: 440, video: '-preset veryfast -bf 2', file: '-movflags +faststart' },
    { title: 'fragmented', tone: 440, file: '-movflags +frag_keyframe+empty_moov' },
    { title: 'with MP3', tone: 440, audio: '-c:a libmp3lame', file: '-movflags +faststart' },
  ];

  test.each(forms)(
    'is read or refused, quickly and in little memory: $title',
    async (recipe) => {
      const path = await makeClip(inFolder(folder, 'clip.mp4'), { ...recipe, seconds: 0.5 });
      const good = inFolder(folder, 'good.mp4');
      const bytes = await readFile(path);
      await writeFile(good, bytes);
      const before = process.memoryUsage().rss;
      let slowest = 0;
      for (const [start, end] of indexBoxes(bytes)) {
        for (let at = start; at + 4 <= end; at += 5) {
          const lie = HOSTILE[at % HOSTILE.length] ?? 0;
          const lying = Buffer.from(bytes);
          lying.writeUInt32BE(lie, at);
          await writeFile(path, lying);
          const started = performance.now();
          await probe(path);
          await joinOrRefuse([good, path]);
          slowest = Math.max(slowest, performance.now() - started);
        }
      }
      expect(slowest).toBeLessThan(2000);
      expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
    },
    60_000,
  );
});

async function joinOrRefuse(paths: readonly string[]): Promise<void> {
  const inputs = paths.map((path) => ({ path, name: path }));
  await join(inputs, inFolder(folder, 'cut.mp4')).catch((error: unknown) => {
    if (!(error instanceof JoinRefused)) throw error;
  });
}

function indexBoxes(bytes: Buffer): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'moov' || type === 'moof') found.push([at, at + bytes.readUInt32BE(at)]);
  }
  return found;
}
