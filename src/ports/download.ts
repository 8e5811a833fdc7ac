import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isPublic, NotPublic, publicLookup } from './address.js';
import { errorCode } from './error-code.js';
import { HttpFailure, header, sendRequest, type Timeouts } from './http.js';

export type Downloaded =
  | { readonly kind: 'file'; readonly sha256: string; readonly bytes: number }
  /** The address is no longer good (401, 403, 404, 410): ask for a fresh one. */
  | { readonly kind: 'expired'; readonly reason: string }
  /** The address breaks the rules; asking again changes nothing. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing usable came; trying again is harmless. */
  | { readonly kind: 'broken'; readonly reason: string };

export interface DownloadOptions {
  readonly apiOrigin: URL;
  readonly signal?: AbortSignal;
  readonly most?: number;
  readonly timeouts?: Partial<Timeouts>;
}

const MOST_CLIP_BYTES = 2_000_000_000;
const MOST_HOPS = 3;
const TOO_LARGE = 'the file is too large';
const MOST_MS = 20 * 60_000;

/**
 * Streams what an address delivers to a file, hashing as it goes. An address is followed when it is
 * https on a public address, or on the very origin of the API; so is each redirect, at most three.
 * No key is ever sent. The caller checks that the file is a whole MP4.
 */
export async function download(
  address: string,
  to: string,
  options: DownloadOptions,
): Promise<Downloaded> {
  try {
    let url = new URL(address);
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
      const refusal = refusalOf(url, options.apiOrigin);
      if (refusal) return { kind: 'refused', reason: refusal };
      const reply = await get(url, options);
      const status = reply.statusCode ?? 0;
      const location = header(reply, 'location');
      if (status >= 300 && status < 400 && location !== undefined) {
        reply.destroy();
        url = new URL(location, url);
      } else if (status === 200) return await store(reply, to, options.most ?? MOST_CLIP_BYTES);
      else {
        reply.destroy();
        const expired = [401, 403, 404, 410].includes(status);
        return { kind: expired ? 'expired' : 'broken', reason: `HTTP ${status}` };
      }
    }
    return { kind: 'refused', reason: `more than ${MOST_HOPS} redirects` };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isDiskError(error)) throw error;
    if (!(error instanceof HttpFailure)) return { kind: 'broken', reason: 'the address is no URL' };
    return error.cause instanceof NotPublic
      ? { kind: 'refused', reason: error.cause.message }
      : { kind: 'broken', reason: error.message };
  }
}

function refusalOf(url: URL, apiOrigin: URL): string | undefined {
  // Of `blob:https://host/` the origin is the host's.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'the address is not https';
  if (url.username || url.password) return 'the address carries a user name';
  if (url.origin === apiOrigin.origin) return undefined;
  if (url.protocol !== 'https:') return 'the address is not https';
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  return isIP(host) && !isPublic(host) ? 'the address is not public' : undefined;
}

function get(url: URL, options: DownloadOptions): Promise<IncomingMessage> {
  return sendRequest({
    method: 'GET',
    url,
    headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity' },
    timeouts: { total: MOST_MS, ...options.timeouts },
    ...(options.signal ? { signal: options.signal } : {}),
    ...(url.origin === options.apiOrigin.origin ? {} : { lookup: publicLookup }),
  });
}

async function store(reply: IncomingMessage, to: string, most: number): Promise<Downloaded> {
  const length = header(reply, 'content-length');
  if (Number(length) > most) {
    reply.destroy();
    return { kind: 'broken', reason: TOO_LARGE };
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > most) done(new HttpFailure(TOO_LARGE, { sent: true }));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(reply, count, createWriteStream(to));
  } catch (error) {
    if (isDiskError(error)) throw error;
    const reason = error instanceof HttpFailure ? error.message : 'the file was cut short';
    return { kind: 'broken', reason };
  }
  if (!reply.complete || (length !== undefined && Number(length) !== bytes))
    return { kind: 'broken', reason: 'the file was cut short' };
  return { kind: 'file', sha256: hash.digest('hex'), bytes };
}

/** Whether this machine, not the other end, is what failed: no other address would help. */
export function isDiskError(error: unknown): boolean {
  return DISK_CODES.has(errorCode(error));
}

const DISK_CODES: ReadonlySet<string> = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'EMFILE',
  'ENFILE',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);
