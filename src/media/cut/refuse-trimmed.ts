import { showTimes } from '../mp4/show-times.js';
import type { Clip } from './clip.js';
import { JoinRefused } from './join-refused.js';

/**
 * An edit list may hide a clip's first pictures: those before where it was cut, needed to decode the
 * rest. Inside a joined video they would be seen. Less than this is the rounding of some writers.
 */
const MOST_HIDDEN_SECONDS = 0.25;

export function refuseTrimmed(clips: readonly Clip[]): void {
  for (const { name, movie } of clips) {
    const { samples, startSeconds, timescale } = movie.picture;
    const hidden = startSeconds - showTimes(samples).first / timescale;
    if (hidden < MOST_HIDDEN_SECONDS) continue;
    throw new JoinRefused(
      'join/trimmed-clip',
      `The clip ${name} hides its first ${hidden.toFixed(2)} s, which a joined video would show.`,
      'Clips are never coded again: ask for a new take.',
    );
  }
}
