import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Still, Stills, StillSubject } from '../../src/ports/stills.js';
import { cardStills } from '../../src/ports/stills/card-stills.js';
import { findProgram } from '../../src/ports/stills/find-program.js';
import { programStills } from '../../src/ports/stills/program-stills.js';
import { startSimulator } from '../../src/simulator/server.js';
import { describeWith, programs } from '../tools/debian.js';
import { ffprobe, makeClip } from '../tools/ffmpeg.js';

const card: StillSubject['card'] = {
  video: 'launch',
  shot: 'desk',
  number: 2,
  of: 3,
  take: 1,
  prompt: 'A lamp on a desk',
  style: '35mm film',
  generationType: 'TEXT_2_VIDEO',
  aspectRatio: '9:16',
  resolution: '4k',
  images: ['desk.png'],
};
const signal = new AbortController().signal;

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotlock-stills-'));
  workspace = join(folder, 'workspace');
  await mkdir(join(workspace, 'bin'), { recursive: true });
});
afterEach(() => void delete process.env['TMPDIR']);
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program that leaves a trace when it is run. */
async function plant(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho ran >> '${join(folder, 'trace')}'\n`);
  await chmod(path, 0o755);
  return path;
}

async function trace(): Promise<string> {
  return readFile(join(folder, 'trace'), 'utf8').catch(() => '');
}

async function stillBy(stills: Stills, path?: string): Promise<Still | undefined> {
  await using used = stills;
  return await used.of({ card, ...(path === undefined ? {} : { path }) }, signal);
}

describeWith(['ffmpeg', 'ffprobe', 'chromium'], 'a still of a real clip', () => {
  const sized = async (still: Still | undefined) => {
    const file = join(folder, 'still.jpg');
    await writeFile(file, still?.bytes ?? '');
    const [stream] = (await ffprobe(file)).streams;
    return [stream?.codec_name, stream?.width, stream?.height];
  };
  const clip = () =>
    makeClip(join(folder, 'clip.mp4'), { size: '180x320', seconds: 2, file: '-f mp4' });

  test('is made by ffmpeg', async () => {
    const path = dirname(programs.ffmpeg!);
    const still = await stillBy(programStills({ path, workspace }), await clip());
    expect(await sized(still)).toEqual(['mjpeg', 360, 640]);
  }, 30_000);

  test('is made by Chrome where there is no ffmpeg', async () => {
    const path = join(folder, 'bin');
    await mkdir(path);
    await symlink(programs.chromium!, join(path, 'chromium'));
    process.env['TMPDIR'] = folder;
    const still = await stillBy(programStills({ path, workspace }), await clip());
    expect(await sized(still)).toEqual(['mjpeg', 360, 640]);
    expect(still?.bytes.length).toBeLessThan(100_000);
    expect(new Set(still?.bytes).size).toBeGreaterThan(100);
    expect(await readdir(folder)).toEqual(['bin', 'clip.mp4', 'still.jpg', 'workspace']);
  }, 30_000);

  test('is none where the clip is no clip, and nothing is said', async () => {
    const broken = join(folder, 'broken.mp4');
    await writeFile(broken, 'no clip');
    const path = [dirname(programs.ffmpeg!), dirname(programs.chromium!)].join(delimiter);
    const still = await stillBy(programStills({ path, workspace }), broken).catch(() => undefined);
    expect(still).toBeUndefined();
  }, 30_000);
});

test('there is no still where there is no program, nor of a clip that is not at hand', async () => {
  expect(await stillBy(programStills({ path: '', workspace }), '/nowhere.mp4')).toBeUndefined();
  expect(await stillBy(programStills({ path: '/usr/bin', workspace }))).toBeUndefined();
});

describe('programs of the workspace', () => {
  test('are never run, however PATH leads to them', async () => {
    await plant(join(workspace, 'bin/ffmpeg'));
    await plant(join(workspace, 'bin/google-chrome'));
    await symlink(workspace, join(folder, 'link'));
    await mkdir(join(folder, 'outside'));
    await symlink(join(workspace, 'bin/ffmpeg'), join(folder, 'outside/ffmpeg'));
    const path = [
      join(workspace, 'bin'),
      join(folder, 'link/bin'),
      join(folder, 'outside'),
      'bin',
      '.',
      '',
    ].join(delimiter);
    await stillBy(programStills({ path, workspace }), join(folder, 'clip.mp4')).catch(() => {});
    expect(await findProgram(['ffmpeg', 'google-chrome'], { path, workspace })).toBeUndefined();
    expect(await trace()).toBe('');
  });

  test('are passed over for one outside, also when the workspace is a link itself', async () => {
    await plant(join(workspace, 'bin/ffmpeg'));
    const outside = await plant(join(folder, 'outside/ffmpeg'));
    await symlink(workspace, join(folder, 'link'));
    const path = [join(workspace, 'bin'), join(folder, 'outside')].join(delimiter);
    for (const root of [workspace, join(folder, 'link')])
      expect(await findProgram(['ffmpeg'], { path, workspace: root })).toBe(outside);
  });

  test('neither is a folder or a file that cannot be run', async () => {
    await mkdir(join(folder, 'a/ffmpeg'), { recursive: true });
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b/ffmpeg'), '');
    const path = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(await findProgram(['ffmpeg'], { path, workspace })).toBeUndefined();
  });
});

test('a program that hangs costs its time only', async () => {
  const slow = join(folder, 'outside/ffmpeg');
  await plant(slow);
  await writeFile(slow, '#!/bin/sh\nexec sleep 60\n');
  const started = performance.now();
  const stills = programStills({ path: dirname(slow), workspace });
  await using used = stills;
  const still = await used
    .of({ card, path: slow }, AbortSignal.timeout(300))
    .catch(() => undefined);
  expect(still).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

describe('a still of an animatic', () => {
  test('is its card, drawn by the simulator, without its clip', async () => {
    await using simulator = await startSimulator();
    const still = await stillBy(cardStills(new URL(simulator.url)));
    expect(still?.mediaType).toBe('image/png');
    expect(still?.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([still?.bytes.readUInt32BE(16), still?.bytes.readUInt32BE(20)]).toEqual([720, 1280]);
  });

  test('is none where the server draws none', async () => {
    await using simulator = await startSimulator();
    const wrong = { ...card, resolution: '8k' };
    await using stills = cardStills(new URL(simulator.url));
    // @ts-expect-error -- no such resolution
    expect(await stills.of({ card: wrong }, signal)).toBeUndefined();
  });
});
