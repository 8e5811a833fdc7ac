import { shotKey } from '../../core/shot.js';
import { timestamp } from '../../core/timestamp.js';
import { veoRates } from '../../core/prices.js';
import type { Claim, Ledger, LedgerEntry, TakeRecord } from '../../core/ledger.js';
import type { LedgerStore } from '../../ports/ledger.js';
import { LedgerRefused } from '../../ports/ref-ledger/ledger-refused.js';
import type { SubmitOutcome, WireShot } from '../../ports/veo.js';
import { applyRecord } from './apply-record.js';
import type { Desk } from './desk.js';
import { stop, type Job } from './job.js';
import { noteRequest, obeyLimit } from './limits.js';
import { noteSpends, recordsOf, wantedFor } from './records.js';
import { verdictOn } from './verdict.js';
import { noteUnwritten, writeRecords } from './write-records.js';

/** A job whose intent this run has written down, and how many of its tries had failed before. */
interface Claimed {
  readonly job: Job;
  readonly failures: number;
  readonly claim: Claim;
}

/** How long to wait when the API cannot be reached, or did not say what became of a submit, in ms. */
const PAUSE_MS = 60_000;

/** After so many submits in a row of which nobody knows what became, the rest is not risked. */
const MOST_DOUBTS = 3;

/** How long an interrupted run still waits for the answer to what it has sent, in real ms. */
const GRACE_MS = 3_000;

/**
 * Submits requests one after another, so that a killed process leaves at most one submit in doubt:
 * each is written down before it is sent and after it is answered.
 */
export async function submitShots(
  desk: Desk,
  requests: readonly (readonly string[])[],
): Promise<void> {
  for (const keys of requests) {
    const paused = (desk.blockedUntil ?? 0) > desk.ports.clock.monotonic();
    if (desk.options.signal.aborted || desk.noMoreSubmits || paused) return;
    const mine = await claim(
      desk,
      keys.map((key) => desk.jobs.get(key)!),
    );
    if (mine.length === 0) continue;
    const outcome = await send(desk, mine);
    // What never left this machine counts for nothing.
    if (outcome.kind !== 'unreached') noteRequest(desk, outcome.kind);
    await writeDown(desk, mine, outcome);
    drawConclusions(desk, mine, outcome);
  }
}

/** An interruption waits a moment for the answer: without it, what was sent is possibly charged. */
async function send(desk: Desk, mine: readonly Claimed[]): Promise<SubmitOutcome> {
  const { signal } = desk.options;
  const patience = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const hurry = () => {
    timer = setTimeout(() => patience.abort(), GRACE_MS);
  };
  signal.addEventListener('abort', hurry, { once: true });
  try {
    const shots = mine.map(({ job }) => wireShot(desk, job));
    const { resolution } = mine[0]!.job.entry.shot;
    return signal.aborted
      ? { kind: 'unreached', reason: 'the run was interrupted' }
      : await desk.ports.veo.submit({ shots, resolution }, patience.signal);
  } finally {
    signal.removeEventListener('abort', hurry);
    clearTimeout(timer);
  }
}

/** Writes the intents for what nobody else has taken; the rest goes where the ledger says it is. */
async function claim(desk: Desk, jobs: readonly Job[]): Promise<readonly Claimed[]> {
  const { options, ports } = desk;
  const at = timestamp(ports.clock.now());
  let mine: readonly Claimed[] = [];
  let intents: readonly LedgerEntry[] = [];
  const seen = await updateOrRefuse(desk, wantedFor(jobs), ({ takes, damaged }) => {
    mine = jobs.flatMap((job) =>
      job.state.at === 'waiting' && !damaged.has(job.key) && isFree(takes.get(job.key))
        ? [{ job, failures: job.state.failures, claim: { ...options.claim, at } }]
        : [],
    );
    if (mine.length < jobs.length && isSequence(jobs)) mine = [];
    intents = mine.flatMap(({ job, ...rest }) =>
      recordsOf(job, { progress: { state: 'intended' }, spend: 'intended', ...rest }),
    );
    return intents;
  });
  if (!seen) return [];
  noteSpends(desk, intents);
  const claimed = new Set(mine.map(({ job }) => job));
  for (const job of jobs) {
    const record = seen.takes.get(job.key);
    if (record && !claimed.has(job)) applyRecord(desk, job, record);
    if (seen.damaged.has(job.key))
      stop(job, 'unknown', {
        code: 'possibly-charged',
        message: 'possibly charged: its ledger entry is damaged',
        hint: 'It is not submitted by itself; mend the entry, or raise `take` to pay for another',
      });
  }
  if (mine.length === 0) holdTorn(jobs, 'another shot of its sequence is not free to be rendered');
  return mine;
}

function isSequence(jobs: readonly Job[]): boolean {
  return jobs[0]?.entry.inputs.sequence !== undefined;
}

/** The shots of a sequence are one request: what is left of one is not rendered by itself. */
function holdTorn(jobs: readonly Job[], why: string): void {
  if (!isSequence(jobs) || jobs.every(({ state }) => state.at === 'waiting')) return;
  for (const job of jobs)
    if (job.state.at === 'waiting')
      stop(job, 'held', {
        code: 'sequence-torn',
        message: `nothing was spent on it: ${why}`,
        hint: 'Raise `take` to pay for the whole sequence again',
      });
}

/** The first write is the permission check: where it is refused, nothing has been submitted yet. */
async function updateOrRefuse(
  desk: Desk,
  ...update: Parameters<LedgerStore['update']>
): Promise<Ledger | undefined> {
  try {
    return await desk.ports.ledger.update(...update);
  } catch (error) {
    if (error instanceof LedgerRefused) {
      const { message, hint } = error.problem;
      desk.noMoreSubmits = { because: 'blocked', reason: message, ...(hint ? { hint } : {}) };
    } else noteUnwritten(desk, error);
    return undefined;
  }
}

function isFree(record: TakeRecord | undefined): boolean {
  if (!record) return true;
  const { state } = record.progress;
  return state === 'withdrawn' || (state === 'failed' && record.failures < 2);
}

function wireShot(desk: Desk, job: Job): WireShot {
  const { shot } = job.entry;
  const imageUrls = shot.images.map((image) =>
    image.kind === 'url' ? image.url : desk.options.imageUrl(image.path)!.href,
  );
  return {
    id: job.wireId,
    prompt: shot.prompt,
    generationType: shot.generationType,
    aspectRatio: shot.aspectRatio,
    ...(imageUrls.length > 0 ? { imageUrls } : {}),
  };
}

/** Records what the answer said of each shot, and only then acts on it. */
async function writeDown(
  desk: Desk,
  claimed: readonly Claimed[],
  outcome: SubmitOutcome,
): Promise<void> {
  const { clock } = desk.ports;
  const submittedAt = timestamp(clock.now());
  const request = claimed[0]!.job.wireId;
  const entries = claimed.flatMap(({ job, ...rest }, position) => {
    const credits = veoRates[job.entry.shot.resolution];
    const task = { position, request, submittedAt };
    const verdict = verdictOn(outcome, { wireId: job.wireId, credits, task });
    return recordsOf(job, { ...verdict, ...rest });
  });
  const jobs = claimed.map(({ job }) => job);
  const takes = await writeRecords(desk, jobs, entries);
  noteSpends(desk, entries);
  for (const job of jobs) applyRecord(desk, job, takes.get(job.key)!, clock.monotonic());
  holdTorn(jobs, 'the API accepted only a part of its sequence');
}

/** What an answer means for the shots that are still to be submitted. */
function drawConclusions(desk: Desk, claimed: readonly Claimed[], outcome: SubmitOutcome): void {
  const { clock, log } = desk.ports;
  const names = claimed.map(({ job }) => shotKey(job.entry.shot)).join(', ');
  if (outcome.kind !== 'unknown') desk.doubts = 0;
  switch (outcome.kind) {
    case 'accepted': {
      const planned = claimed.length * veoRates[claimed[0]!.job.entry.shot.resolution];
      log.info(`${names}: submitted, ${outcome.creditsUsed ?? planned} credits`);
      if ((outcome.creditsUsed ?? 0) > planned)
        desk.noMoreSubmits = {
          because: 'blocked',
          reason: `${outcome.creditsUsed} credits were charged where ${planned} were planned`,
        };
      return;
    }
    case 'no-credits':
      desk.noMoreSubmits = {
        because: 'blocked',
        reason: `the account has too few credits (${outcome.reason})`,
      };
      return;
    case 'no-login':
      desk.noMoreSubmits = { because: 'blocked', reason: `the API key is not accepted` };
      return;
    case 'limited':
      obeyLimit(desk, outcome);
      return;
    case 'unreached':
      desk.blockedUntil = clock.monotonic() + PAUSE_MS;
      log.warn(`the API cannot be reached (${outcome.reason}); trying again in a minute`);
      return;
    case 'refused':
      for (const { job } of claimed)
        stop(job, 'failed', {
          code: 'request-refused',
          message: `the API refused it, nothing was spent: ${outcome.reason}`,
        });
      return;
    case 'failed':
      log.warn(`${names}: failed, the credits came back (${outcome.reason})`);
      return;
    case 'unknown':
      log.warn(`${names}: possibly charged (${outcome.reason})`);
      desk.doubts += 1;
      desk.blockedUntil = clock.monotonic() + PAUSE_MS;
      if (desk.doubts >= MOST_DOUBTS)
        desk.noMoreSubmits = {
          because: 'pending',
          reason: `of the last ${desk.doubts} submits nobody knows whether they were accepted`,
        };
      return;
    default:
      outcome satisfies never;
  }
}
