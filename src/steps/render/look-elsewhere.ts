import { applyRecord } from './apply-record.js';
import { jobsAt, type Desk } from './desk.js';
import { wantedFor } from './records.js';

/** Reads how the takes that other runs are submitting have come along. */
export async function lookElsewhere(desk: Desk): Promise<void> {
  const jobs = jobsAt(desk, 'elsewhere');
  const { takes } = await desk.ports.ledger.read(wantedFor(jobs));
  for (const job of jobs) {
    const record = takes.get(job.key);
    if (record && record.progress.state !== 'intended') applyRecord(desk, job, record);
  }
}
