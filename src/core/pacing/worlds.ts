import { above, exceededWith } from './normal.js';

// Taken out once: looked up through the global object of a test they are twenty times slower.
const { exp, floor, log, max, min } = Math;

/**
 * A way in which generation times could behave: most shots take a time from `body`, a share of them
 * goes astray.
 */
export interface World {
  readonly body: Body;
  readonly stray: Stray;
}

/** Seconds. `spread` is the deviation of the logarithm; `flat` means evenly from 0.6 to 1.55 medians. */
interface Body {
  readonly median: number;
  readonly spread: number | 'flat';
}

/** Of a share of the shots; `prior` is how likely that is before anything is known. */
interface Stray {
  readonly share: number;
  readonly median: number;
  readonly spread: number;
  readonly prior: number;
}

/** How likely each of `worlds` is, in their order; sums to 1. */
export type Belief = Float64Array;

/**
 * What to believe of a resolution's generation times. `known`: seconds of finished generations, oldest
 * first; `unfinished`: seconds after which others were seen still under way (they say as much:
 * without them the first, fast completions would pass for all there is).
 */
export function believe(known: readonly number[], unfinished: readonly number[]): Belief {
  const sane = known.filter((seconds) => seconds > 0 && Number.isFinite(seconds)).slice(-recent);
  const elapsed = unfinished.filter((seconds) => seconds > edges[0]!);
  const counts = tally(sane, 0.5);
  const open = tally(elapsed, 0);
  // No world is quite true. Taken at face value a hundred observations would leave one world
  // standing; counted as at most `trusted` they leave room for today being different.
  const trust = min(1, trusted / max(1, sane.length + elapsed.length));
  const weights = new Float64Array(worlds.length);
  for (const [bin, count] of counts) addTo(weights, logMass(bin), count);
  for (const [bin, count] of open) addTo(weights, logAbove(bin), count);
  let best = -Infinity;
  for (let world = 0; world < weights.length; world += 1) {
    weights[world] = trust * weights[world]! + logPriors[world]!;
    best = max(best, weights[world]!);
  }
  let total = 0;
  for (let world = 0; world < weights.length; world += 1)
    total += weights[world] = exp(weights[world]! - best);
  for (let world = 0; world < weights.length; world += 1) weights[world]! /= total;
  return weights;
}

function addTo(sums: Float64Array, values: Float64Array, times: number): void {
  for (let world = 0; world < sums.length; world += 1) sums[world]! += times * values[world]!;
}

/**
 * Seconds that one generation takes in this world, given that it took longer than `elapsed`.
 * `random` yields evenly from 0 to 1.
 */
export function draw(world: World, elapsed: number, random: () => number): number {
  const { stray } = world;
  const bodyLeft = (1 - stray.share) * bodyAbove(world.body, elapsed);
  const strayLeft = stray.share * lognormalAbove(stray.median, stray.spread, elapsed);
  const pick = random() * (bodyLeft + strayLeft + surprise);
  if (pick < bodyLeft) {
    const { median, spread } = world.body;
    if (spread === 'flat') {
      const from = max(elapsed, flatFrom * median);
      return from + random() * (flatTo * median - from);
    }
    return lognormalBeyond(median, spread, elapsed, random());
  }
  if (pick < bodyLeft + strayLeft)
    return lognormalBeyond(stray.median, stray.spread, elapsed, random());
  // Nothing explains it any more. What has taken long takes about as long again.
  return max(elapsed, earliest) * exp(random() * 0.7);
}

/** Chance that one generation takes longer than `seconds` in this world. */
export function chanceAbove({ body, stray }: World, seconds: number): number {
  const { share, median, spread } = stray;
  const known =
    (1 - share) * bodyAbove(body, seconds) + share * lognormalAbove(median, spread, seconds);
  // What nothing explains: the longer it has taken, the longer it may yet take.
  return known + surprise * min(1, 200 / seconds) ** 1.4;
}

/** What one generation takes on average in this world, in seconds. */
export function meanSeconds({ body: { median, spread }, stray }: World): number {
  const body = spread === 'flat' ? (flatFrom + flatTo) / 2 : exp(spread ** 2 / 2);
  return (
    (1 - stray.share) * median * body + stray.share * stray.median * exp(stray.spread ** 2 / 2)
  );
}

/** Nobody has ever seen a Veo shot in less; no check goes out before. */
export const earliest = 20;

const recent = 200;
const trusted = 100;
const flatFrom = 0.6;
const flatTo = 1.55;
/** Chance of what no world foresees. */
const surprise = 1e-4;

// The vendor: "2 to 5 minutes a shot, typically". Read literally that is the flat body with a median
// of 200 s (120 to 310 s); read as people mean it, a long-tailed one around it. Both stay possible,
// and so does a share of strays of 10 to 25 minutes, until observations decide.
const medians = Array.from({ length: 17 }, (_, step) => 200 * 1.2 ** (step - 8));
const shapes: readonly { spread: number | 'flat'; prior: number }[] = [
  { spread: 'flat', prior: 0.3 },
  { spread: 0.1, prior: 0.1 },
  { spread: 0.15, prior: 0.07 },
  { spread: 0.2, prior: 0.08 },
  { spread: 0.27, prior: 0.15 },
  { spread: 0.35, prior: 0.3 },
  { spread: 0.5, prior: 0.1 },
];
const strays: readonly Stray[] = [
  { share: 0, median: 900, spread: 0.3, prior: 1 },
  ...[0.02, 0.06, 0.15].flatMap((share) => [
    { share, median: 600, spread: 0.12, prior: 0.01 },
    { share, median: 750, spread: 0.12, prior: 0.012 },
    { share, median: 900, spread: 0.12, prior: 0.08 },
    { share, median: 1100, spread: 0.12, prior: 0.012 },
    { share, median: 1350, spread: 0.12, prior: 0.005 },
    { share, median: 900, spread: 0.3, prior: 0.02 },
  ]),
];
const bodies = medians.flatMap((median) =>
  shapes.map(({ spread, prior }) => ({
    median,
    spread,
    prior: prior * (exp(-((log(median / 200) / (spread === 'flat' ? 0.08 : 0.3)) ** 2) / 2) + 0.01),
  })),
);

export const worlds: readonly World[] = bodies.flatMap(({ median, spread }) =>
  strays.map((stray) => ({ body: { median, spread }, stray })),
);
const logPriors = bodies.flatMap((body) => strays.map((stray) => log(body.prior * stray.prior)));

/** Observations are counted in bins of 5 %, so that a belief costs the same for any history. */
const ratio = 1.05;
const edges = Array.from({ length: 160 }, (_, step) => 5 * ratio ** step);
const bodyTables = bodies.map((body) => table((seconds) => bodyAbove(body, seconds)));
const strayTables = strays.map(({ median, spread }) =>
  table((seconds) => lognormalAbove(median, spread, seconds)),
);

/** By world: the logarithm of the chance of a bin, or of what lies above its edge. */
const logMass = byBin((one, bin) => one.mass[bin]!);
const logAbove = byBin((one, bin) => one.above[bin]!);

function byBin(chance: (one: Table, bin: number) => number): (bin: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (bin) => {
    const values =
      known.get(bin) ??
      Float64Array.from(worlds, ({ stray }, index) => {
        const body = bodyTables[floor(index / strays.length)]!;
        const astray = strayTables[index % strays.length]!;
        return log(mix(stray.share, chance(body, bin), chance(astray, bin)));
      });
    known.set(bin, values);
    return values;
  };
}

interface Table {
  readonly mass: readonly number[];
  readonly above: readonly number[];
}

function table(survival: (seconds: number) => number): Table {
  const left = edges.map(survival);
  return { above: left, mass: left.map((value, bin) => value - (left[bin + 1] ?? 0)) };
}

/** Counts by edge or, `off` by half a step, by the bin after it; each value shared between two. */
function tally(values: readonly number[], off: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const seconds of values) {
    const place = min(max(log(seconds / edges[0]!) / log(ratio) - off, 0), edges.length - 1);
    const bin = floor(place);
    counts.set(bin, (counts.get(bin) ?? 0) + 1 - (place - bin));
    if (place > bin) counts.set(bin + 1, (counts.get(bin + 1) ?? 0) + place - bin);
  }
  return counts;
}

function mix(share: number, body: number, stray: number): number {
  return (1 - share) * body + share * stray + surprise;
}

function bodyAbove({ median, spread }: Body, seconds: number): number {
  if (spread !== 'flat') return lognormalAbove(median, spread, seconds);
  return min(1, max(0, (flatTo - seconds / median) / (flatTo - flatFrom)));
}

function lognormalAbove(median: number, spread: number, seconds: number): number {
  return seconds <= 0 ? 1 : above(log(seconds / median) / spread);
}

function lognormalBeyond(median: number, spread: number, elapsed: number, random: number): number {
  const left = elapsed <= 0 ? 1 : above(log(elapsed / median) / spread);
  return max(elapsed, median * exp(spread * exceededWith(left * (1 - random))));
}
