import { count } from './count.js';
import { budget } from './pacing/budget.js';
import { beliefs, imagine, openRequests } from './pacing/futures.js';
import { nextLook, plenty } from './pacing/looks.js';
import type { Move, PacingState } from './pacing/state.js';
import { leftForChecks, requestsNeeded, submission } from './pacing/submission.js';

export type { Move, OpenTake, PacingState, WaitingShot } from './pacing/state.js';

/**
 * What to do now, so that the last shot is collected soonest with the requests that the API grants an
 * hour. Pure: it remembers nothing; ask again after every event.
 */
export function nextMove(state: PacingState): Move {
  const { now, waiting, open, deadline, blockedUntil } = state;
  if (waiting.length + open.length === 0) return { do: 'finished' };
  if (deadline !== undefined && now >= deadline) return { do: 'finished' };
  if (blockedUntil !== undefined && now < blockedUntil)
    return sleep(state, blockedUntil, pauseOf(state));

  const funds = budget(state);
  const requests = openRequests(open);
  const belief = beliefs(state.history, requests);
  const submit = submission(state, funds, belief);
  if (submit) return submit;

  const grant = soon(funds.returns);
  const granted = `request budget: next request free in ${span(grant - now)}`;
  if (open.length === 0 || funds.free === 0) return sleep(state, grant, granted);

  const needed = waiting.length > 0 ? requestsNeeded(waiting) : 0;
  const left = { free: leftForChecks(state, funds.free), returns: funds.returns.slice(needed) };
  // Where checks are few, each of them counts.
  const futures = imagine(requests, belief, left.free < plenty ? 256 : 96);
  const look = nextLook(state, left, requests, futures);
  if (look.at <= now)
    return { do: 'check', resolution: look.resolution, keys: look.takes.map((take) => take.key) };
  if (waiting.length > 0 && grant < look.at) return sleep(state, grant, granted);
  const shots = count(look.takes.length, 'shot');
  return sleep(state, look.at, `next look at ${shots} in ${span(look.at - now)}`);
}

function sleep(state: PacingState, until: number, because: string): Move {
  return { do: 'sleep', until: Math.min(until, state.deadline ?? Infinity), because };
}

/** A request that got no answer, or was too much at once, makes a pause as well. */
function pauseOf({ refusals = [], requestTimes }: PacingState): string {
  const isLimited = refusals.length > 0 && refusals.at(-1) === requestTimes.at(-1);
  return isLimited ? 'the API asked to wait (429)' : 'a pause after a request that was not granted';
}

/** Requests that were sent together come back together: the end of the first such burst. */
function soon(returns: readonly number[]): number {
  const [first] = returns;
  if (first === undefined) return Infinity;
  return returns.findLast((time) => time < first + 5_000) ?? first;
}

function span(ms: number): string {
  return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}
