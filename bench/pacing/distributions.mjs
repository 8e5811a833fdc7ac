/** Evenly from 0 to 1, the same row for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed * 7919 + 17;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @type {Record<string, (random: () => number) => number>} generation times in seconds */
export const distributions = {
  /** Around 200 s, most of them between 2 and 5 minutes as the vendor says. */
  lognormal: (random) => lognormal(random, 200, 0.35),
  /** One in twenty takes a quarter of an hour. */
  bimodal: (random) =>
    random() < 0.05 ? lognormal(random, 900, 0.1) : lognormal(random, 200, 0.25),
  uniform: (random) => 120 + 180 * random(),
  // Not part of the target: what pacing does not expect.
  'wide lognormal': (random) => lognormal(random, 200, 0.5),
  'slow day': (random) => lognormal(random, 400, 0.35),
  'many stragglers': (random) =>
    random() < 0.15 ? lognormal(random, 900, 0.2) : lognormal(random, 180, 0.3),
  'early stragglers': (random) =>
    random() < 0.04 ? 600 + 200 * random() : lognormal(random, 200, 0.25),
  'fixed 90 s': () => 90,
};

function lognormal(random, median, spread) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
}
