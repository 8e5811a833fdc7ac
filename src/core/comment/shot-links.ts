import { link } from '../markdown.js';
import type { Report, ReportedShot, ReportedVideo } from '../report.js';
import { partOf, shotCardId } from '../review/addresses.js';

/** Seconds of a shot whose clip is not there. */
const USUAL_SECONDS = 8;

/** Where to watch the takes of a changed shot: the new one, that of the base, and both side by side. */
export function shotLinks(
  shot: ReportedShot,
  place: {
    readonly video: ReportedVideo;
    /** Position among the changed videos, from 0. */
    readonly index: number;
    /** Position in the video, from 0. */
    readonly at: number;
    readonly startSeconds: number;
    readonly report: Report;
  },
): readonly string[] {
  const { video, index, at, report } = place;
  const page = report.reviewPage?.url;
  const card = `${page}#${shotCardId(index, at + 1)}`;
  const links = [...newClip(shot, place), ...oldClip(shot, video)];
  if (page === undefined || !shot.clip) return links;
  if (shot.before) return [...links, link('side by side', card)];
  // Its part of the cut lasts as long as the page, and takes less opening.
  const lasts = (shot.clip.url ?? video.cut?.url) !== undefined;
  return lasts ? links : [...links, link('on the review page', card)];
}

/** Where each shot of a video begins in its cut. */
export function startsOf({ shots }: ReportedVideo): readonly number[] {
  const starts: number[] = [];
  let seconds = 0;
  for (const { clip } of shots) {
    starts.push(seconds);
    seconds += clip?.durationSeconds ?? USUAL_SECONDS;
  }
  return starts;
}

/**
 * A clip that was uploaded by itself, else its part of the cut. Where there is no cut the API's own
 * address is all there is: whoever has it can watch the clip, and it does not last.
 */
function newClip(
  { clip }: ReportedShot,
  { startSeconds, video }: { readonly startSeconds: number; readonly video: ReportedVideo },
): readonly string[] {
  if (!clip) return [];
  if (clip.url !== undefined) return [link('▶ new', clip.url)];
  const whole = video.cut?.url;
  if (whole !== undefined)
    return [link('▶ new', partOf(whole, { startSeconds, seconds: clip.durationSeconds }))];
  return clip.videoUrl === undefined
    ? []
    : [`${link('▶ new', clip.videoUrl)} (the API’s link, for some hours)`];
}

function oldClip({ before }: ReportedShot, { baseCut }: ReportedVideo): readonly string[] {
  if (!before) return [];
  if (before.url !== undefined) return [link('▶ old', before.url)];
  if (baseCut?.url === undefined) return [];
  const { startSeconds, durationSeconds: seconds } = before;
  return [link('▶ old', partOf(baseCut.url, { startSeconds, seconds }))];
}
