import type { TakeRecord } from '../../core/ledger.js';
import { isPaid } from '../../core/plan.js';
import { fileImages } from '../../core/shot.js';
import type { Desk } from './desk.js';
import { stop, type Job } from './job.js';

/**
 * Brings a job to where the ledger says its take is. `submittedAt` is the monotonic moment of this
 * run's own submit; records know it only to the second.
 */
export function applyRecord(desk: Desk, job: Job, record: TakeRecord, submittedAt?: number): void {
  const { progress } = record;
  const { clock } = desk.ports;
  switch (progress.state) {
    case 'intended':
      job.state = { at: 'elsewhere' };
      return;
    case 'open':
    case 'done':
      // Another run's clip may not be on this machine: it is collected like an open take's.
      job.state = {
        at: 'open',
        record,
        task: progress.task,
        submittedAt:
          submittedAt ?? clock.monotonic() - clock.since(new Date(progress.task.submittedAt)),
        fetches: 0,
      };
      return;
    case 'failed':
      if (job.entry.inputs.sequence)
        stop(job, 'failed', {
          code: 'generation-failed',
          message: `failed; the credits came back: ${progress.reason}`,
          hint: 'A sequence is rendered as a whole: `retake`, or a raised `take`, pays for all of it again',
        });
      else if (record.failures < 2) waitForTurn(desk, job, record);
      else
        stop(job, 'failed', {
          code: 'generation-failed',
          message: `failed ${record.failures} times; the credits came back: ${progress.reason}`,
          hint: 'Change the prompt, or pay for another take with `retake` or by raising `take`',
        });
      return;
    case 'unknown':
      stop(job, 'unknown', {
        code: 'possibly-charged',
        message: `possibly charged (${record.credits} credits): ${progress.reason}`,
        hint: 'It is not submitted again by itself; `retake`, or a raised `take`, pays for another',
      });
      return;
    case 'withdrawn':
      waitForTurn(desk, job, record);
      return;
    default:
      progress satisfies never;
  }
}

/** The plan saw to the images of what it pays for; what came back to be paid for again may have others. */
function waitForTurn({ options }: Desk, job: Job, { failures }: TakeRecord): void {
  const image = fileImages(job.entry.shot).find(({ path }) => !options.imageUrl(path));
  if (!image) job.state = { at: 'waiting', failures };
  else
    stop(job, 'failed', {
      code: 'image-not-public',
      message: `its credits came back, and it is not submitted again: ${image.path} has no public address`,
      hint: 'Set asset-base-url to where this folder is public, and run again',
    });
}

/**
 * The same for what another run made of a take. Where that run did not pay for it after all, or was given
 * its credits back, this one does so only when its own plan said so: what was planned as another's
 * is in no cap, and nobody approved it.
 */
export function applyOthers(desk: Desk, job: Job, record: TakeRecord): void {
  applyRecord(desk, job, record);
  if (job.state.at !== 'waiting' || isPaid(job.entry)) return;
  const why =
    record.progress.state === 'failed'
      ? 'failed, and its credits came back to another run'
      : 'the run that was to pay for it did not';
  stop(job, 'pending', {
    code: 'not-planned',
    message: `${why}; this run’s plan has no credits for it`,
    hint: 'Run again: it is planned then, and its credits count towards the caps',
  });
}
