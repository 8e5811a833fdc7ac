import { withEntries, type Ledger } from '../../src/core/ledger.js';
import { withShot, type Lock } from '../../src/core/lock.js';
import type { PlanEntry } from '../../src/core/plan.js';
import type { Video } from '../../src/core/shot.js';
import {
  clip,
  doneAs,
  entryFor,
  ledgerAfter,
  lockAfter,
  planOf,
  takeRecord,
  type Scene,
} from './builders.js';

/** What is left behind by runs. */
export interface Paid {
  readonly lock: Lock;
  readonly ledger: Ledger;
}

/** Everything of these videos is rendered and paid for. */
export function rendered(videos: readonly Video[], scene: Partial<Scene> = {}): Paid {
  const plan = planOf({ ...scene, videos });
  return { lock: lockAfter(plan, scene.lock), ledger: ledgerAfter(plan, scene.ledger) };
}

/** The same, and one of the shots was asked for again until it was at this take. */
export function retaken(
  videos: readonly Video[],
  key: string,
  take: number,
  scene: Partial<Scene> = {},
): Paid {
  const { lock, ledger } = rendered(videos, scene);
  const entry = { ...entryFor(planOf({ ...scene, videos }), key), take };
  const again = { ...lock.shots[key]!, take, clip: clip(`take ${take}`) };
  return {
    lock: withShot(lock, key, again),
    ledger: withEntries(ledger, [takeRecord(entry, doneAs(entry))]),
  };
}

/** A decision in a word: `keep`, `reuse teaser/desk`, `render at 2`. */
export function told({ decision, take }: PlanEntry): string {
  const from = decision.do === 'reuse' ? ` ${decision.from}` : '';
  return `${decision.do}${from}${take > 1 ? ` at ${take}` : ''}`;
}
