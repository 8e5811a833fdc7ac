import { harmless } from './core/plain-text.js';
import type { Problem } from './core/problem.js';
import { exitCodes } from './exit-code.js';

/** Says what nobody foresaw. Paid takes are in the ledger, so going on costs nothing. */
export function tellBug(error: unknown, { isAction }: { readonly isAction: boolean }): number {
  const problem = problemOf(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = problem
    ? [problem.message, problem.hint].filter(Boolean).join('\n')
    : `something unforeseen happened; running again goes on from the ledger\n${stack}`;
  const mask = process.env['NANOPHOTO_API_KEY'] ?? process.env['INPUT_API-KEY'] ?? '';
  const safe = harmless(mask.trim() ? text.replaceAll(mask.trim(), '***') : text);
  process.stderr.write(`shotlock: ${safe}\n`);
  if (isAction)
    process.stdout.write(
      `::error title=Shotlock::${safe.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`,
    );
  return problem ? exitCodes.blocked : exitCodes.failed;
}

/** Errors that know what to do about them carry a problem. */
function problemOf(error: unknown): Problem | undefined {
  return error instanceof Error && 'problem' in error ? Object(error.problem) : undefined;
}
