import { takeKey, type Ledger, type TakeRecord } from './ledger.js';
import type { Lock, LockedShot } from './lock.js';
import type { PlanEntry } from './plan.js';
import { shotKey } from './shot.js';

/** What the lock is to say of a plan entry whose clip is paid for, or undefined while nobody knows. */
export function lockedAs(
  entry: PlanEntry,
  known: { readonly lock: Lock; readonly ledger: Ledger },
): LockedShot | undefined {
  const already = lockedAlready(entry, known.lock);
  if (already) return already;
  const record = known.ledger.takes.get(takeKey(entry.fingerprint, entry.take));
  return record?.progress.state === 'done' ? lockedFrom(entry, record) : undefined;
}

/** The lock's own entry, or that of the equal shot it comes from. */
export function lockedAlready(entry: PlanEntry, lock: Lock): LockedShot | undefined {
  const { decision, shot } = entry;
  const key = decision.do === 'reuse' ? decision.from : shotKey(shot);
  const locked = lock.shots[key];
  if (locked?.fingerprint !== entry.fingerprint || locked.take !== entry.take) return undefined;
  return locked.askedTake === shot.take ? locked : { ...locked, askedTake: shot.take };
}

export function lockedFrom(entry: PlanEntry, record: TakeRecord): LockedShot {
  const { progress } = record;
  if (progress.state !== 'done') throw new Error(`take ${entry.take} is not done`);
  return {
    askedTake: entry.shot.take,
    clip: progress.clip,
    credits: record.credits,
    fingerprint: entry.fingerprint,
    generatedAt: progress.generatedAt,
    ...(progress.generationSeconds === undefined
      ? {}
      : { generationSeconds: progress.generationSeconds }),
    inputs: entry.inputs,
    take: entry.take,
  };
}
