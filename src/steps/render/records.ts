import {
  entryPath,
  type Claim,
  type LedgerEntry,
  type Progress,
  type SpendRecord,
  type TakeRecord,
  type Wanted,
} from '../../core/ledger.js';
import { veoRates } from '../../core/prices.js';
import { utcDay } from '../../core/timestamp.js';
import type { Desk } from './desk.js';
import type { Job } from './job.js';

/** The ledger's entries for a step of one take: how far it is, and what became of its credits. */
export function recordsOf(
  job: Job,
  step: {
    readonly progress: Progress;
    readonly spend: SpendRecord['state'];
    /** How many tries had failed before this one. */
    readonly failures: number;
    /** Who began this try, and when: its credits count for that UTC day, also past midnight. */
    readonly claim: Claim;
  },
): readonly LedgerEntry[] {
  const { fingerprint, take, shot } = job.entry;
  const credits = veoRates[shot.resolution];
  const failed = step.progress.state === 'failed' ? 1 : 0;
  const record: TakeRecord = {
    kind: 'take',
    claim: step.claim,
    credits,
    failures: step.failures + failed,
    fingerprint,
    progress: step.progress,
    resolution: shot.resolution,
    take,
  };
  const spend: SpendRecord = {
    kind: 'spend',
    credits,
    day: utcDay(new Date(step.claim.at)),
    fingerprint,
    ...(step.claim.pull === undefined ? {} : { pull: step.claim.pull }),
    state: step.spend,
    take,
    try: step.failures + 1,
  };
  return [record, spend];
}

/** The take among the entries of one step. */
export function takeIn(entries: readonly LedgerEntry[]): TakeRecord {
  return entries.find((entry) => entry.kind === 'take')!;
}

/** Counts the credits of entries that were written on this run's own submits. */
export function noteSpends(desk: Desk, entries: readonly LedgerEntry[]): void {
  for (const entry of entries) if (entry.kind === 'spend') desk.spends.set(entryPath(entry), entry);
}

/** Counts credits that came back; what another run paid was counted by that run. */
export function noteRefund(desk: Desk, entries: readonly LedgerEntry[]): void {
  for (const entry of entries)
    // What this run had claimed and given back may have been paid by another.
    if (entry.kind === 'spend' && desk.spends.get(entryPath(entry))?.state !== 'charged')
      desk.earlierRefunds += entry.credits;
    else noteSpends(desk, [entry]);
}

/** What the ledger has to be asked when these takes are about to change. */
export function wantedFor(jobs: readonly Job[]): Wanted {
  return { fingerprints: jobs.map(({ entry }) => entry.fingerprint), cuts: [], days: [] };
}
