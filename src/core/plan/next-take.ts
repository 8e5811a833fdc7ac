import { takeKey } from '../ledger.js';
import type { World } from './decide-shot.js';

/** The largest number that the ledger takes. */
const MOST = 1_000_000;

/**
 * The next number of a take that nobody uses, or was promised, or names in a file. What was withdrawn
 * was never paid for, so its number is free.
 */
export function nextTake(
  of: { readonly fingerprint: string; readonly take: number },
  { ledger, lock, identities }: World,
): number {
  const { fingerprint } = of;
  const named = new Set<number>();
  for (const [shot, identity] of identities)
    if (identity.fingerprint === fingerprint) named.add(shot.take);
  for (const locked of Object.values(lock.shots))
    if (locked.fingerprint === fingerprint) named.add(locked.take).add(locked.askedTake);
  for (const granted of ledger.retakes.values())
    if (granted.fingerprint === fingerprint) named.add(granted.take);
  let { take } = of;
  do take = take < MOST ? take + 1 : 1;
  while (named.has(take) || isUsed(take));
  return take;

  function isUsed(number: number): boolean {
    const key = takeKey(fingerprint, number);
    const state = ledger.takes.get(key)?.progress.state;
    return ledger.damaged.has(key) || (state !== undefined && state !== 'withdrawn');
  }
}
