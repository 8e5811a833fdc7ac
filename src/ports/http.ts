import type { IncomingMessage, RequestOptions } from 'node:http';
import { errorCode } from './error-code.js';

/** A request that got no usable answer. Never carries headers or bodies: they may hold a key. */
export class HttpFailure extends Error {
  /** Whether any of the request may have reached the server. False is a proof, true is a doubt. */
  readonly sent: boolean;

  constructor(message: string, options: { readonly sent: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'HttpFailure';
    this.sent = options.sent;
  }
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds, real time: for a connection; for the headers after it; between two chunks. */
  readonly timeouts?: { readonly connect: number; readonly headers: number; readonly idle: number };
  /** Replaces DNS resolution, so that the address that was checked is the one that is used. */
  readonly lookup?: RequestOptions['lookup'];
}

const TIMEOUTS = { connect: 15_000, headers: 60_000, idle: 30_000 };

/**
 * Sends one request on a connection of its own and resolves at the reply's headers. No redirect is
 * followed, nothing is sent twice, nothing is decompressed: `fetch` does all three, and reports a
 * body that was cut short as success.
 */
export async function sendRequest(request: HttpRequest): Promise<IncomingMessage> {
  const { url, timeouts = TIMEOUTS } = request;
  const secure = url.protocol === 'https:';
  const { request: open } = secure ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    let sent = false;
    let timer = setTimeout(() => give('no connection in time'), timeouts.connect);
    const outgoing = open(url, {
      method: request.method,
      agent: false,
      headers: {
        ...request.headers,
        ...(request.body === undefined
          ? {}
          : { 'content-length': String(Buffer.byteLength(request.body)) }),
      },
      ...(request.signal ? { signal: request.signal } : {}),
      ...(request.lookup ? { lookup: request.lookup } : {}),
    });
    const give = (message: string) =>
      outgoing.destroy(new HttpFailure(`${url.host}: ${message}`, { sent }));
    outgoing.on('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        sent = true;
        clearTimeout(timer);
        timer = setTimeout(() => give('no answer in time'), timeouts.headers);
      }),
    );
    outgoing.on('response', (reply) => {
      clearTimeout(timer);
      reply.setTimeout(timeouts.idle, () =>
        reply.destroy(new HttpFailure(`${url.host}: the answer stopped midway`, { sent: true })),
      );
      resolve(reply);
    });
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      if (request.signal?.aborted || error instanceof HttpFailure) reject(error);
      else
        reject(
          new HttpFailure(`${url.host}: ${errorCode(error) || error.name}`, { sent, cause: error }),
        );
    });
    outgoing.end(request.body);
  });
}

/** The whole body as text, at most `most` bytes. */
export async function readBody(reply: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of reply as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most) throw new HttpFailure('the answer is too long', { sent: true });
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof HttpFailure) throw error;
    throw new HttpFailure('the answer was cut short', { sent: true, cause: error });
  }
  if (!reply.complete) throw new HttpFailure('the answer was cut short', { sent: true });
  return Buffer.concat(chunks).toString('utf8');
}

export function header(reply: IncomingMessage, name: string): string | undefined {
  const value = reply.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
