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
    readonly futures: Futures;
    readonly origin: number;
    readonly lastLook: number;
    readonly early: number;
  },
): Moment[][] {
  const { requests, futures, origin, lastLook, early } = known;
  const { count, first, last } = futures;
  const indexOf = new Map(requests.map((one, index) => [one.request, index]));
  const indices = batches.map((batch) => batch.map((one) => indexOf.get(one.request)!));
  const several = indices.map((batch) => batch.filter((one) => requests[one]!.takes.length > 1));
  const { grid, cellOf } = gridOf(futures, origin);
  const chances = batches.map((batch) => chancesOf(batch, grid, origin));
  const weights = batches.map(() => new Float64Array(grid.length));
  let all: Together | undefined;
  for (let future = 0; future < count; future += 1) {
    const logs = chances.map((chance) => chance(futures.worldOf(future)));
    if (!all || logs.some((one, batch) => one !== all!.logs[batch])) all = together(logs);
    const ends = last[future]!;
    let slowest = -1;
    let slow = -Infinity;
    for (const [number, batch] of several.entries())
      for (const index of batch)
        if (ends[index]! > slow) {
          slow = ends[index]!;
          slowest = number;
        }
    const from = slowest < 0 ? -1 : cellOf(slow);
    const weight = (1 - early) / count;
    if (slowest >= 0) weights[slowest]![from]! += weight * all.done[from]!;
    for (let cell = from + 1; cell < grid.length; cell += 1) {
      const added = all.done[cell]! - (all.done[cell - 1] ?? 0);
      if (added < 1e-12) continue;
      for (const [number, one] of logs.entries())
        weights[number]![cell]! += weight * added * share(one, all.sum, cell);
    }
    for (const [number, batch] of indices.entries()) {
      // Strides without common measure visit requests and their shots evenly.
      const one = batch[Math.floor(((future * 0.618034) % 1) * batch.length)]!;
      const begin = first[future]![one]!;
      const time = begin + ((future * 0.414214) % 1) * (ends[one]! - begin);
      weights[number]![cellOf(time)]! += early / batches.length / count;
    }
  }
  const latest = lastLook - origin;
  return weights.map((batch) =>
    [...batch].flatMap((weight, cell) =>
      weight > 1e-9 ? [{ after: max(1000, min(grid[cell]!, latest)), weight }] : [],
    ),
  );
}

/** Of all batches: the logarithm of the chance that all is done by each cell, and the chance itself. */
interface Together {
  readonly logs: readonly Float64Array[];
  readonly sum: Float64Array;
  readonly done: Float64Array;
}

function together(logs: readonly Float64Array[]): Together {
  const sum = logs[0]!.map((_, cell) => logs.reduce((total, one) => total + one[cell]!, 0));
  return { logs, sum, done: sum.map((one) => exp(one)) };
}

/** How much of what is done at last in this cell is this batch's doing. */
function share(own: Float64Array, sum: Float64Array, cell: number): number {
  if (cell === 0) return own[0]! / sum[0]!;
  const all = sum[cell]! - sum[cell - 1]!;
  return all === 0 ? 0 : (own[cell]! - own[cell - 1]!) / all;
}

/** By world: the logarithm of the chance that the singles of a batch are done by each cell. */
function chancesOf(
  batch: readonly OpenRequest[],
  grid: Float64Array,
  origin: number,
): (worldOf: (resolution: Resolution) => number) => Float64Array {
  const { resolution } = batch[0]!;
  const singles = alike(batch);
  const known = new Map<number, Float64Array>();
  return (worldOf) => {
    const number = singles.length === 0 ? -1 : worldOf(resolution);
    let logs = known.get(number);
    if (logs) return logs;
    logs = new Float64Array(grid.length);
    for (const { startedAt, elapsed, count } of singles) {
      const world = worlds[number]!;
      const left = chanceAbove(world, elapsed);
      for (const [cell, after] of grid.entries()) {
        const seconds = (origin + after - startedAt) / 1000;
        const open = seconds <= elapsed ? 1 : chanceAbove(world, seconds) / left;
        logs[cell]! += count * log(max(1 - open, 1e-12));
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
function gridOf({ first, last }: Futures, origin: number) {
  let from = Infinity;
  let to = 0;
  for (const [future, starts] of first.entries())
    for (const [index, start] of starts.entries()) {
      from = min(from, start - origin);
      to = max(to, last[future]![index]! - origin);
    }
  from = max(1000, 0.9 * from);
  const step = log((1.5 * to) / from) / (cells - 1);
  const grid = Float64Array.from({ length: cells }, (_, cell) => from * exp(step * cell));
  const cellOf = (time: number): number => {
    const cell = ceil(log(max(1, time - origin) / from) / step);
    return max(0, min(cells - 1, cell));
  };
  return { grid, cellOf };
}

const cells = 256;
