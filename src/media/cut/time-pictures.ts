import type { Sample } from '../mp4/movie.js';
import { showTimes } from '../mp4/show-times.js';
import type { Clip } from './clip.js';
import { commonTimescale } from './common-timescale.js';

/** When every picture of the cut is decoded and shown. All times in ticks of `timescale`. */
export interface PictureTimes {
  readonly timescale: number;
  /** From the first decoding to the first showing. */
  readonly lead: number;
  readonly ticks: number;
  readonly clips: readonly {
    readonly start: number;
    readonly end: number;
    readonly pictures: readonly TimedPicture[];
  }[];
}

export interface TimedPicture {
  readonly source: Sample;
  readonly duration: number;
  /** How long after decoding it is shown; never negative. */
  readonly delay: number;
}

/** Clips follow each other without a gap, each as long as its own pictures say. */
export function timePictures(clips: readonly Clip[]): PictureTimes {
  const tracks = clips.map(({ movie: { picture } }) => ({
    ...picture,
    shown: showTimes(picture.samples),
  }));
  const timescale = commonTimescale(
    tracks.map((track) => track.timescale),
    {
      longestSeconds: Math.max(...tracks.map((track) => track.shown.ticks / track.timescale)),
    },
  );
  const lead = Math.max(
    ...tracks.map((track) => Math.ceil((track.shown.lead * timescale) / track.timescale)),
  );
  let start = 0;
  const timed = tracks.map(({ samples, shown, timescale: own }) => {
    const scale = (ticks: number) => Math.round((ticks * timescale) / own);
    const begin = start;
    const end = begin + scale(shown.ticks);
    const decoding = samples.map(({ time }) => begin + scale(time - (samples[0]?.time ?? 0)));
    const pictures = samples.map((source, index) => {
      const decoded = decoding[index] ?? begin;
      const showing = begin + lead + scale(source.time + source.delay - shown.first);
      return {
        source,
        duration: (decoding[index + 1] ?? end) - decoded,
        // Where times had to be rounded, a delay of 0 could come out as -1.
        delay: Math.max(0, showing - decoded),
      };
    });
    start = end;
    return { start: begin, end, pictures };
  });
  return { timescale, lead, ticks: start, clips: timed };
}
