import type { LedgerEntry } from '../../core/ledger.js';
import { veoRates } from '../../core/prices.js';
import { shotKey } from '../../core/shot.js';
import { timestamp } from '../../core/timestamp.js';
import type { SubmitOutcome, WireShot } from '../../ports/veo.js';
import { applyRecord } from './apply-record.js';
import { claim, holdTorn, type Claimed } from './claim.js';
import type { Desk } from './desk.js';
import { stop, type Job } from './job.js';
import { learnCrowding, suspectCrowding } from './crowding.js';
import { noteRequest, obeyLimit } from './limits.js';
import { noteUnwritten, owe, writeOwed } from './owed.js';
import { noteSpends, recordsOf } from './records.js';
import { verdictOn } from './verdict.js';

/** How long to wait when the API cannot be reached, or did not say what became of a submit, in ms. */
const PAUSE_MS = 60_000;

/** After so many submits in a row of which nobody knows what became, the rest is not risked. */
const MOST_DOUBTS = 3;

/** How long an interrupted run still waits for the answer to what it has sent, in real ms. */
const GRACE_MS = 3_000;

/** So many submits share a write of the ledger: as many are in doubt when the whole machine is lost. */
const BATCH = 10;

/**
 * Submits requests one after another, so that a killed process leaves at most one submit in doubt:
 * the journal on this machine says of each that it is about to be sent, and what was answered. The
 * ledger, off this machine, is told batch by batch: what became of one in the write that claims the
 * next.
 */
export async function submitShots(
  desk: Desk,
  requests: readonly (readonly string[])[],
): Promise<void> {
  for (let at = 0; at < requests.length && maySubmit(desk); at += BATCH)
    for (const claimed of await claim(desk, requests.slice(at, at + BATCH)))
      if (maySubmit(desk)) await submit(desk, claimed);
      else giveBack(desk, claimed);
  await writeOwed(desk);
}

function maySubmit(desk: Desk): boolean {
  const isPaused = (desk.blockedUntil ?? 0) > desk.ports.clock.monotonic();
  return !desk.options.signal.aborted && !desk.noMoreSubmits && !isPaused;
}

/** What was claimed and not sent is free again. */
function giveBack(desk: Desk, claimed: readonly Claimed[]): void {
  const reason = 'it was not sent';
  note(
    desk,
    claimed.flatMap(({ job, ...rest }) =>
      recordsOf(job, { progress: { state: 'withdrawn', reason }, spend: 'refused', ...rest }),
    ),
  );
}

async function submit(desk: Desk, claimed: readonly Claimed[]): Promise<void> {
  const { clock, journal } = desk.ports;
  try {
    await journal.append({ what: 'sending', takes: claimed.map(({ job }) => job.key) });
  } catch (error) {
    noteUnwritten(desk, error);
    giveBack(desk, claimed);
    return;
  }
  const outcome = await send(desk, claimed);
  // What never left this machine counts for nothing.
  if (outcome.kind !== 'unreached') noteRequest(desk, outcome.kind);
  const entries = answerOf(desk, claimed, outcome);
  note(desk, entries);
  await journal.append({ what: 'answered', entries }).catch(async (error: unknown) => {
    noteUnwritten(desk, error);
    await writeOwed(desk);
  });
  const takes = entries.filter((entry) => entry.kind === 'take');
  claimed.forEach(({ job }, index) => applyRecord(desk, job, takes[index]!, clock.monotonic()));
  holdTorn(
    claimed.map(({ job }) => job),
    'the API accepted only a part of its sequence',
  );
  drawConclusions(desk, claimed, outcome);
}

function note(desk: Desk, entries: readonly LedgerEntry[]): void {
  owe(desk, entries);
  noteSpends(desk, entries);
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

/** What the answer says of each shot, in the ledger's terms. */
function answerOf(
  desk: Desk,
  claimed: readonly Claimed[],
  outcome: SubmitOutcome,
): readonly LedgerEntry[] {
  const submittedAt = timestamp(desk.ports.clock.now());
  const request = claimed[0]!.job.wireId;
  return claimed.flatMap(({ job, ...rest }, position) => {
    const credits = veoRates[job.entry.shot.resolution];
    const task = { position, request, submittedAt };
    const verdict = verdictOn(outcome, { wireId: job.wireId, credits, task });
    return recordsOf(job, { ...verdict, ...rest });
  });
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
      const excess = (outcome.creditsUsed ?? 0) - planned;
      if (excess <= 0) return;
      // What is no count of credits is still a reason to stop.
      if (Number.isSafeInteger(desk.excess + excess)) desk.excess += excess;
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
      suspectCrowding(desk, outcome);
      return;
    case 'crowded':
      learnCrowding(desk, outcome.asked);
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
