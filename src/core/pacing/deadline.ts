import type { Resolution } from '../shot.js';
import type { Budget } from './budget.js';
import { mostShots, segmentsOf } from './deal.js';
import { pick, randomFrom } from './futures.js';
import type { PacingState, WaitingShot } from './state.js';
import { draw, worlds, type Belief } from './worlds.js';

/** Seconds in which `n` shots of one request are done: half of the time, nine times out of ten. */
interface Duration {
  readonly half: readonly number[];
  readonly most: readonly number[];
}
export type Durations = ReadonlyMap<Resolution, Duration>;

export function durationsOf(
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

/** What could not be collected before the deadline even if it went out now, alone. */
export function neverInTime(state: PacingState, durations: Durations): WaitingShot[] {
  const { deadline, now } = state;
  if (deadline === undefined) return [];
  return segmentsOf(state.waiting)
    .filter(
      ({ shots, divisible }) =>
        now + timeFor(durations, shots[0]!.resolution, divisible ? 1 : shots.length) > deadline,
    )
    .flatMap(({ shots }) => shots);
}

/**
 * Whether a request that comes back could still be of use before the deadline: for a submit of one
 * shot, or without `durations` for a last check.
 */
export function anyLaterInTime(
  { now, deadline }: PacingState,
  { returns }: Budget,
  durations: Durations | undefined,
): boolean {
  if (deadline === undefined) return true;
  const next = returns[0] ?? now + 3_600_000;
  const shortest = durations
    ? Math.min(...[...durations.keys()].map((one) => timeFor(durations, one, 1)))
    : 10_000;
  return next + shortest <= deadline;
}

/** The most 720p shots that one request may hold. */
export function longestAllowed(state: PacingState, durations: Durations, slots: number): number {
  const { deadline, now } = state;
  let longest = Math.max(1, Math.min(mostShots, slots));
  if (deadline !== undefined && durations.has('720p'))
    while (longest > 1 && now + timeFor(durations, '720p', longest) > deadline) longest -= 1;
  return longest;
}
