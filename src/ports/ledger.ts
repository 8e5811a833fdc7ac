import type { Ledger, LedgerEntry, Wanted } from '../core/ledger.js';

/** Keeps the ledger. Every change is a compare-and-set: two runs can never both claim a take. */
export interface LedgerStore {
  /** Where it is kept, for messages: `this checkout only`, `refs/shotlock/ledger`. */
  readonly place: string;
  /** What the wanted entries say now. */
  read(wanted: Wanted): Promise<Ledger>;
  /** Throws the system's error where it is on this machine and cannot be written. */
  tryOut?(): Promise<void>;
  /**
   * Lets `decide` see the wanted entries as they are and say what to write. When someone else wrote
   * in between, nothing is written and `decide` is asked again with what is there then. Resolves,
   * once the entries are kept, to the ledger with them.
   */
  update(wanted: Wanted, decide: (ledger: Ledger) => readonly LedgerEntry[]): Promise<Ledger>;
}
