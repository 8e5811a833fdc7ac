import type { Plan } from './plan.js';
import type { Problem } from './problem.js';
import type { Settings } from './settings.js';

/** A limit on what one run may spend, and where it is set. */
export interface Cap {
  readonly credits: number;
  readonly source: string;
}

/** The cap in force: the lower of the run's and the file's. */
export function capOf(
  settings: Pick<Settings, 'maxCredits' | 'config'>,
  budget: number | undefined,
): Cap {
  return lowestCap([
    { credits: settings.maxCredits, source: 'max-credits' },
    { credits: budget ?? Infinity, source: `budget.maxCredits of ${settings.config}` },
  ]);
}

/** The lowest of the caps in force. */
export function lowestCap(caps: readonly [Cap, ...Cap[]]): Cap {
  return caps.reduce((low, cap) => (cap.credits < low.credits ? cap : low));
}

/** Why a plan may not be rendered: it would cost more than the cap. Nothing of it is begun then. */
export function overBudget(plan: Plan, cap: Cap): Problem | undefined {
  // The simulator's credits are play money.
  if (plan.provider === 'simulator' || plan.credits <= cap.credits) return undefined;
  return {
    code: 'over-budget',
    severity: 'error',
    message: `the plan costs ${plan.credits} credits, and ${cap.source} allows ${cap.credits}; nothing was spent`,
    hint: `Raise ${cap.source}, or render fewer videos at a time with the videos filter`,
  };
}
