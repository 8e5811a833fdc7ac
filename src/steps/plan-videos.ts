import { changesSince, type Base, type Changes } from '../core/changes.js';
import { makePlan, type Plan } from '../core/plan.js';
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
}

/**
 * Plans the videos and compares them with the base. Animatics stand for paid clips that are not there
 * yet: a video that is paid for as it is needs none.
 */
export function planVideos(loaded: Loaded, base: Base): PlannedVideos {
  const { videos, known } = loaded;
  const plan = makePlan(loaded, loaded);
  const changes = changesSince(base, videos, plan);
  if (loaded.provider === 'nanophoto') return { videos, plan, changes, price: plan.credits };
  const { paidLock: lock, paidIdentities: identities } = loaded;
  const paid = makePlan(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
  if (!base.identities) return { videos, plan, changes, price: paid.credits };
  const sketched = videos.filter(({ id }) => changes.videos.has(id));
  const sketch = makePlan({ videos: sketched, known }, loaded);
  return { videos: sketched, plan: sketch, paid, changes, price: paid.credits };
}
