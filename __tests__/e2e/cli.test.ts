import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/core/report.js';
import { playToEnd } from '../tools/chromium.js';
import { describeWith } from '../tools/debian.js';
import { decodingErrors, ffprobe } from '../tools/ffmpeg.js';
import { copyExample, runShotlock } from '../tools/run-shotlock.js';

const render = ['render', 'videos.yml', '--provider', 'simulator'];
const lockPath = '.shotlock/videos.animatic.lock.json';

describe('shotlock on the command line', () => {
  let folder: string;
  let done: () => Promise<void>;
  beforeAll(async () => {
    ({ folder, done } = await copyExample('product-launch'));
  });
  afterAll(async () => {
    await done();
  });

  const lock = () => readFile(join(folder, lockPath), 'utf8');
  const edit = async (change: (text: string) => string) => {
    const path = join(folder, 'videos.yml');
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  const reportOf = (stdout: string): Report => JSON.parse(stdout);
  const decisions = (stdout: string) =>
    reportOf(stdout).videos.flatMap((video) =>
      video.shots.map((shot) => `${video.id}/${shot.id} ${shot.decision}`),
    );

  test('renders the example on the embedded simulator, without a key', async () => {
    const { exitCode, stdout, stderr } = await runShotlock(folder, render);
    expect(stderr).not.toMatch(/warning|error/iu);
    expect(stdout).toContain('Rendered 6 shots: no credits spent (a paid render: 60).');
    expect(exitCode).toBe(0);
  }, 60_000);

  describeWith(['ffmpeg', 'ffprobe', 'chromium'], 'the videos', () => {
    test.each([
      ['launch-film', 1280, 720],
      ['launch-story', 720, 1280],
    ])(
      '%s is a playable H.264 and AAC video of 24 s',
      async (id, width, height) => {
        const file = `${id}.animatic.mp4`;
        const path = join(folder, 'videos', file);
        const { streams, format } = await ffprobe(path);
        expect(streams.map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac']);
        expect(streams[0]).toMatchObject({ width, height });
        expect(Math.abs(Number(format.duration) - 24)).toBeLessThan(0.1);
        expect(await decodingErrors(path)).toBe('');
        const played = await playToEnd(join(folder, 'videos'), file);
        expect(played).toMatchObject({ ended: true, width, height, errors: [] });
      },
      60_000,
    );
  });

  test('generates nothing on a second run and leaves the lock as it is', async () => {
    const before = await lock();
    const { exitCode, stdout } = await runShotlock(folder, [...render, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'unchanged', requests: 0 });
    expect(await lock()).toBe(before);
  });

  test('generates exactly the one shot whose prompt changed', async () => {
    await edit((text) => text.replace('from amber to daylight', 'from red to daylight'));
    const { stdout } = await runShotlock(folder, [...render, '--json']);
    expect(decisions(stdout)).toEqual([
      'launch-film/shot-1 keep',
      'launch-film/desk keep',
      'launch-film/switch-on keep',
      'launch-story/hook keep',
      'launch-story/glow render',
      'launch-story/sign-off keep',
    ]);
  }, 60_000);

  test('pays nothing for going back, renaming, moving and reformatting', async () => {
    await edit((text) =>
      text
        .replace('from red to daylight', 'from   amber to\n          daylight')
        .replace('id: launch-story', 'id: phone-story')
        .replace('id: sign-off', 'id: ending'),
    );
    const { stdout, exitCode } = await runShotlock(folder, [...render, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).requests).toBe(0);
    expect(decisions(stdout).filter((each: string) => each.endsWith('render'))).toEqual([]);
  }, 60_000);

  test('makes a video again from its clips when its file is gone', async () => {
    await rm(join(folder, 'videos'), { recursive: true });
    const { stdout } = await runShotlock(folder, [...render, '--json']);
    const report = reportOf(stdout);
    expect(report).toMatchObject({ status: 'rendered', requests: 0 });
    expect(report.videos.map(({ cut }) => cut?.made)).toEqual([true, true]);
  }, 60_000);

  test('asks the simulator again for a clip whose bytes are gone', async () => {
    const { shots } = JSON.parse(await lock());
    const { sha256 } = shots['launch-film/desk'].clip;
    const clip = join(folder, '.shotlock/clips', `${sha256}.mp4`);
    await rename(clip, `${clip}.away`);
    await rm(join(folder, 'videos/launch-film.animatic.mp4'));
    await edit((text) => text.replace('golden hour lighting', 'blue hour lighting'));
    const { stdout, exitCode } = await runShotlock(folder, [...render, '--json']);
    expect(exitCode).toBe(0);
    expect(decisions(stdout).filter((each: string) => each.endsWith('render'))).toEqual([
      'launch-film/shot-1 render',
    ]);
    expect((await readFile(clip)).equals(await readFile(`${clip}.away`))).toBe(true);
  }, 60_000);

  test('asks for --yes before it spends credits without a terminal', async () => {
    const { exitCode, stderr, stdout } = await runShotlock(
      folder,
      ['render', '--ledger', 'local', '--asset-base-url', 'https://example.com/'],
      { NANOPHOTO_API_KEY: 'canary-key' },
    );
    expect(exitCode).toBe(3);
    expect(stdout).toContain('rendering costs 60 credits, and nobody said yes; nothing was spent');
    expect(stdout + stderr).not.toContain('canary-key');
  });

  test('says that a config is valid, and what is in it', async () => {
    const { exitCode, stdout } = await runShotlock(folder, ['validate']);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').at(-2)).toBe('videos.yml is valid: 2 videos, 6 shots.');
  });

  test('tells every problem of a config at once, with its place', async () => {
    await writeFile(
      join(folder, 'broken.yml'),
      'version: 1\nvideos:\n  - id: a\n    shots:\n      - id: one\n        promt: hello\n      - id: one\n        prompt: "{{who}}"\n',
    );
    const { exitCode, stderr } = await runShotlock(folder, ['validate', 'broken.yml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('broken.yml:6:9');
    expect(stderr).toMatch(/prompt/u);
    expect(stderr).toContain('broken.yml:8:');
  });

  test.each([['--help'], ['render', '--help'], ['simulator', '--help']])(
    'explains itself: %s %s',
    async (...args) => {
      const { exitCode, stdout } = await runShotlock(folder, args);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('Usage: shotlock');
    },
  );

  test.each([
    [['rendr'], 'there is no verb "rendr"'],
    [['render', '--fast'], '--fast'],
    [['render', 'missing.yml', '--provider', 'simulator'], 'missing.yml does not exist'],
    [['render', '--provider', 'veo'], 'Choose: nanophoto, simulator'],
    [['render'], 'there is no API key'],
  ])('refuses %j with exit code 2', async (args, words) => {
    const { exitCode, stderr } = await runShotlock(folder, args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });
});
