import {
  spentOn,
  type Claim,
  type Ledger,
  type LedgerEntry,
  type TakeRecord,
} from '../../core/ledger.js';
import { veoRates } from '../../core/prices.js';
import { timestamp, utcDay } from '../../core/timestamp.js';
import { LedgerRefused } from '../../ports/ref-ledger/ledger-refused.js';
import { applyRecord } from './apply-record.js';
import type { Desk } from './desk.js';
import { stop, type Job } from './job.js';
import { dueTo, noteUnwritten, paidBack, wantedToTell, withOwed } from './owed.js';
import { noteSpends, recordsOf } from './records.js';

/** A job whose intent this run has written down, and how many of its tries had failed before. */
export interface Claimed {
  readonly job: Job;
  readonly failures: number;
  readonly claim: Claim;
}

/**
 * Writes the intents of these requests, all at once, for what nobody else has taken; the rest goes
 * where the ledger says it is. What the ledger is owed is told in the same write.
 */
export async function claim(
  desk: Desk,
  requests: readonly (readonly string[])[],
): Promise<readonly (readonly Claimed[])[]> {
  const wanted = requests.map((keys) => keys.map((key) => desk.jobs.get(key)!));
  const jobs = wanted.flat();
  const at = timestamp(desk.ports.clock.now());
  const by = { ...desk.options.claim, at };
  const hoped = jobs.map((job) => ({ job, failures: failuresOf(job), claim: by }));
  if (!(await announced(desk, hoped.flatMap(intentOf)))) return [];
  let granted: Grant = { mine: [], isOverCap: false };
  const owed = [...desk.owed.values()];
  const seen = await updateOrRefuse(desk, jobs, at, (ledger) => {
    granted = grant(desk, wanted, { ledger: withOwed(desk, ledger), by });
    return [...dueTo(desk, ledger), ...granted.mine.flat().flatMap(intentOf)];
  });
  if (!seen) return [];
  paidBack(desk, owed);
  return settle(desk, { ...granted, wanted, seen });
}

/** In case this process dies between the ledger's write and its own next line. */
async function announced(desk: Desk, entries: readonly LedgerEntry[]): Promise<boolean> {
  try {
    await desk.ports.journal.append({ what: 'claiming', entries });
    return true;
  } catch (error) {
    noteUnwritten(desk, error);
    return false;
  }
}

function intentOf({ job, ...rest }: Claimed): readonly LedgerEntry[] {
  return recordsOf(job, { progress: { state: 'intended' }, spend: 'intended', ...rest });
}

function failuresOf({ state }: Job): number {
  return state.at === 'waiting' ? state.failures : 0;
}

interface Grant {
  /** By request; what could not be had is left out. */
  readonly mine: readonly (readonly Claimed[])[];
  readonly isOverCap: boolean;
}

/** What of the requests is free, and within what the day has left. */
function grant(
  desk: Desk,
  requests: readonly (readonly Job[])[],
  { ledger, by }: { readonly ledger: Ledger; readonly by: Claim },
): Grant {
  const { maxCreditsPerDay = Infinity } = desk.options;
  let room = maxCreditsPerDay - spentOn(ledger, utcDay(new Date(by.at)));
  let isOverCap = false;
  const mine = requests.map((jobs) => {
    const free = jobs.filter(
      ({ key, state }) =>
        state.at === 'waiting' && !ledger.damaged.has(key) && isFree(ledger.takes.get(key)),
    );
    if (free.length < jobs.length && isSequence(jobs)) return [];
    const credits = free.reduce((sum, { entry }) => sum + veoRates[entry.shot.resolution], 0);
    if (credits > room) isOverCap = true;
    if (isOverCap) return [];
    room -= credits;
    return free.map((job) => {
      // Another run may have tried it meanwhile, and failed.
      const others = ledger.takes.get(job.key)?.failures ?? 0;
      return { job, failures: Math.max(failuresOf(job), others), claim: by };
    });
  });
  return { mine, isOverCap };
}

function isFree(record: TakeRecord | undefined): boolean {
  if (!record) return true;
  const { state } = record.progress;
  return state === 'withdrawn' || (state === 'failed' && record.failures < 2);
}

/** Acts on what the ledger has granted, and on what it says of the rest. */
function settle(
  desk: Desk,
  found: Grant & { readonly wanted: readonly (readonly Job[])[]; readonly seen: Ledger },
): readonly (readonly Claimed[])[] {
  const { wanted, mine, seen } = found;
  const claimed = new Set(mine.flat().map(({ job }) => job));
  noteSpends(desk, mine.flat().flatMap(intentOf));
  if (found.isOverCap) stopAtDayCap(desk);
  for (const jobs of wanted) {
    for (const job of jobs) {
      const record = seen.takes.get(job.key);
      if (seen.damaged.has(job.key)) holdDamaged(job);
      else if (record && !claimed.has(job)) applyRecord(desk, job, record);
    }
    if (!jobs.some((job) => claimed.has(job)))
      holdTorn(jobs, 'another shot of its sequence is not free to be rendered');
  }
  return mine.filter((jobs) => jobs.length > 0);
}

function stopAtDayCap(desk: Desk): void {
  desk.noMoreSubmits ??= {
    because: 'blocked',
    reason: `the day's ${desk.options.maxCreditsPerDay} credits are spent, or promised to other runs`,
    hint: 'Run again tomorrow (UTC), or raise max-credits-per-day',
  };
}

function holdDamaged(job: Job): void {
  stop(job, 'unknown', {
    code: 'possibly-charged',
    message: 'possibly charged: its ledger entry is damaged',
    hint: 'It is not submitted by itself; mend the entry, or pay for another with `retake` or a raised `take`',
  });
}

function isSequence(jobs: readonly Job[]): boolean {
  return jobs[0]?.entry.inputs.sequence !== undefined;
}

/** The shots of a sequence are one request: what is left of one is not rendered by itself. */
export function holdTorn(jobs: readonly Job[], why: string): void {
  if (!isSequence(jobs) || jobs.every(({ state }) => state.at === 'waiting')) return;
  for (const job of jobs)
    if (job.state.at === 'waiting')
      stop(job, 'held', {
        code: 'sequence-torn',
        message: `nothing was spent on it: ${why}`,
        hint: '`retake`, or a raised `take`, pays for the whole sequence again',
      });
}

/** The first write is the permission check: where it is refused, nothing has been submitted yet. */
async function updateOrRefuse(
  desk: Desk,
  jobs: readonly Job[],
  at: string,
  decide: (ledger: Ledger) => readonly LedgerEntry[],
): Promise<Ledger | undefined> {
  const { maxCreditsPerDay } = desk.options;
  const days = maxCreditsPerDay === undefined ? [] : [utcDay(new Date(at))];
  try {
    return await desk.ports.ledger.update({ ...wantedToTell(desk, jobs), days }, decide);
  } catch (error) {
    if (error instanceof LedgerRefused) {
      const { message, hint } = error.problem;
      desk.noMoreSubmits = { because: 'blocked', reason: message, ...(hint ? { hint } : {}) };
    } else {
      // It may have been written all the same: the journal tells the next run that nothing was sent.
      desk.isClaimInDoubt = true;
      noteUnwritten(desk, error);
    }
    return undefined;
  }
}
