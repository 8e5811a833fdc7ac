import type { Problem } from '../core/problem.js';

/** The record of this machine cannot be understood: nobody knows what is paid for. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged';

  get problem(): Problem {
    return {
      code: 'ledger-damaged',
      severity: 'error',
      message: `${this.message}; nothing was spent`,
      hint: 'Restore the file from a backup. Moving the ledger away would begin a new one that knows of no take: what is under way or done would be paid for again',
    };
  }
}
