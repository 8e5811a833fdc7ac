import type { Pace } from '../core/plan/estimate-plan.js';
import type { Plan } from '../core/plan.js';
import type { Report } from '../core/report.js';
import type { Settings } from '../core/settings.js';

/**
 * About how long a plan takes, where there is anything to wait for. Animatics are not waited for.
 * Apart from the straight line, because the rehearsal's tables cost every run some start-up.
 */
export async function foresee(
  plan: Plan,
  { mode, ...pace }: Pick<Settings, 'mode'> & Pace,
): Promise<Report['estimate']> {
  const isForNothing = plan.entries.every(
    ({ decision: { do: what } }) => what !== 'render' && what !== 'wait',
  );
  if (isForNothing || mode === 'validate' || plan.provider === 'simulator') return undefined;
  const { estimatePlan } = await import('../core/plan/estimate-plan.js');
  return estimatePlan(plan, pace);
}
