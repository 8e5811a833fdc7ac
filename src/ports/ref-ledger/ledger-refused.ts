import type { Problem } from '../../core/problem.js';

/** GitHub will not keep the ledger, which a person has to change. Nothing was written. */
export class LedgerRefused extends Error {
  override readonly name = 'LedgerRefused';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }

  get problem(): Problem {
    const { message, hint } = this;
    return { code: 'ledger-refused', severity: 'error', message, hint };
  }
}

/** What a workflow has to say so that its token may write the ledger. */
export const permissionHint = `Add to the job in the workflow:
permissions:
  contents: write`;
