import type {
  ClientRequest,
  IncomingMessage,
  request as httpRequest,
  RequestOptions,
} from 'node:http';
import { pipeline, Readable } from 'node:stream';
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
  /** A stream's length has to be among the headers. */
  readonly body?: string | Readable;
  readonly signal?: AbortSignal;
  readonly timeouts?: Partial<Timeouts>;
  /** Replaces DNS resolution, so that the address that was checked is the one that is used. */
  readonly lookup?: RequestOptions['lookup'];
}

/** Milliseconds, real time. */
export interface Timeouts {
  /** For a connection. */
  readonly connect: number;
  /** For the headers after it. */
  readonly headers: number;
  /** Between two chunks of the body. */
  readonly idle: number;
  /** For all of it, the body included: a body that drips is never idle. */
  readonly total: number;
}

const TIMEOUTS: Timeouts = { connect: 15_000, headers: 60_000, idle: 30_000, total: 120_000 };

/**
 * Sends one request on a connection of its own and resolves at the reply's headers. No redirect is
 * followed, nothing is sent twice, nothing is decompressed: `fetch` does all three, and reports a
 * body that was cut short as success.
 */
export async function sendRequest(request: HttpRequest): Promise<IncomingMessage> {
  const { url } = request;
  const timeouts = { ...TIMEOUTS, ...request.timeouts };
  const secure = url.protocol === 'https:';
  const { request: open } = secure ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    let sent = false;
    const outgoing = start(open, request);
    const give = (why: string, cause?: unknown) => {
      const failure = new HttpFailure(`${url.host}: ${why}`, { sent, cause });
      // Before the reply this rejects; after it, it is what reading the reply throws.
      reject(failure);
      (incoming ?? outgoing).destroy(failure);
    };
    let incoming: IncomingMessage | undefined;
    let timer = setTimeout(() => give('no connection in time'), timeouts.connect);
    const whole = setTimeout(() => give('the answer takes too long'), timeouts.total);
    outgoing.on('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        sent = true;
        clearTimeout(timer);
        timer = setTimeout(() => give('no answer in time'), timeouts.headers);
      }),
    );
    outgoing.on('response', (reply) => {
      incoming = reply;
      clearTimeout(timer);
      reply.setTimeout(timeouts.idle, () => give('the answer stopped midway'));
      resolve(reply);
    });
    outgoing.on('error', (error) =>
      give(request.signal?.aborted ? 'interrupted' : errorCode(error) || error.name, error),
    );
    // Also the end of a connection that was neither answered nor broken, as after a 101.
    outgoing.on('close', () => {
      clearTimeout(timer);
      clearTimeout(whole);
      reject(new HttpFailure(`${url.host}: no answer`, { sent }));
    });
    if (request.body instanceof Readable) pipeline(request.body, outgoing, () => {});
    else outgoing.end(request.body);
  });
}

function start(open: typeof httpRequest, request: HttpRequest): ClientRequest {
  const { url, method, body, signal, lookup } = request;
  const length: Record<string, string> =
    typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  try {
    return open(url, {
      method,
      agent: false,
      headers: { ...request.headers, ...length },
      ...(signal ? { signal } : {}),
      ...(lookup ? { lookup } : {}),
    });
  } catch (error) {
    // E.g. a header that no request can carry; its value must not come along.
    throw new HttpFailure(`${url.host}: ${errorCode(error)}`, { sent: false });
  }
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
