import { createHash, type Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
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
const MOST_RESUMES = 5;
const MOST_MS = 20 * 60_000;

/** What there is of a file so far, and how the server knows the file. */
interface Got {
  bytes: number;
  hash: Hash;
  /** Strong, so that two parts of one tag are of the same bytes. */
  etag?: string;
}

interface Resumable extends DownloadOptions {
  readonly got: Got;
}

/**
 * Streams what an address delivers to a file, hashing as it goes. An address is followed when it is
 * https on a public address, or on the very origin of the API; so is each redirect, at most three.
 * A body that breaks off is resumed where the server offers that. No key is ever sent. The caller
 * checks that the file is a whole MP4.
 */
export async function download(
  address: string,
  to: string,
  options: DownloadOptions,
): Promise<Downloaded> {
  const got: Got = { bytes: 0, hash: createHash('sha256') };
  for (let resumes = 0; ; resumes += 1) {
    const before = got.bytes;
    const result = await once(address, to, { ...options, got });
    // Only what brings the file further is tried again here; what else to do is the caller's to say.
    const isFurther = got.bytes > before && got.etag !== undefined;
    if (result.kind !== 'broken' || !isFurther || resumes === MOST_RESUMES) return result;
  }
}

async function once(address: string, to: string, options: Resumable): Promise<Downloaded> {
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
      } else if (status === 200 || isNextPart(reply, options.got))
        return await store(reply, to, options);
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

/** Whether this is what was asked for: the rest of the file from where it broke off. */
function isNextPart(reply: IncomingMessage, { bytes, etag }: Got): boolean {
  const range = /^bytes (\d+)-\d+\/(?:\d+|\*)$/u.exec(header(reply, 'content-range') ?? '');
  return (
    reply.statusCode === 206 &&
    bytes > 0 &&
    Number(range?.[1]) === bytes &&
    etag !== undefined &&
    (header(reply, 'etag') ?? etag) === etag
  );
}

/** Why an address is not followed, if it is not. */
export function refusalOf(url: URL, apiOrigin: URL): string | undefined {
  // Of `blob:https://host/` the origin is the host's.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'the address is not https';
  if (url.username || url.password) return 'the address carries a user name';
  if (url.origin === apiOrigin.origin) return undefined;
  if (url.protocol !== 'https:') return 'the address is not https';
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  return isIP(host) && !isPublic(host) ? 'the address is not public' : undefined;
}

function get(url: URL, options: Resumable): Promise<IncomingMessage> {
  return sendRequest({
    method: 'GET',
    url,
    headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity', ...rangeOf(options.got) },
    timeouts: { total: MOST_MS, ...options.timeouts },
    ...(options.signal ? { signal: options.signal } : {}),
    ...(url.origin === options.apiOrigin.origin ? {} : { lookup: publicLookup }),
  });
}

function rangeOf({ bytes, etag }: Got): Readonly<Record<string, string>> {
  return bytes > 0 && etag !== undefined ? { range: `bytes=${bytes}-`, 'if-range': etag } : {};
}

async function store(reply: IncomingMessage, to: string, options: Resumable): Promise<Downloaded> {
  const { got, most = MOST_CLIP_BYTES } = options;
  const isPart = reply.statusCode === 206;
  if (!isPart) begin(got, reply);
  const length = header(reply, 'content-length');
  const whole = length === undefined ? undefined : got.bytes + Number(length);
  if (whole !== undefined && whole > most) {
    reply.destroy();
    return { kind: 'broken', reason: overflow(got).message };
  }
  // Counted as it is written: what is asked for next must follow what is there.
  const file = await open(to, isPart ? 'a' : 'w');
  try {
    await pipeline(reply, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        if (got.bytes + chunk.length > most) throw overflow(got);
        await file.writeFile(chunk);
        got.hash.update(chunk);
        got.bytes += chunk.length;
      }
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isDiskError(error)) throw error;
    const reason = error instanceof HttpFailure ? error.message : 'the file was cut short';
    return { kind: 'broken', reason };
  } finally {
    await file.close();
  }
  if (!reply.complete || (whole !== undefined && whole !== got.bytes))
    return { kind: 'broken', reason: 'the file was cut short' };
  return { kind: 'file', sha256: got.hash.digest('hex'), bytes: got.bytes };
}

/** The reason of what is broken for having more bytes than it may. */
export const tooLarge = 'the file is too large';

/** Resuming would change nothing. */
function overflow(got: Got): HttpFailure {
  delete got.etag;
  return new HttpFailure(tooLarge, { sent: true });
}

/** A body from its beginning. Only a strong tag, of a server that serves ranges, lets it be resumed. */
function begin(got: Got, reply: IncomingMessage): void {
  got.bytes = 0;
  got.hash = createHash('sha256');
  const etag = header(reply, 'etag');
  const offers = header(reply, 'accept-ranges')?.toLowerCase() === 'bytes';
  if (offers && etag !== undefined && /^"[\x21\x23-\x7e]*"$/u.test(etag)) got.etag = etag;
  else delete got.etag;
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
