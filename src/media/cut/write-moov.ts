import type { SoundEntry } from '../mp4/sound-entry.js';
import { ascii, box, fullBox, u16, u32, u64 } from './box-writer.js';
import type { Line } from './lay-out.js';
import type { Look } from './look.js';
import { chunkOffsets, type SampleIndex } from './sample-index.js';

/** Where the media data begins, and whether offsets into it need 64 bits. */
export interface MediaPosition {
  readonly offset: number;
  readonly wide: boolean;
}

export interface IndexedLine extends Line {
  readonly index: SampleIndex;
}

export interface IndexedLayout {
  readonly picture: IndexedLine;
  readonly sound?: IndexedLine & { readonly entry: SoundEntry };
}

/** The index (ISO/IEC 14496-12, 8.2.1). Without dates: equal clips give equal bytes. */
export function writeMoov(
  { picture, sound }: IndexedLayout,
  look: Look,
  media: MediaPosition,
): Buffer {
  const movie = { timescale: picture.timescale };
  const heard = sound ? ticksIn(movie.timescale, sound) : 0;
  return box(
    'moov',
    fullBox(
      'mvhd',
      WIDE,
      u64([0, 0]),
      u32([movie.timescale]),
      u64([Math.max(picture.ticks, heard)]),
      u32([0x10000]),
      u16([0x100, 0]),
      u64([0]),
      UNTURNED,
      u64([0, 0, 0]),
      u32([3]),
    ),
    trak(picture, media, {
      id: 1,
      movieTimescale: movie.timescale,
      volume: 0,
      display: look.display,
      handler: 'vide',
      header: fullBox('vmhd', { version: 0, flags: 1 }, u64([0])),
      sampleEntry: look.sampleEntry,
    }),
    ...(sound
      ? [
          trak(sound, media, {
            id: 2,
            movieTimescale: movie.timescale,
            volume: 0x100,
            display: Buffer.concat([UNTURNED, u64([0])]),
            handler: 'soun',
            header: fullBox('smhd', PLAIN, u32([0])),
            sampleEntry: soundEntry(sound.entry),
          }),
        ]
      : []),
  );
}

const PLAIN = { version: 0, flags: 0 };
/** Version 1: times of 64 bits. */
const WIDE = { version: 1, flags: 0 };
const UNTURNED = u32([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]);

function soundEntry({ fourcc, fields, boxes }: SoundEntry): Buffer {
  // `btrt` was measured of one clip, not of the cut.
  const kept = boxes.filter(({ type }) => type !== 'btrt');
  return box(fourcc, fields, ...kept.map(({ type, body }) => box(type, body)));
}

interface TrackKind {
  readonly id: number;
  readonly movieTimescale: number;
  readonly volume: number;
  /** Matrix, width and height. */
  readonly display: Buffer;
  readonly handler: string;
  readonly header: Buffer;
  readonly sampleEntry: Buffer;
}

function trak(line: IndexedLine, media: MediaPosition, kind: TrackKind): Buffer {
  const enabledInMovie = 3;
  return box(
    'trak',
    fullBox(
      'tkhd',
      { version: 1, flags: enabledInMovie },
      u64([0, 0]),
      u32([kind.id, 0]),
      u64([ticksIn(kind.movieTimescale, line), 0]),
      u16([0, 0, kind.volume, 0]),
      kind.display,
    ),
    ...editList(line, kind.movieTimescale),
    box(
      'mdia',
      fullBox(
        'mdhd',
        WIDE,
        u64([0, 0]),
        u32([line.timescale]),
        u64([line.samples.reduce((sum, { duration }) => sum + duration, 0)]),
        u16([UNDETERMINED_LANGUAGE, 0]),
      ),
      fullBox('hdlr', PLAIN, u32([0]), ascii(kind.handler), u32([0, 0, 0]), ascii('\0')),
      box(
        'minf',
        kind.header,
        box('dinf', fullBox('dref', PLAIN, u32([1]), fullBox('url ', { version: 0, flags: 1 }))),
        box(
          'stbl',
          fullBox('stsd', PLAIN, u32([1]), kind.sampleEntry),
          ...line.index.tables,
          chunkOffsets(
            line.index.chunks.map((chunk) => media.offset + chunk),
            media.wide,
          ),
        ),
      ),
    ),
  );
}

/** Three letters of five bits: `und`. */
const UNDETERMINED_LANGUAGE = 0x55c4;

/** Hides what is decoded before the cut's start, or waits where the track begins later. */
function editList(line: Line, movieTimescale: number): readonly Buffer[] {
  if (line.lead === 0) return [];
  const normalSpeed = u32([0x10000]);
  const wait = Math.max(0, Math.round((-line.lead * movieTimescale) / line.timescale));
  const shown = ticksIn(movieTimescale, line) - wait;
  const edits = [
    ...(wait > 0 ? [Buffer.concat([u64([wait, -1]), normalSpeed])] : []),
    Buffer.concat([u64([shown, Math.max(0, line.lead)]), normalSpeed]),
  ];
  return [box('edts', fullBox('elst', WIDE, u32([edits.length]), ...edits))];
}

function ticksIn(timescale: number, line: Line): number {
  return Math.round((line.ticks * timescale) / line.timescale);
}
