import { paidTakes, type Plan } from '../core/plan.js';
import { timestamp } from '../core/timestamp.js';
import type { Clock } from '../ports/clock.js';
import type { LedgerStore } from '../ports/ledger.js';
import { LedgerRefused } from '../ports/ref-ledger/ledger-refused.js';

/**
 * Writes down what a plan pays for, so that it can be approved by its digest. A token that may not
 * write makes plans as well: then the digest admits exactly this plan only.
 */
export async function recordPlan(
  plan: Plan,
  ports: { readonly ledger: LedgerStore; readonly clock: Clock },
): Promise<void> {
  const { digest } = plan;
  const entries = paidTakes(plan).map((each) => ({ ...each }));
  // The simulator's credits are play money, which nobody has to approve.
  if (plan.provider === 'simulator' || entries.length === 0) return;
  const at = timestamp(ports.clock.now());
  try {
    await ports.ledger.update(
      { fingerprints: [], cuts: [], days: [], plans: [digest] },
      (ledger) => (ledger.plans.has(digest) ? [] : [{ kind: 'plan', at, digest, entries }]),
    );
  } catch (error) {
    if (!(error instanceof LedgerRefused)) throw error;
  }
}
