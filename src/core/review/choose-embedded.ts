import type { Review } from '../review.js';

/**
 * The most bytes of clips and videos that the page holds. As base64 they are a third more: a page of
 * 53 MB opens in some seconds on a home's connection and fits a phone's memory, and it has room for
 * what a pull request usually is: a shot or two at 720p (about 5 MB a take, old and new) and their
 * video. Placeholders are so small that a hundred of them fit.
 */
export const MOST_EMBEDDED = 40_000_000;

/** What stands in the page: names of clips (sha256) and of videos (id). */
export interface Embedded {
  readonly clips: ReadonlySet<string>;
  readonly cuts: ReadonlySet<string>;
}

/**
 * New takes come first, for they are what is reviewed; then the old ones, then the joined videos.
 * What does not fit is passed over, and what is smaller may still fit.
 */
export function chooseEmbedded(review: Review, most = MOST_EMBEDDED): Embedded {
  const shots = review.videos.flatMap((video) => video.shots.filter(({ changed }) => changed));
  const clips = new Set<string>();
  const cuts = new Set<string>();
  let left = most;
  for (const take of [...shots.map(({ now }) => now), ...shots.map(({ before }) => before)]) {
    if (!take || clips.has(take.clip.sha256) || take.clip.bytes > left) continue;
    clips.add(take.clip.sha256);
    left -= take.clip.bytes;
  }
  for (const { id, cut } of review.videos) {
    if (!cut || cut.record.bytes > left) continue;
    cuts.add(id);
    left -= cut.record.bytes;
  }
  return { clips, cuts };
}
