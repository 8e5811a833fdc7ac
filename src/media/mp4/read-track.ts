import { type Box, boxesIn, countEntries, findBox, needBox, needBoxes } from './box.js';
import { Damage } from './damage.js';
import type { Sample, Track } from './movie.js';
import { readSamples } from './read-samples.js';

export interface TrackContext {
  /** The movie's, in which edit lists are written. */
  readonly timescale: number;
  /** Samples that come after those in a track's own tables. */
  readonly fragments: ReadonlyMap<number, readonly Sample[]>;
}

export function readTrack<Entry>(
  trak: Box,
  context: TrackContext,
  understand: (entry: Box) => Entry,
): Track<Entry> {
  const boxes = boxesIn(trak.body, 'trak');
  const tkhd = needBox(boxes, 'tkhd').body;
  const id = tkhd.readUInt32BE(tkhd[0] === 1 ? 20 : 12);
  const mdia = needBoxes(boxes, 'mdia');
  const timescale = readTimescale(needBox(mdia, 'mdhd').body);
  const stbl = needBoxes(mdia, 'minf', 'stbl');
  return {
    timescale,
    startSeconds: readStart(boxes, { track: timescale, movie: context.timescale }),
    display: readDisplay(tkhd),
    entries: readEntries(needBox(stbl, 'stsd'), understand),
    samples: [...readSamples(stbl), ...(context.fragments.get(id) ?? [])],
  };
}

/** Of `mvhd` and `mdhd`, whose first fields are alike. */
export function readTimescale(header: Buffer): number {
  const timescale = header.readUInt32BE(header[0] === 1 ? 20 : 12);
  if (timescale === 0) throw new Damage('Its index is damaged: its clock stands still.');
  return timescale;
}

/**
 * Where in the track's own time the movie begins. Writers use edit lists for that alone: to skip
 * the delay of reordered pictures or of a sound coder, or to begin later than the other track.
 */
function readStart(
  trak: readonly Box[],
  timescales: { readonly track: number; readonly movie: number },
): number {
  const edts = findBox(trak, 'edts');
  const elst = edts && findBox(boxesIn(edts.body, 'edts'), 'elst');
  if (!elst) return 0;
  const { body } = elst;
  const wide = body[0] === 1;
  const width = wide ? 20 : 12;
  const count = countEntries(elst, { count: body.readUInt32BE(4), start: 8, width });
  let emptySeconds = 0;
  for (let at = 8; at < 8 + count * width; at += width) {
    const duration = wide ? Number(body.readBigUInt64BE(at)) : body.readUInt32BE(at);
    const start = wide ? Number(body.readBigInt64BE(at + 8)) : body.readInt32BE(at + 4);
    if (start >= 0) return start / timescales.track - emptySeconds;
    emptySeconds += duration / timescales.movie;
  }
  return -emptySeconds;
}

function readEntries<Entry>(
  stsd: Box,
  understand: (entry: Box) => Entry,
): readonly [Entry, ...Entry[]] {
  const [first, ...others] = boxesIn(stsd.body.subarray(8), 'stsd').map(understand);
  if (!first) throw new Damage('Its index does not say how it is coded.');
  return [first, ...others];
}

function readDisplay(tkhd: Buffer): Buffer {
  const start = tkhd[0] === 1 ? 52 : 40;
  if (tkhd.length < start + 44) throw new Damage('Its index is damaged: "tkhd" is cut short.');
  return tkhd.subarray(start, start + 44);
}
