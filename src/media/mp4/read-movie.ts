import { type Box, boxesIn, findBox, needBox, needBoxes } from './box.js';
import type { ByteSource } from './byte-source.js';
import { checkSegments } from './check-segments.js';
import { Damage } from './damage.js';
import type { Movie, Track } from './movie.js';
import { readPictureEntry } from './picture-entry.js';
import { type Fragment, readFragments } from './read-fragments.js';
import { readTimescale, readTrack, type TrackContext } from './read-track.js';
import { showTimes } from './show-times.js';
import { readSoundEntry } from './sound-entry.js';
import { readTopLevel, type TopLevelBox } from './top-level.js';

/** That of a clip has some kilobytes. */
const MAX_INDEX_BYTES = 1 << 26;

/**
 * The index of an MP4, whole or fragmented. Throws Damage unless top-level boxes tile the file,
 * there is a track of pictures, and every picture and sound lies inside the file's media data.
 */
export async function readMovie(source: ByteSource): Promise<Movie> {
  const top = await readTopLevel(source);
  const moov = top.find((box) => box.type === 'moov');
  if (!moov) throw new Damage('The file is incomplete: it has no index ("moov").');
  await checkSegments(source, top);
  const moofs = top.filter((box) => box.type === 'moof');
  const indexBytes = [moov, ...moofs].reduce((sum, box) => sum + box.end - box.offset, 0);
  if (indexBytes > MAX_INDEX_BYTES) throw new Damage('Its index is larger than that of any clip.');

  const fragments: Fragment[] = [];
  for (const moof of moofs) {
    fragments.push({ offset: moof.offset, body: await readBody(source, moof) });
  }
  const movie = parse(source.bytes, await readBody(source, moov), fragments);
  checkDuration(movie.picture);
  checkPlaces(movie.picture, source.bytes, top);
  if (movie.sound) checkPlaces(movie.sound, source.bytes, top);
  return movie;
}

async function readBody(source: ByteSource, box: TopLevelBox): Promise<Buffer> {
  return source.read(box.bodyOffset, box.end - box.bodyOffset);
}

function parse(bytes: number, moov: Buffer, fragments: readonly Fragment[]): Movie {
  try {
    const boxes = boxesIn(moov, 'moov');
    const mvex = findBox(boxes, 'mvex');
    const context = {
      timescale: readTimescale(needBox(boxes, 'mvhd').body),
      fragments: readFragments(fragments, mvex ? boxesIn(mvex.body, 'mvex') : []),
    };
    const picture = firstTrack(boxes, 'vide', context, readPictureEntry);
    if (!picture) throw new Damage('There are no pictures in it.');
    const sound = firstTrack(boxes, 'soun', context, readSoundEntry);
    return { bytes, picture, ...(sound ? { sound } : {}) };
  } catch (error) {
    if (isOutOfBounds(error)) {
      throw new Damage('Its index is damaged: a part of it is cut short.', { cause: error });
    }
    throw error;
  }
}

/** Node's way to say that a box is shorter than the fields that it has to hold. */
function isOutOfBounds(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ERR_OUT_OF_RANGE' || error.code === 'ERR_BUFFER_OUT_OF_BOUNDS';
}

/** Tracks without samples occur: a second sound track that was never filled. */
function firstTrack<Entry>(
  moov: readonly Box[],
  handler: string,
  context: TrackContext,
  understand: (entry: Box) => Entry,
): Track<Entry> | undefined {
  return moov
    .filter((box) => box.type === 'trak' && handlerOf(box) === handler)
    .map((trak) => readTrack(trak, context, understand))
    .find((track) => track.samples.length > 0);
}

function handlerOf(trak: Box): string {
  const mdia = needBoxes(boxesIn(trak.body, 'trak'), 'mdia');
  return needBox(mdia, 'hdlr').body.toString('latin1', 8, 12);
}

/** Work and memory grow with a clip's duration, which is a mere number in the file. */
const MAX_SECONDS = 3600;

function checkDuration({ samples, timescale }: Track<unknown>): void {
  const seconds = showTimes(samples).ticks / timescale;
  if (seconds <= 0) throw new Damage('Its pictures last no time at all.');
  if (seconds > MAX_SECONDS) throw new Damage('It claims to last more than an hour.');
}

function checkPlaces(track: Track<unknown>, bytes: number, top: readonly TopLevelBox[]): void {
  const media = top.filter((box) => box.type === 'mdat');
  let total = 0;
  let at = 0;
  for (const { offset, size, entry } of track.samples.toSorted((a, b) => a.offset - b.offset)) {
    while (at < media.length && (media[at]?.end ?? 0) <= offset) at++;
    const box = media[at];
    if (!box || offset < box.bodyOffset || offset + size > box.end) {
      throw new Damage('Pictures or sounds that its index lists are not in the file.');
    }
    if (size === 0)
      throw new Damage('Its index is damaged: it lists pictures or sounds of no size.');
    if (!track.entries[entry])
      throw new Damage('Its index does not say how a part of it is coded.');
    total += size;
  }
  // Samples that share bytes could make a joined file a million times larger than its clips.
  if (total > bytes) throw new Damage('Its index lists more bytes than the file has.');
}
