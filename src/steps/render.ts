import pLimit from 'p-limit';
import { nextMove, type PacingState } from '../core/pacing.js';
import { estimate } from '../core/pacing/estimate.js';
import { shotKey } from '../core/shot.js';
import { takeKey, type TakeRecord, type Task } from '../core/ledger.js';
import type { Plan, PlanEntry } from '../core/plan.js';
import { isObtained, type Outcome } from '../core/outcome.js';
import { checkTakes } from './render/check-takes.js';
import { collect } from './render/collect.js';
import {
  jobsAt,
  type Desk,
  type Known,
  type RenderOptions,
  type RenderPorts,
} from './render/desk.js';
import { jobOf, stop, type Job, type JobState } from './render/job.js';
import { startOf } from './render/learn.js';
import { lookElsewhere } from './render/look-elsewhere.js';
import { outcomesOf } from './render/outcomes-of.js';
import { interruption, progressOf, standingOf } from './render/progress.js';
import { writeOwed } from './render/owed.js';
import { hurryStore } from './render/stored-clip.js';
import { submitShots } from './render/submit-shots.js';

export type { RenderOptions, RenderPorts } from './render/desk.js';

export interface Rendered {
  readonly outcomes: readonly Outcome[];
  readonly credits: {
    readonly charged: number;
    readonly refunded: number;
    readonly unknown: number;
  };
  /** Of what was charged, as far as the API says so: what nobody had planned. */
  readonly excess: number;
  readonly requests: number;
  /** How many takes are paid for, or possibly, of which the ledger could not be told. */
  readonly unwritten: number;
  /** How many clips could not be kept beyond this machine. */
  readonly unstored: number;
}

/** All that is paid for may be missing here at once; more would only come in later, all of it together. */
const FETCHES_AT_ONCE = 8;

/** How often a run looks whether another run's submit has been answered, in ms. */
const LOOK_ELSEWHERE_MS = 10_000;

/**
 * The only verb that spends: obtains the clip of every shot of the plan, or says why it cannot.
 */
export async function render(
  plan: Plan,
  known: Known,
  ports: RenderPorts,
  options: RenderOptions,
): Promise<Rendered> {
  const desk = setUp(plan, known, ports, options);
  const background = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const inBackground = (work: Promise<void>) => {
    const tracked = work
      .catch((error: unknown) => void faults.push(error))
      .finally(() => background.delete(tracked));
    background.add(tracked);
  };
  try {
    await obtainAll(desk, { background, inBackground, faults });
  } finally {
    // Whatever ends a render, clips that are on their way are brought in and recorded.
    desk.isOver = true;
    while (background.size > 0) {
      hurryStore(desk);
      await Promise.race(background);
    }
    ports.log.live(undefined);
    await writeOwed(desk);
    await ports.journal.close({ keep: desk.owed.size > 0 || desk.isClaimInDoubt });
  }
  if (faults.length > 0) throw faults[0];
  return finish(desk);
}

/** What goes on beside the straight line: downloads, and what went wrong with them. */
interface Beside {
  readonly background: ReadonlySet<Promise<void>>;
  readonly inBackground: (work: Promise<void>) => void;
  readonly faults: readonly unknown[];
}

async function obtainAll(desk: Desk, { background, inBackground, faults }: Beside): Promise<void> {
  const { options, ports } = desk;
  const begun = remaining(desk);
  ports.log.live(() => standingOf(desk, { left: begun }));
  while (faults.length === 0) {
    for (const job of jobsAt(desk, 'open'))
      if (job.state.record.progress.state === 'done' && job.state.fetches === 0)
        inBackground(collect(desk, job, job.state, job.state.record.progress.videoUrl));
    if (options.signal.aborted) {
      ports.log.info(interruption(desk));
      desk.noMoreSubmits = { because: 'pending', reason: 'the run was interrupted' };
    }
    if (desk.noMoreSubmits) stopWaiting(desk, desk.noMoreSubmits);
    if (options.signal.aborted) return;
    const move = nextMove(pacingState(desk));
    switch (move.do) {
      case 'submit':
        await submitShots(desk, move.requests);
        continue;
      case 'check':
        for (const { job, videoUrl } of await checkTakes(desk, move.keys))
          inBackground(collect(desk, job, job.state, videoUrl));
        continue;
      case 'postpone':
        for (const key of move.keys)
          stop(desk.jobs.get(key)!, 'pending', { code: 'deadline', message: move.because });
        continue;
      case 'sleep':
        tellStanding(desk, move.because);
        await pause(desk, move.until);
        continue;
      case 'finished':
        hurryStore(desk);
        if (background.size > 0) await Promise.race(background);
        else if (jobsAt(desk, 'elsewhere').length > 0 && ports.clock.monotonic() < desk.deadline)
          await pause(desk, ports.clock.monotonic() + LOOK_ELSEWHERE_MS);
        else return;
        continue;
      default:
        move satisfies never;
    }
  }
}

function tellStanding(desk: Desk, because: string): void {
  const left = remaining(desk);
  desk.ports.log.live(() => standingOf(desk, { because, left }));
  desk.options.onProgress?.(() => progressOf(desk, left() / 1000));
}

/** About how long it goes on from now, in ms; thought about once, and only when it is asked. */
function remaining(desk: Desk): () => number {
  const { clock } = desk.ports;
  let end: number | undefined;
  return () => {
    end ??= clock.monotonic() + estimate(pacingState(desk)).seconds * 1000;
    return Math.max(0, end - clock.monotonic());
  };
}

function setUp(plan: Plan, known: Known, ports: RenderPorts, options: RenderOptions): Desk {
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

function pacingState(desk: Desk): PacingState {
  const { options, ports } = desk;
  return {
    now: ports.clock.monotonic(),
    requestsPerHour: options.requestsPerHour,
    requestTimes: desk.requestTimes,
    refusals: desk.refusals,
    waiting: jobsAt(desk, 'waiting').map(({ key, entry: { shot, inputs } }) => ({
      key,
      video: shot.video,
      resolution: shot.resolution,
      ...(inputs.sequence ? { sequence: shot.video } : {}),
    })),
    open: jobsAt(desk, 'open').map(({ key, entry, state }) => ({
      key,
      resolution: entry.shot.resolution,
      submittedAt: state.submittedAt,
      request: state.task.request,
      position: state.task.position,
      ...startedAt(startOf(desk, state)),
      ...(state.lastCheckedAt === undefined ? {} : { lastCheckedAt: state.lastCheckedAt }),
      ...(state.minNextCheck === undefined ? {} : { minNextCheck: state.minNextCheck }),
    })),
    history: desk.history,
    deadline: desk.deadline,
    pollSeconds: options.pollSeconds,
    maxBatch: desk.maxBatch,
    splitChecks: desk.splitChecks,
    ...(desk.blockedUntil === undefined ? {} : { blockedUntil: desk.blockedUntil }),
    ...(desk.maxUnderWay === undefined ? {} : { maxUnderWay: desk.maxUnderWay }),
  };
}

function startedAt(start: number | undefined): { readonly startedAt?: number } {
  return start === undefined ? {} : { startedAt: start };
}

async function pause(desk: Desk, until: number): Promise<void> {
  const { clock } = desk.ports;
  const waits = jobsAt(desk, 'elsewhere').length > 0;
  const end = waits ? Math.min(until, clock.monotonic() + LOOK_ELSEWHERE_MS) : until;
  try {
    await clock.sleep(end - clock.monotonic(), desk.options.signal);
  } catch (error) {
    if (!desk.options.signal.aborted) throw error;
  }
  if (waits) await lookElsewhere(desk);
}

function stopWaiting(desk: Desk, why: NonNullable<Desk['noMoreSubmits']>): void {
  const { because, reason, hint } = why;
  const problem = { code: 'not-submitted', message: `not submitted: ${reason}` };
  for (const job of jobsAt(desk, 'waiting'))
    stop(job, because, hint === undefined ? problem : { ...problem, hint });
}

function finish(desk: Desk): Rendered {
  const outcomes = outcomesOf(desk);
  for (const outcome of outcomes)
    if (isObtained(outcome)) desk.options.onObtained(shotKey(outcome.entry.shot), outcome.locked);
  const { excess } = desk;
  let charged = excess;
  let refunded = desk.earlierRefunds;
  let unknown = 0;
  for (const { state, credits } of desk.spends.values()) {
    if (state === 'refunded') refunded += credits;
    if (state === 'unknown' || state === 'intended') unknown += credits;
    if (state === 'charged' || state === 'refunded') charged += credits;
  }
  return {
    outcomes,
    credits: { charged, refunded, unknown },
    excess,
    requests: desk.requestTimes.length,
    unstored: desk.unstored.size,
    unwritten: [...desk.owed.values()].filter(({ entry }) => entry.kind === 'take').length,
  };
}
