import picomatch from 'picomatch';
import { nearest } from '../core/config/nearest.js';
import type { Problem } from '../core/problem.js';
import { shotKey, type Video } from '../core/shot.js';

/** Names of shots that are told where none is like what was meant. */
const MOST_NAMED = 10;

/** Keys of the shots that globs of VIDEO/SHOT are about, with a warning for each glob about none. */
export function matchShots(
  globs: readonly string[],
  videos: readonly Video[],
): { readonly keys: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const all = videos.flatMap(({ shots }) => shots.map(shotKey));
  const keys = new Set<string>();
  const problems: Problem[] = [];
  for (const glob of globs) {
    const matches = picomatch(glob);
    const found = all.filter((key) => matches(key));
    for (const key of found) keys.add(key);
    if (found.length > 0) continue;
    const near = nearest(glob, all);
    problems.push({
      code: 'retake-matches-nothing',
      severity: 'warning',
      message: `no shot matches "${glob}"`,
      hint:
        near === undefined
          ? `Globs name VIDEO/SHOT; shots are: ${all.slice(0, MOST_NAMED).join(', ')}`
          : `Did you mean ${near}?`,
    });
  }
  return { keys, problems };
}
