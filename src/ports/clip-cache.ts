import { link, rm } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { Clip } from '../core/lock.js';
import { plainText } from '../core/plain-text.js';
import type { CacheService } from './clip-cache/cache-service.js';
import type { ClipStore } from './clip-store.js';
import type { Log } from './log.js';

const SAVES_AT_ONCE = 2;
const READS_AT_ONCE = 6;

/**
 * A store with the job's cache in front of it. The cache makes runs faster, and is never waited for,
 * believed or needed: what it says is compared with the clip's sha256, and what goes wrong with it is
 * said once and costs the run nothing else.
 */
export function cachedClips(
  store: ClipStore,
  { service, log }: { readonly service: CacheService; readonly log: Log },
): ClipStore {
  const over = new AbortController();
  const savingTurn = pLimit(SAVES_AT_ONCE);
  const readingTurn = pLimit(READS_AT_ONCE);
  const known = new Set<string>();
  const told = new Set<string>();
  let [reads, saves] = [true, true];

  return {
    ...store,
    async keep(clip, path) {
      const stored = await store.keep(clip, path);
      saveLater(clip, path);
      return stored;
    },
    async fetch(clip, to, options) {
      if (await readingTurn(() => isCached(clip, to, options?.signal))) return true;
      if (!(await store.fetch(clip, to, options))) return false;
      await saveCopy(clip, to);
      return true;
    },
    close() {
      over.abort();
      store.close?.();
    },
  };

  async function isCached(clip: Clip, to: string, signal?: AbortSignal): Promise<boolean> {
    if (!reads) return false;
    const { fetchCached, isCacheFailure } = await import('./clip-cache/cache-service.js');
    try {
      const found = await fetchCached(service, clip, to, signal);
      switch (found) {
        case 'here':
          known.add(clip.sha256);
          return true;
        case 'absent':
          once('absent', () =>
            log.info(`not all clips are in the cache: ${store.place} have them`),
          );
          return false;
        case 'poisoned':
          // It cannot be written over either.
          known.add(clip.sha256);
          once('poisoned', () => log.warn('the cache has something else under the key of a clip'));
          return false;
        default:
          return found satisfies never;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!isCacheFailure(error)) throw error;
      reads = false;
      once('reads', () => log.warn(`no clips come from the cache (${plainText(error.message)})`));
      return false;
    }
  }

  /** Whoever fetched the clip moves it away at once. */
  async function saveCopy(clip: Clip, path: string): Promise<void> {
    if (!saves || known.has(clip.sha256)) return;
    const copy = `${path}.cache.tmp`;
    try {
      await link(path, copy);
    } catch {
      return;
    }
    saveLater(clip, copy, async () => await rm(copy, { force: true }));
  }

  function saveLater(clip: Clip, path: string, done = async () => {}): void {
    const isNew = saves && !known.has(clip.sha256);
    known.add(clip.sha256);
    void savingTurn(async () => {
      try {
        if (isNew && saves && !over.signal.aborted) await save(clip, path);
      } finally {
        await done();
      }
    }).catch(() => {});
  }

  async function save(clip: Clip, path: string): Promise<void> {
    const { saveCached } = await import('./clip-cache/cache-service.js');
    try {
      await saveCached(service, clip, path, over.signal);
    } catch (error) {
      if (over.signal.aborted) return;
      saves = false;
      const why = plainText(error instanceof Error ? error.message : String(error));
      once('saves', () => log.warn(`the cache takes no clips (${why})`));
    }
  }

  /** Each thing is said once, not once a clip. */
  function once(what: string, say: () => void): void {
    if (told.has(what)) return;
    told.add(what);
    say();
  }
}
