import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { AspectRatio, Resolution } from '../../src/core/shot.js';
import { animatic, type Card, poster } from '../../src/simulator/animatic.js';
import type { Canvas } from '../../src/simulator/animatic/canvas.js';
import { drawFrame, FRAMES } from '../../src/simulator/animatic/draw-frame.js';
import { firstFrame } from '../../src/simulator/animatic/first-frame.js';
import { withPage } from '../tools/chromium.js';
import { describeWith, programs } from '../tools/debian.js';

const run = promisify(execFile);

/** A 4k clip takes seconds to decode where other tests run beside it. */
const SLOW = 60_000;

const CARD: Card = {
  video: 'launch-teaser.en.16x9',
  shot: 'skyline',
  number: 2,
  of: 5,
  take: 1,
  prompt: 'Wide shot of a city skyline at dawn. Narrator says in English: “Meet Aurora Lamp.”',
  style: 'Warm morning light, 35mm film',
  vars: { product: 'Aurora Lamp', lang: 'English' },
  generationType: 'REFERENCE_2_VIDEO',
  aspectRatio: '16:9',
  resolution: '720p',
  images: ['desk.png', 'lamp.webp'],
};

const SIZES: readonly (readonly [Resolution, AspectRatio, number, number])[] = [
  ['720p', '16:9', 1280, 720],
  ['720p', '9:16', 720, 1280],
  ['1080p', '16:9', 1920, 1080],
  ['1080p', '9:16', 1080, 1920],
  ['4k', '16:9', 3840, 2160],
  ['4k', '9:16', 2160, 3840],
];

const HOSTILE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'white space': ' \t\r\n\u2028 ',
  'ten thousand characters': 'The camera glides over the city, slowly. '.repeat(250),
  'one word of a thousand letters': 'W'.repeat(1000),
  'three hundred lines': 'x\n'.repeat(300),
  emoji: '🚀 👩‍👩‍👧‍👦 1️⃣ 🇩🇪 '.repeat(40),
  'Chinese and Japanese': '東京の夜、雨に濡れた通り。'.repeat(60),
  'Arabic with marks for direction': '\u202Eكاميرا\u200F تتحرك \u2067ببطء\u2069 '.repeat(30),
  'lone surrogates, NUL, controls': '\ud800 a \udc00\u0000\u0007\u001B[31m \uFFFF \u{10FFFF}',
  'piled up marks': `Z${'\u0310\u0335'.repeat(500)}algo`,
};

describeWith(['ffmpeg', 'ffprobe'], 'an animatic', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'animatic-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(SIZES)(
    'in %s and %s is 8 s of H.264 and AAC that decode without an error',
    async (resolution, aspectRatio, width, height) => {
      const file = await saved({ ...CARD, resolution, aspectRatio });
      const { format, streams } = await probe(file);
      expect(streams).toEqual([
        expect.objectContaining({
          codec_name: 'h264',
          profile: 'High',
          width,
          height,
          pix_fmt: 'yuv420p',
          color_space: 'bt709',
          avg_frame_rate: '24/1',
          nb_read_packets: '192',
        }),
        expect.objectContaining({ codec_name: 'aac', sample_rate: '48000', channels: 2 }),
      ]);
      for (const { duration } of [format, ...streams]) {
        expect(Math.abs(Number(duration) - 8)).toBeLessThan(0.02);
      }
      expect(await decodingErrors(file)).toBe('');
    },
    SLOW,
  );

  test.each([
    ['720p', '16:9'],
    ['1080p', '16:9'],
    ['720p', '9:16'],
  ] as const)(
    'in %s and %s shows exactly what was drawn',
    async (resolution, aspectRatio) => {
      const card: Card = { ...CARD, resolution, aspectRatio };
      const wanted = [0, 1, 23, 24, 100, FRAMES - 1];
      const decoded = await framesOf(await saved(card), wanted);
      const { canvas, scene } = await firstFrame(card, resolution);
      for (let frame = 0; frame < FRAMES; frame += 1) {
        if (frame > 0) drawFrame(canvas, frame, scene);
        const shown = decoded.get(frame);
        if (shown) expect([frame, visible(canvas).equals(shown)]).toEqual([frame, true]);
      }
      expect([...decoded.keys()]).toEqual(wanted);
    },
    SLOW,
  );

  test('moves only its running time and progress bar', async () => {
    const decoded = await framesOf(await saved(CARD), [0, 100]);
    const row = (frame: number, y: number): Buffer =>
      decoded.get(frame)!.subarray(y * 1280, (y + 1) * 1280);
    const moved = Array.from({ length: 720 }, (_, y) => y).filter(
      (y) => !row(0, y).equals(row(100, y)),
    );
    expect(moved[0]).toBeGreaterThan(640);
    expect(moved.some((y) => y < 690)).toBe(true); // the running time
    expect(moved.filter((y) => y >= 704)).toHaveLength(16); // the bar
  });

  test.each(Object.entries(HOSTILE))(
    'survives %s',
    async (_, text) => {
      const card: Card = {
        ...CARD,
        prompt: text,
        style: text,
        vars: { [text]: text },
        images: [text],
      };
      // What a text can break is in the first frames.
      expect(await decodingErrors(await saved(card), ['-t', '0.2'])).toBe('');
      await expect(poster({ ...card, aspectRatio: '9:16' })).resolves.toBeInstanceOf(Buffer);
    },
    SLOW,
  );

  test('has a poster: the card as a PNG', async () => {
    const file = join(folder, 'poster.png');
    await writeFile(file, await poster({ ...CARD, resolution: '4k', aspectRatio: '9:16' }));
    const { streams } = await probe(file);
    expect(streams).toEqual([
      expect.objectContaining({ codec_name: 'png', width: 720, height: 1280, pix_fmt: 'rgb24' }),
    ]);
    expect(await decodingErrors(file)).toBe('');
  });

  async function saved(card: Card): Promise<string> {
    const clip = await animatic(card);
    const file = join(folder, `${createHash('sha256').update(clip).digest('hex')}.mp4`);
    await writeFile(file, clip);
    return file;
  }
});

describe('an animatic', () => {
  test('is the same bytes each time, and other bytes for another take', async () => {
    const [one, same, other] = [
      await animatic(CARD),
      await animatic({ ...CARD }),
      await animatic({ ...CARD, take: 2 }),
    ];
    expect(one.equals(same)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  test('has its index before its samples', async () => {
    const clip = await animatic(CARD);
    const boxes: string[] = [];
    let at = 0;
    for (; at < clip.length; at += clip.readUInt32BE(at)) {
      boxes.push(clip.toString('latin1', at + 4, at + 8));
    }
    expect(boxes).toEqual(['ftyp', 'moov', 'mdat']);
    expect(at).toBe(clip.length);
  });

  test('costs nothing until one is made: the font is not among the eager imports', async () => {
    const eager = await eagerImports(join(import.meta.dirname, '../../src/simulator/animatic.ts'));
    expect([...eager].filter((name) => /opentype|generated/.test(name))).toEqual([]);
    expect(eager.size).toBeGreaterThan(10);
  });
});

describeWith(['chromium'], 'an animatic in a browser', () => {
  test(
    'plays to its end, and seeks',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'animatic-'));
      const clip = await animatic({ ...CARD, resolution: '1080p', aspectRatio: '9:16' });
      await writeFile(join(folder, 'clip.mp4'), clip);
      const seen = await withPage(folder, async (page, origin) => {
        await page.goto(origin);
        return await page.evaluate(PLAY);
      });
      expect(seen).toEqual({ duration: 8, width: 1080, height: 1920, soughtTo: 5, ended: true });
      await rm(folder, { recursive: true });
    },
    SLOW,
  );
});

/** Runs in the page, which knows the DOM; this program does not. */
const PLAY = `(async () => {
  const video = document.body.appendChild(document.createElement('video'));
  video.muted = true;
  const next = (event) => new Promise((resolve, reject) => {
    video['on' + event] = resolve;
    video.onerror = () => reject(new Error(video.error.message));
  });
  video.src = '/clip.mp4';
  await next('loadeddata');
  video.currentTime = 5;
  await next('seeked');
  const soughtTo = video.currentTime;
  video.playbackRate = 4;
  void video.play();
  await next('ended');
  const { duration, videoWidth: width, videoHeight: height, ended } = video;
  return { duration, width, height, soughtTo, ended };
})()`;

interface Probe {
  readonly format: { readonly duration: string };
  readonly streams: readonly { readonly duration: string }[];
}

async function probe(file: string): Promise<Probe> {
  const show = ['-show_streams', '-show_format', '-count_packets', '-of', 'json'];
  const { stdout } = await run(programs.ffprobe!, ['-v', 'error', ...show, file]);
  const found: Probe = JSON.parse(stdout);
  return found;
}

async function decodingErrors(file: string, limits: readonly string[] = []): Promise<string> {
  const strict = ['-v', 'warning', '-xerror', '-err_detect', 'explode'];
  const { stderr } = await run(programs.ffmpeg!, [
    ...strict,
    '-i',
    file,
    ...limits,
    '-f',
    'null',
    '-',
  ]);
  return stderr;
}

/** Y, Cb and Cr planes of some frames, by their numbers. */
async function framesOf(
  file: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Buffer>> {
  const select = `select='${numbers.map((number) => `eq(n,${number})`).join('+')}'`;
  const raw = ['-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-'];
  const { stdout } = await run(
    programs.ffmpeg!,
    ['-v', 'error', '-i', file, '-vf', select, ...raw],
    { encoding: 'buffer', maxBuffer: 1e8 },
  );
  const size = stdout.length / numbers.length;
  return new Map(
    numbers.map((number, index) => [number, stdout.subarray(index * size, (index + 1) * size)]),
  );
}

/** A canvas without what is cropped away. */
function visible({ width, height, stride, y, cb, cr }: Canvas): Buffer {
  return Buffer.concat([
    ...rowsOf(y, { stride, width, height }),
    ...[cb, cr].flatMap((plane) =>
      rowsOf(plane, { stride: stride / 2, width: width / 2, height: height / 2 }),
    ),
  ]);
}

function rowsOf(
  plane: Uint8Array,
  { stride, width, height }: { stride: number; width: number; height: number },
): readonly Uint8Array[] {
  return Array.from({ length: height }, (_, row) =>
    plane.subarray(row * stride, row * stride + width),
  );
}

/** All that is loaded with a module; imports of types only and `import()` are not. */
async function eagerImports(
  file: string,
  found: Set<string> = new Set(),
): Promise<ReadonlySet<string>> {
  const source = await readFile(file, 'utf8');
  for (const [line, from = ''] of source.matchAll(/^(?:import|export) [^;]*?'([^']+)'/gm)) {
    if (/^\w+ type /.test(line) || found.has(from)) continue;
    found.add(from);
    const path = join(dirname(file), from.replace(/\.js$/, '.ts'));
    if (from.startsWith('.')) await eagerImports(path, found);
  }
  return found;
}
