import { rm } from 'node:fs/promises';
import { entryPath, takeKey, type TakeRecord } from '../../core/ledger.js';
import type { Clip } from '../../core/lock.js';
import { shotKey } from '../../core/shot.js';
import { timestamp } from '../../core/timestamp.js';
import { download } from '../../ports/download.js';
import type { Desk } from './desk.js';
import { stop, type Job, type OpenState } from './job.js';
import { lockedFrom } from './outcomes-of.js';
import { noteSpends, recordsOf, wantedFor } from './records.js';

const MOST_FETCHES = 4;
const PAUSE_MS = 10_000;

/**
 * Brings a paid clip to this machine, checks that it is a whole MP4, and records its take as done.
 * When its address does not deliver, the take is asked about again: never submitted again.
 */
export async function collect(
  desk: Desk,
  job: Job,
  state: OpenState,
  videoUrl: string,
): Promise<void> {
  job.state = { at: 'collecting' };
  const got = await fetchOnto(desk, state.record, videoUrl);
  if ('clip' in got) {
    job.state = { at: 'done', ...(await recordClip(desk, job, state, got.clip, videoUrl)) };
    return;
  }
  if (desk.options.signal.aborted || state.fetches + 1 < MOST_FETCHES) {
    desk.ports.log.warn(`${shotKey(job.entry.shot)}: its clip did not arrive (${got.reason})`);
    job.state = {
      ...state,
      fetches: state.fetches + 1,
      minNextCheck: desk.ports.clock.monotonic() + PAUSE_MS * 2 ** state.fetches,
    };
    return;
  }
  const lost = state.record.progress.state === 'done';
  stop(job, lost ? 'lost' : 'failed', {
    code: lost ? 'clip-lost' : 'clip-undelivered',
    message: `its clip is paid for but cannot be had: ${got.reason}`,
    hint: 'Run again to try again, at no cost',
  });
}

async function fetchOnto(
  desk: Desk,
  record: TakeRecord,
  videoUrl: string,
): Promise<{ readonly clip: Clip } | { readonly reason: string }> {
  const { clips } = desk.ports;
  const { apiOrigin, signal } = desk.options;
  const temporary = await clips.temporary();
  try {
    const got = await download(videoUrl, temporary, { apiOrigin, signal });
    if (got.kind !== 'file') return { reason: got.reason };
    const promised = record.progress.state === 'done' ? record.progress.clip.sha256 : got.sha256;
    if (promised !== got.sha256) return { reason: 'the file is not the one that was recorded' };
    const adopted = await clips.adopt(temporary, got.sha256);
    return 'clip' in adopted ? adopted : { reason: `the file is damaged: ${adopted.damage}` };
  } catch (error) {
    if (signal.aborted) return { reason: 'interrupted' };
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function recordClip(
  desk: Desk,
  job: Job,
  state: OpenState,
  clip: Clip,
  videoUrl: string,
): Promise<{ readonly record: TakeRecord; readonly collected: boolean }> {
  if (state.record.progress.state === 'done') return { record: state.record, collected: false };
  const entries = recordsOf(job, {
    progress: {
      state: 'done',
      clip,
      generatedAt: timestamp(desk.ports.clock.now()),
      task: state.task,
      videoUrl,
    },
    spend: 'charged',
    failures: state.record.failures,
    claim: state.record.claim,
  });
  const seen = await desk.ports.ledger.update(wantedFor([job]), () => entries);
  noteSpends(desk, entries);
  const record = seen.takes.get(job.key);
  if (!record)
    throw new Error(`the ledger has no ${entryPath(entries[0]!)} that was written to it`);
  for (const entry of desk.plan.entries)
    if (takeKey(entry.fingerprint, entry.take) === job.key)
      desk.options.onObtained(shotKey(entry.shot), lockedFrom(entry, record));
  return { record, collected: true };
}
