import { takeKey, type RetakeRecord } from '../ledger.js';
import type { PlanEntry } from '../plan.js';
import type { Retake, World } from '../plan/decide-shot.js';
import { shotKey, type Video } from '../shot.js';
import { byFingerprint } from './by-fingerprint.js';
import type { Destination } from './requests.js';

/** Other takes that were paid for and whose run ended before it had their clips. */
export interface Unfinished {
  /** What each of these shots is to use, by key. */
  readonly takes: ReadonlyMap<string, Retake>;
  /** Those whose shots have other inputs by now, so that nothing uses them. */
  readonly unused: readonly UnusedTake[];
}

export interface UnusedTake {
  /** Key of the shot. */
  readonly shot: string;
  readonly take: number;
  readonly credits: number;
}

/**
 * Retakes that an earlier run for the same lock was interrupted at, however it was asked for them: a
 * person wants them, and they are paid for. A request goes on as a whole, as long as one take of it is
 * under way. `entries` is the plan without retakes.
 */
export function unfinishedRetakes(
  { entries, known }: { readonly entries: readonly PlanEntry[]; readonly known: readonly Video[] },
  { ledger, lock }: Pick<World, 'ledger' | 'lock'>,
  destination: Destination,
): Unfinished {
  const own = [...ledger.retakes.values()].filter(isOurs).sort((a, b) => b.take - a.take);
  const interrupted = new Set(own.filter((each) => stateOf(each) === 'open').map(({ at }) => at));
  const wanted = own.filter(
    (each) => interrupted.has(each.at) && ['open', 'done'].includes(stateOf(each) ?? ''),
  );
  if (wanted.length === 0) return { takes: new Map(), unused: [] };
  const named = new Set(known.flatMap(({ shots }) => shots.map(shotKey)));
  const wantedOf = byFingerprint(wanted);
  const takes = new Map<string, Retake>();
  for (const entry of entries) {
    const found = wantedOf(entry).find((each) => isFor(each, entry));
    if (found) takes.set(shotKey(entry.shot), { take: found.take });
  }
  return { takes, unused: entries.flatMap(unusedOf) };

  function isOurs({ for: whose }: RetakeRecord): boolean {
    return whose?.branch === destination.branch && whose?.lockfile === destination.lockfile;
  }

  function stateOf({ fingerprint, take }: RetakeRecord): string | undefined {
    return ledger.takes.get(takeKey(fingerprint, take))?.progress.state;
  }

  /** A shot that was renamed meanwhile is the one of its input. What the file asks for since stands. */
  function isFor({ take, for: whose }: RetakeRecord, { shot, ...entry }: PlanEntry): boolean {
    const key = shotKey(shot);
    const { shots = [] } = whose ?? {};
    const locked = lock.shots[key];
    const asksAnother = locked?.fingerprint === entry.fingerprint && locked.askedTake !== shot.take;
    const isIt = shots.includes(key) || !shots.some((each) => named.has(each));
    return isIt && take > entry.take && !asksAnother;
  }

  /** By what the lock still says that the shot was. */
  function unusedOf({ shot, fingerprint }: PlanEntry): readonly UnusedTake[] {
    const key = shotKey(shot);
    const before = lock.shots[key];
    if (!before || before.fingerprint === fingerprint) return [];
    return wantedOf(before)
      .filter((each) => stateOf(each) === 'open' && each.for!.shots.includes(key))
      .map(({ take }) => {
        const { credits } = ledger.takes.get(takeKey(before.fingerprint, take))!;
        return { shot: key, take, credits };
      });
  }
}
