import type { Place, Problem } from './problem.js';

/**
 * Problems of one file in the order of its lines. `first` are in order already; some of them stand
 * in other files (a prompt's) and stay behind the problem that they follow.
 */
export function inFileOrder(
  file: string,
  first: readonly Problem[],
  others: readonly Problem[],
): readonly Problem[] {
  const waiting = others.toSorted((a, b) => compare(a.where, b.where));
  const merged: Problem[] = [];
  for (const problem of first) {
    if (problem.where?.file === file)
      while (waiting[0] && compare(waiting[0].where, problem.where) < 0)
        merged.push(waiting.shift()!);
    merged.push(problem);
  }
  return [...merged, ...waiting];
}

function compare(a: Place = nowhere, b: Place = nowhere): number {
  return a.line - b.line || a.column - b.column;
}

/** Behind every line; a number, because Infinity less itself is none. */
const nowhere: Place = { file: '', line: Number.MAX_SAFE_INTEGER, column: 1 };
