import type { Report } from './report.js';

/** Struck shots that are gone for good: one whose clip another shot takes over has only a new name. */
export function goneShots({ strike, videos }: Report): readonly string[] {
  if (strike.length === 0) return [];
  const heirs = new Set(videos.flatMap(({ shots }) => shots.map(({ from }) => from)));
  return strike.filter((key) => !heirs.has(key));
}
