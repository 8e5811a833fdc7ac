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
  desk: Desk,
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
    state: step.spend,
    take,
    try: step.failures + 1,
  };
  desk.spends.set(entryPath(spend), spend);
  return [record, spend];
}

/** What the ledger has to be asked when these takes are about to change. */
export function wantedFor(jobs: readonly Job[]): Wanted {
  return { fingerprints: jobs.map(({ entry }) => entry.fingerprint), cuts: [], days: [] };
}
