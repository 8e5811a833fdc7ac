import { nextMove } from '../pacing.js';
import type { Resolution } from '../shot.js';
import { beliefs, openRequests, randomFrom } from './futures.js';
import type { OpenTake, PacingState } from './state.js';
import { draw, worlds, type Belief } from './worlds.js';

/** About how long it takes, and how many requests, to collect all that waits and all that is open. */
export interface Estimate {
  readonly seconds: number;
  readonly requests: number;
}

/**
 * Rehearses the run once, with the very moves that it will make, against generation times drawn from
 * what is believed to be likeliest. A deadline is left out: the estimate is of the whole.
 */
export function estimate(state: PacingState): Estimate {
  const { deadline: _, ...unhurried } = state;
  const { seconds, requests } = rehearse(unhurried);
  return { seconds: Math.round(seconds), requests: Math.round(requests) };
}

function rehearse(begin: PacingState): Estimate {
  const done = doneTimes(begin);
  let state = begin;
  let requests = 0;
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const move = nextMove(state);
    switch (move.do) {
      case 'finished':
      case 'postpone':
        return { seconds: (state.now - begin.now) / 1000, requests };
      case 'sleep':
        if (!Number.isFinite(move.until)) return { seconds: Infinity, requests };
        state = later(state, Math.max(move.until, state.now + 1));
        break;
      case 'submit':
        requests += move.requests.length;
        state = submitted(state, move.requests, done);
        break;
      case 'check':
        requests += 1;
        state = checked(state, new Set(move.keys), done);
        break;
      default:
        return move satisfies never;
    }
  }
  // Of a very long run the rest is taken to go on like its beginning.
  const all = begin.waiting.length + begin.open.length;
  const left = state.waiting.length + state.open.length;
  const factor = all / Math.max(1, all - left);
  return { seconds: (factor * (state.now - begin.now)) / 1000, requests: factor * requests };
}

function later(state: PacingState, now: number): PacingState {
  return { ...state, now };
}

/** In this rehearsal: the seconds that each take needs, and when it is done. */
interface Done {
  readonly seconds: ReadonlyMap<string, number>;
  readonly at: Map<string, number>;
}

function doneTimes(state: PacingState): Done {
  const requests = openRequests(state.open);
  const belief = beliefs(state.history, requests);
  const random = randomFrom(100);
  const world = (resolution: Resolution): (typeof worlds)[number] =>
    worlds[likeliest(belief(resolution))]!;
  const at = new Map<string, number>();
  for (const { resolution, startedAt, elapsed, takes } of requests) {
    let end = startedAt;
    for (const [index, one] of takes.entries()) {
      end += 1000 * draw(world(resolution), index === 0 ? elapsed : 0, random);
      at.set(one.key, end);
    }
  }
  const drawn = new Map(
    [...new Set(state.waiting.map((shot) => shot.resolution))].map((one) => [one, world(one)]),
  );
  const seconds = new Map(
    state.waiting.map((shot) => [shot.key, draw(drawn.get(shot.resolution)!, 0, random)]),
  );
  return { seconds, at };
}

function likeliest(belief: Belief): number {
  return belief.reduce((best, one, index) => (one > belief[best]! ? index : best), 0);
}

function submitted(
  state: PacingState,
  requests: readonly (readonly string[])[],
  done: Done,
): PacingState {
  const now = state.now + replyTime;
  const waiting = new Map(state.waiting.map((shot) => [shot.key, shot]));
  const open = requests.flatMap((keys): OpenTake[] => {
    let end = now;
    return keys.map((key, position) => {
      const { resolution } = waiting.get(key)!;
      waiting.delete(key);
      const startedAt = end;
      end += 1000 * done.seconds.get(key)!;
      done.at.set(key, end);
      const request = `rehearsal ${keys[0]!}`;
      return { key, resolution, submittedAt: now, request, position, startedAt };
    });
  });
  return {
    ...state,
    now,
    waiting: [...waiting.values()],
    open: [...state.open, ...open],
    requestTimes: [...state.requestTimes, ...requests.map(() => now)],
  };
}

function checked(state: PacingState, keys: ReadonlySet<string>, done: Done): PacingState {
  const now = state.now + replyTime;
  const finished = state.open.filter(({ key }) => keys.has(key) && done.at.get(key)! <= now);
  const gone = new Set(finished.map(({ key }) => key));
  const history = { ...state.history };
  for (const { key, resolution } of finished) {
    const seconds = done.seconds.get(key);
    if (seconds !== undefined) history[resolution] = [...(history[resolution] ?? []), seconds];
  }
  return {
    ...state,
    now,
    history,
    open: state.open
      .filter(({ key }) => !gone.has(key))
      .map((take) => (keys.has(take.key) ? { ...take, lastCheckedAt: now } : take)),
    requestTimes: [...state.requestTimes, now],
  };
}

const mostMoves = 250;
const replyTime = 300;
