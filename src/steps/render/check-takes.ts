import { shotKey } from '../../core/shot.js';
import type { CheckOutcome, TaskStatus } from '../../ports/veo.js';
import { applyOthers, applyRecord } from './apply-record.js';
import { undelivered } from './collect.js';
import type { Desk } from './desk.js';
import { learnCompletion, noteEnd } from './learn.js';
import { stop, type Job, type OpenState } from './job.js';
import { noteRequest, obeyLimit } from './limits.js';
import { noteRefund, recordsOf } from './records.js';
import { recordEnd } from './owed.js';

/** A take whose clip can be collected, and where. */
export interface Ready {
  readonly job: OpenJob;
  readonly videoUrl: string;
}

type OpenJob = Job & { state: OpenState };

const PAUSE_MS = 60_000;

const GIVING_UP = 'If that never helps, `retake`, or a raised `take`, pays for another';

/** Asks once how these takes are doing; gives those whose clips can be collected. */
export async function checkTakes(desk: Desk, keys: readonly string[]): Promise<readonly Ready[]> {
  const jobs = keys
    .map((key) => desk.jobs.get(key))
    .filter((job): job is OpenJob => job?.state.at === 'open');
  if (jobs.length === 0) return [];
  const outcome = await ask(desk, jobs);
  if (!outcome) return [];
  noteRequest(desk, outcome.kind);
  if (outcome.kind === 'answered') return await readAnswer(desk, jobs, outcome.tasks);
  withoutAnswer(desk, jobs, outcome);
  return [];
}

/** Undefined when the run was interrupted. */
async function ask(desk: Desk, jobs: readonly OpenJob[]): Promise<CheckOutcome | undefined> {
  const { signal } = desk.options;
  const tasks = jobs.map(({ state: { task } }) => ({ shotId: task.shotId, taskId: task.taskId }));
  const { resolution } = jobs[0]!.entry.shot;
  try {
    return await desk.ports.veo.check({ tasks, resolution }, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  }
}

async function readAnswer(
  desk: Desk,
  jobs: readonly OpenJob[],
  tasks: ReadonlyMap<string, TaskStatus>,
): Promise<readonly Ready[]> {
  const ready: Ready[] = [];
  for (const job of jobs.toSorted((a, b) => a.state.task.position - b.state.task.position)) {
    const answer = tasks.get(job.state.task.taskId);
    if (!answer) throw new Error(`no status was read for ${job.key}`);
    switch (answer.status) {
      case 'processing':
        if (job.state.fetches > 0)
          undelivered(desk, job, job.state, 'it was completed and is now said to be processing');
        else job.state = { ...job.state, lastCheckedAt: desk.ports.clock.monotonic() };
        break;
      case 'completed':
        if (job.state.fetches === 0) {
          learnCompletion(desk, job, answer.generationSeconds);
          job.state = { ...job.state, ...generationOf(answer) };
        }
        ready.push({ job, videoUrl: answer.videoUrl });
        break;
      case 'failed':
        noteEnd(desk, job.state, desk.ports.clock.monotonic());
        await takeFailure(desk, job, answer.reason);
        break;
      case 'unclear':
        stop(job, 'failed', {
          code: 'answer-unclear',
          message: `its clip is paid for, but the API's answer is of no use: ${answer.reason}`,
          hint: `The take stays open: run again to ask for it, at no cost. ${GIVING_UP}`,
        });
        break;
      default:
        answer satisfies never;
    }
  }
  return ready;
}

function generationOf({
  generationSeconds,
}: Extract<TaskStatus, { status: 'completed' }>): Pick<OpenState, 'generationSeconds'> {
  return generationSeconds === undefined ? {} : { generationSeconds };
}

/** Its clip was had once, and is no longer anywhere. */
function lose(job: OpenJob, reason: string): void {
  stop(job, 'lost', {
    code: 'clip-lost',
    message: `it was paid for, but the API no longer has its clip: ${reason}`,
    hint: `\`retake\`, or a raised \`take\`, pays ${job.state.record.credits} credits for another`,
  });
}

/** A failed generation is refunded; it is tried once more by itself, then held. */
async function takeFailure(desk: Desk, job: OpenJob, reason: string): Promise<void> {
  if (job.state.record.progress.state === 'done') {
    // Its clip was once collected, so this says nothing of the money; only of the bytes.
    lose(job, reason);
    return;
  }
  const { failures, claim } = job.state.record;
  const entries = recordsOf(job, {
    progress: { state: 'failed', reason },
    spend: 'refunded',
    failures,
    claim,
  });
  const { record, isOurs } = await recordEnd(desk, job, job.state.task.taskId, entries);
  if (isOurs) noteRefund(desk, entries);
  desk.ports.log.warn(
    `${shotKey(job.entry.shot)}: failed, the credits came back (${reason})` +
      (isOurs && failures === 0 && !job.entry.inputs.sequence ? '; trying once more' : ''),
  );
  if (isOurs) applyRecord(desk, job, record);
  else applyOthers(desk, job, record);
}

function withoutAnswer(
  desk: Desk,
  jobs: readonly OpenJob[],
  outcome: Exclude<CheckOutcome, { kind: 'answered' }>,
): void {
  const { clock, log } = desk.ports;
  switch (outcome.kind) {
    case 'refused':
      // The batch as such may be what is refused: mixed, or too large.
      if (jobs.length > 1 && !desk.splitChecks) desk.splitChecks = true;
      else if (jobs.length > 1) desk.maxBatch = Math.max(1, Math.floor(jobs.length / 2));
      else if (jobs[0]!.state.record.progress.state === 'done') lose(jobs[0]!, outcome.reason);
      else
        stop(jobs[0]!, 'failed', {
          code: 'task-refused',
          message: `its clip is paid for, but the API will not tell of it: ${outcome.reason}`,
          hint: `The take stays open: run again to ask for it, at no cost. ${GIVING_UP}`,
        });
      return;
    case 'limited':
      delete desk.crowding;
      obeyLimit(desk, outcome);
      return;
    case 'no-login':
      desk.noMoreSubmits = { because: 'blocked', reason: 'the API key is not accepted' };
      for (const job of jobs)
        stop(job, 'pending', {
          code: 'no-login',
          message: 'the API key is not accepted, so its clip cannot be asked for',
          hint: 'Mend the key and run again: the take stays open, at no cost',
        });
      return;
    case 'unreached':
      desk.blockedUntil = clock.monotonic() + PAUSE_MS;
      log.warn(
        `no answer on how the clips are doing (${outcome.reason}); asking again in a minute`,
      );
      return;
    default:
      outcome satisfies never;
  }
}
