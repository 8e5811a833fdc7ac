import type { Resolution } from '../shot.js';
import type { Budget } from './budget.js';
import type { Futures, OpenRequest } from './futures.js';
import { momentsOf } from './moments.js';
import { firstChecks, type Moment } from './placement.js';
import type { OpenTake, PacingState } from './state.js';

/** One check to come: when, and which takes it names. */
export interface Look {
  readonly at: number;
  readonly resolution: Resolution;
  readonly takes: readonly OpenTake[];
}

/**
 * Places the next check: of all ways to place the checks that the budget allows, the one after which
 * the last take is noticed soonest, on average over the imagined futures. After each reply the
 * futures are others and the checks fewer, and all is planned anew: nothing is remembered, and the
 * same state gives the same plan.
 */
export function nextLook(
  state: PacingState,
  spendable: Budget,
  requests: readonly OpenRequest[],
  futures: Futures,
): Look {
  const awaited = awaitedOf(requests);
  const origin = Math.min(...awaited.map(({ submittedAt }) => submittedAt));
  const batches = inBatches(requests, state.splitChecks).filter((batch) =>
    batch.some((one) => awaited.includes(one)),
  );
  const lastLook = (state.deadline ?? Infinity) - beforeDeadline;
  // More than a little when shots wait for others to be done.
  const early = state.waiting.length > 0 ? 0.5 : 0.005;
  // Where checks are few, each of them counts.
  const step = spendable.free < plenty ? 0.001 : 0.045;
  const counted = momentsOf(batches, { requests, awaited, futures, origin, lastLook, early, step });
  const times = planned(counted, spendable, state);
  const dues = dueTimes(requests, futures);
  const looks = batches.map((batch, index) => {
    const time = fixedTime(state, spendable, batch) ?? origin + times[index]!;
    return lookAt(state, batch, { time, origin, dues });
  });
  return looks.reduce((a, b) => (b.at < a.at ? b : a));

  /**
   * When each batch should be looked at, after `origin`. For every time until which requests are
   * short there is a plan that makes them last until then; the latest first look of all these plans
   * is one that all can afford.
   */
  function planned(
    moments: readonly (readonly Moment[])[],
    { free, returns }: Budget,
    { open, maxBatch }: PacingState,
  ): number[] {
    // Takes beyond one batch must be fetched by checks of their own.
    const fetching = Math.max(0, Math.ceil(open.length / maxBatch) - 1);
    const most = plenty * batches.length;
    if (free - fetching >= most) return firstChecks(moments, most, Infinity);
    const horizons = [{ checks: free + returns.length, end: Infinity }];
    for (let index = 0; index < returns.length; index = 2 * index + 1)
      if (free + index > 0) horizons.push({ checks: free + index, end: returns[index]! - origin });
    const plans = horizons.map(({ checks, end }) =>
      firstChecks(moments, Math.min(most, Math.max(1, checks - fetching)), end),
    );
    return batches.map((_, index) => Math.max(...plans.map((plan) => plan[index]!)));
  }
}

/**
 * The requests that looks are placed for. A shot that has been under way for hours would make an hour a
 * short wait for all others: it is asked about with those of its resolution, and waited for once it is alone.
 */
function awaitedOf(requests: readonly OpenRequest[]): readonly OpenRequest[] {
  const awaited = requests.filter(({ elapsed }) => elapsed < stuck);
  return awaited.length > 0 ? awaited : requests;
}

/** What one check can ask for: a resolution, or a single generate call. */
function inBatches(requests: readonly OpenRequest[], split: boolean): OpenRequest[][] {
  if (split) return requests.map((one) => [one]);
  return [...new Set(requests.map((one) => one.resolution))].map((resolution) =>
    requests.filter((one) => one.resolution === resolution),
  );
}

function lookAt(
  state: PacingState,
  batch: readonly OpenRequest[],
  plan: { readonly time: number; readonly origin: number; readonly dues: Dues },
): Look {
  const { now, maxBatch, deadline = Infinity } = state;
  const byDue = batch
    .flatMap((one) => one.takes)
    .toSorted((a, b) => plan.dues.get(a.key)! - plan.dues.get(b.key)!);
  const crowd = byDue.length > maxBatch;
  // A full batch of takes that should be done is never a wasted check.
  const full = crowd ? plan.dues.get(byDue[maxBatch - 1]!.key)! : Infinity;
  const time = Math.min(plan.time, full, deadline - beforeDeadline);
  const earlier = lastCheckOf(batch);
  const pause = Math.min(mostPause, Math.max(leastPause, worthwhile * (earlier - plan.origin)));
  const rested = byDue.filter(
    (take) =>
      (take.minNextCheck ?? 0) <= Math.max(time, now) &&
      (take.lastCheckedAt === undefined || take.lastCheckedAt + pause <= Math.max(time, now)),
  );
  const { resolution } = batch[0]!;
  if (crowd && rested.length > 0) return { at: time, resolution, takes: rested.slice(0, maxBatch) };
  const least = Math.min(...byDue.map(({ minNextCheck }) => minNextCheck ?? 0));
  const next = Math.max(time, earlier + pause, least);
  const at = next > deadline - beforeDeadline ? deadline : next;
  const takes = byDue.filter(({ minNextCheck }) => (minNextCheck ?? 0) <= Math.max(at, now));
  return { at, resolution, takes: takes.slice(0, maxBatch) };
}

/** A spacing that was asked for holds as long as requests are no concern. */
function fixedTime(
  { pollSeconds }: PacingState,
  { free }: Budget,
  batch: readonly OpenRequest[],
): number | undefined {
  if (pollSeconds === 'auto' || free < plenty / 2) return undefined;
  const last = lastCheckOf(batch);
  const since = last > -Infinity ? last : Math.min(...batch.map((one) => one.submittedAt));
  return since + pollSeconds * 1000;
}

function lastCheckOf(batch: readonly OpenRequest[]): number {
  return batch
    .flatMap((one) => one.takes)
    .reduce((latest, { lastCheckedAt }) => Math.max(latest, lastCheckedAt ?? -Infinity), -Infinity);
}

/** By key: when each take is done, nine times out of ten. */
type Dues = ReadonlyMap<string, number>;

function dueTimes(requests: readonly OpenRequest[], { count, first, last }: Futures): Dues {
  const dues = new Map<string, number>();
  for (const [index, { takes }] of requests.entries()) {
    const from = nineInTen(first, index, count);
    const each = (nineInTen(last, index, count) - from) / Math.max(1, takes.length - 1);
    for (const [place, take] of takes.entries()) dues.set(take.key, from + place * each);
  }
  return dues;
}

function nineInTen(times: readonly Float64Array[], index: number, count: number): number {
  let sum = 0;
  let squares = 0;
  for (const future of times) {
    sum += future[index]!;
    squares += future[index]! ** 2;
  }
  const mean = sum / count;
  return mean + 1.3 * Math.sqrt(Math.max(0, squares / count - mean ** 2));
}

/** More checks than this for one batch buy nothing that anybody would notice. */
export const plenty = 24;
/** A check that comes sooner after another buys less than this share of the time that passed anyway. */
const worthwhile = 0.04;
const leastPause = 5_000;
/** However long a take has been stuck, another look after this is worth a request. */
const mostPause = 600_000;
/** Seconds. No shot takes an hour. */
const stuck = 3600;
/** The last look leaves this much for its reply. */
const beforeDeadline = 5_000;
