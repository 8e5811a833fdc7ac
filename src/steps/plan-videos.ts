import { changesSince, type Base, type Changes } from '../core/changes.js';
import { makePlan, type Decision, type Plan } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import type { Video } from '../core/shot.js';
import type { Loaded } from './load.js';

export interface PlannedVideos {
  /** The videos that this run is about. */
  readonly videos: readonly Video[];
  readonly plan: Plan;
  /** What paying would do, where the base is what was paid for: it says what differs from that. */
  readonly paid?: Plan;
  readonly changes: Changes;
  /** Credits that paying for them costs: the plan's own, or those behind its animatics. */
  readonly price: number;
  /** Why a video is left out. */
  readonly problems: readonly Problem[];
}

/**
 * Plans the videos and compares them with the base. Animatics stand for paid clips that are not there
 * yet: a video that is paid for as it is needs none.
 */
export function planVideos(
  loaded: Loaded,
  base: Base,
  { onlyPaid }: { readonly onlyPaid: boolean },
): PlannedVideos {
  const { videos, known } = loaded;
  const plan = makePlan(loaded, loaded);
  const changes = changesSince(base, videos, plan);
  if (onlyPaid) return { ...paidFor(videos, known, plan, loaded), changes, price: 0 };
  const problems: readonly Problem[] = [];
  if (loaded.provider === 'nanophoto')
    return { videos, plan, changes, price: plan.credits, problems };
  const { paidLock: lock, paidIdentities: identities } = loaded;
  const paid = makePlan(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
  if (!base.identities) return { videos, plan, changes, price: paid.credits, problems };
  const sketched = videos.filter(({ id }) => changes.videos.has(id));
  const sketch = makePlan({ videos: sketched, known }, loaded);
  return { videos: sketched, plan: sketch, paid, changes, price: paid.credits, problems };
}

/** Videos whose shots are all paid for, and which the others are. */
function paidFor(
  videos: readonly Video[],
  known: readonly Video[],
  { entries }: Plan,
  world: Loaded,
): Pick<PlannedVideos, 'videos' | 'plan' | 'problems'> {
  const unpaid = new Set(
    entries.filter(({ decision }) => !isPaid(decision)).map(({ shot }) => shot.video),
  );
  const whole = videos.filter(({ id }) => !unpaid.has(id));
  return {
    videos: whole,
    plan: makePlan({ videos: whole, known }, world),
    problems: [...unpaid].map((id) => ({
      code: 'not-paid',
      severity: 'error',
      message: `${id} has shots that are not paid for as they are, so it is left out`,
      hint: 'See which, and why: shotlock check',
    })),
  };
}

function isPaid(decision: Decision): boolean {
  return decision.do === 'keep' || (decision.do === 'reuse' && decision.clip !== undefined);
}
