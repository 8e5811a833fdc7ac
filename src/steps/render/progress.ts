import type { Progress } from '../../core/comment/live-text.js';
import type { Desk } from './desk.js';

/** Where a render stands, in a line that a person can follow while waiting. */
export function progressLine(desk: Desk, because: string): string {
  const { clock } = desk.ports;
  const states = [...desk.jobs.values()].map(({ state }) => state);
  const count = (...at: readonly string[]) =>
    states.filter((state) => at.includes(state.at)).length;
  const oldest = Math.min(
    ...states.map((state) => (state.at === 'open' ? state.submittedAt : Infinity)),
  );
  const since = Number.isFinite(oldest) ? ` since ${minutes(clock.monotonic() - oldest)}` : '';
  const anHourAgo = clock.monotonic() - 3_600_000;
  const requests = desk.requestTimes.filter((time) => time > anHourAgo).length;
  const parts = [
    `${count('done')} of ${states.length} shots done`,
    ...some(count('open'), `under way${since}`),
    ...some(count('collecting'), 'being fetched'),
    ...some(count('waiting'), 'to be submitted'),
    ...some(count('elsewhere'), 'being submitted by another run'),
    ...some(count('stopped'), 'stopped'),
    `${requests} of ${desk.options.requestsPerHour} requests`,
    because,
  ];
  return parts.join(', ');
}

/** The same in numbers, with an estimate of how long it goes on. */
export function progressOf(desk: Desk, secondsLeft: number): Progress {
  const states = [...desk.jobs.values()].map(({ state }) => state);
  const count = (...at: readonly string[]) =>
    states.filter((state) => at.includes(state.at)).length;
  return {
    done: count('done'),
    of: states.length,
    underWay: count('open', 'collecting'),
    waiting: count('waiting', 'elsewhere'),
    stopped: count('stopped'),
    minutesLeft: Math.max(1, Math.round(secondsLeft / 60)),
  };
}

function some(number: number, what: string): readonly string[] {
  return number > 0 ? [`${number} ${what}`] : [];
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
