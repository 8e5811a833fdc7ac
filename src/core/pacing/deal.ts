import type { WaitingShot } from './state.js';

/** Shots that may share requests: each list of keys is one run of them in file order. */
export interface Segment {
  readonly shots: readonly WaitingShot[];
  /** Whether it may be dealt over several requests. */
  readonly divisible: boolean;
}

/** The API takes at most this many shots in one request. */
export const mostShots = 21;

/**
 * Consecutive 720p shots of one video may share a request, shots of one sequence must; above 720p
 * each shot is a request of its own.
 */
export function segmentsOf(waiting: readonly WaitingShot[]): Segment[] {
  const segments: { shots: WaitingShot[]; divisible: boolean }[] = [];
  const sequences = new Map<string, WaitingShot[]>();
  let previous: WaitingShot | undefined;
  for (const shot of waiting) {
    const sequence = shot.sequence === undefined ? undefined : sequences.get(shot.sequence);
    if (sequence) sequence.push(shot);
    else if (previous && mayShare(previous, shot)) segments.at(-1)!.shots.push(shot);
    else {
      const shots = [shot];
      segments.push({ shots, divisible: shot.sequence === undefined });
      if (shot.sequence !== undefined) sequences.set(shot.sequence, shots);
    }
    previous = shot;
  }
  return segments;
}

/** In how many requests each segment goes: `pieces[i]` for `segments[i]`. */
export interface Deal {
  readonly pieces: readonly number[];
  readonly requests: number;
}

/** The fewest requests with at most `most` shots in each. */
export function fewest(segments: readonly Segment[], most: number): Deal {
  const pieces = segments.map(({ shots, divisible }) =>
    divisible ? Math.ceil(shots.length / most) : 1,
  );
  return { pieces, requests: pieces.reduce((sum, count) => sum + count, 0) };
}

/**
 * Spends requests until `requests` are used, each on a segment whose longest piece is longest: no
 * other deal of as many requests has a shorter longest piece.
 */
export function spread(segments: readonly Segment[], from: Deal, requests: number): Deal {
  const pieces = [...from.pieces];
  let used = from.requests;
  const longest = (index: number): number =>
    segments[index]!.divisible ? Math.ceil(segments[index]!.shots.length / pieces[index]!) : 1;
  const byLength: number[][] = [];
  const file = (index: number): void => {
    (byLength[longest(index)] ??= []).push(index);
  };
  for (const index of segments.keys()) file(index);
  for (let length = byLength.length - 1; length > 1 && used < requests; length -= 1)
    for (const index of byLength[length] ?? [])
      while (used < requests && longest(index) === length) {
        pieces[index]! += 1;
        used += 1;
        if (longest(index) < length) file(index);
      }
  return { pieces, requests: used };
}

/** The pieces' shots in file order: as even as possible, the longer ones first. */
export function piecesOf(segments: readonly Segment[], { pieces }: Deal): WaitingShot[][] {
  return segments.flatMap(({ shots }, index) => {
    const count = pieces[index]!;
    const short = Math.floor(shots.length / count);
    const longer = shots.length % count;
    return Array.from({ length: count }, (_, piece) => {
      const from = piece * short + Math.min(piece, longer);
      return shots.slice(from, from + short + (piece < longer ? 1 : 0));
    });
  });
}

function mayShare(a: WaitingShot, b: WaitingShot): boolean {
  return (
    a.video === b.video &&
    a.resolution === '720p' &&
    b.resolution === '720p' &&
    a.sequence === undefined &&
    b.sequence === undefined
  );
}
