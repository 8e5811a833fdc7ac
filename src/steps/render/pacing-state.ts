import type { PacingState } from '../../core/pacing.js';
import { jobsAt, type Desk } from './desk.js';
import { startOf } from './learn.js';

/** What the pacing has to know of a render. */
export function pacingState(desk: Desk): PacingState {
  const { options, ports } = desk;
  return {
    now: ports.clock.monotonic(),
    requestsPerHour: options.requestsPerHour,
    requestTimes: desk.requestTimes,
    refusals: desk.refusals,
    waiting: jobsAt(desk, 'waiting').map(({ key, entry: { shot, inputs } }) => ({
      key,
      video: shot.video,
      resolution: shot.resolution,
      ...(inputs.sequence ? { sequence: shot.video } : {}),
    })),
    open: jobsAt(desk, 'open').map(({ key, entry, state }) => ({
      key,
      resolution: entry.shot.resolution,
      submittedAt: state.submittedAt,
      request: state.task.request,
      position: state.task.position,
      ...startedAt(startOf(desk, state)),
      ...(state.lastCheckedAt === undefined ? {} : { lastCheckedAt: state.lastCheckedAt }),
      ...(state.minNextCheck === undefined ? {} : { minNextCheck: state.minNextCheck }),
    })),
    history: desk.history,
    deadline: desk.deadline,
    pollSeconds: options.pollSeconds,
    maxBatch: desk.maxBatch,
    splitChecks: desk.splitChecks,
    ...(desk.blockedUntil === undefined ? {} : { blockedUntil: desk.blockedUntil }),
    ...(desk.maxUnderWay === undefined ? {} : { maxUnderWay: desk.maxUnderWay }),
  };
}

function startedAt(start: number | undefined): { readonly startedAt?: number } {
  return start === undefined ? {} : { startedAt: start };
}
