import type { PictureEntry } from './picture-entry.js';
import type { SoundEntry } from './sound-entry.js';

/** What of an MP4 Shotlock plays: its first track of pictures and its first track of sound. */
export interface Movie {
  readonly bytes: number;
  readonly picture: Track<PictureEntry>;
  readonly sound?: Track<SoundEntry>;
}

export interface Track<Entry> {
  /** Ticks a second of all times in `samples`. */
  readonly timescale: number;
  /** The moment of the track's own time that is shown at the movie's 0 (from its edit list). */
  readonly startSeconds: number;
  /** Matrix, width and height as `tkhd` has them: how pictures are turned and scaled. */
  readonly display: Buffer;
  /** Decoder configurations. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** In decoding order, never empty. */
  readonly samples: readonly Sample[];
}

/** One picture, or one frame of sound. */
export interface Sample {
  readonly offset: number;
  readonly size: number;
  /** When it is decoded, in ticks. */
  readonly time: number;
  readonly duration: number;
  /** How long after decoding it is shown, in ticks; may be negative. */
  readonly delay: number;
  /** Decoding can begin here. */
  readonly sync: boolean;
  /** Index into the track's entries. */
  readonly entry: number;
}
