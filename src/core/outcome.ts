import type { CutRecord } from './ledger.js';
import type { LockedShot } from './lock.js';
import type { PlanEntry } from './plan.js';
import type { Problem } from './problem.js';

/** What became of one shot: a clip, a problem that says why there is none, or nothing yet. */
export type Outcome = Obtained | Missing | Deferred;

export interface Obtained {
  readonly entry: PlanEntry;
  /** What the lock says of it from now on. */
  readonly locked: LockedShot;
  /** Whether this run got the clip from the API. */
  readonly collected: boolean;
  /** Where the API served the clip, when this run fetched it from there: for some hours, likely. */
  readonly videoUrl?: string;
}

export interface Missing {
  readonly entry: PlanEntry;
  readonly problem: Problem;
  readonly because:
    | 'failed'
    | 'unknown'
    | 'held'
    | 'lost'
    /** Under way or not begun; the next run goes on with it. */
    | 'pending'
    /** Not begun because something stopped all spending. */
    | 'blocked';
}

/** Left as planned: the command that the run obeys does not name it. */
export interface Deferred {
  readonly entry: PlanEntry;
  readonly because: 'planned';
}

export function isMissing(outcome: Outcome): outcome is Missing {
  return 'problem' in outcome;
}

export function isObtained(outcome: Outcome): outcome is Obtained {
  return 'locked' in outcome;
}

/** A joined video on disk. */
export interface Cut {
  readonly video: string;
  /** Absolute. */
  readonly path: string;
  readonly record: CutRecord;
  /** Whether this run joined it. */
  readonly made: boolean;
  /** Where an earlier run put it, so that there is no need of a file here. */
  readonly published?: CutRecord['published'][number];
}

/** What came of a render, and what it took. */
export interface Rendered {
  readonly outcomes: readonly Outcome[];
  readonly credits: {
    readonly charged: number;
    readonly refunded: number;
    readonly unknown: number;
  };
  /** Of what was charged, as far as the API says so: what nobody had planned. */
  readonly excess: number;
  readonly requests: number;
  /** How many takes are paid for, or possibly, of which the ledger could not be told. */
  readonly unwritten: number;
  /** How many clips could not be kept beyond this machine. */
  readonly unstored: number;
}
