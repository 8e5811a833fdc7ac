import { count } from '../core/count.js';
import { fingerprintsOf, settlementOf } from '../core/journal.js';
import type { Journals } from '../ports/journals.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';

export interface SettlePorts {
  readonly journals: Journals;
  readonly ledger: LedgerStore;
  readonly log: Log;
}

/** Tells the ledger what processes of this machine had done with money before they died. */
export async function settle({ journals, ledger, log }: SettlePorts): Promise<void> {
  for (const left of await journals.left()) {
    const fingerprints = fingerprintsOf(left.lines);
    let told = 0;
    if (fingerprints.length > 0)
      await ledger.update({ fingerprints, cuts: [], days: [] }, (known) => {
        const entries = settlementOf(left.lines, known);
        told = entries.filter(({ kind }) => kind === 'take').length;
        return entries;
      });
    await left.remove();
    if (told > 0)
      log.info(`an earlier run ended early; the ledger now knows of its ${count(told, 'take')}`);
  }
}
