import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Behaviour } from '../../src/simulator/behaviour.js';
import { cardOf } from '../../src/simulator/clips.js';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { describeWith, programs } from '../tools/debian.js';
import { caller, tasksOf, wireShot } from './caller.js';

let folder: string;
let simulator: Simulator;
let api: ReturnType<typeof caller>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-video-'));
  simulator = await startSimulator({
    speed: 1000,
    requestsPerHour: 10_000,
    behaviour: { generation: 'fixed:0' },
    cacheDir: join(folder, 'clips'),
  });
  api = caller(simulator);
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true });
});

const behave = async (behaviour: Partial<Behaviour>): Promise<void> => {
  expect((await api.behave(behaviour)).status).toBe(200);
};
const freshUrl = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const { body } = await api.check(tasksOf(await api.generate([wireShot(change)])));
  return body.shots[0].videoUrl;
};
const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer());

const hash = async (url: string): Promise<string> => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return createHash('sha256')
    .update(await bytesOf(response))
    .digest('hex');
};

/** Not by fetch: a connection that ends while a body waits kills its process, nodejs/undici#5360. */
const download = (
  url: string,
): Promise<{ readonly isWhole: boolean; readonly bytes: Buffer; readonly length?: string }> =>
  new Promise((resolve, reject) => {
    get(url, (response) => {
      const parts: Buffer[] = [];
      const { 'content-length': length } = response.headers;
      const end = (isWhole: boolean): void =>
        resolve({
          isWhole,
          bytes: Buffer.concat(parts),
          ...(length === undefined ? {} : { length }),
        });
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => end(true));
      response.on('error', () => end(false));
    }).on('error', reject);
  });

describe('a clip', () => {
  test('is an MP4 that needs no key, and the same one each time', async () => {
    const url = await freshUrl();
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('video/mp4');
    const bytes = await bytesOf(response);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(bytes.subarray(4, 8).toString()).toBe('ftyp');
    expect((await bytesOf(await fetch(url))).equals(bytes)).toBe(true);
    const videos = simulator.requests().filter(({ path }) => path.startsWith('/video/'));
    expect(videos.map(({ authorization }) => authorization)).toEqual([false, false]);
  });

  test('is noted when a key came along', async () => {
    await fetch(await freshUrl(), { method: 'HEAD', headers: { Authorization: 'Bearer key-1' } });
    expect(simulator.requests().at(-1)).toMatchObject({ method: 'HEAD', authorization: true });
  });

  test('is served to HEAD, and in parts', async () => {
    const url = await freshUrl();
    const whole = await bytesOf(await fetch(url));
    const head = await fetch(url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(whole.length));
    expect((await bytesOf(head)).length).toBe(0);
    const part = async (range: string): Promise<readonly unknown[]> => {
      const response = await fetch(url, { headers: { Range: range } });
      const bytes = await bytesOf(response);
      const at = response.status === 206 ? whole.indexOf(bytes) : undefined;
      return [response.status, response.headers.get('content-range'), bytes.length, at];
    };
    const { length } = whole;
    expect(await part('bytes=0-99')).toEqual([206, `bytes 0-99/${length}`, 100, 0]);
    expect((await part(`bytes=${length - 10}-`)).slice(0, 3)).toEqual([
      206,
      `bytes ${length - 10}-${length - 1}/${length}`,
      10,
    ]);
    expect((await part('bytes=-10'))[1]).toBe(`bytes ${length - 10}-${length - 1}/${length}`);
    expect((await part('bytes=5-999999999'))[1]).toBe(`bytes 5-${length - 1}/${length}`);
    expect((await part(`bytes=${length}-`)).slice(0, 2)).toEqual([416, `bytes */${length}`]);
    expect((await part('bytes=-0'))[0]).toBe(416);
    for (const odd of ['bytes=9-5', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=-']) {
      expect((await part(odd)).slice(0, 3)).toEqual([200, null, length]);
    }
  });

  test('is kept in a folder', async () => {
    await fetch(await freshUrl({ prompt: 'kept' }), { method: 'HEAD' });
    const kept = await readdir(join(folder, 'clips'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((name) => /^[0-9a-f]{64}\.mp4$/.test(name))).toBe(true);
  });

  test('comes at its resolution and shape', async () => {
    const { body } = await api.check(
      tasksOf(await api.generate([wireShot({ aspectRatio: '9:16' })], { resolution: '1080p' })),
      { resolution: '1080p' },
    );
    const bytes = await bytesOf(await fetch(body.shots[0].videoUrl));
    expect(sizeInTrackHeader(bytes)).toEqual({ width: 1080, height: 1920 });
  });

  test('is not there for another signature, another task, a failed one', async () => {
    const url = new URL(await freshUrl());
    const changed = new URL(url);
    changed.searchParams.set('expires', String(Date.now() + 1e9));
    expect((await fetch(changed)).status).toBe(403);
    expect((await fetch(new URL(url.pathname, url))).status).toBe(403);
    const other = new URL(url);
    other.pathname = '/video/task_00000000000000000000.mp4';
    expect((await fetch(other)).status).toBe(403);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });
});

describe('a videoUrl', () => {
  afterEach(() =>
    behave({ urlLifetimeSeconds: 86_400, urlExpired: 403, videoUrl: null, videoLength: true }),
  );

  test.each([403, 410] as const)(
    'expires, is then refused with %i, and the next check has a fresh one',
    async (urlExpired) => {
      await behave({ urlExpired, expireUrls: 1 });
      const tasks = tasksOf(await api.generate([wireShot()]));
      const old = (await api.check(tasks)).body.shots[0].videoUrl;
      expect((await fetch(old)).status).toBe(urlExpired);
      const fresh = (await api.check(tasks)).body.shots[0].videoUrl;
      expect((await fetch(fresh, { method: 'HEAD' })).status).toBe(200);
    },
  );

  test('lives as long as it is told to, at the simulator’s speed', async () => {
    await behave({ urlLifetimeSeconds: 1000 });
    const url = new URL(await freshUrl());
    const left = Number(url.searchParams.get('expires')) - Date.now();
    expect(left).toBeLessThanOrEqual(1000);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, left) + 5));
    expect((await fetch(url)).status).toBe(403);
  });

  test('can be any other address', async () => {
    await behave({ videoUrl: 'http://169.254.169.254/latest' });
    expect(await freshUrl()).toBe('http://169.254.169.254/latest');
  });

  test('redirects', async () => {
    await behave({ redirectVideo: { status: 302, to: 'http://127.0.0.1:1/x', times: 1 } });
    const url = await freshUrl();
    const { status, headers } = await fetch(url, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/x']);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  });

  test('is cut in the middle, and whole the next time', async () => {
    await behave({ truncateVideo: 1 });
    const url = await freshUrl();
    expect(await download(url)).toMatchObject({ isWhole: false, length: expect.any(String) });
    expect(await download(url)).toMatchObject({ isWhole: true });
  });

  test('is cut without a sign of it where there is no Content-Length', async () => {
    const url = await freshUrl();
    const whole = await download(url);
    await behave({ truncateVideo: 1, videoLength: false });
    const cut = await download(url);
    expect(cut.isWhole).toBe(true);
    expect(cut).not.toHaveProperty('length');
    expect(cut.bytes.length).toBe(Math.floor(whole.bytes.length / 2));
    expect((await download(url)).bytes.equals(whole.bytes)).toBe(true);
  });
});

describe('captions', () => {
  const caption = {
    video: 'launch-teaser.en.16x9',
    shot: 'desk',
    number: 2,
    of: 3,
    take: 1,
    style: 'Warm light',
    vars: { product: 'Aurora Lamp' },
  };

  test('change what the card shows, not the clip of an earlier task', async () => {
    const bare = await freshUrl({ id: 'wire-1' });
    expect((await api.ask('PUT', '/simulator/captions', { 'wire-1': caption })).body).toEqual({
      captions: expect.any(Number),
    });
    const before = await hash(bare);
    const captioned = await hash(await freshUrl({ id: 'wire-1' }));
    expect(captioned).not.toBe(before);
    expect(await hash(bare)).toBe(before);
  });

  test('give the card its names; prompt, sizes and images come from the request', () => {
    const task = {
      taskId: 'task_1',
      account: '',
      submit: 1,
      resolution: '4k' as const,
      credits: 30,
      startsMs: 0,
      endsMs: 0,
      shot: {
        id: 'wire-1',
        prompt: 'A lamp\n\nWarm light',
        generationType: 'REFERENCE_2_VIDEO' as const,
        aspectRatio: '9:16' as const,
        imageUrls: ['https://example.com/a/lamp%201.webp?x=1'],
        taskId: 'task_1',
        startsAfter: 0,
        endsAfter: 0,
        fails: null,
        caption,
      },
    };
    const sizes = {
      generationType: 'REFERENCE_2_VIDEO',
      aspectRatio: '9:16',
      resolution: '4k',
      images: ['lamp 1.webp'],
    };
    expect(cardOf(task)).toEqual({ ...caption, prompt: 'A lamp', ...sizes });
    expect(cardOf({ ...task, shot: { ...task.shot, caption: null } })).toEqual({
      video: '',
      shot: 'wire-1',
      number: 1,
      of: 1,
      take: 1,
      style: '',
      vars: {},
      prompt: 'A lamp\n\nWarm light',
      ...sizes,
    });
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['no object', { w: 1 }],
    ['an unknown field', { w: { ...caption, prompt: 'x' } }],
    ['a number from 0', { w: { ...caption, number: 0 } }],
    ['vars that are no texts', { w: { ...caption, vars: { a: 1 } } }],
    ['a long name', { w: { ...caption, video: 'x'.repeat(201) } }],
    ['no style text', { w: { ...caption, style: null } }],
  ])('are refused with %s', async (_, body) => {
    expect((await api.ask('PUT', '/simulator/captions', body)).status).toBe(400);
  });
});

describeWith(['ffprobe'], 'to ffprobe', () => {
  test('a clip is eight seconds of 1280x720 video', async () => {
    const file = join(folder, 'probe.mp4');
    await writeFile(file, await bytesOf(await fetch(await freshUrl())));
    const args = ['-v', 'error', '-select_streams', 'v', '-of', 'json'];
    const entries = ['-show_entries', 'stream=width,height,codec_name:format=duration', file];
    const found = execFileSync(programs.ffprobe ?? '', [...args, ...entries], { encoding: 'utf8' });
    const { streams, format } = JSON.parse(found);
    expect(streams).toEqual([{ codec_name: 'h264', width: 1280, height: 720 }]);
    expect(Math.abs(Number(format.duration) - 8)).toBeLessThan(0.1);
  });
});

/** 16.16 fixed point at the end of the first `tkhd` box with a size: ISO/IEC 14496-12, 8.3.2. */
function sizeInTrackHeader(bytes: Buffer): { readonly width: number; readonly height: number } {
  let at = bytes.indexOf('tkhd');
  for (; at > 0; at = bytes.indexOf('tkhd', at + 4)) {
    const end = at - 4 + bytes.readUInt32BE(at - 4);
    const width = bytes.readUInt16BE(end - 8);
    if (width > 0) return { width, height: bytes.readUInt16BE(end - 4) };
  }
  throw new Error('no video track');
}
