import { join } from 'node:path';
import { recordElsewhere, unknownTakes } from '../core/record-elsewhere.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../core/settings.js';
import type { OtherRecords } from '../ports/other-records.js';
import type { Loaded } from './load.js';

export interface RecordPorts {
  /** None where the record's place does not depend on the folders of this machine. */
  readonly otherRecords?: () => Promise<OtherRecords>;
}

/** Whether paid takes are on record where this run's own record does not have them. */
export async function seekRecords(
  { identities }: Pick<Loaded, 'identities'>,
  settings: Pick<Settings, 'config' | 'lockfile'>,
  { root, shownPath }: { readonly root: string; readonly shownPath: (path: string) => string },
  ports: RecordPorts,
): Promise<Problem | undefined> {
  const found = await ports.otherRecords?.();
  if (!found) return undefined;
  const fingerprints = [...identities.values()].map(({ fingerprint }) => fingerprint);
  const shown = (folder: string) => shownPath(join(folder, '.shotlock'));
  for (const other of found.others) {
    const takes = unknownTakes(other, { own: found.own, fingerprints }).size;
    const { folder, canMove } = other;
    if (takes > 0)
      return recordElsewhere({ ...settings, takes, canMove, from: shown(folder), to: shown(root) });
  }
  return undefined;
}
