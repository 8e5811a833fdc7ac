import { box, fullBox, text, u16, u32, u8, zeros } from './mp4-box.js';

/** All of a track but where its chunks are. */
export interface Track {
  readonly id: number;
  readonly media: Media;
  /** Ticks in a second. */
  readonly timescale: number;
  /** Ticks that every sample lasts. */
  readonly sampleTicks: number;
  /** Ticks at the start that players leave out. */
  readonly skippedTicks: number;
  readonly chunks: readonly (readonly Buffer[])[];
  /** What the decoder needs: a box of `stsd`. */
  readonly sampleEntry: Buffer;
  /** Indices of samples that need no other; all of them when missing. */
  readonly keySamples?: readonly number[];
}

export type Media =
  | { readonly kind: 'video'; readonly width: number; readonly height: number }
  | { readonly kind: 'audio' };

export const IDENTITY = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
const UNDETERMINED_LANGUAGE = 0x55c4;

/** The `trak` box; `duration` in ticks of the movie, `offsets` say where in the file chunks begin. */
export function trackBox(track: Track, duration: number, offsets: readonly number[]): Buffer {
  const { media, timescale, sampleTicks } = track;
  const count = track.chunks.flat().length;
  const size = media.kind === 'video' ? [media.width, media.height] : [0, 0];
  return box(
    'trak',
    // Flags: enabled, in the movie, in its preview.
    fullBox(
      'tkhd',
      7,
      u32(0, 0, track.id, 0, duration, 0, 0),
      u16(0, 0, media.kind === 'audio' ? 0x100 : 0, 0), // layer, group, volume
      IDENTITY,
      u32(...size.map((pixels) => pixels * 0x10000)),
    ),
    box('edts', fullBox('elst', 0, u32(1, duration, track.skippedTicks), u16(1, 0))),
    box(
      'mdia',
      fullBox('mdhd', 0, u32(0, 0, timescale, count * sampleTicks), u16(UNDETERMINED_LANGUAGE, 0)),
      handler(media),
      box(
        'minf',
        media.kind === 'video' ? fullBox('vmhd', 1, zeros(8)) : fullBox('smhd', 0, zeros(4)),
        box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1))), // the samples are in this file
        sampleTable(track, count, offsets),
      ),
    ),
  );
}

function handler({ kind }: Media): Buffer {
  const type = kind === 'video' ? 'vide' : 'soun';
  return fullBox('hdlr', 0, u32(0), text(type), zeros(12), text(`${kind}\0`));
}

function sampleTable(track: Track, count: number, offsets: readonly number[]): Buffer {
  const { chunks, keySamples, sampleEntry, sampleTicks } = track;
  const keys = keySamples?.map((sample) => sample + 1);
  return box(
    'stbl',
    fullBox('stsd', 0, u32(1), sampleEntry),
    fullBox('stts', 0, u32(1, count, sampleTicks)),
    ...(keys ? [fullBox('stss', 0, u32(keys.length, ...keys))] : []),
    fullBox(
      'stsc',
      0,
      u32(chunks.length, ...chunks.flatMap((chunk, index) => [index + 1, chunk.length, 1])),
    ),
    fullBox('stsz', 0, u32(0, count, ...chunks.flat().map((sample) => sample.length))),
    fullBox('stco', 0, u32(offsets.length, ...offsets)),
  );
}

/** Sample entry of H.264 in BT.709; `sps` and `pps` are whole NAL units. */
export function avc1(
  size: { readonly width: number; readonly height: number },
  sps: Buffer,
  pps: Buffer,
): Buffer {
  const configuration = box(
    'avcC',
    // Version, profile, compatibility and level as in the SPS; NAL lengths take four bytes.
    u8(1, sps[1]!, sps[2]!, sps[3]!, 0xff),
    u8(0xe1),
    u16(sps.length),
    sps,
    u8(1),
    u16(pps.length),
    pps,
    u8(0xfd, 0xf8, 0xf8, 0), // High profile says again: 4:2:0, 8 bits, no SPS extension
  );
  return box(
    'avc1',
    zeros(6),
    u16(1),
    zeros(16),
    u16(size.width, size.height),
    u32(0x480000, 0x480000, 0), // 72 dpi
    u16(1),
    zeros(32),
    u16(24, 0xffff), // depth, no colour table
    configuration,
    box('colr', text('nclx'), u16(1, 1, 1), u8(0)),
    box('pasp', u32(1, 1)),
  );
}

/** Sample entry of AAC-LC, 48 kHz, stereo (ISO/IEC 14496-1, 14496-3). */
export function mp4a(): Buffer {
  const decoder = descriptor(
    4,
    u8(0x40, 0x15, 0, 0, 0), // AAC, an audio stream; buffer size not said
    u32(0, 0), // bit rates not said
    descriptor(5, u8(0x11, 0x90)), // AudioSpecificConfig
  );
  return box(
    'mp4a',
    zeros(6),
    u16(1),
    zeros(8),
    u16(2, 16, 0, 0), // channels, bits a sample
    u32(48_000 * 0x10000),
    fullBox('esds', 0, descriptor(3, u16(0), u8(0), decoder, descriptor(6, u8(2)))),
  );
}

/** MPEG-4's way to nest: a tag, a length below 128, content. */
function descriptor(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([u8(tag, body.length), body]);
}
