import { entryPath, type LedgerEntry } from '../../core/ledger.js';
import { isEntry } from '../ledger-entry.js';

/** A file of a commit as GitHub's GraphQL tells it; `text` is null when it is binary. */
export interface Blob {
  readonly byteSize?: number;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
}

/**
 * Reads the entry that a file of the ledger holds. Nothing protects the ref from others with write
 * access: what is no valid entry, or lies where another one belongs, is not believed.
 */
export function verifyEntry(path: string, blob: Blob | null): LedgerEntry | undefined {
  const { byteSize, isTruncated, text } = blob ?? {};
  if (typeof text !== 'string' || isTruncated) return undefined;
  if (Buffer.byteLength(text) !== byteSize) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isEntry(value) && entryPath(value) === path ? value : undefined;
}
