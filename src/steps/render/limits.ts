import { patience, retryAfter } from '../../core/pacing/retry-after.js';
import type { Desk } from './desk.js';

/** Counts a request against the hour, at the moment it was answered: the API may count it that late. */
export function noteRequest(desk: Desk, kind: string): void {
  const now = desk.ports.clock.monotonic();
  desk.requestTimes.push(now);
  if (kind === 'limited') desk.refusals.push(now);
  if (kind === 'accepted') delete desk.crowding;
  if (kind === 'answered' && desk.crowding)
    desk.crowding = { ...desk.crowding, isCheckGranted: true };
}

/** Sends nothing more until the API will have it. */
export function obeyLimit(
  desk: Desk,
  refusal: { readonly reason: string; readonly retryAfter?: string },
): void {
  const { clock, log } = desk.ports;
  const wait = retryAfter(refusal.retryAfter, clock.now()) ?? patience(refusedInARow(desk));
  desk.blockedUntil = clock.monotonic() + wait;
  log.warn(`the API asks for a pause of ${Math.ceil(wait / 1000)} s (${refusal.reason})`);
}

/** Refusals since the last request that was granted, at least 1. */
function refusedInARow({ refusals, requestTimes }: Desk): number {
  const granted = requestTimes.findLast((time) => !refusals.includes(time)) ?? -Infinity;
  return Math.max(1, refusals.filter((time) => time > granted).length);
}
