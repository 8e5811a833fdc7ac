import type { Ledger } from './ledger.js';
import { utcDay } from './timestamp.js';

/** The pull request that a run is for. */
export interface Pull {
  readonly number: number;
  readonly openedAt?: Date;
}

/** What the runs of a pull request spent, this one not among them. */
export interface PullSpend {
  readonly number: number;
  /** What came back for failed shots is taken off. */
  readonly charged: number;
  /** What was possibly charged. */
  readonly unknown: number;
  /** The first UTC day that was looked at, where the pull request is older. */
  readonly since?: string;
}

/** How many of the ledger's days are read: with them, a read is still one request. */
const MOST_DAYS = 14;

/** Credits that those days may have spent by their caps: some thousand entries of the ledger. */
const MOST_CREDITS = 50_000;

const DAY = 86_400_000;

/** The day, and what all runs together may spend on one. */
export interface When {
  readonly now: Date;
  readonly maxCreditsPerDay: number;
}

/** The UTC days on which the runs of a pull request may have spent something, today among them. */
export function daysOf({ openedAt }: Pull, { now, maxCreditsPerDay }: When): readonly string[] {
  const most = Math.floor(MOST_CREDITS / Math.max(1, maxCreditsPerDay));
  const length = Math.min(MOST_DAYS, Math.max(1, most));
  const days = Array.from({ length }, (_, ago) => utcDay(new Date(now.getTime() - ago * DAY)));
  const [today = ''] = days;
  const opened = openedAt ? utcDay(openedAt) : '';
  return days.filter((day) => day === today || day >= opened).toReversed();
}

/** Sums up what the ledger says of those days. */
export function spentFor(ledger: Ledger, pull: Pull, when: When): PullSpend {
  const own = [...ledger.spends.values()].filter((spend) => spend.pull === pull.number);
  const sum = (...states: readonly string[]) =>
    own
      .filter(({ state }) => states.includes(state))
      .reduce((total, { credits }) => total + credits, 0);
  const [first = ''] = daysOf(pull, when);
  const isOlder = pull.openedAt === undefined || utcDay(pull.openedAt) < first;
  return {
    number: pull.number,
    charged: sum('charged'),
    unknown: sum('intended', 'unknown'),
    ...(isOlder ? { since: first } : {}),
  };
}
