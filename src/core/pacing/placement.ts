const { max, min } = Math;

/** A completion that some future shows. */
export interface Moment {
  /** Milliseconds after the first submit; at least 1. */
  readonly after: number;
  readonly weight: number;
}

/**
 * Places checks for several batches, each with its own moments (ascending), so that the time for
 * which completions wait for the first check after them is least: with k checks for all of them, the
 * answer is exact for a single batch, and for several each further check goes where it saves most.
 * What is left at `end` is noticed then at no cost (a request comes back that moment). Returns when
 * each batch's first check is due: `end` where it gets none.
 *
 * A wait counts in proportion to the time that has passed: a minute after five is worse than one
 * after an hour.
 */
export function firstChecks(
  batches: readonly (readonly Moment[])[],
  checks: number,
  end: number,
): number[] {
  const each = min(checks, Math.ceil((4 * checks) / batches.length));
  const plans = batches.map((moments) => placements(moments, each, end));
  const given = batches.map((): number => (end === Infinity ? 1 : 0));
  for (let left = checks - given.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    let best = -1;
    let most = 1e-9;
    for (const [index, plan] of plans.entries()) {
      const saved = plan[given[index]!]!.wait - (plan[given[index]! + 1]?.wait ?? Infinity);
      if (saved > most) {
        most = saved;
        best = index;
      }
    }
    if (best < 0) break;
    given[best]! += 1;
  }
  return plans.map((plan, index) => plan[given[index]!]!.first);
}

interface Placement {
  /** Mean waiting, as a share of the time that has passed. */
  readonly wait: number;
  readonly first: number;
}

/** The best placement of 0, 1, 2, ... checks: `wait[k][j]` is that of k checks, the last at spot j. */
function placements(moments: readonly Moment[], most: number, end: number): Placement[] {
  const { times, loss } = spots(moments, end, max(64, min(256, 1500 / most)));
  const last = times.length - 1;
  const plans: Placement[] = [
    { wait: end === Infinity ? Infinity : loss(0, last, end), first: end },
  ];
  let wait = new Float64Array(times.length).fill(Infinity);
  wait[0] = 0;
  let first = new Float64Array(times.length).fill(end);
  for (let check = 1; check <= Math.min(most, last); check += 1) {
    const nextWait = new Float64Array(times.length).fill(Infinity);
    const nextFirst = new Float64Array(times.length).fill(end);
    for (let spot = check; spot <= last; spot += 1)
      for (let before = spot - 1; before >= check - 1; before -= 1) {
        const added = loss(before, spot, times[spot]!);
        // Going further back only adds waiting to this stretch, and the rest is never negative.
        if (added >= nextWait[spot]!) break;
        const total = wait[before]! + added;
        if (total < nextWait[spot]!) {
          nextWait[spot] = total;
          nextFirst[spot] = check === 1 ? times[spot]! : first[before]!;
        }
      }
    wait = nextWait;
    first = nextFirst;
    let best: Placement = { wait: Infinity, first: end };
    for (let spot = end === Infinity ? last : check; spot <= last; spot += 1) {
      const total = wait[spot]! + (spot === last ? 0 : loss(spot, last, end));
      if (total < best.wait) best = { wait: total, first: first[spot]! };
    }
    plans.push(best);
  }
  return plans;
}

/**
 * Where a check may stand: at the moments, or when they are many at some with about as much weight
 * between them (spot 0 is the start). `loss(a, b, t)` is the waiting of all moments after spot a, up to
 * spot b, for a check at t.
 */
function spots(
  moments: readonly Moment[],
  end: number,
  mostSpots: number,
): { times: number[]; loss: (from: number, to: number, time: number) => number } {
  const inside = moments.filter(({ after }) => after < end);
  const all = inside.reduce((sum, moment) => sum + moment.weight, 0);
  const least = inside.length > mostSpots ? all / mostSpots : 0;
  const times = [0];
  const rates = [0];
  const weights = [0];
  let rate = 0;
  let weight = 0;
  for (const [index, moment] of inside.entries()) {
    rate += moment.weight / moment.after;
    weight += moment.weight;
    if (weight - weights.at(-1)! < least && index + 1 < inside.length) continue;
    times.push(moment.after);
    rates.push(rate);
    weights.push(weight);
  }
  const loss = (from: number, to: number, time: number): number =>
    time * (rates[to]! - rates[from]!) - (weights[to]! - weights[from]!);
  return { times, loss };
}
