import pLimit from 'p-limit';
import type { Downloaded } from './download.js';

/** Brings clips to this machine, a few at a time. */
export interface Downloads {
  /** Writes what an address delivers to a file; waits its turn. Rejects when interrupted. */
  fetch(address: string, to: string, signal: AbortSignal): Promise<Downloaded>;
}

/**
 * A hundred clips may be ready at once. Four fill the line of a runner; more of them would only come
 * in together later, each nearer to its time-out, and hold as many sockets and half-written files.
 */
const AT_ONCE = 4;

export function downloads(options: { readonly apiOrigin: URL }): Downloads {
  const turn = pLimit(AT_ONCE);
  return {
    fetch: (address, to, signal) =>
      turn(async () => {
        signal.throwIfAborted();
        // Most runs fetch nothing.
        const { download } = await import('./download.js');
        return await download(address, to, { ...options, signal });
      }),
  };
}
