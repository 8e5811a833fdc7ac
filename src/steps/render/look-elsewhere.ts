import { isSameClaim, type Claim, type TakeRecord } from '../../core/ledger.js';
import { plainText } from '../../core/plain-text.js';
import { applyOthers } from './apply-record.js';
import { jobsAt, type Desk } from './desk.js';
import type { Job } from './job.js';
import { recordsOf, wantedFor } from './records.js';

/**
 * Reads how the takes that other runs are submitting have come along. A ledger that does not answer is
 * asked again later: this run's own takes are not left for it.
 */
export async function lookElsewhere(desk: Desk): Promise<void> {
  try {
    await look(desk);
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    desk.ports.log.warn(`the ledger does not tell what other runs submit: ${why}`);
  }
}

async function look(desk: Desk): Promise<void> {
  const jobs = jobsAt(desk, 'elsewhere');
  const { takes } = await desk.ports.ledger.read(wantedFor(jobs));
  for (const job of jobs) {
    const record = takes.get(job.key);
    if (!record) continue;
    if (record.progress.state !== 'intended') applyOthers(desk, job, record);
    else if (!(await desk.ports.isAlive(record.claim, desk.ports.clock.now())))
      applyOthers(desk, job, await declareUnknown(desk, job, record));
  }
}

/**
 * A run that ended between writing its intent and writing the answer leaves a submit of which nobody
 * knows whether it was accepted: possibly charged, and never submitted again by itself.
 */
async function declareUnknown(desk: Desk, job: Job, record: TakeRecord): Promise<TakeRecord> {
  const { failures, claim } = record;
  const reason = `the run that submitted it ended before the answer was recorded (${nameOf(claim)})`;
  const entries = recordsOf(job, {
    progress: { state: 'unknown', reason },
    spend: 'unknown',
    failures,
    claim,
  });
  const seen = await desk.ports.ledger.update(wantedFor([job]), ({ takes }) => {
    const now = takes.get(job.key);
    return now?.progress.state === 'intended' && isSameClaim(now.claim, claim) ? entries : [];
  });
  return seen.takes.get(job.key) ?? record;
}

function nameOf(claim: Claim): string {
  return claim.run === 'local' ? `command line on ${claim.runner}` : `run ${claim.run}`;
}
