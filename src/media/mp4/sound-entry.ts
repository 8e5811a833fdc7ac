import { type Box, boxesIn, findBox } from './box.js';
import { Damage } from './damage.js';
import { type AacSetup, readAacSetup } from './aac-setup.js';

/** How a track's sound is coded: an entry of `stsd` (ISO/IEC 14496-12, 12.2.3). */
export interface SoundEntry {
  readonly fourcc: string;
  /** `aac`, `mp3`, `opus`, `ac3`, …, else the fourcc. */
  readonly codec: string;
  readonly sampleRate: number;
  readonly channels: number;
  /** Present when the codec is an AAC whose frames are understood. */
  readonly aac?: AacSetup;
  /** The fixed fields in front of the boxes, in the form that MP4 has (QuickTime has longer ones). */
  readonly fields: Buffer;
  readonly boxes: readonly Box[];
}

const CODECS: Readonly<Record<string, string>> = {
  Opus: 'opus',
  'ac-3': 'ac3',
  'ec-3': 'eac3',
  fLaC: 'flac',
  '.mp3': 'mp3',
};

export function readSoundEntry({ type, body }: Box): SoundEntry {
  const boxes = readBoxes(type, body);
  const esds = type === 'mp4a' ? findBox(boxes, 'esds') : undefined;
  const decoder = esds && readDecoder(esds.body.subarray(4));
  const aac = decoder && isAac(decoder.objectType) ? readAacSetup(decoder.setup) : undefined;
  // The entry's own fields are known to be wrong in the files of some writers.
  const channels = aac?.channels ?? body.readUInt16BE(16);
  const sampleRate = aac?.outputRate ?? body.readUInt16BE(24);
  return {
    fourcc: type,
    codec: decoder ? mpegCodec(decoder.objectType) : (CODECS[type] ?? type.trim()),
    sampleRate,
    channels,
    ...(aac ? { aac } : {}),
    fields: plainFields(body, channels),
    boxes,
  };
}

/** Bytes before the first box of an AudioSampleEntry. */
const FIELDS = 28;

/** QuickTime's sound descriptions of version 1 and 2 are longer and keep `esds` inside `wave`. */
function readBoxes(type: string, body: Buffer): readonly Box[] {
  const version = body.readUInt16BE(8);
  const longer = version === 1 ? 16 : version === 2 ? 36 : 0;
  const boxes = boxesIn(body.subarray(FIELDS + longer), type);
  const wave = findBox(boxes, 'wave');
  return wave ? boxesIn(wave.body, 'wave').filter((box) => box.type === 'esds') : boxes;
}

function plainFields(body: Buffer, channels: number): Buffer {
  const fields = Buffer.from(body.subarray(0, FIELDS));
  if (fields.length < FIELDS) throw new Damage('Its index is damaged: a sound has no description.');
  if (fields.readUInt16BE(8) === 0) return fields;
  fields.fill(0, 8, 16);
  fields.writeUInt16BE(channels, 16);
  fields.writeUInt16BE(16, 18);
  return fields;
}

interface Decoder {
  readonly objectType: number;
  readonly setup: Buffer;
}

/** The elementary stream's decoder (ISO/IEC 14496-1, 7.2.6). */
function readDecoder(bytes: Buffer): Decoder | undefined {
  const stream = descriptor(bytes, 3);
  if (!stream) return undefined;
  const flags = stream.readUInt8(2);
  const url = flags & 0x40 ? 1 + stream.readUInt8(flags & 0x80 ? 5 : 3) : 0;
  const config = descriptor(
    stream.subarray(3 + (flags & 0x80 ? 2 : 0) + url + (flags & 0x20 ? 2 : 0)),
    4,
  );
  if (!config) return undefined;
  return {
    objectType: config.readUInt8(0),
    setup: descriptor(config.subarray(13), 5) ?? Buffer.alloc(0),
  };
}

/** The content of the descriptor at the start of `bytes`, if it has this tag. */
function descriptor(bytes: Buffer, tag: number): Buffer | undefined {
  if (bytes[0] !== tag) return undefined;
  let size = 0;
  for (let at = 1; at <= 4; at++) {
    const byte = bytes.readUInt8(at);
    size = size * 128 + (byte & 127);
    if (byte < 128) return bytes.subarray(at + 1, at + 1 + size);
  }
  return undefined;
}

function isAac(objectType: number): boolean {
  return objectType === 0x40 || (objectType >= 0x66 && objectType <= 0x68);
}

function mpegCodec(objectType: number): string {
  if (isAac(objectType)) return 'aac';
  if (objectType === 0x69 || objectType === 0x6b) return 'mp3';
  return `mpeg4-audio-0x${objectType.toString(16)}`;
}
