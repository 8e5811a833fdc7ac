import { isPaid, type Plan } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import { diskRefusal } from '../ports/disk-refusal.js';
import type { Journal } from '../ports/journals.js';
import type { LedgerStore } from '../ports/ledger.js';

/** Why this machine cannot keep a record of what would be paid for, found out while it costs nothing. */
export async function tryRecord(
  plan: Plan,
  { journal, ledger }: { readonly journal: Journal; readonly ledger: LedgerStore },
): Promise<Problem | undefined> {
  if (!plan.entries.some(isPaid)) return undefined;
  try {
    await journal.tryOut();
    await ledger.tryOut?.();
    return undefined;
  } catch (error) {
    const problem = diskRefusal(error);
    if (problem) return { ...problem, message: `${problem.message}; nothing was spent` };
    throw error;
  }
}
