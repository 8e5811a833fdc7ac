import type { Progress } from '../../core/comment/live-text.js';
import { takeKey, type SpendRecord } from '../../core/ledger.js';
import type { PlanEntry } from '../../core/plan.js';
import { count } from '../../core/count.js';
import type { Standing, TakeState, VideoStanding } from '../../core/standing.js';
import type { Desk } from './desk.js';

/** Where a render stands at this moment. */
export function standingOf(
  desk: Desk,
  { because, left }: { readonly because?: string; readonly left: () => number },
): Standing {
  const { clock } = desk.ports;
  const anHourAgo = clock.monotonic() - 3_600_000;
  const isPlay = desk.plan.provider === 'simulator';
  return {
    takes: takeStates(desk),
    videos: videosOf(desk),
    elapsed: clock.monotonic() - desk.startedAt,
    left,
    ...(isPlay ? {} : { credits: { spent: spentBy(desk), planned: desk.plan.credits } }),
    requests: {
      lastHour: desk.requestTimes.filter((time) => time > anHourAgo).length,
      perHour: desk.options.requestsPerHour,
    },
    ...(because === undefined ? {} : { because }),
  };
}

/** The same in numbers, with an estimate of how long it goes on. */
export function progressOf(desk: Desk, secondsLeft: number): Progress {
  const takes = takeStates(desk);
  return {
    done: takes.done,
    of: desk.jobs.size,
    underWay: takes.open + takes.collecting,
    waiting: takes.waiting + takes.elsewhere,
    stopped: takes.stopped,
    minutesLeft: Math.max(1, Math.round(secondsLeft / 60)),
  };
}

function takeStates(desk: Desk): Readonly<Record<TakeState, number>> {
  const numbers = { waiting: 0, elsewhere: 0, open: 0, collecting: 0, done: 0, stopped: 0 };
  for (const { state } of desk.jobs.values()) numbers[state.at] += 1;
  return numbers;
}

function videosOf(desk: Desk): readonly VideoStanding[] {
  const videos = new Map<string, PlanEntry[]>();
  for (const entry of desk.plan.entries) {
    const entries = videos.get(entry.shot.video);
    if (entries) entries.push(entry);
    else videos.set(entry.shot.video, [entry]);
  }
  return [...videos].flatMap(([id, entries]) => {
    const jobs = entries.map(({ fingerprint, take }) => desk.jobs.get(takeKey(fingerprint, take)));
    return jobs.some((job) => job !== undefined) ? [videoStanding(id, entries, desk)] : [];
  });
}

function videoStanding(id: string, entries: readonly PlanEntry[], desk: Desk): VideoStanding {
  const now = desk.ports.clock.monotonic();
  const open: { shot: string; since: number }[] = [];
  const collecting: string[] = [];
  let [done, stopped] = [0, 0];
  for (const { fingerprint, take, shot, decision } of entries) {
    const state = desk.jobs.get(takeKey(fingerprint, take))?.state;
    // Without a job there is nothing to be obtained: it is here already, or a person has to decide.
    if (!state && (decision.do === 'keep' || decision.do === 'reuse')) done += 1;
    else if (!state || state.at === 'stopped') stopped += 1;
    else if (state.at === 'done') done += 1;
    else if (state.at === 'collecting') collecting.push(shot.id);
    else if (state.at === 'open') open.push({ shot: shot.id, since: now - state.submittedAt });
  }
  return { id, done, stopped, of: entries.length, open, collecting };
}

/** Credits that this run's submits cost, or may have cost. */
function spentBy(desk: Desk): number {
  const isFree = ({ state }: SpendRecord) => state === 'refunded' || state === 'refused';
  return [...desk.spends.values()].reduce(
    (sum, spend) => sum + (isFree(spend) ? 0 : spend.credits),
    0,
  );
}

/** What becomes of everything now that a render is interrupted, and how to go on; for people. */
export function interruption(desk: Desk): string {
  const { open, collecting, waiting, elsewhere } = takeStates(desk);
  const isPlay = desk.plan.provider === 'simulator';
  const paid = [...desk.jobs.values()].reduce(
    (sum, { state }) => sum + (state.at === 'open' ? state.record.credits : 0),
    0,
  );
  const price = isPlay ? '' : `, paid for with ${count(paid, 'credit')}`;
  const parts = [
    ...(open > 0 ? [`${count(open, 'shot')} under way${price}`] : []),
    ...(collecting > 0 ? [`${count(collecting, 'clip')} being fetched`] : []),
    ...(waiting + elsewhere > 0 ? [`${count(waiting + elsewhere, 'shot')} not begun`] : []),
  ];
  return `Stopping with ${parts.join(', ') || 'nothing under way'}. The same command goes on from here${isPlay ? '' : ' and pays for nothing twice'}.`;
}
