import {
  entryPath,
  isSameClaim,
  takeKey,
  withEntries,
  type Ledger,
  type LedgerEntry,
  type TakeRecord,
  type Wanted,
} from '../../core/ledger.js';
import { plainText } from '../../core/plain-text.js';
import type { Desk } from './desk.js';
import type { Job } from './job.js';
import { takeIn, wantedFor } from './records.js';

/** What the ledger has still to be told. */
export interface Owed {
  readonly entry: LedgerEntry;
  /** The API's task that it is about: where the ledger has moved on to another, it is not told. */
  readonly task?: string;
}

/** Notes what the ledger has to be told; what is newer of the same take or submit replaces the older. */
export function owe(desk: Desk, entries: readonly LedgerEntry[], task?: string): void {
  for (const entry of entries)
    desk.owed.set(entryPath(entry), task === undefined ? { entry } : { entry, task });
}

/** What of the ledger has to be seen when these takes change and it is told what it is owed. */
export function wantedToTell(desk: Desk, jobs: readonly Job[]): Wanted {
  const wanted = wantedFor(jobs);
  const owed = [...desk.owed.values()].flatMap(({ entry }) =>
    'fingerprint' in entry ? [entry.fingerprint] : [],
  );
  return { ...wanted, fingerprints: [...new Set([...wanted.fingerprints, ...owed])] };
}

/**
 * What the ledger is to be told, by what it says now. What was told before, in a write that was sent
 * along with others', must not undo what another run made of a take that was free again.
 */
export function dueTo(desk: Desk, { takes }: Pick<Ledger, 'takes'>): readonly LedgerEntry[] {
  const owed = [...desk.owed.values()];
  const overtaken = new Set(
    owed.flatMap(({ entry, task }) => {
      if (entry.kind !== 'take') return [];
      const key = takeKey(entry.fingerprint, entry.take);
      return isAt(takes.get(key), entry, task) ? [] : [key];
    }),
  );
  return owed.flatMap(({ entry }) => {
    // What was not charged to this run says nothing of what the other one pays.
    const isStale = entry.kind === 'take' || (entry.kind === 'spend' && entry.state === 'refused');
    return isStale && overtaken.has(takeKey(entry.fingerprint, entry.take)) ? [] : [entry];
  });
}

/** Whether the ledger's take is where this run last saw it. */
function isAt(
  known: TakeRecord | undefined,
  { claim, progress: told }: TakeRecord,
  task: string | undefined,
): boolean {
  if (!known) return true;
  const { progress } = known;
  if (task === undefined)
    return (
      isSameClaim(known.claim, claim) ||
      (progress.state === 'withdrawn' && told.state !== 'withdrawn')
    );
  if (progress.state === 'open') return progress.task.taskId === task;
  const isBehind = progress.state === 'intended' || progress.state === 'unknown';
  return isBehind && isSameClaim(known.claim, claim);
}

/** What the ledger says once it has been told all that is owed to it. */
export function withOwed(desk: Desk, ledger: Ledger): Ledger {
  return withEntries(ledger, dueTo(desk, ledger));
}

/**
 * Writes how a task of the API's ended, and gives what the ledger says of its take from then on. It is
 * not `ours` where another run was told first: what it made of it stands.
 */
export async function recordEnd(
  desk: Desk,
  job: Job,
  task: string,
  entries: readonly LedgerEntry[],
): Promise<{ readonly record: TakeRecord; readonly isOurs: boolean }> {
  owe(desk, entries, task);
  const mine = takeIn(entries);
  const { seen, written } = await writeOwed(desk, [job]);
  const known = seen?.takes.get(job.key);
  // Another take's end may have been written at the same time, and this one along with it.
  return known && !written.includes(mine) && !desk.told.has(mine)
    ? { record: known, isOurs: false }
    : { record: mine, isOurs: true };
}

interface Told {
  /** Undefined when it could not be written. */
  readonly seen?: Ledger;
  readonly written: readonly LedgerEntry[];
}

/**
 * Tells the ledger what it is owed. When it cannot be written the run goes on with what it knows:
 * clips that are paid for are still fetched and locked, but nothing more is paid for; the journal
 * keeps it for the next run.
 */
export async function writeOwed(desk: Desk, jobs: readonly Job[] = []): Promise<Told> {
  if (desk.owed.size === 0) return { written: [] };
  const owed = [...desk.owed.values()];
  let written: readonly LedgerEntry[] = [];
  try {
    const seen = await desk.ports.ledger.update(
      wantedToTell(desk, jobs),
      (ledger) => (written = dueTo(desk, ledger)),
    );
    for (const entry of written) desk.told.add(entry);
    paidBack(desk, owed);
    return { seen, written };
  } catch (error) {
    noteUnwritten(desk, error);
    const entries = owed.map(({ entry }) => entry);
    // The log may become the only place that knows what was paid for.
    desk.ports.log.warn(`not in the ledger yet: ${JSON.stringify(entries)}`);
    await desk.ports.journal.append({ what: 'answered', entries }).catch(() => {});
    return { written: [] };
  }
}

/** The ledger knows of these by now; what was owed anew in the meantime still is. */
export function paidBack(desk: Desk, owed: Iterable<Owed>): void {
  for (const each of owed)
    if (desk.owed.get(entryPath(each.entry)) === each) desk.owed.delete(entryPath(each.entry));
}

/** Whatever keeps a ledger from being written, nothing is paid for without it. */
export function noteUnwritten(desk: Desk, error: unknown): void {
  const what = plainText(error instanceof Error ? error.message : String(error));
  const reason = `the ledger cannot be written: ${what}`;
  desk.ports.log.warn(reason);
  desk.noMoreSubmits ??= { because: 'pending', reason };
}
