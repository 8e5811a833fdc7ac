import type { Problem } from '../problem.js';
import type { ProblemCode } from './codes.js';
import { limits } from './limits.js';
import type { Places, Span } from './places.js';

/** A problem while positions are still offsets: made into lines, columns and quoted text last. */
export interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  /** A function where finding one takes time: it is asked only for what is shown. */
  readonly hint?: string | (() => string) | undefined;
  readonly severity?: 'warning';
  /** Where it stands in the config: this orders the problems. */
  readonly at: Span;
  /** Where it stands when that is in another file, e.g. a prompt file. */
  readonly elsewhere?: Problem['where'];
}

/** Findings as they come, each once: a shot is looked at anew for each combination of its matrix. */
export class Findings {
  readonly #byIdentity = new Map<string, Finding>();

  add(finding: Finding): void {
    const { code, at, elsewhere } = finding;
    const where = elsewhere ? `${elsewhere.file}:${elsewhere.line}:${elsewhere.column}` : at.end;
    const identity = `${code} ${at.start} ${where}`;
    if (!this.#byIdentity.has(identity)) this.#byIdentity.set(identity, finding);
  }

  get all(): readonly Finding[] {
    return [...this.#byIdentity.values()];
  }

  /** Whether looking for more makes no sense: they would not be shown. */
  get isFull(): boolean {
    return this.#byIdentity.size >= 5 * limits.problems;
  }

  get hasErrors(): boolean {
    return this.all.some(({ severity }) => severity !== 'warning');
  }
}

/** Findings as problems in file order, at most `limits.problems` of them. */
export function problemsOf(findings: readonly Finding[], places: Places): readonly Problem[] {
  const inOrder = [...findings].sort(inFileOrder);
  const shown = inOrder.slice(0, limits.problems).map((finding) => asProblem(finding, places));
  const next = inOrder[limits.problems];
  return next ? [...shown, asProblem(tooMany(next), places)] : shown;
}

function inFileOrder(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start ||
    (a.elsewhere?.line ?? 0) - (b.elsewhere?.line ?? 0) ||
    (a.elsewhere?.column ?? 0) - (b.elsewhere?.column ?? 0)
  );
}

function asProblem(finding: Finding, places: Places): Problem {
  const { code, severity = 'error', message, at, elsewhere } = finding;
  const hint = typeof finding.hint === 'function' ? finding.hint() : finding.hint;
  const where = elsewhere ?? places.quote(at);
  return { code, severity, message, ...(hint === undefined ? {} : { hint }), where };
}

function tooMany({ at }: Finding): Finding {
  return {
    code: 'too-many-problems',
    message: `There are more than ${limits.problems} problems: those from here on are not shown.`,
    hint: 'Mend the first ones: many of the others may go with them.',
    at,
  };
}
