import { standingLine, type Standing } from '../core/standing.js';

/** What a run tells while it works: to a person on a terminal, or to a log that is read later. */
export interface Log {
  /** One thing that happened. */
  info(line: string): void;
  /** One thing that a person should know of, though work goes on. */
  warn(line: string): void;
  /**
   * Where the render stands, asked for as often as it is shown: a terminal redraws it, a log has a
   * line of it when something changed. Nothing, once nothing goes on any more.
   */
  live(now: (() => Standing) | undefined): void;
}

const SELDOM_MS = 30_000;

/** Where a render stands, for a log: when something changed, and at most every half minute. */
export function seldom(write: (text: string) => void): Log['live'] {
  let last = -Infinity;
  let told: string | undefined;
  return (now) => {
    const time = performance.now();
    if (!now || time - last < SELDOM_MS) return;
    const standing = now();
    const state = JSON.stringify(standing.takes);
    // How it begins is what the plan said.
    if (told !== undefined && state !== told) {
      last = time;
      write(standingLine(standing));
    }
    told = state;
  };
}
