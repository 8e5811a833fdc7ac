import { ascii, box, u32, u64 } from './box-writer.js';
import type { Layout } from './lay-out.js';
import type { Look } from './look.js';
import { indexSamples } from './sample-index.js';
import { type IndexedLayout, writeMoov } from './write-moov.js';

/** Everything in front of the media data: the index comes first, so that the cut plays at once. */
export function writeHead(layout: Layout, look: Look): Buffer {
  const ftyp = box('ftyp', ascii('isom'), u32([0x200]), ascii('isomiso2mp41'));
  const wide = layout.mediaBytes > 2 ** 31;
  const mdat = wide
    ? Buffer.concat([u32([1]), ascii('mdat'), u64([layout.mediaBytes + 16])])
    : Buffer.concat([u32([layout.mediaBytes + 8]), ascii('mdat')]);
  const indexed = withIndexes(layout);
  // The index holds offsets into the file, which depend on the index's own length.
  const { length } = writeMoov(indexed, look, { offset: 0, wide });
  const offset = ftyp.length + length + mdat.length;
  return Buffer.concat([ftyp, writeMoov(indexed, look, { offset, wide }), mdat]);
}

function withIndexes({ picture, sound }: Layout): IndexedLayout {
  return {
    picture: { ...picture, index: indexSamples(picture.samples) },
    ...(sound ? { sound: { ...sound, index: indexSamples(sound.samples) } } : {}),
  };
}
