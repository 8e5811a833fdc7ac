import type { Resolution } from '../shot.js';
import type { Budget } from './budget.js';
import {
  fewest,
  mostShots,
  piecesOf,
  segmentsOf,
  spread,
  type Deal,
  type Segment,
} from './deal.js';
import { pick, randomFrom, several, type Futures, type OpenRequest } from './futures.js';
import type { Move, PacingState, WaitingShot } from './state.js';
import { draw, worlds, type Belief } from './worlds.js';

/** What to submit now, or never; nothing when it is better, or only possible, to wait. */
export function submission(
  state: PacingState,
  funds: Budget,
  known: {
    readonly belief: (resolution: Resolution) => Belief;
    readonly requests: readonly OpenRequest[];
    readonly futures: Futures;
  },
): Move | undefined {
  if (state.waiting.length === 0) return undefined;
  const durations = durationsOf(state.waiting, known.belief);
  const hopeless = neverInTime(state, durations);
  if (hopeless.length > 0)
    return postpone(hopeless, 'they could not be collected before the deadline');

  const slots = (state.maxUnderWay ?? Infinity) - state.open.length;
  const segments = segmentsOf(fitting(state.waiting, slots, state.open.length === 0));
  const cap = longestAllowed(state, durations, slots);
  const spendable = (longest: number): number => {
    const seconds = segments.map(
      ({ shots }) => durations.get(shots[0]!.resolution)!.half[Math.min(longest, shots.length)]!,
    );
    const end = state.now + 1000 * Math.max(0, ...seconds);
    return toSpend(state, funds, { shots: segments.flatMap((one) => one.shots).length, end });
  };
  const alone = fewest(segments, 1);
  if (alone.requests > 0 && alone.requests <= spendable(1))
    return submit(piecesOf(segments, alone), segments);

  const most = waveLength(segments, { spendable, cap, state, funds, durations });
  const tight = fewest(segments, most);
  const spend = spendable(most);
  if (spend > 0 && tight.requests <= spend) {
    const deal = bestDeal(state, funds, { segments, tight, spend, ...known });
    return submit(piecesOf(segments, deal), segments);
  }
  const pieces = piecesOf(segments, tight).toSorted((a, b) => b.length - a.length);
  const now = pieces.slice(0, Math.max(0, spend));
  const later = pieces.slice(now.length).flat();
  if (later.length > 0 && !anyLaterInTime(state, funds, durations))
    return postpone(
      later,
      'the hour has no requests left that could collect them before the deadline',
    );
  return now.length > 0 ? submit(now, segments) : undefined;
}

/** Requests that what is waiting will need at least. */
export function requestsNeeded(waiting: readonly WaitingShot[]): number {
  return fewest(segmentsOf(waiting), mostShots).requests;
}

/** Of `free` requests those that checks may use while shots that need `needed` are waiting. */
export function leftForChecks(free: number, needed: number): number {
  return Math.max(Math.min(free, leastChecks), free - needed);
}

/** Seconds in which `n` shots of one request are done: half of the time, nine times out of ten. */
interface Duration {
  readonly half: readonly number[];
  readonly most: readonly number[];
}
type Durations = ReadonlyMap<Resolution, Duration>;

function durationsOf(
  waiting: readonly WaitingShot[],
  belief: (resolution: Resolution) => Belief,
): Durations {
  const count = 100;
  return new Map(
    [...new Set(waiting.map((shot) => shot.resolution))].map((resolution) => {
      const random = randomFrom(2);
      const rows = [...pick(belief(resolution), count)].map((world) => {
        let sum = 0;
        return Array.from({ length: mostShots }, () => (sum += draw(worlds[world]!, 0, random)));
      });
      const quantile = (share: number): number[] => [
        0,
        ...Array.from(
          { length: mostShots },
          (_, shot) =>
            rows.map((row) => row[shot]!).sort((a, b) => a - b)[Math.floor(share * count)]!,
        ),
      ];
      return [resolution, { half: quantile(0.5), most: quantile(0.9) }];
    }),
  );
}

/** Milliseconds from a submit to the check that collects it, with a little for the replies. */
function timeFor(durations: Durations, resolution: Resolution, shots: number): number {
  return durations.get(resolution)!.most[shots]! * 1000 + 20_000;
}

function neverInTime(state: PacingState, durations: Durations): WaitingShot[] {
  const { deadline, now } = state;
  if (deadline === undefined) return [];
  return segmentsOf(state.waiting)
    .filter(
      ({ shots, divisible }) =>
        now + timeFor(durations, shots[0]!.resolution, divisible ? 1 : shots.length) > deadline,
    )
    .flatMap(({ shots }) => shots);
}

function anyLaterInTime(state: PacingState, { returns }: Budget, durations: Durations): boolean {
  const { deadline } = state;
  const [next] = returns;
  if (deadline === undefined || next === undefined) return true;
  const shortest = Math.min(...[...durations.keys()].map((one) => timeFor(durations, one, 1)));
  return next + shortest <= deadline;
}

function longestAllowed(state: PacingState, durations: Durations, slots: number): number {
  const { deadline, now } = state;
  let longest = Math.max(1, Math.min(mostShots, slots));
  if (deadline !== undefined && durations.has('720p'))
    while (longest > 1 && now + timeFor(durations, '720p', longest) > deadline) longest -= 1;
  return longest;
}

/** As many shots, in file order, as may still be under way; a sequence waits for room for all of it. */
function fitting(
  waiting: readonly WaitingShot[],
  slots: number,
  idle: boolean,
): readonly WaitingShot[] {
  if (waiting.length <= slots) return waiting;
  const fits: WaitingShot[] = [];
  for (const { shots, divisible } of segmentsOf(waiting)) {
    const room = slots - fits.length;
    if (divisible) fits.push(...shots.slice(0, Math.max(0, room)));
    else if (shots.length <= room || (idle && fits.length === 0)) fits.push(...shots);
  }
  return fits;
}

/**
 * Requests that submits may use. The rest is for checks: some to see the end in time, and one for each
 * batch of takes. Those that come back before a first look would be of use need not be kept, nor any
 * for fetching when the hour is over before the end. With nothing under way and little left, half of
 * it is kept: what is not submitted needs no check.
 */
function toSpend(
  state: PacingState,
  { free, returns }: Budget,
  plan: { readonly shots: number; readonly end: number },
): number {
  const soon = returns.filter((time) => time < state.now + 120_000).length;
  const hourEnd = returns[leastChecks] ?? state.now + 3_600_000;
  const batches = Math.ceil((state.open.length + plan.shots) / state.maxBatch) - 1;
  const wanted = leastChecks + (plan.end < hourEnd ? Math.max(0, batches - 1) : 0);
  const kept = Math.max(0, wanted - soon);
  const idle = state.open.length === 0;
  const rest = free - (idle ? Math.min(kept, Math.floor(free / 2)) : kept);
  // Checks that name one generate call only: each request costs at least one more.
  return Math.max(0, Math.floor(state.splitChecks ? rest / 2.2 : rest));
}

/**
 * The shortest requests with which all shots can be done soonest. Either all go now, or the rest goes
 * with requests that come back later: whichever is done first, by filling up the time until a common
 * end.
 */
function waveLength(
  segments: readonly Segment[],
  plan: {
    readonly spendable: (longest: number) => number;
    readonly cap: number;
    readonly state: PacingState;
    readonly funds: Budget;
    readonly durations: Durations;
  },
): number {
  const { spendable, cap, state, funds, durations } = plan;
  const times = durations.get('720p')?.most;
  if (times === undefined) return 1;
  const longest = Math.max(
    ...segments.map(({ shots, divisible }) => (divisible ? shots.length : 1)),
  );
  for (let most = 1; most < cap; most += 1) {
    const pieces = piecesOf(segments, fewest(segments, most));
    const sizes = pieces.map((piece) => piece.length).sort((a, b) => b - a);
    const rest = sizes.slice(Math.max(0, spendable(most))).reduce((sum, size) => sum + size, 0);
    const later = funds.returns.reduce((sum, time) => {
      const left = times[most]! - (time - state.now) / 1000;
      return (
        sum +
        Math.min(
          longest,
          Math.max(
            0,
            times.findLastIndex((one) => one <= left),
          ),
        )
      );
    }, 0);
    if (rest <= later) return most;
  }
  return cap;
}

/**
 * How many requests to submit with when shots must share them: each one more shortens the longest
 * group, each one fewer leaves a check more to see the end in time. Tried out on imagined futures,
 * in which the same shot takes as long whatever its group.
 */
function bestDeal(
  state: PacingState,
  { free }: Budget,
  known: {
    readonly segments: readonly Segment[];
    readonly tight: Deal;
    readonly spend: number;
    readonly belief: (resolution: Resolution) => Belief;
    readonly requests: readonly OpenRequest[];
    readonly futures: Futures;
  },
): Deal {
  const { segments, tight, spend, belief, requests, futures } = known;
  const shots = segments.flatMap((segment) => segment.shots);
  const origin = requests.reduce(
    (least, one) => Math.min(least, one.takes[0]!.submittedAt),
    state.now,
  );
  const count = 48;
  const random = randomFrom(3);
  const picked = new Map(
    [...new Set(shots.map((shot) => shot.resolution))].map((one) => [
      one,
      pick(belief(one), count),
    ]),
  );
  // sums[f][i]: seconds that the shots before the i-th take together in future f.
  const sums = Array.from({ length: count }, (_, future) => {
    const row = new Float64Array(shots.length + 1);
    for (const [index, { resolution }] of shots.entries())
      row[index + 1] = row[index]! + several(worlds[picked.get(resolution)![future]!]!, 1, random);
    return row;
  });
  const fetching = Math.ceil((state.open.length + shots.length) / state.maxBatch) - 1;
  const most = Math.min(spend, shots.length);
  let best = tight;
  let least = Infinity;
  for (
    let used = Math.max(tight.requests, free - mostChecks);
    used <= Math.max(most, tight.requests);
    used += 1
  ) {
    const deal = spread(segments, tight, used);
    const lengths = piecesOf(segments, deal).map((piece) => piece.length);
    const ends = sums.map((row, future) => {
      let end =
        futures.count === 0
          ? 0
          : Math.max(0, ...(futures.last[future % futures.count] ?? [])) - state.now;
      let from = 0;
      for (const length of lengths) {
        end = Math.max(end, 1000 * (row[from + length]! - row[from]!));
        from += length;
      }
      return Math.log(Math.max(1, state.now + end - origin));
    });
    const mean = ends.reduce((a, b) => a + b) / count;
    const sorted = ends.sort((a, b) => a - b);
    let sum = 0;
    for (let index = 4; index < count; index += 4)
      sum += Math.sqrt((4 / count) * (sorted[index]! - sorted[index - 4]!));
    const cost = mean + (learning * sum * sum) / (2 * Math.max(1, free - deal.requests - fetching));
    if (cost < least) {
      least = cost;
      best = deal;
    }
  }
  return best;
}

function submit(pieces: readonly (readonly WaitingShot[])[], segments: readonly Segment[]): Move {
  const longestFirst = pieces.toSorted((a, b) => b.length - a.length);
  const sequenced = new Set(
    segments.filter((one) => !one.divisible).flatMap((one) => one.shots.map((shot) => shot.key)),
  );
  return {
    do: 'submit',
    requests: longestFirst.map((piece) => piece.map((shot) => shot.key)),
    grouped: pieces.some((piece) => piece.length > 1 && !sequenced.has(piece[0]!.key)),
  };
}

function postpone(shots: readonly WaitingShot[], because: string): Move {
  return { do: 'postpone', keys: shots.map((shot) => shot.key), because };
}

/** Fewer checks than this cannot see the end in time. */
const leastChecks = 5;
const mostChecks = 25;
/** What the replies teach on the way makes a check worth more than its share. */
const learning = 0.05;
