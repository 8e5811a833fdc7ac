/** A user's mistake, or a failure that a person has to know of: data first, made pretty last. */
export interface Problem {
  /** Closed, stable word: what docs and machines refer to, e.g. `unknown-key`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly where?: Place;
}

/** A spot in a text file of the user's. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The offending line itself, without its line break; at most its first 4,000 characters. */
  readonly text?: string;
  /** How many characters of that line are meant, at least 1. */
  readonly length?: number;
}
