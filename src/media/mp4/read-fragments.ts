import { type Box, boxesIn, findBox, needBox } from './box.js';
import { Damage } from './damage.js';
import type { Sample } from './movie.js';
import { MAX_SAMPLES } from './read-samples.js';

/** A `moof` box and where it stands in the file. */
export interface Fragment {
  readonly offset: number;
  readonly body: Buffer;
}

/** Samples of fragments, by track (ISO/IEC 14496-12, 8.8). `mvex` holds the tracks' defaults. */
export function readFragments(
  fragments: readonly Fragment[],
  mvex: readonly Box[],
): ReadonlyMap<number, readonly Sample[]> {
  const tracks = new Map<number, Sample[]>();
  for (const { offset, body } of fragments) {
    // Without an offset of its own, a track's data follows that of the track before it.
    let dataEnd = offset;
    for (const traf of boxesIn(body, 'moof').filter((box) => box.type === 'traf')) {
      const boxes = boxesIn(traf.body, 'traf');
      const header = readTrackHeader(needBox(boxes, 'tfhd').body, mvex, {
        moof: offset,
        implied: dataEnd,
      });
      const samples = tracks.get(header.track) ?? [];
      tracks.set(header.track, samples);
      dataEnd = readRuns(boxes, header, samples);
    }
  }
  return new Map([...tracks].map(([track, samples]) => [track, withoutGaps(samples)]));
}

interface TrackHeader {
  readonly track: number;
  readonly base: number;
  readonly entry: number;
  readonly duration: number;
  readonly size: number;
  readonly flags: number;
}

function readTrackHeader(
  tfhd: Buffer,
  mvex: readonly Box[],
  bases: { readonly moof: number; readonly implied: number },
): TrackHeader {
  const track = tfhd.readUInt32BE(4);
  const given = tfhd.readUInt32BE(0);
  const trex = mvex.find((box) => box.type === 'trex' && box.body.readUInt32BE(4) === track)?.body;
  let at = 8;
  const field = (flag: number, inTrex: number) => {
    if (!(given & flag)) return trex?.readUInt32BE(inTrex) ?? 0;
    at += 4;
    return tfhd.readUInt32BE(at - 4);
  };
  let base = given & 0x20000 ? bases.moof : bases.implied;
  if (given & 1) {
    base = Number(tfhd.readBigUInt64BE(at));
    at += 8;
  }
  return {
    track,
    base,
    entry: Math.max(0, field(0x2, 8) - 1),
    duration: field(0x8, 12),
    size: field(0x10, 16),
    flags: field(0x20, 20),
  };
}

/** Appends the samples of each `trun`; returns where their data ends. */
function readRuns(boxes: readonly Box[], header: TrackHeader, samples: Sample[]): number {
  const last = samples.at(-1);
  const tfdt = findBox(boxes, 'tfdt')?.body;
  let time = tfdt ? readDecodeTime(tfdt) : last ? last.time + last.duration : 0;
  let offset = header.base;
  for (const { body } of boxes.filter((box) => box.type === 'trun')) {
    const given = body.readUInt32BE(0);
    const count = body.readUInt32BE(4);
    let at = 8;
    const next = () => body.readUInt32BE((at += 4) - 4);
    if (given & 0x1) offset = header.base + (next() | 0);
    const firstFlags = given & 0x4 ? next() : undefined;
    for (let index = 0; index < count; index++) {
      // Runs of defaults take no bytes in the file, so nothing else bounds their number.
      if (samples.length >= MAX_SAMPLES) {
        throw new Damage('It lists more pictures or sounds than a clip can have.');
      }
      const duration = given & 0x100 ? next() : header.duration;
      const size = given & 0x200 ? next() : header.size;
      const flags = given & 0x400 ? next() : index === 0 ? firstFlags : undefined;
      const delay = given & 0x800 ? next() | 0 : 0;
      const sync = !((flags ?? header.flags) & 0x10000);
      samples.push({ offset, size, time, duration, delay, sync, entry: header.entry });
      offset += size;
      time += duration;
    }
  }
  return offset;
}

function readDecodeTime(tfdt: Buffer): number {
  return tfdt[0] === 1 ? Number(tfdt.readBigUInt64BE(4)) : tfdt.readUInt32BE(4);
}

/** What a decode time leaves open between two fragments belongs to the sample before it. */
function withoutGaps(samples: readonly Sample[]): readonly Sample[] {
  return samples.map((sample, index) => {
    const next = samples[index + 1];
    if (!next) return sample;
    if (next.time < sample.time) throw new Damage('Its fragments are out of order.');
    return { ...sample, duration: next.time - sample.time };
  });
}
