import pLimit from 'p-limit';
import type { ClipStore } from './clip-store.js';
import { ClipStoreFailed } from './clip-store-failed.js';

/** GitHub asks for few requests at once, and clips fill a runner's line. */
const FETCHES_AT_ONCE = 6;

/**
 * Keeps clips in one store and reads them from where they are: first where the ledger says so, then in
 * the chosen store, then in the other, for the setting may have changed since they were kept.
 */
export function clipStores(
  keptIn: 'release' | 'artifact',
  { releases, artifacts }: { readonly releases: ClipStore; readonly artifacts: ClipStore },
): ClipStore {
  const chosen = keptIn === 'artifact' ? artifacts : releases;
  const other = keptIn === 'artifact' ? releases : artifacts;
  const turn = pLimit(FETCHES_AT_ONCE);
  return {
    ...chosen,
    has: async (clip) => await isIn([chosen, other], (store) => store.has(clip)),
    async fetch(clip, to, options) {
      const isElsewhere = options?.stored !== undefined && chosen === releases;
      const sources = isElsewhere ? ([other, chosen] as const) : ([chosen, other] as const);
      return await turn(() => isIn(sources, (store) => store.fetch(clip, to, options)));
    },
  };
}

/** Whether a store has a clip. The first one is the one to say why nobody can tell. */
async function isIn(
  stores: readonly [ClipStore, ClipStore],
  asked: (store: ClipStore) => Promise<boolean>,
): Promise<boolean> {
  const [first, second] = stores;
  try {
    if (await asked(first)) return true;
  } catch (error) {
    if (error instanceof ClipStoreFailed && (await isInOther())) return true;
    throw error;
  }
  return await isInOther();

  async function isInOther(): Promise<boolean> {
    try {
      return await asked(second);
    } catch (error) {
      if (error instanceof ClipStoreFailed) return false;
      throw error;
    }
  }
}
