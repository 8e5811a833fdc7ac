import { fullBox, u32, u64 } from './box-writer.js';
import type { PlacedSample } from './lay-out.js';

const PLAIN = { version: 0, flags: 0 };

/** What `stbl` holds beside `stsd`: when samples are decoded and shown, and where they are. */
export interface SampleIndex {
  /** All tables but that of chunk offsets. */
  readonly tables: readonly Buffer[];
  /** Offsets of chunks from the start of the media data. */
  readonly chunks: readonly number[];
}

/** ISO/IEC 14496-12, 8.6 and 8.7. */
export function indexSamples(samples: readonly PlacedSample[]): SampleIndex {
  const chunks = findChunks(samples);
  const syncs = samples.flatMap(({ sync }, index) => (sync ? [index + 1] : []));
  const tables = [
    runs(
      'stts',
      samples.map(({ duration }) => duration),
    ),
  ];
  if (samples.some(({ delay }) => delay > 0)) {
    tables.push(
      runs(
        'ctts',
        samples.map(({ delay }) => delay),
      ),
    );
  }
  if (syncs.length < samples.length) {
    tables.push(fullBox('stss', PLAIN, u32([syncs.length, ...syncs])));
  }
  tables.push(
    samplesInChunks(chunks),
    fullBox('stsz', PLAIN, u32([0, samples.length]), u32(samples.map(({ size }) => size))),
  );
  return { tables, chunks: chunks.map(({ offset }) => offset) };
}

/** `wide`: offsets need 64 bits. */
export function chunkOffsets(offsets: readonly number[], wide: boolean): Buffer {
  const count = u32([offsets.length]);
  return wide
    ? fullBox('co64', PLAIN, count, u64(offsets))
    : fullBox('stco', PLAIN, count, u32(offsets));
}

/** Equal neighbours as "so many times this value". */
function runs(type: string, values: readonly number[]): Buffer {
  const entries: number[] = [];
  let length = 0;
  for (const [index, value] of values.entries()) {
    length++;
    if (values[index + 1] === value) continue;
    entries.push(length, value);
    length = 0;
  }
  return fullBox(type, PLAIN, u32([entries.length / 2]), u32(entries));
}

interface Chunk {
  readonly offset: number;
  samples: number;
}

/** Samples that follow each other in the media data, without one of the other track between them. */
function findChunks(samples: readonly PlacedSample[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let chunk: Chunk | undefined;
  let end = -1;
  for (const { offset, size } of samples) {
    if (!chunk || offset !== end) chunks.push((chunk = { offset, samples: 0 }));
    chunk.samples++;
    end = offset + size;
  }
  return chunks;
}

/** Runs of chunks that hold equally many samples. */
function samplesInChunks(chunks: readonly Chunk[]): Buffer {
  const entries = chunks.flatMap(({ samples }, index) =>
    samples === chunks[index - 1]?.samples ? [] : [index + 1, samples, 1],
  );
  return fullBox('stsc', PLAIN, u32([entries.length / 3]), u32(entries));
}
