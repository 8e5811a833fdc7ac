/** Durations and delays are 32 bits wide; a delay can reach twice the length of a clip. */
const LIMIT = 2 ** 31 - 1;

/** Ticks a second in which the times of all clips are whole numbers, or very nearly so. */
export function commonTimescale(
  timescales: readonly number[],
  { longestSeconds }: { readonly longestSeconds: number },
): number {
  const limit = LIMIT / Math.max(1, longestSeconds);
  const exact = timescales.reduce((a, b) => (a > limit ? a : leastCommonMultiple(a, b)));
  // Rounded to less than a microsecond for a clip of 8 seconds: no eye or ear can tell.
  return exact <= limit ? exact : 90_000 * Math.floor(limit / 90_000);
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
