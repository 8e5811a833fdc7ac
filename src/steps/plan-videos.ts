import { approvedPlan, isCovered } from '../core/approval.js';
import { commandToType, type Named } from '../core/command-to-type.js';
import { changesSince, type Base, type Changes } from '../core/changes.js';
import type { Ledger, PlanRecord, RetakeRecord } from '../core/ledger.js';
import { makePlan, type Decision, type Plan, type World } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import { approvedRetakes, retakesFor, type Destination } from '../core/retakes.js';
import { unfinishedRetakes, type Unfinished } from '../core/retakes/unfinished.js';
import { unusedTakes } from '../core/retakes/unused-takes.js';
import { shotKey, type Video } from '../core/shot.js';
import type { Loaded } from './load.js';

/** What a run was asked for beside what the config says. */
export interface Asked extends Named {
  readonly onlyPaid: boolean;
  readonly maxAge?: number;
  /** Names who asks for retakes; see Asking. */
  readonly request?: string;
  /** The lock that is to use the takes. */
  readonly destination: Destination;
  /** What is paid for: all that changed, the retakes alone, or what the approved plan covers. */
  readonly paysFor: 'everything' | 'retakes' | 'approved';
  readonly planDigest?: string;
}

export interface PlannedVideos {
  /** The videos that this run is about. */
  readonly videos: readonly Video[];
  readonly plan: Plan;
  /** What paying would do, where the base is what was paid for: it says what differs from that. */
  readonly paid?: Plan;
  readonly changes: Changes;
  /** Credits that paying for them costs: the plan's own, or those behind its animatics. */
  readonly price: number;
  /** Why a video is left out. */
  readonly problems: readonly Problem[];
  /** Retakes that have to be granted before they are paid for. */
  readonly grants: readonly RetakeRecord[];
}

/**
 * Plans the videos and compares them with the base. Animatics stand for paid clips that are not there
 * yet: a video that is paid for as it is needs none.
 */
export function planVideos(loaded: Loaded, base: Base, asked: Asked): PlannedVideos {
  const { videos, known, retake: shots, now } = loaded;
  const asks = retakesFor(loaded, loaded, { ...asked, shots, now });
  const { grants } = asks;
  const approved = approvedBy(asked, loaded.ledger);
  const named = approved ? approvedRetakes(makePlan(loaded, loaded), approved) : asks.takes;
  const begun = asked.onlyPaid ? undefined : unfinishedOf(loaded, asked.destination);
  const retakes = new Map([...(begun?.takes ?? []), ...named]);
  const paysFor = predicateOf(asked, named, approved);
  const world: World = { ...loaded, retakes, ...(paysFor ? { paysFor } : {}) };
  const plan = makePlan(loaded, world);
  const changes = changesSince(base, videos, plan);
  const all = { videos, plan, changes, grants, problems: unusedTakes(begun?.unused ?? [], asked) };
  if (asked.onlyPaid) return { ...all, ...paidFor(videos, known, plan, world, asked), price: 0 };
  if (loaded.provider === 'nanophoto') return { ...all, price: plan.credits };
  const { paidLock: lock, paidIdentities: identities } = loaded;
  const paid = makePlan(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
  if (!base.identities) return { ...all, price: paid.credits };
  const sketched = videos.filter(({ id }) => changes.videos.has(id));
  const sketch = makePlan({ videos: sketched, known }, world);
  return { ...all, videos: sketched, plan: sketch, paid, price: paid.credits };
}

/** Few ledgers know of a retake that is under way: the others are planned once. */
export function unfinishedOf(loaded: Loaded, destination: Destination): Unfinished | undefined {
  if (loaded.ledger.retakes.size === 0) return undefined;
  const { entries } = makePlan(loaded, loaded);
  return unfinishedRetakes({ entries, known: loaded.known }, loaded, destination);
}

/** Without a record nothing tells what is covered: then it has to be exactly the same plan. */
function approvedBy({ paysFor, planDigest }: Asked, ledger: Ledger): PlanRecord | undefined {
  const isNamed = paysFor === 'approved' && planDigest !== undefined;
  return isNamed ? approvedPlan(ledger, planDigest) : undefined;
}

/** Which of the takes that would be rendered a command pays for; all of them where nothing is said. */
function predicateOf(
  { paysFor }: Asked,
  retakes: NonNullable<World['retakes']>,
  approved: PlanRecord | undefined,
): World['paysFor'] {
  switch (paysFor) {
    case 'everything':
      return undefined;
    case 'retakes':
      // What only its age asks for is nothing that a command named.
      return ({ shot }) => {
        const retake = retakes.get(shotKey(shot));
        return retake !== undefined && retake.age === undefined;
      };
    case 'approved':
      return approved && ((take) => isCovered(approved, take));
    default:
      return paysFor satisfies never;
  }
}

/** Videos whose shots are all paid for, and which the others are. */
function paidFor(
  videos: readonly Video[],
  known: readonly Video[],
  { entries }: Plan,
  world: World,
  named: Named,
): Pick<PlannedVideos, 'videos' | 'plan' | 'problems'> {
  const unpaid = new Set(
    entries.filter(({ decision }) => !isPaid(decision)).map(({ shot }) => shot.video),
  );
  const whole = videos.filter(({ id }) => !unpaid.has(id));
  return {
    videos: whole,
    plan: makePlan({ videos: whole, known }, world),
    problems: [...unpaid].map((id) => ({
      code: 'not-paid',
      severity: 'error',
      message: `${id} has shots that are not paid for as they are, so it is left out`,
      hint: `See which, and why: ${commandToType('check', named)}`,
    })),
  };
}

function isPaid(decision: Decision): boolean {
  return decision.do === 'keep' || (decision.do === 'reuse' && decision.clip !== undefined);
}
