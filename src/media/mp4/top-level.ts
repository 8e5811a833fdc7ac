import { readHeader } from './box.js';
import type { ByteSource } from './byte-source.js';
import { Damage } from './damage.js';

/** A box of the file itself, whose body stays on disk. */
export interface TopLevelBox {
  readonly type: string;
  readonly offset: number;
  readonly bodyOffset: number;
  readonly end: number;
}

/** Fragments of a single picture, for an hour: more boxes than that are an attack. */
const MAX_BOXES = 250_000;
const FIRST = new Set(['ftyp', 'styp', 'moov', 'mdat', 'free', 'skip', 'wide', 'pnot']);

/** The boxes of the file; Damage unless they tile it to its last byte. */
export async function readTopLevel(source: ByteSource): Promise<readonly TopLevelBox[]> {
  await refuseOtherKinds(source);
  const boxes: TopLevelBox[] = [];
  let offset = 0;
  while (offset < source.bytes) {
    if (boxes.length === MAX_BOXES) throw new Damage('It has more parts than any clip.');
    const left = source.bytes - offset;
    if (left < 8) throw new Damage('The file ends early, in the middle of a part.');
    const header = readHeader(await source.read(offset, Math.min(16, left)));
    const { type, headerBytes } = header;
    if (!/^[\x20-\x7e\xa9]{4}$/.test(type)) {
      throw new Damage(`The file is damaged at byte ${offset}: no part of an MP4 begins there.`);
    }
    // Only media data may be written before its end is known.
    const size = header.size === 0 && type === 'mdat' ? left : header.size;
    if (size < headerBytes) throw new Damage(`The file is damaged at byte ${offset}.`);
    if (size > left) {
      throw new Damage(`The file ends early: ${size - left} bytes of "${type}" are missing.`);
    }
    boxes.push({ type, offset, bodyOffset: offset + headerBytes, end: offset + size });
    offset += size;
  }
  return boxes;
}

async function refuseOtherKinds(source: ByteSource): Promise<void> {
  if (source.bytes === 0) throw new Damage('The file is empty.');
  const start = await source.read(0, Math.min(source.bytes, 256));
  if (/^(\xef\xbb\xbf)?\s*[<{]/.test(start.toString('latin1'))) {
    throw new Damage('It is a web page or an error message, not a video.');
  }
  if (!FIRST.has(start.toString('latin1', 4, 8))) throw new Damage('It is not an MP4 file.');
}
