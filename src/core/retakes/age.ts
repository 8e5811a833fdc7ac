import { retakePath, type Ledger, type TakeRecord } from '../ledger.js';
import type { PlanEntry } from '../plan.js';
import type { Request } from './requests.js';

/**
 * Requests of the shots of a video whose newest take, done or under way, is too old. Its number names
 * the request, so that of all runs of a day one pays. Only the ledger knows when a take was made: a
 * lock comes from whoever wrote the pull request.
 */
export function ageRequests(
  entries: readonly PlanEntry[],
  of: {
    readonly ledger: Ledger;
    readonly takesOf: (entry: PlanEntry) => readonly TakeRecord[];
    readonly sequence: boolean;
    readonly maxAge?: number;
    readonly now: Date;
  },
): readonly Request[] {
  const { ledger, maxAge, now, sequence, takesOf } = of;
  if (maxAge === undefined) return [];
  const aging = entries.filter(hasClip).flatMap((entry): readonly Aging[] => {
    const last = newest(takesOf(entry));
    const made = last && madeAt(last);
    return made === undefined ? [] : [{ entry, take: last!.take, age: now.getTime() - made }];
  });
  const requests = aging.map((each) => requestOf(each, { ledger, maxAge }));
  if (!sequence) return requests.flatMap((request) => request ?? []);
  if (aging.length < entries.length || requests.every((request) => !request)) return [];
  return requests.map((request, index) => request ?? overdue(aging[index]!));
}

interface Aging {
  readonly entry: PlanEntry;
  /** Number of the newest take. */
  readonly take: number;
  readonly age: number;
}

/** A run that was interrupted leaves a newer take which the lock does not have: it is still wanted. */
function requestOf(
  aging: Aging,
  { ledger, maxAge }: { readonly ledger: Ledger; readonly maxAge: number },
): Request | undefined {
  if (aging.age > maxAge) return overdue(aging);
  const { fingerprint, take } = aging.entry;
  const earlier = { entry: aging.entry, name: `age:${fingerprint}/${take}`, age: aging.age };
  const isGranted = ledger.retakes.has(retakePath({ fingerprint, request: earlier.name }));
  return isGranted ? earlier : undefined;
}

function overdue({ entry, take, age }: Aging): Request {
  return { entry, name: `age:${entry.fingerprint}/${take}`, age };
}

/** What is rendered anyway is new; what is held or lost needs a person. */
function hasClip({ decision }: PlanEntry): boolean {
  if (decision.do === 'reuse') return decision.clip !== undefined;
  return decision.do === 'keep' || decision.do === 'wait';
}

function newest(takes: readonly TakeRecord[]): TakeRecord | undefined {
  return takes.filter((each) => madeAt(each) !== undefined).sort((a, b) => b.take - a.take)[0];
}

/** When a take was made or, while it is under way, asked for; in ms since 1970. */
function madeAt({ claim, progress }: TakeRecord): number | undefined {
  switch (progress.state) {
    case 'done':
      return Date.parse(progress.generatedAt);
    case 'open':
      return Date.parse(progress.task.submittedAt);
    case 'intended':
      return Date.parse(claim.at);
    case 'failed':
    case 'unknown':
    case 'withdrawn':
      return undefined;
    // Stryker disable next-line all: the compiler proves that nothing comes here
    default:
      return progress satisfies never;
  }
}
