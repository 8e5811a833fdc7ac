import { entryPath, takeKey, type LedgerEntry } from '../core/ledger.js';
import { validate } from '../generated/ledger-validate.js';
import { at } from './at.js';

/** Whether a value from a store is a valid entry. */
export function isEntry(value: unknown): value is LedgerEntry {
  return validate(value);
}

/** Nothing is written that would not be believed when it is read again. */
export function assertValid(entries: readonly LedgerEntry[]): void {
  for (const entry of entries)
    if (!validate(entry)) {
      const errors = validate.errors?.map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
      );
      throw new Error(`no valid ledger entry, ${entryPath(entry)}: ${errors?.join('; ')}`);
    }
}

/** The key of the take that a damaged entry was about, if it still says. */
export function takeOf(value: unknown): string | undefined {
  const [kind, fingerprint, take] = [
    at(value, 'kind'),
    at(value, 'fingerprint'),
    at(value, 'take'),
  ];
  return kind === 'take' && typeof fingerprint === 'string' && typeof take === 'number'
    ? takeKey(fingerprint, take)
    : undefined;
}
