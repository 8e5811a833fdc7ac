import { createHash } from 'node:crypto';

/**
 * `lognormal`: median 200 s, sigma 0.35, within 60 to 900 s. `uniform`: 2 to 5 minutes, the vendor's
 * "typical". `bimodal`: the same beside one straggler of 15 minutes in ten. `fixed:N`: N seconds.
 */
export type GenerationTimes = 'lognormal' | 'uniform' | 'bimodal' | `fixed:${number}`;

/** How many seconds a shot takes. The same `draw` always gives the same time. */
export function generationSeconds(times: GenerationTimes, draw: string): number {
  const [first, second] = chances(draw);
  switch (times) {
    case 'lognormal':
      return Math.min(900, Math.max(60, 200 * Math.exp(0.35 * normal(first, second))));
    case 'uniform':
      return 120 + 180 * first;
    case 'bimodal':
      return second < 0.1 ? 900 : 120 + 180 * first;
    default:
      return Number(times.slice('fixed:'.length));
  }
}

/** Two numbers from 0 up to 1, independent of each other. */
function chances(draw: string): readonly [number, number] {
  const hash = createHash('sha256').update(draw).digest();
  return [hash.readUIntBE(0, 6) / 2 ** 48, hash.readUIntBE(6, 6) / 2 ** 48];
}

/** Box and Muller's transform. */
function normal(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}
