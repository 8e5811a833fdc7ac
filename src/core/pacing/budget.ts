import type { PacingState } from './state.js';

/** Requests that may be sent: `free` of them now, one more at each moment of `returns` (ascending). */
export interface Budget {
  readonly free: number;
  readonly returns: readonly number[];
}

/**
 * The rolling hour. Alone on the key, `requestsPerHour` minus what was sent in the last hour is free
 * and each request comes back an hour after its reply. A 429 says that others use the key: then no
 * more is taken for granted than was granted in the hour before it, and one request a minute beyond
 * that is tried, so that what the others leave is found again.
 */
export function budget(state: PacingState): Budget {
  const { now } = state;
  const sent = state.requestTimes.filter((time) => time + window > now).sort((a, b) => a - b);
  const refused = (state.refusals ?? []).filter((time) => time + window > now);
  const wholeKey = state.requestsPerHour - sent.length;
  const returns = sent.map((time) => time + window);
  const lastRefusal = refused.length === 0 ? undefined : Math.max(...refused);
  if (lastRefusal === undefined) return { free: Math.max(0, wholeKey), returns };

  const within = (times: readonly number[]): number =>
    times.filter((time) => time <= lastRefusal && time > lastRefusal - window).length;
  const granted = Math.max(1, within(state.requestTimes) - within(state.refusals ?? []));
  const accepted = sent.length - refused.length;
  const lastSent = sent.at(-1) ?? now - probe;
  const free = Math.max(granted - accepted, lastSent + probe <= now ? 1 : 0);
  const firstProbe = Math.max(lastSent, now) + probe;
  const probes = Array.from({ length: 30 }, (_, step) => firstProbe + step * probe);
  return {
    free: Math.max(0, Math.min(free, wholeKey)),
    returns: [...returns, ...probes].sort((a, b) => a - b),
  };
}

/** An hour, and a little more for what passes between two clocks. */
const window = 3_600_000 + 3_000;
const probe = 60_000;
