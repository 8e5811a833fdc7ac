import { rm } from 'node:fs/promises';
import type { Lock } from '../core/lock.js';
import type { Report } from '../core/report.js';
import { isDiskError } from '../ports/download.js';
import { writeAtomic, type Files } from '../ports/files.js';
import type { Log } from '../ports/log.js';

/** A recovery file holds a report and a lock. */
const MOST_BYTES = 100_000_000;

interface Told {
  readonly report: Report;
  /** The lock that it was compared with. */
  readonly base: Lock;
  /** Whether the run ended early, and with it what it would have published. */
  readonly isInterrupted: boolean;
}

/**
 * Keeps what a run made and could not publish in a file of its own, until a run has published
 * everything: what is in it costs nothing to have again, but a person may want to know of it now. A
 * run that was blocked or interrupted published nothing of it.
 */
export async function keepRecovery(
  { report, base, isInterrupted }: Told,
  file: { readonly path: string; readonly shown: string },
  { log }: { readonly log: Log },
): Promise<void> {
  const isOver = report.mode === 'render' && report.status !== 'blocked' && !isInterrupted;
  try {
    if (report.status === 'unpublished') {
      const text = JSON.stringify({ recoveryVersion: 1, report, base }, null, 2);
      await writeAtomic(file.path, `${text}\n`);
      log.warn(`what could not be published is described in ${file.shown}; run again, at no cost`);
    } else if (isOver) await rm(file.path, { force: true });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    log.warn(
      `${file.shown} cannot be written: running again makes the videos, but no review page of what is new in them`,
    );
  }
}

/**
 * The lock that a run compared itself with which could not publish everything: until that has been made
 * up for, what is new is what is new since then.
 */
export async function unpublishedBase(path: string, files: Files): Promise<Lock | undefined> {
  const read = await files.read(path, MOST_BYTES);
  if (!('text' in read)) return undefined;
  const { parseLock } = await import('../core/parse-lock.js');
  const parsed = parseLock({ file: path, text: baseIn(read.text) });
  return 'lock' in parsed ? parsed.lock : undefined;
}

/** As JSON; empty where the file is not one that this version wrote. */
function baseIn(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null;
    return (isObject && JSON.stringify(Reflect.get(value, 'base'))) || '';
  } catch {
    return '';
  }
}
