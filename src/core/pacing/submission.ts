import type { Resolution } from '../shot.js';
import type { Budget } from './budget.js';
import {
  anyLaterInTime,
  durationsOf,
  longestAllowed,
  neverInTime,
  type Durations,
} from './deadline.js';
import { fewest, mostShots, piecesOf, segmentsOf, spread, type Segment } from './deal.js';
import type { Move, PacingState, WaitingShot } from './state.js';
import type { Belief } from './worlds.js';

/** What to submit now, or never; nothing when it is better, or only possible, to wait. */
export function submission(
  state: PacingState,
  funds: Budget,
  belief: (resolution: Resolution) => Belief,
): Move | undefined {
  if (state.waiting.length === 0) return undefined;
  const durations = durationsOf(state.waiting, belief);
  const hopeless = neverInTime(state, durations);
  if (hopeless.length > 0)
    return postpone(hopeless, 'they could not be collected before the deadline');

  const slots = (state.maxUnderWay ?? Infinity) - state.open.length;
  const segments = segmentsOf(fitting(state.waiting, slots, state.open.length === 0));
  if (segments.length === 0) return undefined;
  const cap = longestAllowed(state, durations, slots);
  const spendable = (longest: number): number => {
    const end = state.now + 1000 * halfTime(segments, longest, durations);
    return toSpend(state, funds, { shots: segments.flatMap((one) => one.shots).length, end });
  };
  if (spendable(1) >= funds.free && !anyLaterInTime(state, funds, undefined))
    return postpone(state.waiting, 'no request is left to collect them before the deadline');
  const alone = fewest(segments, 1);
  if (alone.requests <= spendable(1)) return submit(piecesOf(segments, alone), segments);

  // Requests are scarcer than shots: each one more shortens the longest group, and that has turned out
  // to save more than any check beyond the fewest (bench/pacing).
  const most = waveLength(segments, { spendable, cap, state, funds, durations });
  const tight = fewest(segments, most);
  const spend = spendable(most);
  if (spend > 0 && tight.requests <= spend) {
    return submit(piecesOf(segments, spread(segments, tight, spend)), segments);
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

/** Seconds after which all may well be done when no request is longer than `longest`. */
function halfTime(segments: readonly Segment[], longest: number, durations: Durations): number {
  const seconds = segments.map(({ shots, divisible }) => {
    const length = Math.min(shots.length, divisible ? longest : mostShots);
    return durations.get(shots[0]!.resolution)!.half[length]!;
  });
  return Math.max(0, ...seconds);
}

/** Requests that what is waiting will need at least. */
export function requestsNeeded(waiting: readonly WaitingShot[]): number {
  return fewest(segmentsOf(waiting), mostShots).requests;
}

/**
 * Requests that checks of what is open may use: while others wait, these leave what the others' submits
 * need, and of the rest the others' share.
 */
export function leftForChecks(state: PacingState, free: number): number {
  const { waiting, open, maxUnderWay } = state;
  if (waiting.length === 0) return free;
  const rest = free - fewest(segmentsOf(waiting), mostShots).requests;
  const share = Math.floor((rest * open.length) / (open.length + waiting.length));
  return Math.max(Math.min(free, maxUnderWay === undefined ? leastChecks : 2), share);
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
 * for fetching when the hour is over before the end. Where little is left, half of it is kept when
 * nothing is under way (what is not submitted needs no check) or when shots go out few by few.
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
  const halved = state.open.length === 0 || state.maxUnderWay !== undefined;
  const rest = free - (halved ? Math.min(kept, Math.floor(free / 2)) : kept);
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
    const room = funds.returns.map((time) => {
      const left = times[most]! - (time - state.now) / 1000;
      return left < 0
        ? 0
        : Math.min(
            longest,
            times.findLastIndex((one) => one <= left),
          );
    });
    if (rest <= room.reduce((sum, shots) => sum + shots, 0)) return most;
  }
  return cap;
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
