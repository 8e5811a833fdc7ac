import type { Clip } from '../../core/lock.js';
import { shotKey } from '../../core/shot.js';
import { ClipStoreFailed } from '../../ports/release-clips/clip-store-failed.js';
import type { Desk } from './desk.js';
import type { Job } from './job.js';

/** Writes a clip from the store to a file; false when it is not to be had there. */
export async function fetchStored(desk: Desk, clip: Clip, to: string): Promise<boolean> {
  const { log, store } = desk.ports;
  if (!store) return false;
  try {
    return await store.fetch(clip, to, desk.options.signal);
  } catch (error) {
    if (!(error instanceof ClipStoreFailed)) throw error;
    log.warn(`${store.place}: ${error.message}`);
    return false;
  }
}

/**
 * Keeps a clip beyond this machine. A clip that is nowhere else must not be recorded as done: its take
 * stays open, so that the next run asks for it again.
 */
export async function keepStored(desk: Desk, job: Job, clip: Clip): Promise<boolean> {
  const { clips, log, store } = desk.ports;
  if (!store) return true;
  try {
    await store.keep(clip, clips.pathOf(clip.sha256));
    return true;
  } catch (error) {
    if (!(error instanceof ClipStoreFailed)) throw error;
    log.warn(`${shotKey(job.entry.shot)}: its clip is kept on this machine only: ${error.message}`);
    return false;
  }
}
