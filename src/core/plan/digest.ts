import { createHash } from 'node:crypto';

/** One take that is to be paid for, and what it costs. */
export interface PaidTake {
  readonly fingerprint: string;
  readonly take: number;
  readonly credits: number;
}

/** Names what is paid for: sha256, as hex, of the takes in order, one a line. */
export function digestOf(takes: readonly PaidTake[]): string {
  const lines = takes.map(
    ({ fingerprint, take, credits }) => `${fingerprint} ${take} ${credits}\n`,
  );
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}
