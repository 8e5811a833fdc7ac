import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Stored, TakeRecord } from '../../core/ledger.js';
import type { Clip } from '../../core/lock.js';
import { plainText } from '../../core/plain-text.js';
import { shotKey } from '../../core/shot.js';
import { ClipStoreFailed } from '../../ports/clip-store-failed.js';
import { jobsAt, type Desk } from './desk.js';
import type { Job } from './job.js';
import { wantedFor } from './records.js';

type Done = Extract<TakeRecord['progress'], { readonly state: 'done' }>;

/** Writes a clip from the store to a file; false when it is not to be had there. */
export async function fetchStored(
  desk: Desk,
  job: Job,
  { clip, stored }: Pick<Done, 'clip' | 'stored'>,
  to: string,
): Promise<boolean> {
  const { log, store } = desk.ports;
  const { signal } = desk.options;
  if (!store) return false;
  try {
    const isFetched = await desk.fetching(async () => {
      signal.throwIfAborted();
      return await store.fetch(clip, to, { stored, signal });
    });
    if (isFetched) return true;
    const key = shotKey(job.entry.shot);
    log.warn(`${key}: its clip is not to be had from ${store.place}; the API is asked for it`);
    return false;
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
export async function keepStored(
  desk: Desk,
  job: Job,
  clip: Clip,
): Promise<{ readonly isKept: boolean; readonly stored?: Stored }> {
  const { clips, log, store } = desk.ports;
  if (!store) return { isKept: true };
  desk.keeping.add(job.key);
  try {
    const keeping = store.keep(clip, clips.pathOf(clip.sha256));
    hurryStore(desk);
    const stored = await unlessInterrupted(keeping, desk.options.signal);
    return { isKept: true, ...(stored ? { stored } : {}) };
  } catch (error) {
    if (!(error instanceof ClipStoreFailed)) throw error;
    log.warn(`${shotKey(job.entry.shot)}: its clip is kept on this machine only: ${error.message}`);
    return { isKept: false };
  } finally {
    desk.keeping.delete(job.key);
  }
}

/**
 * Keeps a clip once more that its store has lost, as artifacts are after 90 days: the API may not have
 * it the next time. A command line only reads what was kept before.
 */
export async function keepAgain(desk: Desk, job: Job, clip: Clip): Promise<void> {
  const { ledger, log } = desk.ports;
  if (desk.options.claim.run === 'local') return;
  const { stored } = await keepStored(desk, job, clip);
  if (!stored) return;
  try {
    await ledger.update(wantedFor([job]), ({ takes }) => {
      const record = takes.get(job.key);
      const progress = record?.progress;
      if (!record || progress?.state !== 'done' || progress.clip.sha256 !== clip.sha256) return [];
      return [{ ...record, progress: { ...progress, stored } }];
    });
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    log.warn(`the ledger does not know where ${shotKey(job.entry.shot)} is kept now: ${why}`);
  }
}

/** Whoever keeps clips together need not wait for more of them when none is on its way. */
export function hurryStore(desk: Desk): void {
  // What is under way at the deadline is the next run's.
  const isOver = desk.isOver || desk.ports.clock.monotonic() >= desk.deadline;
  const isMoreToCome =
    jobsAt(desk, 'collecting').some(({ key }) => !desk.keeping.has(key)) ||
    (!isOver && (jobsAt(desk, 'open').length > 0 || jobsAt(desk, 'waiting').length > 0));
  if (!isMoreToCome) desk.ports.store?.hurry?.();
}

/** Who interrupts a run has 10 s until the runner kills it, and a report is to be written in them. */
const LEAVE_MS = 3000;

async function unlessInterrupted<T>(keeping: Promise<T>, signal: AbortSignal): Promise<T> {
  const over = new AbortController();
  const interrupted = async (): Promise<never> => {
    if (!signal.aborted) await once(signal, 'abort', { signal: over.signal });
    await delay(LEAVE_MS, undefined, { signal: over.signal });
    throw new ClipStoreFailed(
      'unreachable',
      'the run was interrupted before it was kept',
      'Run again: the API is asked for it once more, at no cost',
    );
  };
  keeping.catch(() => {});
  const giveUp = interrupted();
  giveUp.catch(() => {});
  try {
    return await Promise.race([keeping, giveUp]);
  } finally {
    over.abort();
  }
}
