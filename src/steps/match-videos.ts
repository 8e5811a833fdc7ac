import picomatch from 'picomatch';
import type { Problem } from '../core/problem.js';
import type { Video } from '../core/shot.js';

/** Names of videos that are told where a glob is about none. */
const MOST_NAMED = 10;

/** The videos that globs of their ids let through, with a warning for each glob about none. */
export function matchVideos(
  globs: readonly string[],
  known: readonly Video[],
): { readonly videos: readonly Video[]; readonly problems: readonly Problem[] } {
  const matches = picomatch([...globs]);
  return { videos: known.filter(({ id }) => matches(id)), problems: unmatched(globs, known) };
}

/** A glob that matches nothing is likely a slip; rendering nothing for it would puzzle. */
function unmatched(globs: readonly string[], known: readonly Video[]): readonly Problem[] {
  return globs
    .filter((glob) => !known.some(({ id }) => picomatch(glob)(id)))
    .map((glob) => ({
      code: 'filter-matches-nothing',
      severity: 'warning',
      message: `no video matches "${glob}"`,
      hint: `Videos are: ${known
        .slice(0, MOST_NAMED)
        .map(({ id }) => id)
        .join(', ')}`,
    }));
}
