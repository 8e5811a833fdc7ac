import type { TakeRecord } from '../../core/ledger.js';
import type { Clip } from '../../core/lock.js';
import { lockedFrom } from '../../core/locked-as.js';
import { shotKey } from '../../core/shot.js';
import { timestamp } from '../../core/timestamp.js';
import type { Adopted } from '../../ports/clip-folder.js';
import { isDiskError } from '../../ports/download.js';
import { errorCode } from '../../ports/error-code.js';
import type { Desk } from './desk.js';
import { stop, type Job, type JobState, type OpenState } from './job.js';
import { recordsOf, takeIn } from './records.js';
import { fetchStored, keepAgain, keepStored } from './stored-clip.js';
import { recordEnd } from './owed.js';

const MOST_FETCHES = 4;
const PAUSE_MS = 10_000;

type Fetched =
  | { readonly clip: Clip; readonly isFromApi?: boolean }
  /** `final` when asking for another address would change nothing. */
  | { readonly reason: string; readonly final?: boolean };

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
  try {
    const got = await fetchOnto(desk, job, state.record, videoUrl);
    if ('clip' in got)
      job.state = { at: 'done', ...(await recordClip(desk, job, state, got, videoUrl)) };
    else
      undelivered(
        desk,
        job,
        isFinal(desk, got, state, videoUrl) ? spent(state) : state,
        got.reason,
      );
  } catch (error) {
    if (!isDiskError(error)) throw error;
    noRoom(desk, job, errorCode(error));
  }
}

/** An address that an earlier run was given may be stale in any way; a fresh one decides. */
function isFinal(desk: Desk, got: Fetched, { record }: OpenState, videoUrl: string): boolean {
  if (desk.options.keyless) return true;
  const known = record.progress.state === 'done' ? record.progress.videoUrl : undefined;
  return 'final' in got && (got.final ?? false) && videoUrl !== known;
}

function spent(state: OpenState): OpenState {
  return { ...state, fetches: MOST_FETCHES };
}

/** Asks about the take again a little later, but not for ever. */
export function undelivered(desk: Desk, job: Job, state: OpenState, reason: string): void {
  if (desk.options.signal.aborted || state.fetches + 1 < MOST_FETCHES) {
    desk.ports.log.warn(`${shotKey(job.entry.shot)}: its clip did not arrive (${reason})`);
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
    message: `its clip is paid for but cannot be had: ${reason}`,
    hint: `Run again to try again, at no cost. If that never helps, \`retake\`, or a raised \`take\`, pays ${state.record.credits} credits for another`,
  });
}

/** A clip that cannot be stored is no reason to pay for more of them. */
function noRoom(desk: Desk, job: Job, code: string): void {
  stop(job, 'failed', {
    code: 'clip-unstored',
    message: `its clip is paid for but cannot be stored on this machine (${code})`,
    hint: 'Mend that and run again to collect it, at no cost',
  });
  desk.noMoreSubmits ??= { because: 'pending', reason: `clips cannot be stored (${code})` };
}

async function fetchOnto(
  desk: Desk,
  job: Job,
  { progress }: TakeRecord,
  videoUrl: string,
): Promise<Fetched> {
  const { clips, downloads } = desk.ports;
  const { signal } = desk.options;
  if (progress.state === 'done' && (await clips.verify(progress.clip)))
    return { clip: progress.clip };
  const temporary = await clips.temporary();
  try {
    if (progress.state === 'done' && (await fetchStored(desk, job, progress, temporary)))
      return await clips.adopt(temporary, progress.clip.sha256).then(asFetched);
    const got = await downloads.fetch(videoUrl, temporary, signal);
    if (got.kind !== 'file') return { reason: got.reason, final: got.kind === 'refused' };
    const promised = progress.state === 'done' ? progress.clip.sha256 : got.sha256;
    if (promised !== got.sha256) return { reason: 'the file is not the one that was recorded' };
    return { ...asFetched(await clips.adopt(temporary, got.sha256)), isFromApi: true };
  } catch (error) {
    if (signal.aborted) return { reason: 'interrupted' };
    throw error;
  } finally {
    await clips.discard(temporary);
  }
}

function asFetched(adopted: Adopted): Fetched {
  return 'clip' in adopted ? adopted : { reason: `the file is damaged: ${adopted.damage}` };
}

async function recordClip(
  desk: Desk,
  job: Job,
  state: OpenState,
  { clip, isFromApi = false }: Extract<Fetched, { readonly clip: Clip }>,
  videoUrl: string,
): Promise<Omit<Extract<JobState, { at: 'done' }>, 'at'>> {
  if (state.record.progress.state === 'done') {
    if (isFromApi) await keepAgain(desk, job, clip);
    return { record: state.record, collected: false };
  }
  warnIfOther(desk, job, clip);
  const { isKept, stored } = await keepStored(desk, job, clip);
  const entries = recordsOf(job, {
    progress: {
      state: 'done',
      clip,
      generatedAt: timestamp(desk.ports.clock.now()),
      ...(state.generationSeconds === undefined
        ? {}
        : { generationSeconds: state.generationSeconds }),
      ...(stored ? { stored } : {}),
      task: state.task,
      videoUrl,
    },
    spend: 'charged',
    failures: state.record.failures,
    claim: state.record.claim,
  });
  if (!isKept) desk.unstored.add(job.key);
  const ended = isKept ? await recordEnd(desk, job, state.task.taskId, entries) : undefined;
  // Another run may have recorded it first. Whatever it says, this is the clip of this take.
  const isSame =
    ended?.record.progress.state === 'done' && ended.record.progress.clip.sha256 === clip.sha256;
  const record = isSame ? ended.record : takeIn(entries);
  for (const entry of desk.wanting.get(job.key) ?? [])
    desk.options.onObtained(shotKey(entry.shot), lockedFrom(entry, record));
  return { record, collected: true, videoUrl };
}

/** It is paid for, so it is kept; but a person should know that it is not what was asked for. */
function warnIfOther(desk: Desk, job: Job, { durationSeconds, height, width }: Clip): void {
  const { aspectRatio, resolution } = job.entry.shot;
  const [long, short] = SIDES[resolution];
  const [w, h] = aspectRatio === '16:9' ? [long, short] : [short, long];
  if (width === w && height === h && Math.abs(durationSeconds - SECONDS) <= 0.25) return;
  desk.ports.log.warn(
    `${shotKey(job.entry.shot)}: its clip is ${width}x${height} and lasts ${durationSeconds.toFixed(2)} s, ` +
      `where ${w}x${h} and ${SECONDS} s were asked for`,
  );
}

/** What the API sells: 8 seconds a shot. */
const SECONDS = 8;
const SIDES = { '720p': [1280, 720], '1080p': [1920, 1080], '4k': [3840, 2160] } as const;
