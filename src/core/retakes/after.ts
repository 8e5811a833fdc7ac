import { takeKey, type Ledger, type RetakeRecord } from '../ledger.js';
import type { PlanEntry } from '../plan.js';
import { byFingerprint } from './by-fingerprint.js';

const PREFIX = 'after:';

/**
 * Names of a command line's requests: by the last take that has come to its end, so that asking again
 * once it has asks for another one. A request that was interrupted is gone on with as a whole: also
 * the shots whose takes are done by now are not asked for once more.
 */
export function afterRequests(
  asked: readonly PlanEntry[],
  ledger: Ledger,
): ReadonlyMap<PlanEntry, string> {
  const takesOf = byFingerprint(ledger.takes.values());
  const retakesOf = byFingerprint(ledger.retakes.values());
  const grantsOf = (entry: PlanEntry): readonly RetakeRecord[] =>
    retakesOf(entry)
      .filter(({ request }) => request.startsWith(PREFIX))
      .sort((a, b) => b.take - a.take);
  const interrupted = new Set(
    asked.flatMap((entry) =>
      grantsOf(entry)
        .filter(({ take }) => !isOver({ ...entry, take }, ledger))
        .map(({ at }) => at),
    ),
  );
  return new Map(
    asked.map((entry) => {
      const resumed = grantsOf(entry).find(({ at }) => interrupted.has(at));
      return [entry, resumed?.request ?? `${PREFIX}${entry.fingerprint}/${lastOver(entry)}`];
    }),
  );

  /** The highest number of a take that is over, or 0. */
  function lastOver(entry: PlanEntry): number {
    const damaged = [...ledger.damaged]
      .filter((key) => key.startsWith(`${entry.fingerprint}/`))
      .map((key) => Number(key.slice(entry.fingerprint.length + 1)));
    const takes = [...takesOf(entry).map(({ take }) => take), ...damaged];
    return Math.max(0, ...takes.filter((take) => isOver({ ...entry, take }, ledger)));
  }
}

/** Whether nothing more comes of a take by itself: it is done, or held. */
function isOver({ fingerprint, take, inputs }: PlanEntry, ledger: Ledger): boolean {
  const key = takeKey(fingerprint, take);
  const record = ledger.takes.get(key);
  if (!record) return ledger.damaged.has(key);
  switch (record.progress.state) {
    case 'done':
    case 'unknown':
      return true;
    case 'failed':
      return record.failures > 1 || inputs.sequence !== undefined;
    case 'intended':
    case 'open':
    case 'withdrawn':
      return false;
    // Stryker disable next-line all: the compiler proves that nothing comes here
    default:
      return record.progress satisfies never;
  }
}
