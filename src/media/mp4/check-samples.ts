import type { ByteSource } from './byte-source.js';
import { Damage } from './damage.js';
import type { Movie, Sample } from './movie.js';

/** Coded H.264 and HEVC never hold three zero bytes in a row; some writers pad with a few. */
const HOLE = Buffer.alloc(16);
const PIECE = 1 << 18;
/** A frame of AAC has at most 768 bytes for each of at most 8 channels (ISO/IEC 14496-3, 4.5.3). */
const MAX_AAC_FRAME = 768 * 8;

/**
 * Reads every picture and sound once. Throws Damage where the lengths of a picture's parts
 * (NAL units) do not tile it, and where a download or a disk left zeros instead of data.
 */
export async function checkSamples(source: ByteSource, { picture, sound }: Movie): Promise<void> {
  const pictures = picture.samples.map((sample) => ({
    sample,
    lengthBytes: picture.entries[sample.entry]?.lengthBytes,
  }));
  const sounds = sound?.samples.filter(({ entry }) => sound.entries[entry]?.aac) ?? [];
  // In the order of the file, so that it is read from front to back.
  const checks = [
    ...pictures,
    ...sounds.map((sample) => ({ sample, lengthBytes: 'aac' as const })),
  ];
  for (const { sample, lengthBytes } of checks.sort((a, b) => a.sample.offset - b.sample.offset)) {
    if (lengthBytes === 'aac') await checkSound(source, sample);
    else if (lengthBytes !== undefined) await checkPicture(source, sample, lengthBytes);
  }
}

async function checkPicture(
  source: ByteSource,
  sample: Sample,
  lengthBytes: number,
): Promise<void> {
  const end = sample.offset + sample.size;
  let at = sample.offset;
  while (at < end) {
    if (end - at <= lengthBytes) throw brokenAt(at);
    const head = await source.read(at, lengthBytes + 1);
    const length = head.readUIntBE(0, lengthBytes);
    const forbiddenBit = head.readUInt8(lengthBytes) & 0x80;
    if (length === 0 || forbiddenBit || length > end - at - lengthBytes) throw brokenAt(at);
    at += lengthBytes;
    await refuseHoles(source, at, at + length);
    at += length;
  }
}

async function refuseHoles(source: ByteSource, start: number, end: number): Promise<void> {
  // Pieces overlap, so that no hole hides on a border.
  for (let at = start; at + HOLE.length <= end; at += PIECE - HOLE.length) {
    const hole = (await source.read(at, Math.min(PIECE, end - at))).indexOf(HOLE);
    if (hole >= 0) throw new Damage(`The file has a hole: only zeros from byte ${at + hole}.`);
  }
}

/** A frame of AAC ends with three set bits, so one of zeros alone was never written. */
async function checkSound(source: ByteSource, { offset, size }: Sample): Promise<void> {
  const frame = await source.read(offset, Math.min(size, MAX_AAC_FRAME));
  if (frame.every((byte) => byte === 0)) {
    throw new Damage(`The file has a hole: only zeros from byte ${offset}.`);
  }
}

function brokenAt(offset: number): Damage {
  return new Damage(`The file is damaged: the picture at byte ${offset} is not whole.`);
}
