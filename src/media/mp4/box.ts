import { Damage } from './damage.js';

/** A box inside `moov` or `moof` (ISO/IEC 14496-12, 4.2), held in memory. */
export interface Box {
  readonly type: string;
  /** What follows size and type. */
  readonly body: Buffer;
}

/** The boxes that fill `body`; Damage unless they tile it exactly. */
export function boxesIn(body: Buffer, parent: string): readonly Box[] {
  const boxes: Box[] = [];
  let at = 0;
  while (at < body.length) {
    const header = body.length - at >= 8 ? readHeader(body.subarray(at)) : undefined;
    // QuickTime writers end a list of boxes with a 32-bit zero.
    if (!header && body.length - at < 8 && body.subarray(at).every((byte) => byte === 0)) break;
    if (!header || header.size < header.headerBytes || header.size > body.length - at) {
      throw new Damage(`Its index is damaged: the parts of "${parent}" do not fit into it.`);
    }
    boxes.push({
      type: header.type,
      body: body.subarray(at + header.headerBytes, at + header.size),
    });
    at += header.size;
  }
  return boxes;
}

export interface BoxHeader {
  readonly type: string;
  /** With the header; 0 stands for "to the end of the file". */
  readonly size: number;
  readonly headerBytes: number;
}

/** `bytes` holds at least 8 bytes, and 16 wherever the box has a 64-bit size. */
export function readHeader(bytes: Buffer): BoxHeader {
  const size = bytes.readUInt32BE(0);
  const type = bytes.toString('latin1', 4, 8);
  if (size !== 1) return { type, size, headerBytes: 8 };
  return { type, size: Number(bytes.readBigUInt64BE(8)), headerBytes: 16 };
}

export function findBox(boxes: readonly Box[], type: string): Box | undefined {
  return boxes.find((box) => box.type === type);
}

export function needBox(boxes: readonly Box[], type: string): Box {
  const box = findBox(boxes, type);
  if (!box) throw new Damage(`Its index is damaged: the part "${type}" is missing.`);
  return box;
}

/** The boxes inside `parents[0]` inside `parents[1]`…, each of which has to be there. */
export function needBoxes(boxes: readonly Box[], ...parents: readonly string[]): readonly Box[] {
  return parents.reduce((inside, type) => boxesIn(needBox(inside, type).body, type), boxes);
}

/**
 * How many entries of `width` bytes the table has that begins at `start` of the box, after a check
 * that it holds so many: no number of the file's is ever believed.
 */
export function countEntries(box: Box, table: { count: number; start: number; width: number }) {
  if (table.start + table.count * table.width > box.body.length) {
    throw new Damage(`Its index is damaged: the table "${box.type}" is cut short.`);
  }
  return table.count;
}
