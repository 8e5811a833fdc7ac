import { emptyLedger, withEntries, type LedgerEntry, type TakeRecord } from '../../core/ledger.js';
import { plainText } from '../../core/plain-text.js';
import type { Desk } from './desk.js';
import type { Job } from './job.js';
import { wantedFor } from './records.js';

/**
 * Writes what became of takes whose money is spent already, and gives what the ledger says of them.
 * When it cannot be written the run goes on with what it knows: clips that are paid for are still
 * fetched and locked, but nothing more is paid for.
 */
export async function writeRecords(
  desk: Desk,
  jobs: readonly Job[],
  entries: readonly LedgerEntry[],
): Promise<ReadonlyMap<string, TakeRecord>> {
  try {
    return (await desk.ports.ledger.update(wantedFor(jobs), () => entries)).takes;
  } catch (error) {
    noteUnwritten(desk, error);
    // The log may become the only place that knows what was paid for.
    desk.ports.log.warn(`not in the ledger: ${JSON.stringify(entries)}`);
    return withEntries(emptyLedger, entries).takes;
  }
}

/** Whatever keeps a ledger from being written, nothing is paid for without it. */
export function noteUnwritten(desk: Desk, error: unknown): void {
  const what = plainText(error instanceof Error ? error.message : String(error));
  const reason = `the ledger cannot be written: ${what}`;
  desk.ports.log.warn(reason);
  desk.noMoreSubmits ??= { because: 'pending', reason };
}
