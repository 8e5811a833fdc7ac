import type { Report } from './report.js';

/** One entry of a GitHub Actions matrix: what one machine is to render. */
export interface MachineShare {
  /** The value of the `videos` input. */
  readonly videos: string;
}

/** More machines than GitHub runs at once on its smallest plan would only wait for each other. */
const MOST_MACHINES = 20;

/**
 * Deals the videos that there is something to do for over machines, each video whole and the shots as
 * evenly as that allows; the same report gives the same deal. Nothing to do is an empty matrix, which
 * GitHub refuses: a workflow has to ask before it fans out.
 */
export function matrixOutput(report: Report): { readonly include: readonly MachineShare[] } {
  const busy = report.videos
    .filter(
      ({ changed, cut, shots }) =>
        (changed && !cut) || shots.some(({ decision }) => decision !== 'keep'),
    )
    .toSorted((a, b) => b.shots.length - a.shots.length);
  const shares = busy.slice(0, MOST_MACHINES).map(() => ({ ids: [] as string[], shots: 0 }));
  for (const { id, shots } of busy) {
    const least = shares.reduce((a, b) => (b.shots < a.shots ? b : a));
    least.ids.push(id);
    least.shots += shots.length;
  }
  return { include: shares.map(({ ids }) => ({ videos: ids.join(',') })) };
}
