import { shotKey } from '../shot.js';
import { estimate, type Estimate } from '../pacing/estimate.js';
import type { PacingState } from '../pacing/state.js';
import type { Plan } from '../plan.js';

export type Pace = Pick<PacingState, 'history' | 'pollSeconds' | 'requestsPerHour'>;

export interface PlanEstimate extends Estimate {
  readonly shots: number;
  readonly requestsPerHour: number;
}

/**
 * Rehearsing takes time: beyond this, the rest goes on like these. 1,000 shots tell the same time to a
 * thousandth, and take three times as long; 400 do not reach the hours that large plans consist of.
 */
const MOST_REHEARSED = 600;

/** About how long rendering a plan takes, and how many requests; undefined when it asks for none. */
export function estimatePlan(plan: Plan, pace: Pace): PlanEstimate | undefined {
  const active = plan.entries.filter(
    ({ decision: { do: what } }) => what === 'render' || what === 'wait',
  );
  if (active.length === 0) return undefined;
  const rehearsed = active.slice(0, MOST_REHEARSED);
  const factor = active.length / rehearsed.length;
  const { seconds, requests } = estimate({
    ...pace,
    now: 0,
    requestTimes: [],
    waiting: rehearsed.flatMap(({ shot, inputs, decision }) =>
      decision.do === 'render'
        ? [
            {
              key: shotKey(shot),
              video: shot.video,
              resolution: shot.resolution,
              ...(inputs.sequence ? { sequence: shot.video } : {}),
            },
          ]
        : [],
    ),
    // When an open take was begun counts for little beside those that are not.
    open: rehearsed.flatMap(({ shot, decision }) =>
      decision.do === 'wait'
        ? [
            {
              key: shotKey(shot),
              resolution: shot.resolution,
              submittedAt: 0,
              request: shotKey(shot),
              position: 0,
            },
          ]
        : [],
    ),
    maxBatch: 100,
    splitChecks: false,
  });
  return {
    shots: active.length,
    requestsPerHour: pace.requestsPerHour,
    seconds: Math.round(factor * seconds),
    requests: Math.round(factor * requests),
  };
}
