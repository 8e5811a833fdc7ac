import { visible } from '../config/quoted.js';
import { count } from '../count.js';
import { difference } from '../difference.js';
import { reasonText } from '../reason-text.js';
import type { Report, ReportedShot, ReportedVideo } from '../report.js';
import type { Paint } from './paint.js';

/** Many videos without a change are a number: what differs is what is looked for. */
const MOST_UNCHANGED = 10;

/** A table for each video: what is done with each of its shots, why, and what it costs. */
export function videoTables(report: Report, paint: Paint): readonly string[] {
  const unchanged = report.videos.filter(isUnchanged);
  const isCalm = unchanged.length <= MOST_UNCHANGED;
  const shown = isCalm ? report.videos : report.videos.filter((video) => !isUnchanged(video));
  return [
    ...shown.flatMap((video) => videoLines(video, report, paint)),
    ...(isCalm ? [] : [paint('dim', `${unchanged.length} videos are unchanged`), '']),
  ];
}

function isUnchanged({ cut, shots }: ReportedVideo): boolean {
  return (
    !cut?.made &&
    shots.every(({ decision, problem }) => decision === 'keep' && problem === undefined)
  );
}

function videoLines(video: ReportedVideo, report: Report, paint: Paint): readonly string[] {
  const seconds = video.cut ? Math.round(video.cut.durationSeconds) : video.shots.length * 8;
  const credits = video.shots.reduce((sum, shot) => sum + costOf(shot, report), 0);
  const size = [
    `${video.resolution} ${video.aspectRatio}`,
    count(video.shots.length, 'shot'),
    `${seconds} s`,
    ...(credits > 0 ? [count(credits, 'credit')] : []),
  ].join(', ');
  const where = video.cut ? `  ${visible(video.cut.path ?? video.cut.url ?? '')}` : '';
  const title = `${paint('bold', visible(video.id))}  ${paint('dim', size)}${where}`;
  if (isUnchanged(video)) return [`${title}  ${paint('dim', 'unchanged')}`, ''];
  const rows = video.shots.map((shot) => ({
    shot,
    name: visible(shot.id),
    story: storyOf(shot),
    cost: costOf(shot, report),
  }));
  const width = {
    name: widest(rows.map(({ name }) => name)),
    story: widest(rows.map(({ story, cost }) => (cost > 0 ? story : ''))),
    cost: widest(rows.map(({ cost }) => String(cost))),
  };
  const lines = rows.flatMap(({ shot, name, story, cost }) => {
    const verb = paint(shot.deferred ? 'dim' : colours[shot.decision], shot.decision.padEnd(6));
    const spent =
      cost > 0 ? `  ${String(cost).padStart(width.cost)} credit${cost === 1 ? '' : 's'}` : '';
    const row = `  ${verb}  ${name.padEnd(width.name)}  ${spent ? story.padEnd(width.story) : story}${spent}`;
    return [row.trimEnd(), ...diffLines(shot, paint), ...shotProblem(video, shot, paint)];
  });
  return [title, ...lines, ''];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

const colours = {
  keep: 'dim',
  reuse: 'green',
  wait: 'yellow',
  render: 'green',
  held: 'red',
  lost: 'red',
} as const;

/** Why the plan does with a shot what it does. */
function storyOf(shot: ReportedShot): string {
  const isRetake = shot.because.some(({ what }) => what === 'take' || what === 'retake');
  const take = shot.take > 1 && !isRetake ? `take ${shot.take}` : '';
  const left = shot.deferred ? 'left for another run' : '';
  return [why(shot), left, take].filter(Boolean).join(', ');
}

/** Credits that the plan spends on a shot: none where only a person could decide to. */
function costOf({ decision, credits }: ReportedShot, { provider }: Report): number {
  return decision === 'render' && provider !== 'simulator' ? credits : 0;
}

function diffLines(shot: ReportedShot, paint: Paint): readonly string[] {
  return shot.because.flatMap((reason) => {
    if (reason.what !== 'changed') return [];
    return difference(reason).map(({ sign, text }) =>
      paint(sign === '-' ? 'red' : 'green', `          ${sign} ${visible(text)}`),
    );
  });
}

function shotProblem(video: ReportedVideo, shot: ReportedShot, paint: Paint): readonly string[] {
  if (!shot.problem) return [];
  const { message, hint } = shot.problem;
  const key = `${video.id}/${shot.id}: `;
  const own = visible(message.startsWith(key) ? message.slice(key.length) : message);
  const isWaiting = shot.state === 'planned' || shot.state === 'pending';
  return [
    paint(isWaiting ? 'yellow' : 'red', `          ${own}`),
    ...(hint ? [`          ${visible(hint)}`] : []),
  ];
}

function why(shot: ReportedShot): string {
  if (shot.because.length > 0) return shot.because.map(reasonText).join(', ');
  switch (shot.decision) {
    case 'keep':
      return '';
    case 'reuse':
      return shot.from === 'ledger' ? 'paid for before' : `same as ${visible(shot.from ?? '')}`;
    case 'wait':
      return 'under way already';
    case 'held':
      return 'needs a person';
    case 'lost':
      return 'needs a person';
    case 'render':
      return 'new';
    default:
      return shot.decision satisfies never;
  }
}
