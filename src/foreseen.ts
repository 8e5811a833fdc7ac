import type { Problem } from './core/problem.js';
import { diskRefusal } from './ports/disk-refusal.js';

/** An error that a person can do something about: what it is, and what it makes of the run. */
export interface Foreseen {
  readonly problem: Problem;
  readonly status: 'failed' | 'blocked';
}

/** Undefined for what nobody foresaw. */
export function foreseen(error: unknown): Foreseen | undefined {
  // Errors that know what to do about them carry a problem.
  const known: Problem | undefined =
    error instanceof Error && 'problem' in error ? Object(error.problem) : undefined;
  // Who cannot be reached forbids nothing.
  if (known)
    return { problem: known, status: known.code.endsWith('-unreachable') ? 'failed' : 'blocked' };
  const problem = diskRefusal(error);
  return problem && { problem, status: 'failed' };
}
