import type { Movie } from '../mp4/movie.js';
import { showTimes } from '../mp4/show-times.js';
import type { SoundEntry } from '../mp4/sound-entry.js';
import type { Clip } from './clip.js';
import { clockSound, type Frame, type TimedSound } from './clock-sound.js';
import { silentFrame } from './silent-frame.js';
import type { PictureTimes } from './time-pictures.js';

/** What is heard during every clip of the cut. All times in ticks of `timescale`. */
export interface SoundTimes {
  readonly timescale: number;
  readonly entry: SoundEntry;
  /** From the first decoding to the first picture; negative when sound begins after it. */
  readonly lead: number;
  readonly ticks: number;
  /** The bytes of a silent frame; empty where the codec has none that is known. */
  readonly silence: Buffer;
  readonly clips: readonly (readonly TimedSound[])[];
}

/** Undefined when no clip has sound. Expects clips that refuseDiffering lets pass. */
export function timeSounds(clips: readonly Clip[], pictures: PictureTimes): SoundTimes | undefined {
  const track = clips.find(({ movie }) => movie.sound)?.movie.sound;
  if (!track) return undefined;
  const [entry] = track.entries;
  const timescale = entry.aac?.coreRate ?? (entry.sampleRate || 48_000);
  const silence = entry.aac && silentFrame(entry.aac.channelConfiguration);
  const silentTicks = silence && entry.aac?.frameSamples;
  const toSoundTicks = (ticks: number) => (ticks * timescale) / pictures.timescale;

  const framesOf = clips.map(({ movie }, index) =>
    framesFrom(movie, { start: toSoundTicks(pictures.clips[index]?.start ?? 0), timescale }),
  );
  const begin = firstCursor(framesOf[0] ?? [], {
    until: silence ? 0 : toSoundTicks(pictures.clips[0]?.end ?? 0),
  });
  let cursor = begin;
  const timed = framesOf.map((frames, index) => {
    const until = toSoundTicks(pictures.clips[index]?.end ?? 0);
    const last = index === clips.length - 1;
    const clocked = clockSound(frames, { cursor, until, silentTicks, last });
    cursor = clocked.cursor;
    return clocked.sounds;
  });
  return {
    timescale,
    entry,
    lead: -begin,
    ticks: cursor,
    silence: silence ?? Buffer.alloc(0),
    clips: timed,
  };
}

/** A clip's frames, timed so that they stay with its pictures when its first is shown at `start`. */
function framesFrom(
  { picture, sound }: Movie,
  { start, timescale }: { readonly start: number; readonly timescale: number },
): readonly Frame[] {
  if (!sound) return [];
  const firstPicture = showTimes(picture.samples).first / picture.timescale - picture.startSeconds;
  return sound.samples.map((source) => {
    const seconds = (source.time + source.delay) / sound.timescale - sound.startSeconds;
    const aac = sound.entries[source.entry]?.aac;
    return {
      source,
      at: start + (seconds - firstPicture) * timescale,
      duration: aac?.frameSamples ?? Math.round((source.duration * timescale) / sound.timescale),
    };
  });
}

/**
 * A sound coder needs the frame before the first that is heard: the cut begins with it and hides
 * it by an edit list, as the clip did. Inside the cut there is no room for such frames. A codec
 * without a silent frame may begin as late as `until`.
 */
function firstCursor(frames: readonly Frame[], { until }: { readonly until: number }): number {
  const first = frames.find(({ at, duration }) => at >= -1.5 * duration);
  return first && first.at < until ? Math.round(first.at) : 0;
}
