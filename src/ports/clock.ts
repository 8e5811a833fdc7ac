import { setTimeout as delay } from 'node:timers/promises';

/** Time as a run sees it: durations from a monotonic source, dates only for records. */
export interface Clock {
  /** Milliseconds since a fixed, arbitrary moment; never goes back (threats.md M9). */
  monotonic(): number;
  /** The date for records; never used to measure a duration. */
  now(): Date;
  /** Milliseconds of this clock since a recorded date; never negative. */
  since(date: Date): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * A clock that runs `speed` times faster than life, so that the same client code drives the
 * simulator at the simulator's speed. Dates stay real: records say when something truly happened.
 */
export function systemClock(speed = 1): Clock {
  return {
    monotonic: () => performance.now() * speed,
    now: () => new Date(),
    since: (date) => Math.max(0, Date.now() - date.getTime()) * speed,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      await delay(Math.max(0, ms / speed), undefined, signal ? { signal } : {});
    },
  };
}
