import type { Sample } from '../mp4/movie.js';

/** A frame of a clip's sound, and when it should be heard. */
export interface Frame {
  readonly source: Sample;
  readonly at: number;
  readonly duration: number;
}

/** A frame as it goes into the cut; without a source it is silence. */
export interface TimedSound {
  readonly source?: Sample;
  readonly duration: number;
}

export interface ClockedSound {
  readonly sounds: readonly TimedSound[];
  /** Where the next clip's sound begins. */
  readonly cursor: number;
}

/**
 * Sound clocked on the picture. Frames can only follow one another, so each is heard within half a
 * frame of its time: one that begins more than half a frame before the cursor is dropped, a hole is
 * filled with silence, and what would outlast the clip's last picture is left out. The error never
 * adds up, because every clip's frames are placed by that clip's own first picture.
 *
 * The next clip often begins with a frame that only warms up the decoder. It is dropped as any
 * frame, unless the cursor stayed more than half a frame short of the picture: then it is what
 * keeps the rest from being late.
 */
export function clockSound(
  frames: readonly Frame[],
  clip: {
    readonly cursor: number;
    /** When the clip's last picture ends. */
    readonly until: number;
    /** How long a silent frame lasts; without one a hole is one silence of any length. */
    readonly silentTicks?: number | undefined;
    /** Nothing follows, so that a frame may outlast the picture. */
    readonly last: boolean;
  },
): ClockedSound {
  const { until, silentTicks, last } = clip;
  const sounds: TimedSound[] = [];
  let { cursor } = clip;
  const add = (sound: TimedSound) => {
    sounds.push(sound);
    cursor += sound.duration;
  };
  const fill = (end: number, slack: number) => {
    for (let hole = end - cursor; hole > slack; hole = end - cursor) {
      add({ duration: silentTicks ?? Math.round(hole) });
    }
  };

  for (const { source, at, duration } of frames) {
    const half = duration / 2;
    if (at < cursor - half) continue;
    if (at >= until) break;
    fill(at, Math.max(half, ONE_TICK));
    // Where holes cannot be filled, rounding up and down by turns leaves the smallest ones.
    const needed = silentTicks === undefined ? half : duration;
    if (!last && cursor + needed > until + ONE_TICK) break;
    add({ source, duration });
  }
  const rest = silentTicks ?? (frames.at(-1)?.duration ?? 0) / 2;
  fill(until, Math.max(rest - ONE_TICK, ONE_TICK));
  return { sounds, cursor };
}

/** Clips rarely end on a whole tick. */
const ONE_TICK = 1;
