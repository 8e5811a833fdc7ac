import type { Resolution } from '../shot.js';
import type { Budget } from './budget.js';
import type { Futures, OpenRequest } from './futures.js';
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
 * the last take is noticed soonest, on average over the imagined futures. A completion waits for the
 * first check after it; `placed` finds the places at which these waits sum up to least, where each
 * check costs a price, and the price is what makes the checks last. After each reply the futures are
 * others and the checks fewer, and all is planned anew: nothing is remembered, and the same state
 * gives the same plan.
 *
 * What counts is the end of each future, and a little also any other completion, because clips that
 * are noticed early are downloaded early. Waits count in proportion to the time that has passed.
 */
export function nextLook(
  state: PacingState,
  spendable: Budget,
  requests: readonly OpenRequest[],
  futures: Futures,
): Look {
  const batches = inBatches(requests, state.splitChecks);
  const origin = requests.reduce(
    (least, one) => Math.min(least, one.takes[0]!.submittedAt),
    Infinity,
  );
  const lastLook = (state.deadline ?? Infinity) - beforeDeadline;
  const dues = dueTimes(requests, futures);
  const moments = batches.map(() => [] as Moment[]);
  const batchOf = new Map(batches.flatMap((batch, index) => batch.map((one) => [one, index])));
  scatter(requests, futures, (request, time, weight) => {
    const after = Math.max(1000, Math.min(time, lastLook) - origin);
    moments[batchOf.get(request)!]!.push({ after, weight });
  });
  const sorted = moments.map((ends) => ends.sort((a, b) => a.after - b.after));
  const times = planned(sorted, spendable, { origin, state });
  const looks = batches.map((batch, index) => {
    const fixed = fixedSpacing(state, spendable, batch);
    return lookAt(state, batch, { time: fixed ?? times[index]!, origin, dues });
  });
  const soonest = looks.reduce((a, b) => (b.at < a.at ? b : a));
  const affordable = spendable.free > 0 ? state.now : (spendable.returns[0] ?? state.now);
  return { ...soonest, at: Math.max(Math.min(soonest.at, lastLook), affordable) };
}

/** What one check can ask for: a resolution, or a single generate call. */
function inBatches(requests: readonly OpenRequest[], split: boolean): OpenRequest[][] {
  if (split) return requests.map((one) => [one]);
  return [...new Set(requests.map((one) => one.resolution))].map((resolution) =>
    requests.filter((one) => one.resolution === resolution),
  );
}

/** The moments that count: of each future its end, and one completion picked from all. */
function scatter(
  requests: readonly OpenRequest[],
  { count, first, last }: Futures,
  add: (request: OpenRequest, time: number, weight: number) => void,
): void {
  for (let future = 0; future < count; future += 1) {
    const ends = last[future]!;
    let slowest = 0;
    for (let index = 1; index < ends.length; index += 1)
      if (ends[index]! > ends[slowest]!) slowest = index;
    add(requests[slowest]!, ends[slowest]!, (1 - early) / count);
    // Strides without common measure visit requests and their shots evenly.
    const index = Math.floor(((future * 0.618034) % 1) * requests.length);
    const along = (future * 0.414214) % 1;
    const from = first[future]![index]!;
    add(requests[index]!, from + along * (ends[index]! - from), early / count);
  }
}

/**
 * When each batch should be looked at next. For every time until which requests are short there is a
 * plan that makes them last until then; the latest first look of all is one that all can afford.
 */
function planned(
  batches: readonly (readonly Moment[])[],
  { free, returns }: Budget,
  { origin, state }: { origin: number; state: PacingState },
): number[] {
  // Takes beyond one batch must be fetched by checks of their own.
  const fetching = Math.max(0, Math.ceil(state.open.length / state.maxBatch) - 1);
  if (free - fetching >= plenty)
    return firstChecks(batches, plenty, Infinity).map((time) => time + origin);
  const horizons = [{ checks: free + returns.length, end: Infinity }];
  for (let index = 0; index < returns.length; index = 2 * index + 1)
    if (free + index > 0) horizons.push({ checks: free + index, end: returns[index]! - origin });
  const plans = horizons.map(({ checks, end }) => {
    const usable = Math.min(plenty, Math.max(1, checks - fetching));
    return firstChecks(batches, usable, end);
  });
  return batches.map((_, index) => Math.max(...plans.map((plan) => plan[index]!)) + origin);
}

function lookAt(
  state: PacingState,
  batch: readonly OpenRequest[],
  { time, origin, dues }: { time: number; origin: number; dues: Dues },
): Look {
  const byDue = batch
    .flatMap((one) => one.takes)
    .toSorted((a, b) => dues.get(a.key)! - dues.get(b.key)!);
  // A full batch of takes that should be done is never a wasted check.
  const last = byDue.length > state.maxBatch ? byDue[state.maxBatch - 1] : undefined;
  const full = last === undefined ? Infinity : dues.get(last.key)!;
  const earlier = lastCheckOf(batch);
  const spaced = earlier + Math.max(leastSpacing, worthwhile * (earlier - origin));
  const at = Math.max(Math.min(time, full), spaced);
  const ready = byDue.filter(({ minNextCheck }) => (minNextCheck ?? 0) <= Math.max(at, state.now));
  const soonest = Math.min(...byDue.map(({ minNextCheck }) => minNextCheck ?? 0));
  return {
    at: ready.length > 0 ? at : soonest,
    resolution: batch[0]!.resolution,
    takes: (ready.length > 0 ? ready : byDue).slice(0, state.maxBatch),
  };
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

/** A spacing that was asked for holds as long as requests are no concern. */
function fixedSpacing(
  { pollSeconds }: PacingState,
  { free }: Budget,
  batch: readonly OpenRequest[],
): number | undefined {
  if (pollSeconds === 'auto' || free < plenty / 2) return undefined;
  return lastCheckOf(batch) + pollSeconds * 1000;
}

/** When a batch was last asked for, else when it was submitted. */
function lastCheckOf(batch: readonly OpenRequest[]): number {
  return batch
    .flatMap((one) => one.takes)
    .reduce((latest, take) => Math.max(latest, take.lastCheckedAt ?? take.submittedAt), -Infinity);
}

const early = 0.03;
const plenty = 24;
const beforeDeadline = 5_000;
/** A look that comes sooner after another buys less than this share of the time that passed anyway. */
const worthwhile = 0.04;
const leastSpacing = 5_000;
