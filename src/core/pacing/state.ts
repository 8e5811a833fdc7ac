import type { Resolution } from '../shot.js';

/**
 * Everything that the next move depends on. Times are milliseconds of one monotonic clock, also
 * those of earlier runs (negative where they lie before its start).
 */
export interface PacingState {
  readonly now: number;
  /** What the API grants one key in any rolling hour, submits and checks together. */
  readonly requestsPerHour: number;
  /**
   * Own requests of the last hour, earlier runs included where known. The moment to note is when the
   * reply came (or the wait for it ended), because the API may have counted it as late as that.
   */
  readonly requestTimes: readonly number[];
  /** When requests were refused with a 429 in the last hour; they are in `requestTimes` too. */
  readonly refusals?: readonly number[];
  /** From the last 429, `refusals` moment plus `retryAfter` or `patience`; or from a request without answer. */
  readonly blockedUntil?: number;
  /** To be submitted, in file order. */
  readonly waiting: readonly WaitingShot[];
  readonly open: readonly OpenTake[];
  /** Known generation times in seconds, oldest first: from the ledger, and from this run's replies. */
  readonly history: Readonly<Partial<Record<Resolution, readonly number[]>>>;
  /** By when everything must be collected. */
  readonly deadline?: number;
  /** How many tasks the API lets be under way at once, when that is known or set. */
  readonly maxUnderWay?: number;
  readonly pollSeconds: 'auto' | number;
  /** How many tasks one check may name. */
  readonly maxBatch: number;
  /** Mixed batches were refused: one check names tasks of one generate call only. */
  readonly splitChecks: boolean;
}

export interface WaitingShot {
  readonly key: string;
  readonly video: string;
  readonly resolution: Resolution;
  /** Shots of one sequence go out in one request, whatever it costs in time. */
  readonly sequence?: string;
}

export interface OpenTake {
  readonly key: string;
  readonly resolution: Resolution;
  readonly submittedAt: number;
  /** Which generate call it came from. */
  readonly request: string;
  /** Its place in that call, from 0: shots of one request are generated one after another. */
  readonly position: number;
  /** When its generation began (the end of the shot before it), where that is known. */
  readonly startedAt?: number;
  /** When it was last seen unfinished. */
  readonly lastCheckedAt?: number;
  /** Not to be asked about before. */
  readonly minNextCheck?: number;
}

export type Move =
  /** Each inner list is one request's keys; the requests may be sent in parallel. */
  | {
      readonly do: 'submit';
      readonly requests: readonly (readonly string[])[];
      /** Shots that could go alone share a request, because requests are scarcer than shots. */
      readonly grouped: boolean;
    }
  /** One check-status request. */
  | { readonly do: 'check'; readonly resolution: Resolution; readonly keys: readonly string[] }
  | { readonly do: 'sleep'; readonly until: number; readonly because: string }
  /** Not to be submitted in this run. */
  | { readonly do: 'postpone'; readonly keys: readonly string[]; readonly because: string }
  /** Nothing is left to do, or the deadline is here: what is still open stays pending. */
  | { readonly do: 'finished' };
