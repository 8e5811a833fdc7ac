import { type Box, countEntries, findBox, needBox } from './box.js';
import { Damage } from './damage.js';
import type { Sample } from './movie.js';

/** Far beyond any clip (half an hour at 240 pictures a second): bounds work on hostile files. */
export const MAX_SAMPLES = 500_000;

/** The samples that the tables of `stbl` list (ISO/IEC 14496-12, 8.6 and 8.7). */
export function readSamples(stbl: readonly Box[]): readonly Sample[] {
  const sizes = readSizes(stbl);
  const durations = readRuns(needBox(stbl, 'stts'), sizes.length);
  const ctts = findBox(stbl, 'ctts');
  const delays = ctts && readRuns(ctts, sizes.length);
  const places = readPlaces(stbl, sizes);
  const syncs = readSyncs(findBox(stbl, 'stss'), sizes.length);
  let time = 0;
  return places.map(({ offset, size, entry }, index) => {
    const duration = durations[index] ?? 0;
    const decoded = time;
    time += duration;
    return {
      offset,
      size,
      entry,
      time: decoded,
      duration,
      delay: delays?.[index] ?? 0,
      sync: syncs?.has(index + 1) ?? true,
    };
  });
}

function readSizes(stbl: readonly Box[]): readonly number[] {
  const box = findBox(stbl, 'stsz') ?? needBox(stbl, 'stz2');
  const { body } = box;
  const count = body.readUInt32BE(8);
  if (count > MAX_SAMPLES)
    throw new Damage('It lists more pictures or sounds than a clip can have.');
  const shared = box.type === 'stsz' ? body.readUInt32BE(4) : 0;
  if (shared > 0) return Array.from({ length: count }, () => shared);
  const bits = box.type === 'stsz' ? 32 : body.readUInt8(7);
  countEntries(box, { count, start: 12, width: bits / 8 });
  return Array.from({ length: count }, (_, index) => {
    if (bits === 4) return (body.readUInt8(12 + (index >> 1)) >> (index % 2 === 0 ? 4 : 0)) & 15;
    return body.readUIntBE(12 + (index * bits) / 8, bits / 8);
  });
}

/** `stts` and `ctts` say "so many samples have this value" over and over. */
function readRuns(box: Box, samples: number): readonly number[] {
  const runs = countEntries(box, { count: box.body.readUInt32BE(4), start: 8, width: 8 });
  const values: number[] = [];
  for (let run = 0; run < runs && values.length < samples; run++) {
    const length = Math.min(box.body.readUInt32BE(8 + run * 8), samples - values.length);
    // Version 0 of ctts is unsigned on paper; writers put negative values there all the same.
    const at = 12 + run * 8;
    const value = box.type === 'ctts' ? box.body.readInt32BE(at) : box.body.readUInt32BE(at);
    for (let each = 0; each < length; each++) values.push(value);
  }
  if (values.length < samples) {
    throw new Damage(`Its index is damaged: "${box.type}" leaves samples out.`);
  }
  return values;
}

interface Place {
  readonly offset: number;
  readonly size: number;
  readonly entry: number;
}

/** Chunks have offsets, samples lie in chunks one after another. */
function readPlaces(stbl: readonly Box[], sizes: readonly number[]): readonly Place[] {
  const chunks = readChunks(stbl);
  const stsc = needBox(stbl, 'stsc');
  const runs = countEntries(stsc, { count: stsc.body.readUInt32BE(4), start: 8, width: 12 });
  const places: Place[] = [];
  for (let run = 0; run < runs; run++) {
    const at = 8 + run * 12;
    const first = stsc.body.readUInt32BE(at);
    const after = run + 1 < runs ? stsc.body.readUInt32BE(at + 12) : chunks.length + 1;
    if ((run === 0 && first !== 1) || after < first) {
      throw new Damage('Its index is damaged: "stsc" is out of order.');
    }
    const inChunk = stsc.body.readUInt32BE(at + 4);
    const entry = stsc.body.readUInt32BE(at + 8) - 1;
    for (let chunk = first; chunk < after && chunk <= chunks.length; chunk++) {
      let offset = chunks[chunk - 1] ?? 0;
      for (let each = 0; each < inChunk && places.length < sizes.length; each++) {
        const size = sizes[places.length] ?? 0;
        places.push({ offset, size, entry });
        offset += size;
      }
    }
  }
  if (places.length < sizes.length) {
    throw new Damage('Its index is damaged: it does not say where all pictures and sounds are.');
  }
  return places;
}

function readChunks(stbl: readonly Box[]): readonly number[] {
  const box = findBox(stbl, 'stco') ?? needBox(stbl, 'co64');
  const width = box.type === 'stco' ? 4 : 8;
  const count = countEntries(box, { count: box.body.readUInt32BE(4), start: 8, width });
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * width;
    return width === 4 ? box.body.readUInt32BE(at) : Number(box.body.readBigUInt64BE(at));
  });
}

/** Numbers, from 1, of the samples where decoding can begin; without the table: all of them. */
function readSyncs(stss: Box | undefined, samples: number): ReadonlySet<number> | undefined {
  if (!stss) return undefined;
  const count = countEntries(stss, { count: stss.body.readUInt32BE(4), start: 8, width: 4 });
  const syncs = new Set<number>();
  for (let index = 0; index < count; index++) {
    const sample = stss.body.readUInt32BE(8 + index * 4);
    if (sample < 1 || sample > samples) {
      throw new Damage('Its index is damaged: it names key pictures that do not exist.');
    }
    syncs.add(sample);
  }
  return syncs;
}
