import { randomUUID } from 'node:crypto';
import { entryPath, type LedgerEntry } from '../../core/ledger.js';

/** How many entries a message lists. */
const MOST_LISTED = 50;

/**
 * Says what a commit of the ledger writes. The id makes each commit another one: without it two
 * processes that write the same in the same second would make one commit, and both would believe
 * that it was they who moved the ref.
 */
export function commitMessage(entries: readonly LedgerEntry[]): string {
  const lines = entries.slice(0, MOST_LISTED).map(line);
  const more = entries.length - lines.length;
  return [
    entries.length === 1 ? `Ledger: ${lines[0]!}` : `Ledger: ${entries.length} entries`,
    '',
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
    '',
    `Write-Id: ${randomUUID()}`,
  ].join('\n');
}

function line(entry: LedgerEntry): string {
  const path = entryPath(entry);
  switch (entry.kind) {
    case 'take':
      return `${path}: ${entry.progress.state}`;
    case 'cut':
      return `${path}: published ${entry.published.length} times`;
    case 'spend':
      return `${path}: ${entry.credits} credits ${entry.state}`;
    case 'retake':
      return `${path}: take ${entry.take} granted`;
    case 'plan':
      return `${path}: ${entry.entries.length} takes planned`;
    default:
      return entry satisfies never;
  }
}
