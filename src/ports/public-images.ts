import { devNull } from 'node:os';
import { download, type Downloaded } from './download.js';

/** What the API will find at the public addresses of images. */
export interface PublicImages {
  /** The digest of what an address delivers. Rejects when interrupted. */
  fetch(url: URL, signal: AbortSignal): Promise<Downloaded>;
}

/** Far more than any image has that the API takes. */
const MOST_BYTES = 200_000_000;

/** By the rules of downloads; an image may be on loopback where the API itself is. */
export function publicImages({ apiOrigin }: { readonly apiOrigin: URL }): PublicImages {
  return {
    async fetch(url, signal) {
      const isNear = isLoopback(apiOrigin) && isLoopback(url);
      return await download(url.href, devNull, {
        apiOrigin: isNear ? new URL(url.origin) : apiOrigin,
        most: MOST_BYTES,
        timeouts: { total: 120_000 },
        signal,
      });
    },
  };
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/u.test(hostname);
}
