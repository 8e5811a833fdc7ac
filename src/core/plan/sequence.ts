import { takeKey, type TakeRecord } from '../ledger.js';
import type { PlanEntry } from '../plan.js';
import type { Video } from '../shot.js';
import { recordedDecision, type World } from './decide-shot.js';
import { nextTake } from './next-take.js';

/**
 * The shots of a sequence are one request: its clips are taken from one, and if one shot has to be
 * rendered, all are. Those that have a clip already get their next unused take, so that the old clip
 * stays on record. Where that would pay again for what is paid for or under way, without anybody
 * having asked for another take, a person has to decide.
 */
export function renderWholeSequences(
  video: Video,
  decided: readonly PlanEntry[],
  world: World,
): readonly PlanEntry[] {
  if (!video.sequence) return decided;
  const entries = fromOneRequest(decided, world);
  const renders = entries.filter(isRender);
  if (renders.length === 0 || renders.length === entries.length) return entries;
  const obstacle = whyNotAll(entries, world);
  return entries.map((entry) => {
    if (obstacle !== undefined) return isRender(entry) ? held(entry, obstacle, world) : entry;
    return isRender(entry) ? entry : rendered(entry, nextTake(entry, world), world);
  });
}

/**
 * A take that was asked for is recorded for all shots of the request, but the file names it at one
 * of them: the others follow it to what was submitted together with it.
 */
function fromOneRequest(entries: readonly PlanEntry[], world: World): readonly PlanEntry[] {
  const claims = new Set(
    entries
      .filter((entry) => !isLocked(entry))
      .map((entry) => world.ledger.takes.get(takeKey(entry.fingerprint, entry.take)))
      .filter((record) => record !== undefined)
      .map(claimOf),
  );
  return entries.map((entry) => {
    if (!isLocked(entry)) return entry;
    const own = world.ledger.takes.get(takeKey(entry.fingerprint, entry.take));
    if (own && claims.has(claimOf(own))) return entry;
    const together = [...world.ledger.takes.values()].find(
      (each) => each.fingerprint === entry.fingerprint && claims.has(claimOf(each)),
    );
    return together ? atTake(entry, together, world) : entry;
  });
}

function isLocked({ decision }: PlanEntry): boolean {
  return decision.do === 'keep' || (decision.do === 'reuse' && decision.from !== 'ledger');
}

/** All shots of a request are claimed at once. */
function claimOf({ claim }: TakeRecord): string {
  return JSON.stringify([claim.run, claim.attempt, claim.runner, claim.at]);
}

function atTake(entry: PlanEntry, { take }: TakeRecord, world: World): PlanEntry {
  const credits = world.rates[entry.shot.resolution];
  const decision = recordedDecision(takeKey(entry.fingerprint, take), credits, world.ledger);
  return decision ? { ...entry, take, decision } : rendered(entry, take, world);
}

function whyNotAll(entries: readonly PlanEntry[], { ledger }: World): string | undefined {
  if (entries.some(({ decision }) => decision.do === 'wait'))
    return 'the rest of its sequence is under way; run again once that is done';
  if (entries.some(({ decision }) => decision.do === 'held'))
    return 'another shot of its sequence is held';
  const wasTried = (entry: PlanEntry) => ledger.takes.has(takeKey(entry.fingerprint, entry.take));
  return entries.some((entry) => isRender(entry) && wasTried(entry))
    ? 'a part of its sequence failed'
    : undefined;
}

function held(entry: PlanEntry, why: string, { rates }: World): PlanEntry {
  const credits = rates[entry.shot.resolution];
  return { ...entry, decision: { do: 'held', because: 'failed', why, credits } };
}

function rendered(entry: PlanEntry, take: number, { rates }: World): PlanEntry {
  const credits = rates[entry.shot.resolution];
  return { ...entry, take, decision: { do: 'render', because: [{ what: 'sequence' }], credits } };
}

function isRender({ decision }: PlanEntry): boolean {
  return decision.do === 'render';
}
