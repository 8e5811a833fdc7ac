import type { Resolution } from '../shot.js';
import type { Futures, OpenRequest } from './futures.js';
import type { Moment } from './placement.js';
import { chanceAbove, worlds } from './worlds.js';

// Taken out once: looked up through the global object of a test they are twenty times slower.
const { ceil, exp, log, max, min, round } = Math;

/** Open requests that are alike, and have one shot left to generate. */
interface Single {
  readonly startedAt: number;
  readonly elapsed: number;
  count: number;
}

/**
 * The moments that count, ascending by batch: the end of each future, and a little (`early`, a share)
 * any other completion, because clips that are noticed early are downloaded early.
 *
 * A request of several shots ends where the future drew it. For those with one shot left nothing is
 * drawn: in each world the chance that all of them are done by some time is exact, and the last of a
 * hundred shots is too rare a thing for a few hundred draws.
 */
export function momentsOf(
  batches: readonly (readonly OpenRequest[])[],
  known: {
    readonly requests: readonly OpenRequest[];
    /** Those of them that count. */
    readonly awaited: readonly OpenRequest[];
    readonly futures: Futures;
    readonly origin: number;
    readonly lastLook: number;
    readonly early: number;
    /** How finely moments are told apart, as a share of the time that has passed. */
    readonly step: number;
  },
): Moment[][] {
  const { requests, awaited, futures, origin, lastLook, early, step } = known;
  const { count, first, last } = futures;
  const indexOf = new Map(requests.map((one, index) => [one.request, index]));
  const counted = new Set(awaited);
  const inBatches = batches.map((batch) => batch.filter((one) => counted.has(one)));
  const indices = inBatches.map((batch) => batch.map((one) => indexOf.get(one.request)!));
  const several = indices.map((batch) => batch.filter((one) => requests[one]!.takes.length > 1));
  const { grid, cellOf } = gridOf(futures, indices.flat(), { origin, finest: step });
  const chances = inBatches.map((batch) => chancesOf(batch, grid, origin));
  const weights = batches.map(() => new Float64Array(grid.length));
  let all: Together | undefined;
  for (let future = 0; future < count; future += 1) {
    const logs = chances.map((chance) => chance(futures.worldOf(future)));
    if (!all || logs.some((one, batch) => one !== all!.logs[batch])) {
      if (all) spread(all, weights);
      all = together(logs);
    }
    const { batch: slowest, at } = slowestOf(several, last[future]!);
    const from = slowest < 0 ? -1 : cellOf(at);
    const weight = (1 - early) / count;
    if (slowest >= 0) weights[slowest]![from]! += weight * all.done[from]!;
    all.after[from + 1]! += weight;
    for (const [number, batch] of indices.entries()) {
      // Strides without common measure visit requests and their shots evenly.
      const one = batch[Math.floor(((future * 0.618034) % 1) * batch.length)]!;
      const begin = first[future]![one]!;
      const time = begin + ((future * 0.414214) % 1) * (last[future]![one]! - begin);
      weights[number]![cellOf(time)]! += early / batches.length / count;
    }
  }
  if (all) spread(all, weights);
  const latest = lastLook - origin;
  return weights.map((batch) => {
    const moments: Moment[] = [];
    for (let cell = 0; cell < grid.length; cell += 1) {
      const weight = batch[cell]!;
      if (weight > 1e-9) moments.push({ after: max(1000, min(grid[cell]!, latest)), weight });
    }
    return moments;
  });
}

/** The batch of the request of several shots that ends last in a future; -1 where there is none. */
function slowestOf(several: readonly (readonly number[])[], ends: Float64Array) {
  let slowest = { batch: -1, at: -Infinity };
  for (const [batch, indices] of several.entries())
    for (const index of indices)
      if (ends[index]! > slowest.at) slowest = { batch, at: ends[index]! };
  return slowest;
}

/** The singles of all batches in futures of the same worlds. */
interface Together {
  /** By batch and cell: the logarithm of the chance that they are done by then. */
  readonly logs: readonly Float64Array[];
  /** By cell: the chance that all are. */
  readonly done: Float64Array;
  /** By cell: the weight of the futures in which nothing else ends from there on. */
  readonly after: Float64Array;
}

function together(logs: readonly Float64Array[]): Together {
  const done = new Float64Array(logs[0]!.length);
  for (const own of logs)
    for (let cell = 0; cell < done.length; cell += 1) done[cell]! += own[cell]!;
  for (let cell = 0; cell < done.length; cell += 1) done[cell] = exp(done[cell]!);
  return { logs, done, after: new Float64Array(done.length + 1) };
}

/** Adds to the weights what is done at last in each cell, as each batch has a share in it. */
function spread({ logs, done, after }: Together, weights: readonly Float64Array[]): void {
  let weight = 0;
  for (let cell = 0; cell < done.length; cell += 1) {
    weight += after[cell]!;
    const added = weight * (done[cell]! - (cell === 0 ? 0 : done[cell - 1]!));
    if (added < 1e-12) continue;
    const gain = (own: Float64Array): number => own[cell]! - (cell === 0 ? none : own[cell - 1]!);
    const all = logs.reduce((sum, own) => sum + gain(own), 0);
    for (let batch = 0; batch < logs.length; batch += 1)
      weights[batch]![cell]! += logs.length === 1 ? added : added * (gain(logs[batch]!) / all);
  }
}

/** Stands for the logarithm of no chance at all. */
const none = log(1e-12);

/** By world: the logarithm of the chance that the singles of a batch are done by each cell. */
function chancesOf(
  batch: readonly OpenRequest[],
  grid: Float64Array,
  origin: number,
): (worldOf: (resolution: Resolution) => number) => Float64Array {
  const singles = alike(batch);
  const known = new Map<number, Float64Array>();
  return (worldOf) => {
    const number = singles.length === 0 ? -1 : worldOf(batch[0]!.resolution);
    let logs = known.get(number);
    if (logs) return logs;
    logs = new Float64Array(grid.length);
    for (const { startedAt, elapsed, count } of singles) {
      const world = worlds[number]!;
      const left = chanceAbove(world, elapsed);
      for (let cell = 0; cell < grid.length; cell += 1) {
        const seconds = (origin + grid[cell]! - startedAt) / 1000;
        const open = seconds <= elapsed ? 1 : chanceAbove(world, seconds) / left;
        logs[cell]! += count * max(none, log(1 - open));
      }
    }
    known.set(number, logs);
    return logs;
  };
}

function alike(batch: readonly OpenRequest[]): Single[] {
  const groups = new Map<string, Single>();
  for (const { takes, startedAt, elapsed } of batch) {
    if (takes.length > 1) continue;
    const key = `${round(startedAt / 2000)} ${round(elapsed)}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { startedAt, elapsed, count: 1 });
  }
  return [...groups.values()];
}

/** Moments after `origin`, evenly spaced as shares of the time that has passed. */
function gridOf(
  { first, last }: Futures,
  indices: readonly number[],
  { origin, finest }: { readonly origin: number; readonly finest: number },
) {
  let from = Infinity;
  let to = 0;
  for (const starts of first) for (const one of indices) from = min(from, starts[one]! - origin);
  for (const ends of last) for (const one of indices) to = max(to, ends[one]! - origin);
  from = max(1000, 0.9 * from);
  const span = log((1.5 * to) / from);
  const cells = max(2, min(mostCells, ceil(span / finest)));
  const step = span / (cells - 1);
  const grid = Float64Array.from({ length: cells }, (_, cell) => from * exp(step * cell));
  const cellOf = (time: number): number => {
    const cell = ceil(log(max(1, time - origin) / from) / step);
    return max(0, min(cells - 1, cell));
  };
  return { grid, cellOf };
}

const mostCells = 256;
