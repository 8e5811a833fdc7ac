import { retakePath, takeKey, type Ledger, type PlanRecord, type RetakeRecord } from './ledger.js';
import { makePlan, type Plan, type PlanEntry } from './plan.js';
import type { Retake, World } from './plan/decide-shot.js';
import { nextTake } from './plan/next-take.js';
import { byFingerprint } from './retakes/by-fingerprint.js';
import { requestsFrom, type Asking } from './retakes/requests.js';
import { shotKey, type Video } from './shot.js';
import { timestamp } from './timestamp.js';

export type { Asking, Destination } from './retakes/requests.js';

/** Other takes that were asked for. */
export interface Retakes {
  /** What each of these shots is to use, by key. */
  readonly takes: ReadonlyMap<string, Retake>;
  /** What has to be in the ledger before anything of it is paid for. */
  readonly grants: readonly RetakeRecord[];
}

/**
 * Gives every request its take: the one that was granted to it before, else the next unused one, so
 * that repeating a run pays nothing again. A shot that is paid for anyway gets no second take for
 * that, but its request is used up as well.
 */
export function retakesFor(
  config: { readonly videos: readonly Video[]; readonly known: readonly Video[] },
  world: World,
  asking: Asking,
): Retakes {
  if (asking.shots.size === 0 && asking.maxAge === undefined)
    return { takes: new Map(), grants: [] };
  const plan = makePlan(config, world);
  const takes = new Map<string, Retake>();
  const grants = new Map<string, RetakeRecord>();
  for (const { entry, name: request, age } of requestsFrom(config.videos, plan, world, asking)) {
    const { fingerprint, shot } = entry;
    const path = retakePath({ fingerprint, request });
    const known = world.ledger.retakes.get(path) ?? grants.get(path);
    const take = known?.take ?? (isFresh(entry, world) ? entry.take : nextTake(entry, world));
    if (!world.ledger.retakes.has(path)) {
      const shots = [...(grants.get(path)?.for?.shots ?? []), shotKey(shot)];
      const own = asking.destination && { for: { ...asking.destination, shots } };
      const at = timestamp(asking.now);
      grants.set(path, { kind: 'retake', at, fingerprint, request, take, ...own });
    }
    takes.set(shotKey(shot), { take, ...(age === undefined ? {} : { age }) });
  }
  return { takes, grants: [...grants.values()] };
}

/** Whether the plan pays, for this shot or an equal one, for a take that was never tried. */
function isFresh({ decision, fingerprint, take }: PlanEntry, { ledger }: World): boolean {
  const isPaidHere = decision.do === 'render' || (decision.do === 'reuse' && !decision.clip);
  const record = ledger.takes.get(takeKey(fingerprint, take));
  return isPaidHere && (!record || record.progress.state === 'withdrawn');
}

/**
 * Takes that an approved plan pays for beyond those that the file and the lock would use: that plan
 * was asked for retakes. The lock may have gone on to a later take since; it is not brought back.
 */
export function approvedRetakes(plan: Plan, record: PlanRecord): ReadonlyMap<string, Retake> {
  const approved = byFingerprint(record.entries);
  const takes = new Map<string, Retake>();
  for (const entry of plan.entries) {
    const take = Math.max(...approved(entry).map((each) => each.take));
    if (take > entry.take) takes.set(shotKey(entry.shot), { take });
  }
  return takes;
}

/** Whether someone else was first: this grant's number is used, or its request has another one. */
export function isTakenMeanwhile(grant: RetakeRecord, ledger: Ledger): boolean {
  // The same request, in another job of the same run: it is for both.
  if (ledger.retakes.get(retakePath(grant))?.take === grant.take) return false;
  const key = takeKey(grant.fingerprint, grant.take);
  const record = ledger.takes.get(key);
  if (ledger.damaged.has(key) || (record && record.progress.state !== 'withdrawn')) return true;
  return [...ledger.retakes.values()].some(
    ({ fingerprint, request, take }) =>
      fingerprint === grant.fingerprint && (take === grant.take) !== (request === grant.request),
  );
}
