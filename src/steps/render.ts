import { nextMove } from '../core/pacing.js';
import { estimate } from '../core/pacing/estimate.js';
import type { Rendered } from '../core/outcome.js';
import type { Plan } from '../core/plan.js';
import { checkTakes } from './render/check-takes.js';
import { collect } from './render/collect.js';
import {
  jobsAt,
  type Desk,
  type Known,
  type RenderOptions,
  type RenderPorts,
} from './render/desk.js';
import { finish } from './render/finish.js';
import { stop } from './render/job.js';
import { lookElsewhere } from './render/look-elsewhere.js';
import { writeOwed } from './render/owed.js';
import { pacingState } from './render/pacing-state.js';
import { interruption, progressOf, standingOf } from './render/progress.js';
import { setUp } from './render/set-up.js';
import { hurryStore } from './render/stored-clip.js';
import { submitShots } from './render/submit-shots.js';

export type { RenderOptions, RenderPorts } from './render/desk.js';

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
