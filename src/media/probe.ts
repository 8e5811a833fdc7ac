import { type ByteSource, openBytes } from './mp4/byte-source.js';
import { checkSamples } from './mp4/check-samples.js';
import { Damage } from './mp4/damage.js';
import type { Movie } from './mp4/movie.js';
import { readMovie } from './mp4/read-movie.js';
import { showTimes } from './mp4/show-times.js';
import { shownSize } from './mp4/shown-size.js';
import type { SoundEntry } from './mp4/sound-entry.js';

/** What a clip is, once it is known to be whole. */
export interface Probe {
  readonly bytes: number;
  /** Of the pictures: sound may be some milliseconds longer or shorter. */
  readonly durationSeconds: number;
  /** As shown: a turned video's sides are exchanged. */
  readonly width: number;
  readonly height: number;
  /** Pictures a second, on average. */
  readonly frameRate: number;
  /** `h264`, `hevc`, `av1`, `vp9`, else the file's own four letters for it. */
  readonly video: string;
  readonly audio?: Sound;
}

export interface Sound {
  /** `aac`, `opus`, `mp3`, `ac3`, …, else the file's own four letters for it. */
  readonly codec: string;
  readonly sampleRate: number;
  readonly channels: number;
}

export type ProbeResult =
  | { readonly whole: true; readonly probe: Probe }
  /** `damage` is one plain sentence for the user. */
  | { readonly whole: false; readonly damage: string };

/** What was asked for. `bytes` is the Content-Length, where the server gave one. */
export interface Expected {
  readonly bytes?: number;
  readonly width?: number;
  readonly height?: number;
  readonly durationSeconds?: number;
}

/** Encoders end on a whole picture or frame of sound; a fragment that went missing is longer. */
const TOLERANCE_SECONDS = 0.25;

/**
 * Is this file a whole MP4 with pictures, and which? Reads all of it once, a window at a time.
 * Rejects only when the file cannot be read at all (`ENOENT`, `EACCES`, …).
 */
export async function probe(path: string, expected: Expected = {}): Promise<ProbeResult> {
  try {
    await using source = await openBytes(path);
    const found = await examine(source);
    refuseOther(found, expected);
    return { whole: true, probe: found };
  } catch (error) {
    if (error instanceof Damage) return { whole: false, damage: error.message };
    throw error;
  }
}

async function examine(source: ByteSource): Promise<Probe> {
  const movie = await readMovie(source);
  await checkSamples(source, movie);
  return describe(movie);
}

function describe({ bytes, picture, sound }: Movie): Probe {
  const durationSeconds = showTimes(picture.samples).ticks / picture.timescale;
  const [{ codec: video }] = picture.entries;
  return {
    bytes,
    durationSeconds,
    ...shownSize(picture),
    frameRate: picture.samples.length / durationSeconds,
    video,
    ...(sound ? { audio: describeSound(sound.entries[0]) } : {}),
  };
}

function describeSound({ codec, sampleRate, channels }: SoundEntry): Sound {
  return { codec, sampleRate, channels };
}

function refuseOther(found: Probe, expected: Expected): void {
  const { bytes = found.bytes, width = found.width, height = found.height } = expected;
  if (found.bytes !== bytes) {
    throw new Damage(`It has ${found.bytes} bytes; the server announced ${bytes}.`);
  }
  if (found.width !== width || found.height !== height) {
    throw new Damage(`It is ${found.width}x${found.height}; ${width}x${height} was asked for.`);
  }
  const { durationSeconds: asked = found.durationSeconds } = expected;
  if (Math.abs(found.durationSeconds - asked) > TOLERANCE_SECONDS) {
    throw new Damage(`It lasts ${found.durationSeconds.toFixed(2)} s; ${asked} s was asked for.`);
  }
}
