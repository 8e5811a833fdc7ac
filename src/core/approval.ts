import { count } from './count.js';
import type { Ledger, PlanRecord } from './ledger.js';
import { creditsOf, isPaid, paidTakes, type Plan, type PlanEntry } from './plan.js';
import { digestOf, type PaidTake } from './plan/digest.js';
import type { Problem } from './problem.js';
import { shotKey } from './shot.js';

/** Names of takes that are told before the rest is only counted. */
const MOST_NAMED = 10;

/**
 * The recorded plan with this digest. Whoever may write to the repository can edit the ledger, so a
 * record is believed when its digest, computed again, is the one that was approved.
 */
export function approvedPlan(ledger: Ledger, digest: string): PlanRecord | undefined {
  const record = ledger.plans.get(digest);
  return record && digestOf(record.entries) === digest ? record : undefined;
}

/** Whether an approved plan pays for this take, at this price or a higher one. */
export function isCovered(record: PlanRecord, { fingerprint, take, credits }: PaidTake): boolean {
  return record.entries.some(
    (each) => each.fingerprint === fingerprint && each.take === take && each.credits >= credits,
  );
}

/**
 * Why a plan may not be rendered: it pays for something that the approved plan does not. Paying for
 * less is fine. A plan that is not recorded is known by its digest only: then nothing else will do.
 */
export function notApproved(
  plan: Plan,
  approved: string | undefined,
  ledger: Ledger,
): Problem | undefined {
  // The simulator's credits are play money.
  if (approved === undefined || plan.provider === 'simulator') return undefined;
  if (plan.digest === approved || paidTakes(plan).length === 0) return undefined;
  const record = approvedPlan(ledger, approved);
  if (!record)
    return problem(
      `the approved plan ${approved} is not in the ledger, so exactly that one may be rendered, and this is ${plan.digest}`,
      plan,
    );
  const outside = plan.entries.filter(
    (entry) => isPaid(entry) && !isCovered(record, { ...entry, credits: creditsOf(entry) }),
  );
  if (outside.length === 0) return undefined;
  const names = outside
    .slice(0, MOST_NAMED)
    .map((entry) => `${shotKey(entry.shot)} (${takeText(entry)})`)
    .join(', ');
  const more = outside.length > MOST_NAMED ? ` and ${outside.length - MOST_NAMED} more` : '';
  return problem(`the approved plan ${approved} does not cover ${names}${more}`, plan);
}

function takeText(entry: PlanEntry): string {
  return `take ${entry.take}, ${count(creditsOf(entry), 'credit')}`;
}

function problem(message: string, { digest }: Plan): Problem {
  return {
    code: 'plan-not-approved',
    severity: 'error',
    message: `${message}; nothing was spent`,
    hint: `Look at the present plan and approve it: its digest is ${digest}`,
  };
}
