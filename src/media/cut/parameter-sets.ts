import { openBytes } from '../mp4/byte-source.js';
import type { PictureEntry } from '../mp4/picture-entry.js';
import type { Clip } from './clip.js';

/** Bytes that are put into a sample, `at` bytes from its start. */
export interface Insertion {
  readonly at: number;
  readonly content: Buffer;
}

/** By clip, then by picture. */
export type Insertions = readonly (readonly (Insertion | undefined)[])[];

/**
 * What makes H.264 clips of differing set-ups playable as one track: each key picture carries its
 * own clip's parameter sets. (Several sample entries would be the format's way, and Chromium stops
 * at the second.) Empty when all clips share one set-up.
 */
export async function placeParameterSets(clips: readonly Clip[]): Promise<Insertions> {
  const insertions: (readonly (Insertion | undefined)[])[] = [];
  if (!differInSetUp(clips)) return insertions;
  for (const clip of clips) insertions.push(await inKeyPictures(clip));
  return insertions;
}

async function inKeyPictures({
  path,
  movie: { picture },
}: Clip): Promise<readonly (Insertion | undefined)[]> {
  await using source = await openBytes(path, 64);
  const contents = picture.entries.map(asParts);
  const insertions: (Insertion | undefined)[] = [];
  for (const [index, { sync, offset, size, entry }] of picture.samples.entries()) {
    const content = contents[entry];
    if (!content || !(sync || index === 0)) continue;
    const lengthBytes = picture.entries[entry]?.lengthBytes ?? 4;
    const head = await source.read(offset, Math.min(size, lengthBytes + 1));
    const delimiter = delimiterBytes(head, lengthBytes);
    insertions[index] = { at: delimiter < size ? delimiter : 0, content };
  }
  return insertions;
}

export function differInSetUp(clips: readonly Clip[]): boolean {
  const [first, ...others] = clips.flatMap(({ movie }) => movie.picture.entries);
  return others.some(({ configuration }) => !first?.configuration.equals(configuration));
}

function asParts({ parameterSets, lengthBytes = 4 }: PictureEntry): Buffer {
  return Buffer.concat(
    parameterSets.flatMap((set) => {
      const length = Buffer.alloc(lengthBytes);
      length.writeUIntBE(set.length, 0, lengthBytes);
      return [length, set];
    }),
  );
}

/** An access unit delimiter (type 9) has to stay the first part of its picture. */
function delimiterBytes(head: Buffer, lengthBytes: number): number {
  if (head.length <= lengthBytes || (head.readUInt8(lengthBytes) & 31) !== 9) return 0;
  return lengthBytes + head.readUIntBE(0, lengthBytes);
}
