import pLimit from 'p-limit';
import { takeKey, type TakeRecord, type Task } from '../../core/ledger.js';
import type { Plan, PlanEntry } from '../../core/plan.js';
import type { Desk, Known, RenderOptions, RenderPorts } from './desk.js';
import { jobOf, type Job, type JobState } from './job.js';

/** All that is paid for may be missing here at once; more would only come in later, all of it together. */
const FETCHES_AT_ONCE = 8;

/** The desk as a render begins: a job for each take that there is something to do for. */
export function setUp(plan: Plan, known: Known, ports: RenderPorts, options: RenderOptions): Desk {
  const jobs = new Map<string, Job>();
  const wanting = new Map<string, PlanEntry[]>();
  for (const entry of plan.entries) {
    const state = firstState(entry, known, ports);
    const key = takeKey(entry.fingerprint, entry.take);
    if (state && !jobs.has(key)) jobs.set(key, jobOf(entry, state));
    const others = wanting.get(key);
    if (others) others.push(entry);
    else wanting.set(key, [entry]);
  }
  const { history, waitMinutes } = options;
  return {
    plan,
    known,
    ports,
    options,
    jobs,
    wanting,
    requestTimes: [],
    refusals: [],
    history: {
      '720p': [...(history['720p'] ?? [])],
      '1080p': [...(history['1080p'] ?? [])],
      '4k': [...(history['4k'] ?? [])],
    },
    ends: new Map(),
    spends: new Map(),
    owed: new Map(),
    told: new WeakSet(),
    fetching: pLimit(FETCHES_AT_ONCE),
    keeping: new Set(),
    unstored: new Set(),
    isOver: false,
    isClaimInDoubt: false,
    excess: 0,
    earlierRefunds: 0,
    doubts: 0,
    startedAt: ports.clock.monotonic(),
    deadline: ports.clock.monotonic() + waitMinutes * 60_000,
    maxBatch: 100,
    splitChecks: false,
  };
}

/** Where a plan entry's take stands as the run begins; nothing to do for it means no job. */
function firstState(
  entry: PlanEntry,
  { ledger, missing }: Known,
  { clock }: RenderPorts,
): JobState | undefined {
  const record = ledger.takes.get(takeKey(entry.fingerprint, entry.take));
  const { decision } = entry;
  switch (decision.do) {
    case 'render':
      if (decision.deferred) return undefined;
      return { at: 'waiting', failures: record?.failures ?? 0 };
    case 'wait':
      return record?.progress.state === 'open'
        ? openState(record, record.progress.task)
        : { at: 'elsewhere' };
    case 'keep':
    case 'reuse':
      if (!decision.clip || !missing.has(decision.clip.sha256)) return undefined;
      return record?.progress.state === 'done'
        ? openState(record, record.progress.task)
        : undefined;
    case 'held':
    case 'lost':
      return undefined;
    default:
      return decision satisfies never;
  }

  function openState(of: TakeRecord, task: Task): JobState {
    const submittedAt = clock.monotonic() - clock.since(new Date(task.submittedAt));
    return { at: 'open', record: of, task, submittedAt, fetches: 0 };
  }
}
