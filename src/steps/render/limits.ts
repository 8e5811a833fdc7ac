import { retryAfter } from '../../core/retry-after.js';
import type { Desk } from './desk.js';

/** How long to wait when the API says nothing of when to come back, in ms; up to four times that. */
const PATIENCE_MS = 60_000;

/** Counts a request against the hour, at the moment it was answered: the API may count it that late. */
export function noteRequest(desk: Desk, kind: string): void {
  const now = desk.ports.clock.monotonic();
  (kind === 'limited' ? desk.refusals : desk.requestTimes).push(now);
}

/** Sends nothing more until the API will have it. */
export function obeyLimit(
  desk: Desk,
  refusal: { readonly reason: string; readonly retryAfter?: string },
): void {
  const { clock, log } = desk.ports;
  const wait = retryAfter(refusal.retryAfter, clock.now()) ?? patience(desk);
  desk.blockedUntil = clock.monotonic() + wait;
  log.warn(`the API asks for a pause of ${Math.ceil(wait / 1000)} s (${refusal.reason})`);
}

/** Longer with each refusal in a row: refused requests may count against the hour as well. */
function patience({ refusals, requestTimes }: Desk): number {
  const granted = requestTimes.at(-1) ?? -Infinity;
  const inARow = refusals.filter((time) => time > granted).length;
  return PATIENCE_MS * 2 ** Math.min(2, Math.max(0, inARow - 1));
}
