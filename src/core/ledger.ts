import { createHash } from 'node:crypto';
import type {
  CutRecord,
  LedgerEntry,
  PlanRecord,
  Published,
  RetakeRecord,
  SpendRecord,
  Stored,
  TakeRecord,
} from '../generated/ledger.js';

export type {
  CutRecord,
  LedgerEntry,
  PlanRecord,
  Published,
  RetakeRecord,
  SpendRecord,
  Stored,
  TakeRecord,
};
export type Claim = TakeRecord['claim'];
export type Progress = TakeRecord['progress'];
export type Task = Extract<Progress, { state: 'open' }>['task'];

/** What a run has read of the repository-wide record: only what it asked for, never all of it. */
export interface Ledger {
  readonly takes: ReadonlyMap<string, TakeRecord>;
  /** Keys of takes whose entries cannot be believed: nobody knows whether they are paid for. */
  readonly damaged: ReadonlySet<string>;
  readonly cuts: ReadonlyMap<string, CutRecord>;
  readonly spends: ReadonlyMap<string, SpendRecord>;
  /** Takes that were granted to requests for another one, by path. */
  readonly retakes: ReadonlyMap<string, RetakeRecord>;
  /** By digest; whoever relies on one computes its digest again. */
  readonly plans: ReadonlyMap<string, PlanRecord>;
}

/** What a run needs to know: so that 10,000 takes cost it no more than its own. */
export interface Wanted {
  readonly fingerprints: readonly string[];
  /** Keys of cuts, see cutKey. */
  readonly cuts: readonly string[];
  /** UTC days as YYYY-MM-DD. */
  readonly days: readonly string[];
  /** Fingerprints whose granted retakes are wanted. */
  readonly retakes?: readonly string[];
  /** Digests of plans. */
  readonly plans?: readonly string[];
}

export const emptyLedger: Ledger = {
  takes: new Map(),
  damaged: new Set(),
  cuts: new Map(),
  spends: new Map(),
  retakes: new Map(),
  plans: new Map(),
};

export function withEntries(ledger: Ledger, entries: Iterable<LedgerEntry>): Ledger {
  const takes = new Map(ledger.takes);
  const damaged = new Set(ledger.damaged);
  const cuts = new Map(ledger.cuts);
  const spends = new Map(ledger.spends);
  const retakes = new Map(ledger.retakes);
  const plans = new Map(ledger.plans);
  for (const entry of entries) {
    switch (entry.kind) {
      case 'take':
        takes.set(takeKey(entry.fingerprint, entry.take), entry);
        damaged.delete(takeKey(entry.fingerprint, entry.take));
        break;
      case 'cut':
        cuts.set(cutKey(entry.clips), entry);
        break;
      case 'spend':
        spends.set(entryPath(entry), entry);
        break;
      case 'retake':
        retakes.set(entryPath(entry), entry);
        break;
      case 'plan':
        plans.set(entry.digest, entry);
        break;
      // Stryker disable next-line all: the compiler proves that nothing comes here
      default:
        entry satisfies never;
    }
  }
  return { takes, damaged, cuts, spends, retakes, plans };
}

/** The ledger when the entry of this take turned out to be no valid one. */
export function withDamaged(ledger: Ledger, key: string): Ledger {
  const takes = new Map(ledger.takes);
  takes.delete(key);
  return { ...ledger, takes, damaged: new Set([...ledger.damaged, key]) };
}

/** Where an entry is kept, in every store. */
export function entryPath(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'take':
      return `takes/${entry.fingerprint}/${entry.take}.json`;
    case 'cut':
      return `cuts/${cutKey(entry.clips)}.json`;
    case 'spend':
      return `days/${entry.day}/${entry.fingerprint}.${entry.take}.${entry.try}.json`;
    case 'retake':
      return retakePath(entry);
    case 'plan':
      return `plans/${entry.digest}.json`;
    // Stryker disable next-line all: the compiler proves that nothing comes here
    default:
      return entry satisfies never;
  }
}

/** Whether it is the same attempt of the same run, at the same take. */
export function isSameClaim(one: Claim, other: Claim): boolean {
  return (
    one.run === other.run &&
    one.attempt === other.attempt &&
    one.runner === other.runner &&
    one.at === other.at
  );
}

export function takeKey(fingerprint: string, take: number): string {
  return `${fingerprint}/${take}`;
}

/** A request may be named by anything, so its name is hashed to be one of a file. */
export function retakePath(of: { readonly fingerprint: string; readonly request: string }): string {
  return `retakes/${of.fingerprint}/${sha256(of.request)}.json`;
}

/** A cut is determined by its clips in order: the joiner's bytes are the same on a second run. */
export function cutKey(clips: readonly string[]): string {
  return sha256(clips.join('\n'));
}

/** The latest address at which a cut can be watched for an hour at least, if there is one. */
export function watchableAt({ published }: CutRecord, now: Date): Published | undefined {
  return published.findLast((each) => isWatchable(each, now));
}

/** For an hour at least. */
export function isWatchable({ expiresAt }: Published, now: Date): boolean {
  return Date.parse(expiresAt) > now.getTime() + 3_600_000;
}

/** Credits that count as spent on a UTC day. What is intended or unknown counts; refunds do not. */
export function spentOn(ledger: Ledger, day: string): number {
  let credits = 0;
  for (const spend of ledger.spends.values())
    if (spend.day === day && spend.state !== 'refunded' && spend.state !== 'refused')
      credits += spend.credits;
  return credits;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
