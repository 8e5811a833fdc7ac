import type { PictureEntry } from '../mp4/picture-entry.js';
import type { Clip } from './clip.js';
import { box } from './box-writer.js';

/** How the cut describes its pictures. */
export interface Look {
  /** The entry of `stsd`. */
  readonly sampleEntry: Buffer;
  /** Matrix, width and height, as `tkhd` has them. */
  readonly display: Buffer;
}

/** The look of clips that refuseDiffering lets pass. */
export function lookOf(clips: readonly [Clip, ...Clip[]]): Look {
  const entries = clips.flatMap(({ movie }) => movie.picture.entries);
  const entry = entries.reduce((a, b) => (profile(b) > profile(a) ? b : a));
  const boxes = entry.boxes
    // Measured of one clip, not of the cut.
    .filter(({ type }) => type !== 'btrt')
    .map(({ type, body }) => box(type, type === 'avcC' ? coveringAll(body, entries) : body));
  return {
    sampleEntry: box(entry.fourcc, entry.fields, ...boxes),
    display: clips[0].movie.picture.display,
  };
}

/** avcC: version, profile, compatibility flags, level. */
function profile({ codec, configuration }: PictureEntry): number {
  return codec === 'h264' ? (configuration[1] ?? 0) : 0;
}

/**
 * A decoder is chosen by these fields alone, so they have to promise the highest level and only
 * such compatibility as every clip has (ISO/IEC 14496-15, 5.3.3.1.2).
 */
function coveringAll(avcC: Buffer, entries: readonly PictureEntry[]): Buffer {
  const covering = Buffer.from(avcC);
  for (const { configuration } of entries) {
    covering[2] = (covering[2] ?? 0) & (configuration[2] ?? 0);
    covering[3] = Math.max(covering[3] ?? 0, configuration[3] ?? 0);
  }
  return covering;
}
