import type { Desk } from './desk.js';
import type { Job, OpenState } from './job.js';

/**
 * Learns from a take that is seen completed: what its generation took, and that the next shot of its
 * request began then.
 */
export function learnCompletion(
  desk: Desk,
  job: Job & { readonly state: OpenState },
  said: number | undefined,
): void {
  const { state } = job;
  const now = desk.ports.clock.monotonic();
  const start = startOf(desk, state);
  const seconds = said ?? observed(start, state.lastCheckedAt, now);
  if (seconds !== undefined) desk.history[job.entry.shot.resolution].push(seconds);
  const end = said === undefined || start === undefined ? now : start + said * 1000;
  noteEnd(desk, state, Math.min(end, now));
}

/** A shot of a shared request is over, one way or the other: the one after it begins. */
export function noteEnd(desk: Desk, { task }: OpenState, at: number): void {
  desk.ends.set(`${task.request}/${task.position}`, at);
}

/** When a take's generation began: at its submit, or when the shot before it was done, where known. */
export function startOf(desk: Desk, { submittedAt, task }: OpenState): number | undefined {
  return task.position === 0 ? submittedAt : desk.ends.get(`${task.request}/${task.position - 1}`);
}

/** An API that does not say how long it took is timed: it was done between two looks. */
function observed(
  start: number | undefined,
  lastCheckedAt: number | undefined,
  now: number,
): number | undefined {
  if (start === undefined || lastCheckedAt === undefined || lastCheckedAt <= start)
    return undefined;
  return ((lastCheckedAt + now) / 2 - start) / 1000;
}
