import type { Progress } from '../../core/comment/live-text.js';
import { shotKey } from '../../core/shot.js';
import { jobsAt, type Desk } from './desk.js';

/** Where a render stands, in a line that a person can follow while waiting. */
export function progressLine(desk: Desk, because: string): string {
  const { clock } = desk.ports;
  const states = [...desk.jobs.values()].map(({ state }) => state);
  const count = (...at: readonly string[]) =>
    states.filter((state) => at.includes(state.at)).length;
  const oldest = Math.min(
    ...states.map((state) => (state.at === 'open' ? state.submittedAt : Infinity)),
  );
  const since = Number.isFinite(oldest) ? ` for ${minutes(clock.monotonic() - oldest)}` : '';
  const anHourAgo = clock.monotonic() - 3_600_000;
  const requests = desk.requestTimes.filter((time) => time > anHourAgo).length;
  const parts = [
    `${count('done')} of ${states.length} shots done`,
    ...some(count('open'), `under way${since} (${named(desk)})`),
    ...some(count('collecting'), 'being fetched'),
    ...some(count('waiting'), 'to be submitted'),
    ...some(count('elsewhere'), 'being submitted by another run'),
    ...some(count('stopped'), 'stopped'),
    `${requests} of ${desk.options.requestsPerHour} requests`,
    because,
  ];
  return parts.join(', ');
}

/** The first few of what is under way. */
function named(desk: Desk): string {
  const keys = jobsAt(desk, 'open').map(({ entry }) => shotKey(entry.shot));
  const more = keys.length > MOST_NAMED ? ` and ${keys.length - MOST_NAMED} more` : '';
  return keys.slice(0, MOST_NAMED).join(', ') + more;
}

const MOST_NAMED = 3;

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
