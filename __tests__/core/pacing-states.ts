import type { PacingState } from '../../src/core/pacing.js';
import type { Resolution } from '../../src/core/shot.js';

/** Nothing is to be done, or under way, in a fresh hour. */
export function stateOf(changes: Partial<PacingState> = {}): PacingState {
  return {
    now: 0,
    requestsPerHour: 100,
    requestTimes: [],
    waiting: [],
    open: [],
    history: {},
    pollSeconds: 'auto',
    maxBatch: 100,
    splitChecks: false,
    ...changes,
  };
}

export function shots(
  count: number,
  {
    video = 'a',
    resolution = '720p',
    sequence,
  }: { video?: string; resolution?: Resolution; sequence?: string } = {},
): PacingState['waiting'] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${video}/${index}`,
    video,
    resolution,
    ...(sequence === undefined ? {} : { sequence }),
  }));
}
