import { gzipSync } from 'node:zlib';
import { setTimeout as delay } from 'node:timers/promises';
import { HttpFailure, readBody, sendRequest, type HttpRequest } from '../../src/ports/http.js';
import { endless, rawServer, reply } from './raw-server.js';

const ask = async (url: URL, more: Partial<HttpRequest> = {}) => {
  const answer = await sendRequest({ method: 'POST', url, body: '{}', ...more });
  return { status: answer.statusCode, text: await readBody(answer, 10_000) };
};

/** What a request failed with, as a value. */
const failureOf = async (work: Promise<unknown>): Promise<HttpFailure> => {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof HttpFailure)) throw error;
  return error;
};

describe('a request', () => {
  test('is sent once, with its length, and answered', async () => {
    await using server = await rawServer((socket) => socket.end(reply('200 OK', 'fine')));
    expect(await ask(server.url)).toEqual({ status: 200, text: 'fine' });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatch(/content-length: 2\r\n/iu);
    expect(server.requests[0]).toMatch(/\r\n\r\n\{\}$/u);
  });

  test.each([301, 302, 303, 307, 308])('is not sent again after a %d', async (status) => {
    await using other = await rawServer((socket) => socket.end(reply('200 OK')));
    await using server = await rawServer((socket) =>
      socket.end(reply(`${status} Elsewhere`, '', [`Location: ${other.url.href}`])),
    );
    expect(await ask(server.url)).toEqual({ status, text: '' });
    expect(server.requests).toHaveLength(1);
    expect(other.connections()).toBe(0);
  });

  test('is not sent again when the connection is closed without an answer', async () => {
    await using server = await rawServer((socket) => socket.destroy());
    expect(await failureOf(ask(server.url))).toMatchObject({ sent: true });
    await delay(20);
    expect(server.connections()).toBe(1);
  });

  test('that is refused a connection was not sent', async () => {
    const server = await rawServer();
    await server[Symbol.asyncDispose]();
    const failure = await failureOf(ask(server.url));
    expect(failure).toMatchObject({ sent: false });
    expect(failure.message).toBe(`${server.url.host}: ECONNREFUSED`);
  });

  test('that finds no connection in time was not sent', async () => {
    const lookup: HttpRequest['lookup'] = () => {};
    const url = new URL('http://never.invalid/');
    const failure = await failureOf(ask(url, { lookup, timeouts: { connect: 30 } }));
    expect(failure).toMatchObject({ sent: false, message: 'never.invalid: no connection in time' });
  });

  test('that fails in the TLS handshake was not sent', async () => {
    await using server = await rawServer();
    const url = new URL(`https://127.0.0.1:${server.port}/`);
    const hanging = await failureOf(ask(url, { timeouts: { connect: 50 } }));
    expect(hanging).toMatchObject({ sent: false });
    await using plain = await rawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const spoken = await failureOf(
      ask(new URL(`https://127.0.0.1:${plain.port}/`), { timeouts: { connect: 500 } }),
    );
    expect(spoken).toMatchObject({ sent: false });
  });

  test('with a header that no request can carry was not sent, and keeps its value to itself', async () => {
    await using server = await rawServer();
    const headers = { authorization: 'Bearer canary-key\nInjected: yes' };
    const failure = await failureOf(ask(server.url, { headers, timeouts: { connect: 20 } }));
    expect(failure).toMatchObject({ sent: false });
    expect(JSON.stringify([failure.message, failure.stack, String(failure.cause)])).not.toMatch(
      /canary/u,
    );
    // Its time limit must not go off later and take the process with it.
    await delay(50);
    expect(server.connections()).toBe(0);
  });

  test('that is aborted before it was connected was not sent', async () => {
    await using server = await rawServer();
    const signal = AbortSignal.abort();
    expect(await failureOf(ask(server.url, { signal }))).toMatchObject({ sent: false });
    await delay(20);
    expect(server.requests).toHaveLength(0);
  });

  test('that is aborted while it waits ends at once, possibly sent', async () => {
    await using server = await rawServer();
    const signal = AbortSignal.timeout(30);
    const began = performance.now();
    expect(await failureOf(ask(server.url, { signal }))).toMatchObject({ sent: true });
    expect(performance.now() - began).toBeLessThan(2_000);
    await server.idle();
  });

  test('that is aborted while its answer is read ends at once', async () => {
    await using server = await rawServer((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegin'),
    );
    const signal = AbortSignal.timeout(50);
    expect(await failureOf(ask(server.url, { signal }))).toMatchObject({ sent: true });
    await server.idle();
  });
});

describe('an answer', () => {
  test('that does not come in time is given up', async () => {
    await using server = await rawServer();
    const failure = await failureOf(ask(server.url, { timeouts: { headers: 30 } }));
    expect(failure.message).toBe(`${server.url.host}: no answer in time`);
    expect(failure.sent).toBe(true);
    await server.idle();
  });

  test('that stops in its body is given up', async () => {
    await using server = await rawServer((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegin'),
    );
    const failure = await failureOf(ask(server.url, { timeouts: { idle: 30 } }));
    expect(failure.message).toBe(`${server.url.host}: the answer stopped midway`);
    await server.idle();
  });

  test('that drips for ever is given up, though it is never idle', async () => {
    await using server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
      const drip = setInterval(() => socket.write('.'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    const timeouts = { idle: 1_000, total: 100 };
    const failure = await failureOf(ask(server.url, { timeouts }));
    expect(failure.message).toBe(`${server.url.host}: the answer takes too long`);
    await server.idle();
  });

  test('whose headers drip for ever is given up', async () => {
    await using server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX: ');
      const drip = setInterval(() => socket.write('.'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await failureOf(ask(server.url, { timeouts: { headers: 60 } }))).toMatchObject({
      sent: true,
    });
    await server.idle();
  });

  test('without an end is cut off at the most that may be read', async () => {
    await using server = await rawServer(endless);
    expect((await failureOf(ask(server.url))).message).toBe('the answer is too long');
    await server.idle();
  });

  test.each([
    ['with a length', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegin'],
    ['in chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbegin\r\n'],
    ['inside a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nbegin'],
  ])('that is cut short %s is a failure', async (_how, bytes) => {
    await using server = await rawServer((socket) => socket.end(bytes));
    expect((await failureOf(ask(server.url))).message).toBe('the answer was cut short');
  });

  test('that is compressed is not expanded', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    await using server = await rawServer((socket) => {
      const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}`;
      socket.end(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bomb]));
    });
    const { text } = await ask(server.url);
    expect(text.length).toBeLessThanOrEqual(bomb.length);
    expect(server.requests[0]).not.toMatch(/accept-encoding/iu);
  });

  test.each([
    ['a 101 that was not asked for', 'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2p1'],
    ['a header without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}`],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6'],
  ])('of %s is a failure that leaves the submit in doubt', async (_what, head) => {
    await using server = await rawServer((socket) => socket.write(`${head}\r\n\r\nhello`));
    const timeouts = { headers: 2_000, total: 3_000 };
    expect(await failureOf(ask(server.url, { timeouts }))).toMatchObject({ sent: true });
  });
});
