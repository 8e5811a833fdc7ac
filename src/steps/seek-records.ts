import { join } from 'node:path';
import { takeKey } from '../core/ledger.js';
import { paidTakes, type Plan } from '../core/plan.js';
import { recordElsewhere, recordUnshared, unknownTakes } from '../core/record-elsewhere.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../core/settings.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { OtherRecords } from '../ports/other-records.js';
import type { Loaded } from './load.js';

export interface RecordPorts {
  readonly ledger: LedgerStore;
  /** None where this machine has no record of paid takes to look for. */
  readonly otherRecords?: () => Promise<OtherRecords>;
}

/** Whether paid takes are on record where this run's own record does not have them. */
export async function seekRecords(
  { identities, ledger, plan }: Pick<Loaded, 'identities' | 'ledger'> & { readonly plan: Plan },
  settings: Pick<Settings, 'config' | 'lockfile'>,
  { root, shownPath }: { readonly root: string; readonly shownPath: (path: string) => string },
  ports: RecordPorts,
): Promise<Problem | undefined> {
  const found = await ports.otherRecords?.();
  if (!found) return undefined;
  const { own, others } = found;
  const fingerprints = [...identities.values()].map(({ fingerprint }) => fingerprint);
  const paid = new Set(paidTakes(plan).map((each) => takeKey(each.fingerprint, each.take)));
  const shown = (folder: string) => shownPath(join(folder, '.shotlock'));
  for (const other of others) {
    const { folder, canMove } = other;
    const from = shown(folder);
    const unknown = unknownTakes(other, { own: own ?? ledger, fingerprints });
    // Of a shared ledger only a part is known here: what the plan is made from.
    const takes = own ? unknown.size : [...unknown].filter((key) => paid.has(key)).length;
    if (takes === 0) continue;
    return own
      ? recordElsewhere({ ...settings, takes, canMove, from, to: shown(root) })
      : recordUnshared({ ...settings, takes, from, place: ports.ledger.place });
  }
  return undefined;
}
