import { type Box, boxesIn, findBox } from './box.js';
import { Damage } from './damage.js';

/** How a track's pictures are coded: an entry of `stsd` (ISO/IEC 14496-12, 12.1.3). */
export interface PictureEntry {
  readonly fourcc: string;
  /** `h264`, `hevc`, `av1`, `vp9`, else the fourcc. */
  readonly codec: string;
  /** Of the coded picture, before the track's matrix turns it. */
  readonly width: number;
  readonly height: number;
  /** E.g. `1:1`. */
  readonly pixelAspect: string;
  /** The fixed fields in front of the boxes. */
  readonly fields: Buffer;
  readonly boxes: readonly Box[];
  /** What the decoder is set up with; equal bytes mean that pictures can share one entry. */
  readonly configuration: Buffer;
  /** H.264 and HEVC: how many bytes give the length of each part (NAL unit) of a picture. */
  readonly lengthBytes?: number;
  /** H.264: what every picture is decoded with (SPS, then PPS). */
  readonly parameterSets: readonly Buffer[];
}

/** Bytes before the first box of a VisualSampleEntry. */
const FIELDS = 78;

const CODECS: Readonly<Record<string, { codec: string; box: string }>> = {
  avc1: { codec: 'h264', box: 'avcC' },
  avc3: { codec: 'h264', box: 'avcC' },
  hvc1: { codec: 'hevc', box: 'hvcC' },
  hev1: { codec: 'hevc', box: 'hvcC' },
  av01: { codec: 'av1', box: 'av1C' },
  vp08: { codec: 'vp8', box: 'vpcC' },
  vp09: { codec: 'vp9', box: 'vpcC' },
  mp4v: { codec: 'mpeg4', box: 'esds' },
};

export function readPictureEntry({ type, body }: Box): PictureEntry {
  const boxes = boxesIn(body.subarray(FIELDS), type);
  const known = CODECS[type];
  const configuration = known ? findBox(boxes, known.box)?.body : wholeEntry(body, boxes);
  if (!configuration) throw new Damage(`Its index is damaged: "${type}" has no decoder set-up.`);
  const [width, height] = [body.readUInt16BE(24), body.readUInt16BE(26)];
  if (width === 0 || height === 0) throw new Damage('Its index gives the pictures no size.');
  const lengthBytes = readLengthBytes(known?.codec, configuration);
  return {
    fourcc: type,
    codec: known?.codec ?? type.trim(),
    width,
    height,
    pixelAspect: readPixelAspect(boxes),
    fields: body.subarray(0, FIELDS),
    boxes,
    configuration,
    ...(lengthBytes === undefined ? {} : { lengthBytes }),
    parameterSets: known?.codec === 'h264' ? readParameterSets(configuration) : [],
  };
}

/** `btrt` holds measured bit rates: it differs where nothing that matters does. */
function wholeEntry(body: Buffer, boxes: readonly Box[]): Buffer {
  const settings = boxes.filter((box) => box.type !== 'btrt');
  return Buffer.concat([
    body.subarray(8, FIELDS),
    ...settings.flatMap((box) => [Buffer.from(box.type, 'latin1'), box.body]),
  ]);
}

function readLengthBytes(codec: string | undefined, configuration: Buffer): number | undefined {
  if (codec !== 'h264' && codec !== 'hevc') return undefined;
  // ISO/IEC 14496-15, 5.3.3 and 8.3.3. Drafts of hvcC carry version 0.
  const sound = codec === 'h264' ? configuration[0] === 1 : configuration.readUInt8(0) <= 1;
  const lengthBytes = (configuration.readUInt8(codec === 'h264' ? 4 : 21) & 3) + 1;
  if (!sound || lengthBytes === 3) throw damagedSetUp();
  return lengthBytes;
}

function damagedSetUp(): Damage {
  return new Damage('Its index is damaged: the set-up of the decoder makes no sense.');
}

/** Of an avcC (ISO/IEC 14496-15, 5.3.3.1). */
function readParameterSets(configuration: Buffer): readonly Buffer[] {
  const sets: Buffer[] = [];
  let at = 5;
  for (const [countMask, nalType] of [
    [0x1f, 7],
    [0xff, 8],
  ] as const) {
    const count = configuration.readUInt8(at++) & countMask;
    for (let each = 0; each < count; each++) {
      const end = at + 2 + configuration.readUInt16BE(at);
      const set = configuration.subarray(at + 2, end);
      if (end > configuration.length || ((set[0] ?? 0) & 31) !== nalType) throw damagedSetUp();
      sets.push(set);
      at = end;
    }
  }
  return sets;
}

function readPixelAspect(boxes: readonly Box[]): string {
  const pasp = findBox(boxes, 'pasp')?.body;
  const [across, down] = pasp ? [pasp.readUInt32BE(0), pasp.readUInt32BE(4)] : [1, 1];
  return across === down ? '1:1' : `${across}:${down}`;
}
