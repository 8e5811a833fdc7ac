import { spentOn, type Ledger } from './ledger.js';
import type { Plan } from './plan.js';
import type { Problem } from './problem.js';
import type { Settings } from './settings.js';

/** A limit on what one run may spend, and where it is set. */
export interface Cap {
  readonly credits: number;
  readonly source: string;
  /** How it comes to be so low, when it is not what was set. */
  readonly because?: string;
}

/** The cap in force: the lowest of the run's, the file's, and what the day has left. */
export function capOf(
  settings: Pick<Settings, 'maxCredits' | 'maxCreditsPerDay' | 'config' | 'provider'>,
  found: { readonly budget?: number; readonly ledger: Ledger; readonly day: string },
): Cap {
  const own = [
    { credits: settings.maxCredits, source: 'max-credits' },
    { credits: found.budget ?? Infinity, source: `budget.maxCredits of ${settings.config}` },
  ] as const;
  // What the simulator spends is play money: it fills no day.
  if (settings.provider === 'simulator') return lowestCap(own);
  return lowestCap([...own, capOfDay(settings.maxCreditsPerDay, found)]);
}

/** What a UTC day has left, of all runs that share the ledger. */
function capOfDay(
  perDay: number,
  { ledger, day }: { readonly ledger: Ledger; readonly day: string },
): Cap {
  const spent = spentOn(ledger, day);
  const cap = { credits: Math.max(0, perDay - spent), source: 'max-credits-per-day' };
  const because = `${spent} of ${perDay} were spent on ${day}, which ends at 24:00 UTC`;
  return spent > 0 ? { ...cap, because } : cap;
}

/** The lowest of the caps in force. */
export function lowestCap(caps: readonly [Cap, ...Cap[]]): Cap {
  return caps.reduce((low, cap) => (cap.credits < low.credits ? cap : low));
}

/** Why a plan may not be rendered: it would cost more than the cap. Nothing of it is begun then. */
export function overBudget(plan: Plan, { credits, source, because }: Cap): Problem | undefined {
  // The simulator's credits are play money.
  if (plan.provider === 'simulator' || plan.credits <= credits) return undefined;
  const why = because === undefined ? '' : ` (${because})`;
  const tomorrow = because === undefined ? '' : ' run again tomorrow,';
  return {
    code: 'over-budget',
    severity: 'error',
    message: `the plan costs ${plan.credits} credits, and ${source} allows ${credits}${why}; nothing was spent`,
    hint: `Raise ${source},${tomorrow} or render fewer videos at a time with the videos filter`,
  };
}
