import type { Resolution } from '../shot.js';
import type { OpenTake, PacingState } from './state.js';
import { believe, draw, meanSeconds, worlds, type Belief, type World } from './worlds.js';

// Taken out once: looked up through the global object of a test they are twenty times slower.
const { imul, max, min, round, sqrt } = Math;

/** One generate call as far as it is still open. Its shots are generated one after another. */
export interface OpenRequest {
  readonly resolution: Resolution;
  readonly request: string;
  /** By position; the first one is being generated now. */
  readonly takes: readonly OpenTake[];
  readonly submittedAt: number;
  /** When the first one's generation began. */
  readonly startedAt: number;
  /** Seconds after that at which it was seen unfinished. */
  readonly elapsed: number;
}

/** What may come: each future draws one world and in it an end for every open request. */
export interface Futures {
  readonly count: number;
  /** Which of `worlds` the shots of a resolution live in. */
  readonly worldOf: (future: number) => (resolution: Resolution) => number;
  /** When the shot under way is done: by future, then by request. */
  readonly first: readonly Float64Array[];
  /** When the whole request is done. */
  readonly last: readonly Float64Array[];
}

export function openRequests(open: readonly OpenTake[]): OpenRequest[] {
  const calls = new Map<string, OpenTake[]>();
  for (const take of open) {
    const takes = calls.get(take.request);
    if (takes) takes.push(take);
    else calls.set(take.request, [take]);
  }
  return [...calls].map(([request, unsorted]) => {
    const takes = unsorted.toSorted((a, b) => a.position - b.position);
    const current = takes[0]!;
    const startedAt = current.startedAt ?? guessedStart(current);
    const elapsed = max(0, (current.lastCheckedAt ?? startedAt) - startedAt) / 1000;
    return {
      request,
      takes,
      startedAt,
      elapsed,
      submittedAt: current.submittedAt,
      resolution: current.resolution,
    };
  });
}

/** Belief per resolution, from its history and from what is under way. */
export function beliefs(
  history: PacingState['history'],
  requests: readonly OpenRequest[],
): (resolution: Resolution) => Belief {
  const known = new Map<Resolution, Belief>();
  return (resolution) => {
    const belief =
      known.get(resolution) ??
      believe(
        history[resolution] ?? [],
        requests.filter((one) => one.resolution === resolution).map((one) => one.elapsed),
      );
    known.set(resolution, belief);
    return belief;
  };
}

/**
 * Imagines futures of the open requests. Shots of one future share its world, because slow days are
 * slow for all shots. The draws are fixed: the same state gives the same futures. `most`: how many.
 */
export function imagine(
  requests: readonly OpenRequest[],
  belief: (resolution: Resolution) => Belief,
  most: number,
): Futures {
  const draws = requests.reduce((sum, { takes }) => sum + min(takes.length, summed + 1), 0);
  const count = round(min(most, max(48, 12_000 / max(1, draws))));
  const random = randomFrom(1);
  const first: Float64Array[] = [];
  const last: Float64Array[] = [];
  const resolutions = [...new Set(requests.map((one) => one.resolution))];
  const picked = new Map(resolutions.map((one) => [one, pick(belief(one), count)]));
  for (let future = 0; future < count; future += 1) {
    const starts = new Float64Array(requests.length);
    const ends = new Float64Array(requests.length);
    for (const [index, { resolution, startedAt, elapsed, takes }] of requests.entries()) {
      const world = worlds[picked.get(resolution)![future]!]!;
      starts[index] = startedAt + 1000 * draw(world, elapsed, random);
      ends[index] = starts[index] + 1000 * several(world, takes.length - 1, random);
    }
    first.push(starts);
    last.push(ends);
  }
  const worldOf = (future: number) => (resolution: Resolution) => picked.get(resolution)![future]!;
  return { count, worldOf, first, last };
}

/** Seconds that `shots` generations take one after another. */
export function several(world: World, shots: number, random: () => number): number {
  let seconds = 0;
  const drawn = min(shots, summed);
  for (let shot = 0; shot < drawn; shot += 1) seconds += draw(world, 0, random);
  if (shots === drawn) return seconds;
  // A long row is a short one stretched: the mean grows with the length, the deviation with its root.
  const mean = meanSeconds(world);
  return mean * shots + (seconds - mean * drawn) * sqrt(shots / drawn);
}

/** `count` worlds, each as often as it is likely. */
export function pick(belief: Belief, count: number): Uint16Array {
  const picked = new Uint16Array(count);
  let world = 0;
  let sum = belief[0]!;
  for (let index = 0; index < count; index += 1) {
    while (sum < (index + 0.5) / count && world < belief.length - 1) sum += belief[(world += 1)]!;
    picked[index] = world;
  }
  return picked;
}

/** Evenly from 0 to 1, the same row each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const summed = 6;

function guessedStart(take: OpenTake): number {
  return take.submittedAt + take.position * 200_000;
}
