import type { Insertion } from './parameter-sets.js';

/** A stretch of the cut's media data. */
export type Piece =
  | {
      readonly kind: 'copy';
      readonly path: string;
      readonly offset: number;
      readonly bytes: number;
    }
  | { readonly kind: 'new'; readonly content: Buffer };

/** Where a sample is: `offset` counts from the start of the media data. */
export interface Place {
  readonly offset: number;
  readonly size: number;
}

/** The cut's media data as it grows: what it will be made of, not the bytes. */
export interface MediaData {
  readonly pieces: readonly Piece[];
  bytes(): number;
  /** Places of so many frames of silence. */
  addSilence(frame: Buffer, count: number): readonly Place[];
  /** Places of samples of a clip's file, in the order in which they are given. */
  addSamples(path: string, samples: readonly SampleBytes[]): readonly Place[];
}

export interface SampleBytes {
  readonly offset: number;
  readonly size: number;
  readonly insertion?: Insertion | undefined;
}

export function mediaData(): MediaData {
  const pieces: Piece[] = [];
  let bytes = 0;
  // The stretch that is still growing.
  let copy = { path: '', offset: 0, end: 0 };

  const addCopy = (path: string, offset: number, length: number) => {
    if (copy.path !== path || copy.end !== offset) {
      endCopy();
      copy = { path, offset, end: offset };
    }
    copy.end += length;
    bytes += length;
  };
  const endCopy = () => {
    const { path, offset, end } = copy;
    if (end > offset) pieces.push({ kind: 'copy', path, offset, bytes: end - offset });
    copy = { path: '', offset: 0, end: 0 };
  };
  const addNew = (content: Buffer) => {
    endCopy();
    if (content.length > 0) pieces.push({ kind: 'new', content });
    bytes += content.length;
  };

  return {
    pieces,
    bytes: () => bytes,
    addSilence: (frame, count) => {
      const start = bytes;
      addNew(Buffer.concat(Array.from({ length: count }, () => frame)));
      return Array.from({ length: count }, (_, index) => ({
        offset: start + index * frame.length,
        size: frame.length,
      }));
    },
    addSamples: (path, samples) => {
      const places: Place[] = [];
      for (const index of inFileOrder(samples)) {
        const { offset, size, insertion } = samples[index] ?? { offset: 0, size: 0 };
        const start = bytes;
        if (insertion) {
          addCopy(path, offset, insertion.at);
          addNew(insertion.content);
        }
        const kept = insertion?.at ?? 0;
        addCopy(path, offset + kept, size - kept);
        places[index] = { offset: start, size: bytes - start };
      }
      endCopy();
      return places;
    },
  };
}

/**
 * So the file is read from front to back in long stretches, and sound stays as close to its
 * pictures as it was.
 */
function inFileOrder(samples: readonly SampleBytes[]): readonly number[] {
  const offset = (index: number) => samples[index]?.offset ?? 0;
  return [...samples.keys()].sort((a, b) => offset(a) - offset(b));
}
