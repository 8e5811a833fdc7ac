import type { Clip } from './cut/clip.js';
import { JoinRefused } from './cut/join-refused.js';
import { layOut } from './cut/lay-out.js';
import { lookOf } from './cut/look.js';
import { placeParameterSets } from './cut/parameter-sets.js';
import { refuseDiffering } from './cut/refuse-differing.js';
import { refuseTrimmed } from './cut/refuse-trimmed.js';
import { writeCut } from './cut/write-cut.js';
import { writeHead } from './cut/write-head.js';
import { openBytes } from './mp4/byte-source.js';
import { Damage } from './mp4/damage.js';
import { readMovie } from './mp4/read-movie.js';
import { shownSize } from './mp4/shown-size.js';

export { JoinRefused };

export interface JoinInput {
  readonly path: string;
  /** For messages, e.g. `launch-teaser/desk`. */
  readonly name: string;
}

export interface Joined {
  readonly bytes: number;
  readonly durationSeconds: number;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/**
 * Joins clips into one MP4 by copying their coded pictures and sounds: nothing is coded again, the
 * index comes first, equal clips give equal bytes. One clip is allowed. Clips are expected to be
 * whole (see probe): only their indexes are checked here. Rejects with JoinRefused when they do
 * not fit together; then, and when aborted, `output` is as it was.
 */
export async function join(
  inputs: readonly JoinInput[],
  output: string,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Joined> {
  const clips: Clip[] = [];
  for (const input of inputs) {
    signal?.throwIfAborted();
    clips.push(await readClip(input));
  }
  const [first, ...others] = clips;
  if (!first) throw new Error('there are no clips to join');
  refuseTrimmed(clips);
  refuseDiffering(clips);

  const layout = layOut(clips, await placeParameterSets(clips));
  const head = writeHead(layout, lookOf([first, ...others]));
  const written = await writeCut(
    output,
    [{ kind: 'new', content: head }, ...layout.pieces],
    signal,
  );
  const durationSeconds = layout.picture.ticks / layout.picture.timescale;
  return { ...written, durationSeconds, ...shownSize(first.movie.picture) };
}

/** The index of a clip has some kilobytes. */
const INDEX_WINDOW = 1 << 14;

async function readClip({ path, name }: JoinInput): Promise<Clip> {
  try {
    await using source = await openBytes(path, INDEX_WINDOW);
    return { path, name, movie: await readMovie(source) };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    throw new JoinRefused(
      'join/damaged-clip',
      `The clip ${name} is no whole MP4. ${error.message}`,
      'Fetch it again; where that gives the same bytes, ask for a new take.',
    );
  }
}
