import type { IncomingMessage } from 'node:http';
import { publicLookup } from '../address.js';
import { at } from '../at.js';
import { download, refusalOf, type Downloaded } from '../download.js';
import type { Github, Repository } from '../github.js';
import { trustedOrigin } from '../github-storage.js';
import { HttpFailure, sendRequest } from '../http.js';
import { statusOf, unrepeated, type Ask } from '../ref-ledger/ask-github.js';

/** An artifact's bytes, as its storage serves them. */
export interface ArtifactFile {
  /** The bytes from `start` to `end`; undefined where the storage serves whole files only. */
  range(start: number, end: number): Promise<IncomingMessage | undefined>;
  whole(to: string): Promise<Downloaded>;
}

/** GitHub's addresses are good for a minute. */
const ADDRESS_MS = 40_000;

const MOST_MS = 20 * 60_000;

/** A zip of a run's clips is no larger. */
const MOST_BYTES = 50_000_000_000;

/** The artifact is deleted or has expired. */
export class ArtifactGone extends Error {
  override readonly name = 'ArtifactGone';
}

/**
 * Asks GitHub where an artifact is stored, and the storage for its bytes. The token goes no further
 * than to GitHub. Throws what octokit throws, and ArtifactGone.
 */
export function artifactFile(
  place: Repository & { readonly github: Github; readonly ask: Ask },
  id: number,
): ArtifactFile {
  const { github, owner, repo, ask } = place;
  let known: { readonly address: Promise<string>; readonly since: number } | undefined;

  return {
    async range(start, end) {
      const address = await addressNow();
      const url = new URL(address);
      const apiOrigin = trustedOrigin(github, address);
      const refusal = refusalOf(url, apiOrigin);
      if (refusal) throw new HttpFailure(refusal, { sent: false });
      const reply = await sendRequest({
        method: 'GET',
        url,
        headers: { range: `bytes=${start}-${end - 1}`, 'accept-encoding': 'identity' },
        timeouts: { total: MOST_MS },
        ...(url.origin === apiOrigin.origin ? {} : { lookup: publicLookup }),
      });
      if (reply.statusCode === 206) return reply;
      reply.destroy();
      if (reply.statusCode === 200) return undefined;
      known = undefined;
      throw new HttpFailure(`HTTP ${reply.statusCode}`, { sent: true });
    },
    async whole(to) {
      const address = await addressNow();
      const options = { apiOrigin: trustedOrigin(github, address), most: MOST_BYTES };
      return await download(address, to, options);
    },
  };

  async function addressNow(): Promise<string> {
    if (!known || performance.now() - known.since > ADDRESS_MS) {
      const now = { address: ask(askAddress), since: performance.now() };
      known = now;
      now.address.catch(() => {
        if (known === now) known = undefined;
      });
    }
    return await known.address;
  }

  async function askAddress(): Promise<string> {
    try {
      const { headers } = await github.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { ...unrepeated, redirect: 'manual', parseSuccessResponseBody: false },
      });
      const location = at(headers, 'location');
      if (typeof location === 'string' && URL.canParse(location)) return location;
    } catch (error) {
      const status = statusOf(error);
      if (status !== 404 && status !== 410) throw error;
    }
    throw new ArtifactGone(`artifact ${id} is deleted or has expired`);
  }
}
