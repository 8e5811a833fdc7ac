import { rm } from 'node:fs/promises';
import type { Clip } from '../core/lock.js';
import type { Problem } from '../core/problem.js';
import type { ClipFolder } from '../ports/clip-folder.js';
import type { ClipStore } from '../ports/clip-store.js';
import type { Log } from '../ports/log.js';
import { ClipStoreFailed } from '../ports/clip-store-failed.js';

/**
 * Whether a clip that no ledger entry knows of is in the store nevertheless, under its own sha256;
 * `fetches` brings it to this machine. The lock names it, and its bytes are what proves it.
 */
export async function recallClip(
  clip: Clip,
  {
    clips,
    store,
    log,
  }: { readonly clips: ClipFolder; readonly store?: ClipStore; readonly log: Log },
  { fetches }: { readonly fetches: boolean },
): Promise<boolean> {
  if (!store) return false;
  try {
    return fetches ? await fetchInto(clips, store, clip) : await store.has(clip);
  } catch (error) {
    if (!(error instanceof ClipStoreFailed)) throw error;
    log.warn(`${store.place}: ${error.message}`);
    return false;
  }
}

async function fetchInto(clips: ClipFolder, store: ClipStore, clip: Clip): Promise<boolean> {
  const temporary = await clips.temporary();
  try {
    if (!(await store.fetch(clip, temporary))) return false;
    return 'clip' in (await clips.adopt(temporary, clip.sha256));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What a person should know before taking a clip for lost. */
export async function doubtsOf({
  store,
  log,
}: {
  readonly store?: ClipStore;
  readonly log: Log;
}): Promise<readonly Problem[]> {
  try {
    const doubt = await store?.doubt();
    if (!doubt) return [];
    const message = `${doubt.message}: a clip that seems to be gone may be there`;
    return [{ code: 'clips-unseen', severity: 'warning', message, hint: doubt.hint }];
  } catch (error) {
    if (!(error instanceof ClipStoreFailed)) throw error;
    log.warn(error.message);
    return [{ ...error.problem, severity: 'warning' }];
  }
}
