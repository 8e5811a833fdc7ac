import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { at } from '../at.js';
import { download, type Downloaded } from '../download.js';
import type { Github, Repository } from '../github.js';
import { trustedOrigin } from '../github-storage.js';
import { unrepeated, type Ask } from '../ref-ledger/ask-github.js';
import { saveStream } from '../save-stream.js';

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
  return await saveStream(Readable.fromWeb(body), to, { most: asset.size, signal });
}

async function discard(body: unknown): Promise<void> {
  if (isStream(body)) await body.cancel().catch(() => {});
}

function isStream(body: unknown): body is ReadableStream {
  return typeof at(body, 'getReader') === 'function';
}
