/** A part of a video by its address: players go to it (https://www.w3.org/TR/media-frags/#naming-time). */
export function partOf(
  url: string,
  { startSeconds, seconds }: { readonly startSeconds: number; readonly seconds: number },
): string {
  return `${url}#t=${rounded(startSeconds)},${rounded(startSeconds + seconds)}`;
}

/** What the card of a video on the review page is called; videos are counted from 0. */
export function videoCardId(video: number): string {
  return `v${video + 1}`;
}

/** What the card of a shot is called; shots are counted from 1. */
export function shotCardId(video: number, shot: number): string {
  return `${videoCardId(video)}s${shot}`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
