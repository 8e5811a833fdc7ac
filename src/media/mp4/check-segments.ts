import type { ByteSource } from './byte-source.js';
import { Damage } from './damage.js';
import type { TopLevelBox } from './top-level.js';

/** More would not be an index of a clip. */
const MAX_SEGMENT_INDEX_BYTES = 1 << 20;

/**
 * A fragmented file may say how long its fragments are (`sidx`, ISO/IEC 14496-12, 8.16.3). It is the
 * only sign of a file that was cut where a fragment ends: all that is left of it is whole.
 */
export async function checkSegments(
  source: ByteSource,
  top: readonly TopLevelBox[],
): Promise<void> {
  for (const box of top) {
    if (box.type !== 'sidx') continue;
    const bytes = box.end - box.bodyOffset;
    if (bytes < 24 || bytes > MAX_SEGMENT_INDEX_BYTES) throw damaged();
    const end = box.end + lengthOf(await source.read(box.bodyOffset, bytes));
    if (end > source.bytes)
      throw new Damage(
        `The file ends early: ${end - source.bytes} bytes of fragments are missing.`,
      );
  }
}

/** From the end of the box to the end of the last fragment that it lists. */
function lengthOf(body: Buffer): number {
  const isWide = body.readUInt8(0) === 1;
  const start = isWide ? 28 : 20;
  if (body.length < start + 4) throw damaged();
  const firstOffset = isWide ? Number(body.readBigUInt64BE(20)) : body.readUInt32BE(16);
  const count = body.readUInt16BE(start + 2);
  if (body.length < start + 4 + count * 12) throw damaged();
  const sizes = Array.from({ length: count }, (_, index) =>
    body.readUInt32BE(start + 4 + index * 12),
  );
  // The first bit tells an index from media.
  return sizes.reduce((sum, size) => sum + (size & 0x7fffffff), firstOffset);
}

function damaged(): Damage {
  return new Damage('Its index is damaged: "sidx" is cut short.');
}
