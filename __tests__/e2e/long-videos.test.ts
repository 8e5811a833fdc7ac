import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probe } from '../../src/media/probe.js';
import { describeWith } from '../tools/debian.js';
import { decodingErrors, ffprobe } from '../tools/ffmpeg.js';
import { runShotlock } from '../tools/run-shotlock.js';

const videos = [
  { id: 'long', resolution: '720p', shots: 24, width: 1280, height: 720 },
  { id: 'full-hd', resolution: '1080p', shots: 23, width: 1920, height: 1080 },
  { id: 'ultra-hd', resolution: '4k', shots: 22, width: 3840, height: 2160 },
] as const;

/** The API makes at most 21 shots in one video, and of 1080p and 4k single shots only. */
describeWith(['ffmpeg', 'ffprobe'], 'videos that the API alone cannot make', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shotlock-long-'));
    const entries = videos.map(({ id, resolution, shots }) => ({
      id,
      resolution,
      shots: Array.from({ length: shots }, (_, index) => ({
        id: `shot-${index + 1}`,
        prompt: `Shot ${index + 1} of ${id}: a lamp brightens`,
      })),
    }));
    // JSON is YAML.
    await writeFile(join(folder, 'videos.yml'), JSON.stringify({ version: 1, videos: entries }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are rendered, joined and whole', async () => {
    const args = [
      'render',
      '--provider',
      'simulator',
      '--speed',
      '1000',
      '--wait-minutes',
      '360',
      '--json',
    ];
    const { exitCode, stdout } = await runShotlock(folder, args);
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ status: 'rendered', problems: [] });
    for (const { id, shots, width, height } of videos) {
      const path = join(folder, 'videos', `${id}.animatic.mp4`);
      const seconds = shots * 8;
      expect(await probe(path)).toMatchObject({
        whole: true,
        probe: { width, height, durationSeconds: seconds, frameRate: 24, video: 'h264' },
      });
      const { format, streams } = await ffprobe(path);
      const [picture, sound] = streams;
      expect([picture?.codec_name, picture?.nb_frames]).toEqual(['h264', String(seconds * 24)]);
      for (const { duration } of [format, sound!])
        expect(Math.abs(Number(duration) - seconds)).toBeLessThan(0.03);
    }
    expect(await decodingErrors(join(folder, 'videos/long.animatic.mp4'))).toBe('');
    const page = await readFile(join(folder, 'videos/review.animatic.html'), 'utf8');
    expect(page).toContain('<strong>69 shots</strong> changed in 3 videos');
  }, 120_000);
});
