import { entriesOf, unknownTakes } from '../core/record-elsewhere.js';
import type { LedgerStore } from '../ports/ledger.js';
import { bringClips } from '../ports/other-records.js';
import type { Loaded } from './load.js';
import type { RecordPorts } from './seek-records.js';

/** Tells the ledger of the takes that other records know of, and brings their clips. */
export async function adoptRecords(
  { identities }: Pick<Loaded, 'identities'>,
  root: string,
  ports: Required<RecordPorts> & { readonly ledger: LedgerStore },
): Promise<readonly Adopted[]> {
  const fingerprints = [...identities.values()].map(({ fingerprint }) => fingerprint);
  const adopted: Adopted[] = [];
  for (const other of (await ports.otherRecords()).others) {
    const prints = [...other.ledger.takes.values()].map(({ fingerprint }) => fingerprint);
    const wanted = { fingerprints: [...new Set(prints)], cuts: [], days: [] };
    let takes = 0;
    await ports.ledger.update(wanted, (own) => {
      const entries = entriesOf(other.ledger, unknownTakes(other, { own, fingerprints }));
      takes = entries.filter(({ kind }) => kind === 'take').length;
      return entries;
    });
    if (takes === 0) continue;
    await bringClips(other, root);
    adopted.push({ folder: other.folder, takes });
  }
  return adopted;
}

/** How many takes were taken over from the record of a folder. */
export interface Adopted {
  readonly folder: string;
  readonly takes: number;
}
