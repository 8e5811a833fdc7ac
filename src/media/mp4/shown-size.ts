import type { Track } from './movie.js';
import type { PictureEntry } from './picture-entry.js';

/** Width and height after the track's matrix has turned the pictures. */
export function shownSize({ display, entries: [entry] }: Track<PictureEntry>): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = entry;
  return isQuarterTurn(display) ? { width: height, height: width } : { width, height };
}

/** A matrix whose sides change places: its first and fifth numbers are 0. */
function isQuarterTurn(display: Buffer): boolean {
  const [a, b, d] = [0, 4, 16].map((at) => display.readInt32BE(at));
  return a === 0 && d === 0 && b !== 0;
}
