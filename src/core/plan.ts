import { decideShot, type Decision, type World } from './plan/decide-shot.js';
import { digestOf, type PaidTake } from './plan/digest.js';
import { renderWholeSequences } from './plan/sequence.js';
import type { Identity } from './fingerprint.js';
import { takeKey } from './ledger.js';
import type { Lock } from './lock.js';
import { shotKey, type Provider, type Shot, type Video } from './shot.js';

export type { Because, Decision, World } from './plan/decide-shot.js';

/** What would happen, why, and what it costs. Nothing in it has happened yet. */
export interface Plan {
  readonly provider: Provider;
  readonly entries: readonly PlanEntry[];
  /** Keys of the lock that the config no longer has. */
  readonly strike: readonly string[];
  /** Credits that rendering this plan spends. */
  readonly credits: number;
  /** Digest of what would be paid for: the sorted (fingerprint, take, credits), sha256 as hex. */
  readonly digest: string;
}

export interface PlanEntry extends Identity {
  readonly shot: Shot;
  readonly take: number;
  readonly decision: Decision;
}

/**
 * Decides for every shot what rendering would do, why, and what it costs. `videos` are those that
 * the filter lets through, `known` every video of the file.
 */
export function makePlan(
  config: { readonly videos: readonly Video[]; readonly known: readonly Video[] },
  world: World,
): Plan {
  const strike = goneFrom(config, world.lock);
  const lockedAs = keysByFingerprint(world.lock, strike);
  const entries = payOnce(
    config.videos.flatMap((video) =>
      deferUnnamed(video, renderWholeSequences(video, video.shots.map(planShot), world), world),
    ),
  );
  return {
    provider: world.provider,
    entries,
    strike,
    credits: sum(entries.map(creditsOf)),
    digest: digestOf(takesPaidFor(entries)),
  };

  function planShot(shot: Shot): PlanEntry {
    const identity = world.identities.get(shot);
    if (!identity) throw new Error(`no identity was computed for ${shotKey(shot)}`);
    const equal = lockedAs.get(identity.fingerprint) ?? [];
    return { shot, ...identity, ...decideShot({ shot, ...identity, equal }, world) };
  }
}

/**
 * Keys of the lock whose shots are gone from the file. Behind a filter nothing is struck: what is
 * gone from a video may have moved to one that is left out, and its clip is found by the lock only.
 */
function goneFrom(
  { videos, known }: { readonly videos: readonly Video[]; readonly known: readonly Video[] },
  lock: Lock,
): readonly string[] {
  const chosen = new Set(videos.map(({ id }) => id));
  if (known.some(({ id }) => !chosen.has(id))) return [];
  const current = new Set(videos.flatMap(({ shots }) => shots.map(shotKey)));
  return Object.keys(lock.shots)
    .filter((key) => !current.has(key))
    .sort();
}

/** Keys of lock entries by fingerprint; those gone from the config first, as a rename leaves them. */
function keysByFingerprint(lock: Lock, strike: readonly string[]): ReadonlyMap<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const key of new Set([...strike, ...Object.keys(lock.shots).sort()])) {
    const { fingerprint: print } = lock.shots[key]!;
    const equal = keys.get(print);
    if (equal) equal.push(key);
    else keys.set(print, [key]);
  }
  return keys;
}

/**
 * The plan when these clips (sha256) are needed and no source has them any more. What the lock says
 * of a lost clip stays, also under a name that is gone: else nobody would know that it was paid for.
 */
export function withLost(plan: Plan, gone: ReadonlyMap<string, number>): Plan {
  const entries = plan.entries.map((entry): PlanEntry => {
    const { clip } = { clip: undefined, ...entry.decision };
    if (!clip) return entry;
    const credits = gone.get(clip.sha256);
    return credits === undefined ? entry : { ...entry, decision: { do: 'lost', clip, credits } };
  });
  const kept = new Set(
    entries.map(({ decision }, index) => {
      const { from } = { from: undefined, ...plan.entries[index]!.decision };
      return decision.do === 'lost' ? from : undefined;
    }),
  );
  return { ...plan, entries, strike: plan.strike.filter((key) => !kept.has(key)) };
}

/** What an entry costs when the plan is rendered: 0 for all that it does not pay for. */
export function creditsOf(entry: PlanEntry): number {
  return isPaid(entry) ? entry.decision.credits : 0;
}

/** Whether rendering the plan pays for this entry. */
export function isPaid(entry: PlanEntry): entry is PaidEntry {
  return entry.decision.do === 'render' && !entry.decision.deferred;
}

type PaidEntry = PlanEntry & { readonly decision: Extract<Decision, { do: 'render' }> };

/** What rendering the plan pays for. */
export function paidTakes({ entries }: Plan): readonly PaidTake[] {
  return takesPaidFor(entries);
}

function takesPaidFor(entries: readonly PlanEntry[]): readonly PaidTake[] {
  return entries
    .filter(isPaid)
    .map(({ fingerprint, take, decision }) => ({ fingerprint, take, credits: decision.credits }));
}

/** Leaves as planned what a command does not name. A sequence is one request: all of it, or nothing. */
function deferUnnamed(
  { sequence }: Video,
  entries: readonly PlanEntry[],
  { paysFor }: World,
): readonly PlanEntry[] {
  if (!paysFor) return entries;
  const isNamed = (entry: PlanEntry) =>
    !isPaid(entry) || paysFor({ ...entry, credits: entry.decision.credits });
  const all = sequence && !entries.every(isNamed);
  return entries.map((entry) =>
    isPaid(entry) && (all || !isNamed(entry))
      ? { ...entry, decision: { ...entry.decision, deferred: true } }
      : entry,
  );
}

/** Equal shots are paid for once: the first is rendered, the others use its clip. */
function payOnce(entries: readonly PlanEntry[]): readonly PlanEntry[] {
  const first = new Map<string, string>();
  for (const entry of entries) {
    const key = takeKey(entry.fingerprint, entry.take);
    if (isPaid(entry) && !first.has(key)) first.set(key, shotKey(entry.shot));
  }
  return entries.map((entry) => {
    const from = first.get(takeKey(entry.fingerprint, entry.take));
    const isOther = from !== undefined && from !== shotKey(entry.shot);
    return entry.decision.do === 'render' && isOther
      ? { ...entry, decision: { do: 'reuse', from } }
      : entry;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
