import type { Plan, PlanEntry } from '../plan.js';
import type { World } from '../plan/decide-shot.js';
import { shotKey, type Video } from '../shot.js';
import { afterRequests } from './after.js';
import { ageRequests } from './age.js';
import { byFingerprint } from './by-fingerprint.js';

/** A lock of the repository's: takes that were asked for on one branch are none of another's business. */
export interface Destination {
  /** Or the commit, where no branch is checked out; none outside of git. */
  readonly branch?: string;
  /** From the workspace. */
  readonly lockfile: string;
}

/** What a run was asked to take again. */
export interface Asking {
  /** Keys of shots. */
  readonly shots: ReadonlySet<string>;
  /** In ms: what was generated longer ago is taken again. */
  readonly maxAge?: number;
  /**
   * Who asks, so that repeating the run asks for nothing more: `run:7`, `comment:12`. A command line
   * has no such name: there a request lasts until the take that it led to has come to its end.
   */
  readonly request?: string;
  /** The lock that is to use the takes. */
  readonly destination?: Destination;
  readonly now: Date;
}

/** One shot's request for another take. */
export interface Request {
  readonly entry: PlanEntry;
  /** Names it in the ledger. */
  readonly name: string;
  /** In ms, when age is the reason. */
  readonly age?: number;
}

/** Who asks for what, in file order. The shots of a sequence are one request: one asks for all. */
export function requestsFrom(
  videos: readonly Video[],
  plan: Plan,
  { ledger }: Pick<World, 'ledger'>,
  asking: Asking,
): readonly Request[] {
  const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
  const takesOf = byFingerprint(ledger.takes.values());
  const isAsked = ({ shot }: PlanEntry) => asking.shots.has(shotKey(shot));
  const groups = videos.map(({ sequence, shots }) => {
    const own = shots.map((shot) => entries.get(shot)!);
    const asked = sequence && own.some(isAsked) ? own : own.filter(isAsked);
    const rest = own.filter((entry) => !asked.includes(entry));
    return { asked, old: ageRequests(rest, { ledger, takesOf, sequence, ...asking }) };
  });
  const asked = groups.flatMap((group) => group.asked);
  const after = asking.request === undefined ? afterRequests(asked, ledger) : undefined;
  return groups.flatMap((group) => [
    ...group.asked.map((entry) => ({ entry, name: after?.get(entry) ?? asking.request! })),
    ...group.old,
  ]);
}
