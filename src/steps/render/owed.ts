import { entryPath, withEntries, type Ledger, type LedgerEntry } from '../../core/ledger.js';
import { plainText } from '../../core/plain-text.js';
import type { Desk } from './desk.js';
import type { Job } from './job.js';
import { wantedFor } from './records.js';

/** Notes what the ledger has to be told; what is newer of the same take or submit replaces the older. */
export function owe(desk: Desk, entries: readonly LedgerEntry[]): void {
  for (const entry of entries) desk.owed.set(entryPath(entry), entry);
}

/** What the ledger says once it has been told all that is owed to it. */
export function withOwed(desk: Desk, ledger: Ledger): Ledger {
  return withEntries(ledger, desk.owed.values());
}

/** The entries of these are kept by now; what was owed anew in the meantime still is. */
export function paidBack(desk: Desk, entries: Iterable<LedgerEntry>): void {
  for (const entry of entries)
    if (desk.owed.get(entryPath(entry)) === entry) desk.owed.delete(entryPath(entry));
}

/** Writes what became of takes whose money is spent already. */
export async function writeRecords(
  desk: Desk,
  jobs: readonly Job[],
  entries: readonly LedgerEntry[],
): Promise<void> {
  owe(desk, entries);
  await writeOwed(desk, jobs);
}

/**
 * Tells the ledger what it is owed. When it cannot be written the run goes on with what it knows:
 * clips that are paid for are still fetched and locked, but nothing more is paid for; the journal
 * keeps it for the next run.
 */
export async function writeOwed(desk: Desk, jobs: readonly Job[] = []): Promise<void> {
  if (desk.owed.size === 0) return;
  let written: readonly LedgerEntry[] = [];
  try {
    await desk.ports.ledger.update(wantedFor(jobs), () => (written = [...desk.owed.values()]));
    paidBack(desk, written);
  } catch (error) {
    noteUnwritten(desk, error);
    const entries = [...desk.owed.values()];
    // The log may become the only place that knows what was paid for.
    desk.ports.log.warn(`not in the ledger yet: ${JSON.stringify(entries)}`);
    await desk.ports.journal.append({ what: 'answered', entries }).catch(() => {});
  }
}

/** Whatever keeps a ledger from being written, nothing is paid for without it. */
export function noteUnwritten(desk: Desk, error: unknown): void {
  const what = plainText(error instanceof Error ? error.message : String(error));
  const reason = `the ledger cannot be written: ${what}`;
  desk.ports.log.warn(reason);
  desk.noMoreSubmits ??= { because: 'pending', reason };
}
