import { rm } from 'node:fs/promises';
import type { Report } from '../core/report.js';
import { isDiskError } from '../ports/download.js';
import { writeAtomic } from '../ports/files.js';
import type { Log } from '../ports/log.js';

/**
 * Keeps what a run made and could not publish in a file of its own, until a run has published
 * everything: what is in it costs nothing to have again, but a person may want to know of it now. A
 * run that was blocked published nothing of it.
 */
export async function keepRecovery(
  report: Report,
  file: { readonly path: string; readonly shown: string },
  { log }: { readonly log: Log },
): Promise<void> {
  try {
    if (report.status === 'unpublished') {
      await writeAtomic(file.path, `${JSON.stringify({ recoveryVersion: 1, report }, null, 2)}\n`);
      log.warn(`what could not be published is described in ${file.shown}; run again, at no cost`);
    } else if (report.mode === 'render' && report.status !== 'blocked')
      await rm(file.path, { force: true });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    log.warn(`${file.shown} cannot be written`);
  }
}
