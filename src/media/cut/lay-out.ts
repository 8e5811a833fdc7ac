import type { SoundEntry } from '../mp4/sound-entry.js';
import type { Clip } from './clip.js';
import { mediaData, type Piece, type Place } from './media-data.js';
import type { Insertions } from './parameter-sets.js';
import { timePictures } from './time-pictures.js';
import { timeSounds } from './time-sounds.js';

/** The cut before a byte of it is written. */
export interface Layout {
  readonly picture: Line;
  readonly sound?: Line & { readonly entry: SoundEntry };
  /** What the media data is made of, in order. */
  readonly pieces: readonly Piece[];
  readonly mediaBytes: number;
}

/** A track of the cut. All times in ticks of `timescale`. */
export interface Line {
  readonly timescale: number;
  /** From the first decoding to the cut's start; negative when the track begins later. */
  readonly lead: number;
  readonly ticks: number;
  readonly samples: readonly PlacedSample[];
}

export interface PlacedSample extends Place {
  readonly duration: number;
  readonly delay: number;
  readonly sync: boolean;
}

/** The cut of clips that refuseDiffering lets pass. */
export function layOut(clips: readonly Clip[], insertions: Insertions): Layout {
  const pictures = timePictures(clips);
  const sounds = timeSounds(clips, pictures);
  const media = mediaData();
  const shown: PlacedSample[] = [];
  const heard: PlacedSample[] = [];
  for (const [index, { path }] of clips.entries()) {
    const timedPictures = pictures.clips[index]?.pictures ?? [];
    const timedSounds = sounds?.clips[index] ?? [];
    const holes = timedSounds.filter(({ source }) => !source).length;
    const silences = media.addSilence(sounds?.silence ?? Buffer.alloc(0), holes).values();
    const places = media
      .addSamples(path, [
        ...timedPictures.map(({ source: { offset, size } }, picture) => ({
          offset,
          size,
          insertion: insertions[index]?.[picture],
        })),
        ...timedSounds.flatMap(({ source }) => source ?? []),
      ])
      .values();
    for (const { source, duration, delay } of timedPictures) {
      const { offset, size } = next(places);
      shown.push({ offset, size, duration, delay, sync: source.sync });
    }
    for (const { source, duration } of timedSounds) {
      const { offset, size } = next(source ? places : silences);
      // Where silence has no bytes, the sound before it lasts longer.
      if (size > 0) heard.push({ offset, size, duration, delay: 0, sync: true });
      else lengthenLast(heard, duration);
    }
  }
  return {
    picture: { ...pictures, samples: shown },
    ...(sounds ? { sound: { ...sounds, samples: heard } } : {}),
    pieces: media.pieces,
    mediaBytes: media.bytes(),
  };
}

function next(places: Iterator<Place, undefined>): Place {
  const place = places.next().value;
  if (!place) throw new Error('a timed sample has no place in the media data');
  return place;
}

function lengthenLast(samples: PlacedSample[], duration: number): void {
  const last = samples.pop();
  if (last) samples.push({ ...last, duration: last.duration + duration });
}
