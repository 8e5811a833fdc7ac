import { box, fullBox, text, u16, u32, zeros } from './mp4-box.js';
import { avc1, IDENTITY, mp4a, type Track, trackBox } from './mp4-track.js';

export interface Film {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  readonly sps: Buffer;
  readonly pps: Buffer;
  /** One NAL unit a frame, in the order in which they are shown. */
  readonly frames: readonly Buffer[];
  /** Indices of frames that need no other. */
  readonly keyFrames: readonly number[];
}

/** AAC-LC, 48 kHz, stereo: a frame of silence. */
const SILENCE = Buffer.from('210049900219002380', 'hex');
const AUDIO_RATE = 48_000;
const AUDIO_FRAME = 1024;

/** A whole MP4 with a silent audio track; moov comes first, so that playing needs no second request. */
export function mp4(film: Film): Buffer {
  const tracks = [videoTrack(film), audioTrack(film.frames.length / film.framesPerSecond)];
  const head = box('ftyp', text('isom'), u32(0x200), text('isomiso2avc1mp41'));
  const payload = interleave(tracks);
  const duration = (film.frames.length / film.framesPerSecond) * AUDIO_RATE;
  // How long moov is does not depend on the offsets in it: a draft tells its length.
  const draft = moov(tracks, duration, 0);
  const start = head.length + draft.length + 8;
  return Buffer.concat([head, moov(tracks, duration, start), box('mdat', payload)]);
}

function videoTrack(film: Film): Track {
  const samples = film.frames.map((nal) => Buffer.concat([u32(nal.length), nal]));
  return {
    id: 1,
    media: { kind: 'video', width: film.width, height: film.height },
    timescale: film.framesPerSecond * 1000,
    sampleTicks: 1000,
    skippedTicks: 0,
    chunks: chunked(samples, film.framesPerSecond),
    sampleEntry: avc1(film, film.sps, film.pps),
    keySamples: film.keyFrames,
  };
}

/** One frame more than lasts: an AAC decoder is primed by the first, which players leave out. */
function audioTrack(seconds: number): Track {
  const frames = Math.ceil((seconds * AUDIO_RATE) / AUDIO_FRAME) + 1;
  return {
    id: 2,
    media: { kind: 'audio' },
    timescale: AUDIO_RATE,
    sampleTicks: AUDIO_FRAME,
    skippedTicks: AUDIO_FRAME,
    chunks: chunked(Array<Buffer>(frames).fill(SILENCE), Math.ceil(frames / seconds)),
    sampleEntry: mp4a(),
  };
}

function chunked(samples: readonly Buffer[], size: number): readonly (readonly Buffer[])[] {
  const count = Math.ceil(samples.length / size);
  return Array.from({ length: count }, (_, index) =>
    samples.slice(index * size, (index + 1) * size),
  );
}

/** Chunks of about a second in turn, so that a player reads straight on. */
function interleave(tracks: readonly Track[]): Buffer {
  return Buffer.concat(inFileOrder(tracks).flatMap(({ chunk }) => chunk));
}

function moov(tracks: readonly Track[], duration: number, start: number): Buffer {
  const offsets = new Map(tracks.map((track) => [track, [] as number[]]));
  let at = start;
  for (const { track, chunk } of inFileOrder(tracks)) {
    offsets.get(track)!.push(at);
    at += chunk.reduce((sum, sample) => sum + sample.length, 0);
  }
  return box(
    'moov',
    fullBox(
      'mvhd',
      0,
      u32(0, 0, AUDIO_RATE, duration, 0x10000),
      u16(0x100), // full volume
      zeros(10),
      IDENTITY,
      zeros(24),
      u32(tracks.length + 1),
    ),
    ...tracks.map((track) => trackBox(track, duration, offsets.get(track)!)),
  );
}

function inFileOrder(
  tracks: readonly Track[],
): readonly { readonly track: Track; readonly chunk: readonly Buffer[] }[] {
  const rounds = Math.max(...tracks.map((track) => track.chunks.length));
  return Array.from({ length: rounds }, (_, round) =>
    tracks.flatMap((track) => {
      const chunk = track.chunks[round];
      return chunk ? [{ track, chunk }] : [];
    }),
  ).flat();
}
