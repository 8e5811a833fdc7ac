import { harmless } from './core/plain-text.js';
import { exitCodes } from './exit-code.js';
import { foreseen } from './foreseen.js';

/** Says what nobody foresaw. Paid takes are in the ledger, so going on costs nothing. */
export function tellBug(error: unknown, { isAction }: { readonly isAction: boolean }): number {
  const found = foreseen(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = found
    ? [found.problem.message, found.problem.hint].filter(Boolean).join('\n')
    : `something unforeseen happened; running again goes on from the ledger\n${stack}`;
  const mask = process.env['NANOPHOTO_API_KEY'] ?? process.env['INPUT_API-KEY'] ?? '';
  const safe = harmless(mask.trim() ? text.replaceAll(mask.trim(), '***') : text);
  process.stderr.write(`shotlock: ${safe}\n`);
  if (isAction)
    process.stdout.write(
      `::error title=Shotlock::${safe.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`,
    );
  return exitCodes[found?.status ?? 'failed'];
}
