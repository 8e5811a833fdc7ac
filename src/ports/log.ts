/** What a run tells while it works: to a person on a terminal, or to a log that is read later. */
export interface Log {
  /** One thing that happened. */
  info(line: string): void;
  /** One thing that a person should know of, though work goes on. */
  warn(line: string): void;
  /** The present state in a line or few: redrawn on a terminal, told when it changed elsewhere. */
  live(lines: readonly string[]): void;
}
