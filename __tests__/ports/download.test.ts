import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { download, type DownloadOptions } from '../../src/ports/download.js';
import { endless, rawServer, reply, type RawServer } from './raw-server.js';

const bytes = 'the bytes of a clip';
const sha256 = createHash('sha256').update(bytes).digest('hex');
const apiOrigin = new URL('https://api.example/');

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'download-'))));
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const to = () => join(folder, 'clip.tmp');
const get = async (url: string | URL, more: Partial<DownloadOptions> = {}) =>
  await download(String(url), to(), { apiOrigin, ...more });
const fromApi = async (server: RawServer, more: Partial<DownloadOptions> = {}) =>
  await get(new URL('/clip.mp4', server.url), { apiOrigin: server.url, ...more });
const sending = async (answer: string | Buffer) =>
  await rawServer((socket) => void socket.end(answer));

describe('a clip on the origin of the API', () => {
  test('is fetched, also from loopback, and no key goes with the request', async () => {
    await using server = await sending(reply('200 OK', bytes));
    expect(await fromApi(server)).toEqual({ kind: 'file', sha256, bytes: bytes.length });
    expect(await readFile(to(), 'utf8')).toBe(bytes);
    expect(server.requests[0]).toMatch(/^GET \/clip\.mp4 /u);
    expect(server.requests[0]).not.toMatch(/authorization|cookie/iu);
  });

  test('is followed through three redirects on that origin, not four', async () => {
    const hops = async (most: number) => {
      await using server = await rawServer((socket, _request, number) =>
        socket.end(
          number <= most ? reply('302 Found', '', ['Location: /next']) : reply('200 OK', bytes),
        ),
      );
      return { ...(await fromApi(server)), requests: server.requests.length };
    };
    expect(await hops(3)).toMatchObject({ kind: 'file', requests: 4 });
    expect(await hops(4)).toMatchObject({ kind: 'refused', requests: 4 });
  });
});

describe('an address that is not of the public internet is never connected to', () => {
  const forms = [
    'https://127.0.0.1:PORT/',
    'https://127.1:PORT/',
    'https://2130706433:PORT/',
    'https://0x7f000001:PORT/',
    'https://0177.0.0.1:PORT/',
    'https://0:PORT/',
    'https://[::1]:PORT/',
    'https://[::]:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://[::ffff:7f00:1]:PORT/',
    'https://[64:ff9b::7f00:1]:PORT/',
    'https://[2002:7f00:1::]:PORT/',
    'https://localhost:PORT/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://10.0.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://255.255.255.255/',
    'http://127.0.0.1:PORT/',
    'http://93.184.215.14/',
    'http://example.com/',
    'https://user:password@example.com/',
    'https://user@127.0.0.1:PORT/',
    'file:///etc/passwd',
    'data:video/mp4;base64,AAAA',
    'blob:https://api.example/7f6d',
    'ftp://example.com/clip.mp4',
    'javascript:alert(1)',
  ];

  test.each(forms)('%s', async (form) => {
    await using server = await sending(reply('200 OK', bytes));
    const got = await get(form.replace('PORT', String(server.port)));
    expect(got.kind).toBe('refused');
    expect(server.connections()).toBe(0);
  });

  test.each(forms)('a redirect to %s', async (form) => {
    await using server = await sending(reply('200 OK', bytes));
    const location = form.replace('PORT', String(server.port));
    await using api = await sending(reply('307 Elsewhere', '', [`Location: ${location}`]));
    expect((await fromApi(api)).kind).toBe('refused');
    expect(server.connections()).toBe(0);
  });

  test('another port of the host of the API', async () => {
    await using server = await sending(reply('200 OK', bytes));
    await using api = await sending(reply('200 OK', bytes));
    const got = await get(server.url, { apiOrigin: api.url });
    expect(got).toEqual({ kind: 'refused', reason: 'the address is not https' });
    expect(server.connections()).toBe(0);
  });

  test.each(['', 'clip.mp4', '//example.com', 'https://', 'https://[::1', 'https://a b/'])(
    'what is no URL: "%s"',
    async (address) => {
      expect(await get(address)).toEqual({ kind: 'broken', reason: 'the address is no URL' });
    },
  );

  test('a redirect to what is no URL', async () => {
    await using api = await sending(reply('302 Found', '', ['Location: https://[']));
    expect((await fromApi(api)).kind).toBe('broken');
  });
});

describe('an answer without a clip', () => {
  test.each([401, 403, 404, 410])('says with %d that the address has expired', async (status) => {
    await using server = await sending(reply(`${status} No`, 'gone'));
    expect(await fromApi(server)).toEqual({ kind: 'expired', reason: `HTTP ${status}` });
  });

  test.each([204, 206, 304, 429, 500, 503])('of %d may be tried again', async (status) => {
    await using server = await sending(reply(`${status} No`));
    expect(await fromApi(server)).toEqual({ kind: 'broken', reason: `HTTP ${status}` });
  });

  test('because nobody listens may be tried again', async () => {
    const server = await rawServer();
    await server[Symbol.asyncDispose]();
    expect(await fromApi(server)).toEqual({
      kind: 'broken',
      reason: `${server.url.host}: ECONNREFUSED`,
    });
  });
});

describe('a body that is not whole or has no end', () => {
  test.each([
    ['a length', `HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n${bytes}`],
    ['chunks', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n13\r\n${bytes}\r\n`],
  ])('that is cut short with %s is broken', async (_how, answer) => {
    await using server = await sending(answer);
    expect(await fromApi(server)).toEqual({ kind: 'broken', reason: 'the file was cut short' });
  });

  test('that ends with its connection is a file, for the MP4 check to judge', async () => {
    await using server = await sending(`HTTP/1.1 200 OK\r\n\r\n${bytes}`);
    expect(await fromApi(server)).toMatchObject({ kind: 'file', sha256 });
  });

  test('without end is cut off at the most that is taken', async () => {
    await using server = await rawServer(endless);
    const got = await fromApi(server, { most: 1_000_000 });
    expect(got).toEqual({ kind: 'broken', reason: 'the file is too large' });
    expect((await stat(to())).size).toBeLessThanOrEqual(1_000_000);
    await server.idle();
  });

  test('that announces more than is taken is not begun', async () => {
    await using server = await rawServer((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 3000000000\r\n\r\nx'),
    );
    expect(await fromApi(server)).toEqual({ kind: 'broken', reason: 'the file is too large' });
    await server.idle();
  });

  test.each([
    ['idle', { idle: 40 }, 10_000, 'the answer stopped midway'],
    ['dripping', { idle: 1_000, total: 120 }, 5, 'the answer takes too long'],
  ])('that is %s is given up', async (_how, timeouts, pause, reason) => {
    await using server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nx');
      const drip = setInterval(() => socket.write('x'), pause);
      socket.on('close', () => clearInterval(drip));
    });
    const got = await fromApi(server, { timeouts });
    expect(got).toEqual({ kind: 'broken', reason: `${server.url.host}: ${reason}` });
    await server.idle();
  });

  test('that is compressed is stored as it came', async () => {
    const bomb = gzipSync(Buffer.alloc(2_000_000));
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}`;
    await using server = await sending(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bomb]));
    expect(await fromApi(server)).toMatchObject({ kind: 'file', bytes: bomb.length });
    expect(server.requests[0]).toMatch(/accept-encoding: identity/iu);
  });
});

describe('a body that breaks off', () => {
  const tag = '"v1"';
  const offering = ['Accept-Ranges: bytes', `ETag: ${tag}`];
  const half = (headers: readonly string[]) =>
    ['HTTP/1.1 200 OK', 'Content-Length: 19', ...headers, '', bytes.slice(0, 9)].join('\r\n');
  const rest = (from: number, more: readonly string[] = [`ETag: ${tag}`]) =>
    reply('206 Partial Content', bytes.slice(from), [
      `Content-Range: bytes ${from}-18/19`,
      ...more,
    ]);
  /** The end comes a little after the bytes, as it does on a line that breaks. */
  const breakOff = (socket: Socket, text: string) => {
    socket.write(text);
    setTimeout(() => socket.end(), 150);
  };
  /** Breaks off once, then answers so. */
  const then = async (first: string, answer: (request: string) => string) => {
    await using server = await rawServer((socket, request, number) =>
      breakOff(socket, number === 1 ? first : answer(request)),
    );
    return { got: await fromApi(server), requests: server.requests };
  };

  test('is resumed from where it was, under the same tag', async () => {
    const { got, requests } = await then(half(offering), () => rest(9));
    expect(got).toEqual({ kind: 'file', sha256, bytes: bytes.length });
    expect(await readFile(to(), 'utf8')).toBe(bytes);
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatch(/\r\nrange: bytes=9-\r\nif-range: "v1"\r\n/u);
  });

  test('is begun anew when the server has another file by now', async () => {
    const { got } = await then(half(offering), () => reply('200 OK', bytes));
    expect(got).toEqual({ kind: 'file', sha256, bytes: bytes.length });
    expect(await readFile(to(), 'utf8')).toBe(bytes);
  });

  test.each([
    ['no range', []],
    ['no tag', ['Accept-Ranges: bytes']],
    ['a weak tag', ['Accept-Ranges: bytes', 'ETag: W/"v1"']],
    ['a tag without ranges', ['Accept-Ranges: none', `ETag: ${tag}`]],
    ['a tag that no header can carry', ['Accept-Ranges: bytes', 'ETag: "a\u0001b"']],
  ])('of a server that offers %s is not resumed', async (_what, headers) => {
    const { got, requests } = await then(half(headers), () => rest(9));
    expect(got.kind).toBe('broken');
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['of another place', rest(8)],
    ['of another tag', rest(9, ['ETag: "v2"'])],
    ['without a place', reply('206 Partial Content', bytes.slice(9))],
    ['that it does not have', reply('416 Range Not Satisfiable')],
  ])('is not put together with a part %s', async (_what, answer) => {
    expect((await then(half(offering), () => answer)).got.kind).toBe('broken');
  });

  test('is resumed as long as it gets further, and no more than five times', async () => {
    const text = 'x'.repeat(40);
    await using server = await rawServer((socket, _request, number) =>
      breakOff(
        socket,
        number === 1
          ? half(offering).replace('19', '40')
          : [
              'HTTP/1.1 206 Partial Content',
              'Content-Length: 39',
              `Content-Range: bytes ${7 + number}-39/40`,
              '',
              text.slice(0, 1),
            ].join('\r\n'),
      ),
    );
    expect((await fromApi(server)).kind).toBe('broken');
    expect(server.requests).toHaveLength(6);
  });

  test('has an expired address told as such while it is resumed', async () => {
    const { got } = await then(half(offering), () => reply('403 Forbidden'));
    expect(got).toEqual({ kind: 'expired', reason: 'HTTP 403' });
  });
});

test('an interruption ends a download at once', async () => {
  await using server = await rawServer((socket) =>
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx'),
  );
  const began = performance.now();
  const got = fromApi(server, { signal: AbortSignal.timeout(50) });
  await got.catch(() => {});
  expect(performance.now() - began).toBeLessThan(2_000);
  await server.idle();
});

test('a folder that cannot be written to is not the fault of the address', async () => {
  await using server = await sending(reply('200 OK', bytes));
  const nowhere = join(folder, 'gone', 'clip.tmp');
  const address = new URL('/clip.mp4', server.url).href;
  await expect(download(address, nowhere, { apiOrigin: server.url })).rejects.toMatchObject({
    code: 'ENOENT',
  });
});
