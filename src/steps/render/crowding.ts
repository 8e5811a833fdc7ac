import { jobsAt, type Desk } from './desk.js';

/**
 * How many tasks may be under way at once is not documented. A submit that is refused for it waits,
 * and the run remembers: it asks for no more at once than were under way then.
 */
export function learnCrowding(desk: Desk, asked: number): void {
  const { clock, log } = desk.ports;
  const underWay = jobsAt(desk, 'open').length;
  // Nothing of ours is under way: it was too much in one request, or it is others' on the same key.
  const most = underWay > 0 ? underWay : Math.max(1, Math.floor(asked / 2));
  const told = desk.maxUnderWay;
  desk.maxUnderWay = Math.min(told ?? Infinity, most);
  // Ends what is being submitted; what comes next depends on what is done by then.
  const pause = underWay > 0 || asked > 1 ? MOMENT_MS : OTHERS_MS;
  desk.blockedUntil = Math.max(desk.blockedUntil ?? 0, clock.monotonic() + pause);
  delete desk.crowding;
  if (desk.maxUnderWay !== told)
    log.info(`the API takes ${desk.maxUnderWay} at once; the others wait for these to be done`);
}

/**
 * The API may refuse what is too much at once in the words of its limit of requests. Submits that are
 * refused twice while a check between them is granted tell it: a limit of requests spares no checks.
 */
export function suspectCrowding(desk: Desk, refusal: { readonly retryAfter?: string }): void {
  if (refusal.retryAfter !== undefined) return;
  const underWay = jobsAt(desk, 'open').length;
  const { crowding, refusals } = desk;
  if (!crowding?.isCheckGranted) {
    if (underWay > 0) desk.crowding = { since: refusals.length - 1, isCheckGranted: false };
    return;
  }
  // They say nothing of the requests of the hour.
  refusals.splice(crowding.since);
  delete desk.blockedUntil;
  learnCrowding(desk, 1);
}

const MOMENT_MS = 1_000;
const OTHERS_MS = 60_000;
