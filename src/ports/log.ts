/** What a run tells while it works: to a person on a terminal, or to a log that is read later. */
export interface Log {
  /** One thing that happened. */
  info(line: string): void;
  /** One thing that a person should know of, though work goes on. */
  warn(line: string): void;
  /** The present state in a line or few: redrawn on a terminal, told now and then elsewhere. */
  live(lines: readonly string[]): void;
}

const SELDOM_MS = 30_000;

/** Tells the present state at once, then at most every half minute: a log is no screen. */
export function seldom(write: (text: string) => void): (text: string) => void {
  let last = -Infinity;
  return (text) => {
    const now = performance.now();
    if (now - last < SELDOM_MS) return;
    last = now;
    write(text);
  };
}
