import type { LimitFunction } from 'p-limit';
import type { Claim, Ledger, LedgerEntry, SpendRecord } from '../../core/ledger.js';
import type { Progress } from '../../core/comment/live-text.js';
import type { Lock, LockedShot } from '../../core/lock.js';
import type { Plan, PlanEntry } from '../../core/plan.js';
import type { PacingState } from '../../core/pacing.js';
import type { ClipFolder } from '../../ports/clip-folder.js';
import type { ClipStore } from '../../ports/clip-store.js';
import type { Clock } from '../../ports/clock.js';
import type { Downloads } from '../../ports/downloads.js';
import type { Journal } from '../../ports/journals.js';
import type { LedgerStore } from '../../ports/ledger.js';
import type { Log } from '../../ports/log.js';
import type { Veo } from '../../ports/veo.js';
import type { Job } from './job.js';
import type { Owed } from './owed.js';

export interface RenderPorts {
  readonly veo: Veo;
  readonly clock: Clock;
  readonly ledger: LedgerStore;
  /** What this process does with money, on this machine's disk. */
  readonly journal: Journal;
  readonly clips: ClipFolder;
  readonly downloads: Downloads;
  /** Where paid clips are kept beyond this machine, if anywhere. */
  readonly store?: ClipStore;
  readonly log: Log;
  /** Whether the one who claimed a take may still be at work on it; in doubt, yes. */
  readonly isAlive: (claim: Claim, now: Date) => Promise<boolean>;
}

/** What a render needs beside the plan. */
export interface RenderOptions {
  readonly claim: Omit<Claim, 'at'>;
  /** Public address of an image that is a repository path. */
  readonly imageUrl: (path: string) => URL | undefined;
  readonly requestsPerHour: number;
  readonly pollSeconds: 'auto' | number;
  readonly waitMinutes: number;
  /** The most that all runs together may spend on a UTC day; play money has no limit. */
  readonly maxCreditsPerDay?: number;
  readonly history: PacingState['history'];
  /** Told where the render stands, whenever it waits. */
  readonly onProgress?: (progress: () => Progress) => void;
  /** Without a key the API is asked nothing: what a known address does not deliver is not had. */
  readonly keyless?: boolean;
  readonly signal: AbortSignal;
  /** Told of each shot as its clip is obtained, so that the lock is saved as it goes. */
  readonly onObtained: (key: string, locked: LockedShot) => void;
}

/** What was known when the plan was made. */
export interface Known {
  readonly lock: Lock;
  readonly ledger: Ledger;
  /** sha256 of clips that are paid for, needed, and not on this machine. */
  readonly missing: ReadonlySet<string>;
}

/** The table that a render works at: every take in question, and what has been learned so far. */
export interface Desk {
  readonly plan: Plan;
  readonly known: Known;
  readonly ports: RenderPorts;
  readonly options: RenderOptions;
  readonly jobs: ReadonlyMap<string, Job>;
  /** The entries of the plan that want each take, by its key. */
  readonly wanting: ReadonlyMap<string, readonly PlanEntry[]>;
  /** Monotonic ms at which each request to the API was answered. */
  readonly requestTimes: number[];
  /** Those of them that were refused for being too many. */
  readonly refusals: number[];
  readonly history: Record<'720p' | '1080p' | '4k', number[]>;
  /** When shots of a request were done: the next one began then. By request and position. */
  readonly ends: Map<string, number>;
  /** What the ledger was told of this run's money. */
  readonly spends: Map<string, SpendRecord>;
  /** What the ledger has still to be told, by path. */
  readonly owed: Map<string, Owed>;
  /** What of that this run has written. */
  readonly told: WeakSet<LedgerEntry>;
  /** Whether the ledger may say that this run submits what it did not. */
  isClaimInDoubt: boolean;
  /** Credits that the API says it charged beyond what was planned. */
  excess: number;
  /** Lets a few clips at a time come from the store. */
  readonly fetching: LimitFunction;
  /** Takes whose clips the store is being given. */
  readonly keeping: Set<string>;
  /** Takes whose clips are on this machine only: the ledger still has them open. */
  readonly unstored: Set<string>;
  /** Credits that came back for takes which earlier runs had paid for. */
  earlierRefunds: number;
  /** Monotonic ms. */
  readonly startedAt: number;
  readonly deadline: number;
  /** Whether only what is on its way is still brought in. */
  isOver: boolean;
  blockedUntil?: number;
  /** How many submits in a row nobody knows the fate of. */
  doubts: number;
  maxBatch: number;
  splitChecks: boolean;
  maxUnderWay?: number;
  /** A submit was refused while others were under way: where `refusals` stood, and what came since. */
  crowding?: { readonly since: number; readonly isCheckGranted: boolean };
  /** Why nothing more is submitted, once something forbids it. */
  noMoreSubmits?: {
    readonly because: 'blocked' | 'pending';
    readonly reason: string;
    readonly hint?: string;
  };
}

export function jobsAt<A extends Job['state']['at']>(
  desk: Desk,
  at: A,
): readonly (Job & { state: Extract<Job['state'], { at: A }> })[] {
  return [...desk.jobs.values()].filter(
    (job): job is Job & { state: Extract<Job['state'], { at: A }> } => job.state.at === at,
  );
}
