import { count } from '../count.js';
import type { Identity, ShotInputs } from '../fingerprint.js';
import { takeKey, type Ledger, type TakeRecord } from '../ledger.js';
import type { Clip, Lock, LockedShot } from '../lock.js';
import type { Rates } from '../prices.js';
import { shotKey, type Provider, type Shot } from '../shot.js';
import { changedInputs } from './changed-inputs.js';

/** Everything a plan depends on beside the config, asked of the world beforehand. */
export interface World {
  readonly provider: Provider;
  readonly lock: Lock;
  readonly ledger: Ledger;
  readonly identities: ReadonlyMap<Shot, Identity>;
  readonly rates: Rates;
  /** Takes that were asked for beside what the file says, by shot key. */
  readonly retakes?: ReadonlyMap<string, Retake>;
  /** What a command names: all else that would be rendered is left as planned. */
  readonly paysFor?: (take: ShotTake) => boolean;
}

/** The take that a shot of the plan would pay for. */
export interface ShotTake extends Identity {
  readonly shot: Shot;
  readonly take: number;
  readonly credits: number;
}

/** The take that a shot is to use because somebody, or its age, asked for another one. */
export interface Retake {
  readonly take: number;
  /** Of the take before, in ms, when that is the reason. */
  readonly age?: number;
}

export type Decision =
  /** Lock and bytes agree. */
  | { readonly do: 'keep'; readonly clip: Clip }
  /** Paid for elsewhere; `clip` is absent when it is paid for in this very plan. */
  | { readonly do: 'reuse'; readonly from: string; readonly clip?: Clip }
  /** A take is open: collect it. */
  | { readonly do: 'wait'; readonly since: string }
  | {
      readonly do: 'render';
      readonly because: readonly Because[];
      readonly credits: number;
      /** Left as planned: the command that the run obeys does not name it. */
      readonly deferred?: true;
    }
  /** Unknown or failed before: needs a person. `credits` is what paying again would cost. */
  | {
      readonly do: 'held';
      readonly because: 'unknown' | 'failed';
      readonly why: string;
      readonly credits: number;
    }
  /** Paid, bytes nowhere to be had. `credits` is what a retake would cost. */
  | { readonly do: 'lost'; readonly clip: Clip; readonly credits: number };

export type Because =
  | { readonly what: 'new' }
  | {
      readonly what: 'changed';
      readonly field: keyof ShotInputs;
      readonly was: string;
      readonly now: string;
    }
  | { readonly what: 'take'; readonly was: number; readonly now: number }
  | {
      readonly what: 'retake';
      readonly was: number;
      readonly now: number;
      readonly reason?: string;
    }
  | { readonly what: 'failed'; readonly reason: string }
  | { readonly what: 'sequence' };

interface Candidate extends Identity {
  readonly shot: Shot;
  /** Keys of lock entries with the same fingerprint; those gone from the config come first. */
  readonly equal: readonly string[];
}

/** Which take a shot uses, and what has to be done for it. */
export function decideShot(
  candidate: Candidate,
  world: World,
): { readonly take: number; readonly decision: Decision } {
  const { shot, inputs } = candidate;
  const retake = world.retakes?.get(shotKey(shot));
  const locked = lockedTake(candidate, world.lock, retake?.take);
  const take = retake?.take ?? locked?.entry.take ?? shot.take;
  const credits = world.rates[shot.resolution];
  const record = world.ledger.takes.get(takeKey(candidate.fingerprint, take));
  // A clip that is locked before its take is done could not be kept yet: it is collected once more.
  if (locked && record?.progress.state !== 'open') {
    const { clip } = locked.entry;
    return locked.key === shotKey(shot)
      ? { take, decision: { do: 'keep', clip } }
      : { take, decision: { do: 'reuse', from: locked.key, clip } };
  }
  const recorded = recordedDecision(takeKey(candidate.fingerprint, take), credits, world.ledger);
  if (recorded) return { take, decision: recorded };
  const because = differences(shot, inputs, world.lock.shots[shotKey(shot)]);
  const was = retake && (lockedTake(candidate, world.lock)?.entry.take ?? shot.take);
  return {
    take,
    decision: {
      do: 'render',
      // A shot that is paid for anyway is as new as without the request.
      because: retake && was !== take ? withRetake(because, was!, retake) : because,
      credits,
    },
  };
}

function withRetake(
  because: readonly Because[],
  was: number,
  { take: now, age }: Retake,
): readonly Because[] {
  const reason = age === undefined ? {} : { reason: `${ageText(age)} old` };
  return [...because.filter(({ what }) => what !== 'new'), { what: 'retake', was, now, ...reason }];
}

const HOUR = 3_600_000;

function ageText(ms: number): string {
  const hours = Math.floor(ms / HOUR);
  return hours < 48 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

/**
 * The lock entry that already holds this shot's clip: its own, else that of a shot which is gone
 * from the config (renamed or moved), else any equal shot. While the file still says `askedTake`,
 * the take that the lock chose stands, wherever the shot has moved; unless another one is wanted.
 */
function lockedTake(
  { shot, fingerprint, equal }: Candidate,
  lock: Lock,
  wanted?: number,
): { readonly key: string; readonly entry: LockedShot } | undefined {
  const isIt = ({ askedTake, take }: LockedShot) =>
    askedTake === shot.take && (wanted === undefined || wanted === take);
  const own = lock.shots[shotKey(shot)];
  if (own && isIt(own) && own.fingerprint === fingerprint)
    return { key: shotKey(shot), entry: own };
  const key = equal.find((each) => isIt(lock.shots[each]!));
  return key === undefined ? undefined : { key, entry: lock.shots[key]! };
}

/** What the ledger says of a take; nothing when it was never submitted, or not accepted. */
export function recordedDecision(
  key: string,
  credits: number,
  ledger: Ledger,
): Decision | undefined {
  if (ledger.damaged.has(key)) return { ...damaged, credits };
  const record = ledger.takes.get(key);
  return record && byRecord(record, credits);
}

/** It may well be paid for: only a person can look at what the entry was. */
const damaged = {
  do: 'held',
  because: 'unknown',
  why: 'possibly charged: its ledger entry is damaged',
} as const;

function byRecord(record: TakeRecord, credits: number): Decision | undefined {
  const { progress } = record;
  switch (progress.state) {
    case 'done':
      return { do: 'reuse', from: 'ledger', clip: progress.clip };
    case 'open':
      return { do: 'wait', since: progress.task.submittedAt };
    case 'intended':
      return { do: 'wait', since: record.claim.at };
    case 'unknown':
      return {
        do: 'held',
        because: 'unknown',
        why: `possibly charged: ${progress.reason}`,
        credits,
      };
    case 'failed':
      return record.failures < 2
        ? { do: 'render', because: [{ what: 'failed', reason: progress.reason }], credits }
        : {
            do: 'held',
            because: 'failed',
            why: `failed ${record.failures} times: ${progress.reason}`,
            credits,
          };
    case 'withdrawn':
      return undefined;
    // Stryker disable next-line all: the compiler proves that nothing comes here
    default:
      return progress satisfies never;
  }
}

function differences(
  shot: Shot,
  now: ShotInputs,
  previous: LockedShot | undefined,
): readonly Because[] {
  if (!previous) return [{ what: 'new' }];
  const { askedTake: was } = previous;
  const raised: readonly Because[] =
    was === shot.take ? [] : [{ what: 'take', was, now: shot.take }];
  const changed = [...changedInputs(previous.inputs, now), ...raised];
  return changed.length > 0 ? changed : [{ what: 'new' }];
}
