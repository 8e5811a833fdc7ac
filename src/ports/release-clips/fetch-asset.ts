import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { at } from '../at.js';
import { download, isDiskError, type Downloaded } from '../download.js';
import type { Github, Repository } from '../github.js';
import { unrepeated, type Ask } from '../ref-ledger/ask-github.js';

const MOST_MS = 20 * 60_000;

/**
 * Streams an asset's bytes to a file. GitHub sends them itself or says where they are; the token goes
 * no further than to GitHub. Throws what octokit throws.
 */
export async function fetchAsset(
  place: Repository & { readonly github: Github; readonly ask: Ask },
  asset: { readonly id: number; readonly size: number },
  to: string,
  signal: AbortSignal | undefined,
): Promise<Downloaded> {
  const { github, owner, repo, ask } = place;
  const limit = AbortSignal.timeout(MOST_MS);
  const answer = await ask(
    async () =>
      await github.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        owner,
        repo,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
        request: {
          ...unrepeated,
          redirect: 'manual',
          parseSuccessResponseBody: false,
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        },
      }),
  );
  // The stream that was asked for is not what octokit's types tell.
  const body: unknown = answer.data;
  const location = at(answer.headers, 'location');
  if (typeof location === 'string') {
    await discard(body);
    const options = { apiOrigin: trustedOrigin(github, location), most: asset.size };
    return await download(location, to, signal ? { ...options, signal } : options);
  }
  if (!isStream(body)) return { kind: 'broken', reason: 'GitHub sent no file' };
  return await store(body, to, asset.size);
}

/** The origin that may be no public one: GitHub's, and beside a GitHub on loopback all of loopback. */
function trustedOrigin(github: Github, location: string): URL {
  const { baseUrl } = github.request.endpoint.DEFAULTS;
  const api = new URL(baseUrl);
  const target = URL.canParse(location, baseUrl) ? new URL(location, baseUrl) : api;
  return isLoopback(api) && isLoopback(target) ? target : api;
}

function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

async function store(body: ReadableStream, to: string, most: number): Promise<Downloaded> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > most) done(new Error('the file is too large'));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body), count, createWriteStream(to));
  } catch (error) {
    if (isDiskError(error)) throw error;
    return { kind: 'broken', reason: bytes > most ? 'the file is too large' : 'it was cut short' };
  }
  // `fetch` takes a body for whole that ended early: the caller compares size and hash.
  return { kind: 'file', sha256: hash.digest('hex'), bytes };
}

async function discard(body: unknown): Promise<void> {
  if (isStream(body)) await body.cancel().catch(() => {});
}

function isStream(body: unknown): body is ReadableStream {
  return typeof at(body, 'getReader') === 'function';
}
