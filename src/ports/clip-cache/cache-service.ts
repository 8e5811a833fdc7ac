import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Clip } from '../../core/lock.js';
import { publicLookup } from '../address.js';
import { at } from '../at.js';
import { download, refusalOf, tooLarge } from '../download.js';
import { HttpFailure, readBody, sendRequest } from '../http.js';

/** Where the runner says that its job's cache service is. */
export interface CacheService {
  readonly url: URL;
  readonly token: string;
}

/** `poisoned`: what stands under the clip's key is not the clip. */
export type Found = 'here' | 'absent' | 'poisoned';

/** Entries are matched by it as well: the sha256 of `shotlock clip 1`, which no other program uses. */
const VERSION = '8a88f86d073fce167b2ab8a1b776066f1f209b353b9020ed1d3281f35bd0d868';

const TIMEOUTS = { connect: 5000, headers: 10_000, idle: 10_000, total: 120_000 };

const MOST_ANSWER_BYTES = 100_000;

/**
 * Asks the cache for a clip, under its sha256; leaves no file but a whole one. Throws HttpFailure where
 * nobody can tell.
 *
 * The service's own calls are sent here, since the library for it extracts what it finds with `tar -P`
 * before anything can be checked: an entry of ours is the clip's bytes themselves, and no archive.
 * Source: actions/toolkit, packages/cache (`cacheTwirpClient`, `createTar`).
 */
export async function fetchCached(
  service: CacheService,
  clip: Clip,
  to: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const key = keyOf(clip);
  const wanted = { key, restore_keys: [], version: VERSION };
  const answer = await call(service, 'GetCacheEntryDownloadURL', wanted, signal);
  // A key is matched by its beginning: `ok` alone says little.
  if (at(answer, 'ok') !== true || at(answer, 'matched_key') !== key) return 'absent';
  let isHere = false;
  try {
    const address = String(at(answer, 'signed_download_url'));
    const options = { apiOrigin: service.url, most: clip.bytes, timeouts: TIMEOUTS };
    const got = await download(address, to, signal ? { ...options, signal } : options);
    if (got.kind !== 'file' && got.reason !== tooLarge)
      throw new HttpFailure(got.reason, { sent: true });
    isHere = got.kind === 'file' && got.sha256 === clip.sha256;
    return isHere ? 'here' : 'poisoned';
  } finally {
    if (!isHere) await rm(to, { force: true });
  }
}

/** Gives the cache a clip; one that it has already it keeps. Throws HttpFailure where it takes none. */
export async function saveCached(
  service: CacheService,
  clip: Clip,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const of = { key: keyOf(clip), version: VERSION };
  const created = await call(service, 'CreateCacheEntry', of, signal);
  if (created === 'taken') return;
  const address = String(at(created, 'signed_upload_url'));
  if (at(created, 'ok') !== true || !URL.canParse(address)) throw refused(created);
  const to = new URL(address);
  const refusal = refusalOf(to, service.url);
  if (refusal) throw new HttpFailure(refusal, { sent: false });
  const { size } = await stat(path);
  const reply = await sendRequest({
    method: 'PUT',
    url: to,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'x-ms-blob-type': 'BlockBlob',
    },
    body: createReadStream(path),
    timeouts: { ...TIMEOUTS, headers: TIMEOUTS.total },
    signal,
    ...(to.origin === service.url.origin ? {} : { lookup: publicLookup }),
  });
  reply.resume();
  if (reply.statusCode !== 201) throw new HttpFailure(`HTTP ${reply.statusCode}`, { sent: true });
  const finished = { ...of, size_bytes: String(size) };
  const answer = await call(service, 'FinalizeCacheEntryUpload', finished, signal);
  if (at(answer, 'ok') !== true) throw refused(answer);
}

function keyOf({ sha256 }: Clip): string {
  return `shotlock-clip-${sha256}`;
}

function refused(answer: unknown): HttpFailure {
  const message = at(answer, 'message');
  return new HttpFailure(typeof message === 'string' ? message : 'it was refused', { sent: true });
}

/** One of the service's own calls; an entry that is there already is `taken`. */
async function call(
  { url, token }: CacheService,
  method: string,
  input: unknown,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const reply = await sendRequest({
    method: 'POST',
    url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
    timeouts: TIMEOUTS,
    ...(signal ? { signal } : {}),
  });
  const text = await readBody(reply, MOST_ANSWER_BYTES);
  if (reply.statusCode === 409) return 'taken';
  if (reply.statusCode !== 200) throw new HttpFailure(`HTTP ${reply.statusCode}`, { sent: true });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpFailure('its answer is no JSON', { sent: true, cause: error });
  }
}

/** Whether it is the cache, or the way to it, that failed. */
export function isCacheFailure(error: unknown): error is HttpFailure {
  return error instanceof HttpFailure;
}
