import type { Sample } from './movie.js';

/** When a track's pictures are shown, in its ticks. */
export interface ShowTimes {
  /** Of the picture that is shown first, in the track's own time. */
  readonly first: number;
  /** From the first picture's start to the last one's end. */
  readonly ticks: number;
  /** How much the first decoding has to come before the first showing for reordering to work. */
  readonly lead: number;
}

export function showTimes(samples: readonly Sample[]): ShowTimes {
  const decodingStart = samples[0]?.time ?? 0;
  let first = Infinity;
  let shownEnd = 0;
  let decodedEnd = decodingStart;
  let earliest = Infinity;
  let previous = 1;
  for (const { time, duration, delay } of samples) {
    // Some writers leave the last sample without a duration.
    const lasting = duration || previous;
    first = Math.min(first, time + delay);
    shownEnd = Math.max(shownEnd, time + delay + lasting);
    decodedEnd = time + lasting;
    earliest = Math.min(earliest, delay);
    previous = lasting;
  }
  return {
    first,
    ticks: Math.max(shownEnd - first, decodedEnd - decodingStart),
    lead: first - decodingStart - earliest,
  };
}
