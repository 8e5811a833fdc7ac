import { visible } from './config/quoted.js';
import { outlook } from './plan/estimate-text.js';
import { count } from './count.js';
import { goneShots } from './gone-shots.js';
import { harmless } from './plain-text.js';
import type { Paint } from './report-text/paint.js';
import { problemLines } from './report-text/problem-lines.js';
import { validText } from './report-text/valid-text.js';
import { videoTables } from './report-text/video-tables.js';
import type { Report } from './report.js';

export type { Paint };

/**
 * The report for a person at a terminal or reading a log: videos, shots, why, and the money. No
 * control character of the user's is in it, and no line that a runner takes for a command.
 */
export function reportText(report: Report, paint: Paint): string {
  if (report.mode === 'validate') return validText(report, paint);
  const lines = [
    ...videoTables(report, paint),
    ...struckLines(goneShots(report), paint),
    ...(report.reviewPage ? [`Review page: ${visible(report.reviewPage.path)}`, ''] : []),
    ...problemLines(report.problems, paint),
    ...sums(report, paint),
    paint('bold', total(report)),
    ...(report.estimate ? [`${outlook(report.estimate, report.credits.planned)}.`] : []),
  ];
  return `${harmless(lines.join('\n'))}\n`;
}

function struckLines(gone: readonly string[], paint: Paint): readonly string[] {
  if (gone.length === 0) return [];
  const lines = gone.map((key) => `  ${paint('dim', 'strike')}  ${visible(key)}`);
  return [paint('dim', 'no longer in the config'), ...lines, ''];
}

/** How many shots there are of each kind, where a plan has more than one kind. */
function sums(report: Report, paint: Paint): readonly string[] {
  const shots = report.videos.flatMap((video) => video.shots);
  const kinds = (['keep', 'reuse', 'wait', 'render', 'held', 'lost'] as const).map((kind) => ({
    kind,
    number: shots.filter(({ decision }) => decision === kind).length,
  }));
  const some = [...kinds, { kind: 'strike', number: goneShots(report).length }]
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => `${kind} ${number}`);
  return report.status === 'planned' || report.status === 'blocked'
    ? [paint('dim', some.join(' · '))]
    : [];
}

function total(report: Report): string {
  const shots = report.videos.flatMap((video) => video.shots);
  const toRender = shots.filter(
    ({ decision, deferred }) => decision === 'render' && !deferred,
  ).length;
  const made = report.videos.filter(({ cut }) => cut?.made).length;
  const rendered = shots.filter(
    ({ decision, state }) => state === 'clip' && (decision === 'render' || decision === 'wait'),
  ).length;
  switch (report.status) {
    case 'unchanged':
      return `Nothing to render: ${whyNothing(report)}`;
    case 'planned':
      if (report.credits.planned > report.credits.limit && report.provider === 'nanophoto')
        return `Would be blocked: ${count(toRender, 'shot')}, ${price(report)}.`;
      return toRender > 0
        ? `Would render ${count(toRender, 'shot')}: ${price(report)}.`
        : `Would render nothing: ${price(report)}.`;
    case 'rendered':
      return rendered > 0
        ? `Rendered ${count(rendered, 'shot')}: ${price(report)}.`
        : `Joined ${count(made, 'video')}: ${price(report)}.`;
    case 'pending':
      return `Not everything is done yet: ${price(report)}. Run again to go on.`;
    case 'failed':
    case 'partial':
      return `Something failed: ${price(report)}.`;
    case 'blocked':
      return `Blocked: ${price(report)}.`;
    case 'unknown':
      return `Something was possibly charged: ${price(report)}.`;
    case 'unpublished':
      return `Rendered, but not everything was published: ${price(report)}.`;
    // Stryker disable next-line all: the compiler proves that nothing comes here
    default:
      return report.status satisfies never;
  }
}

function whyNothing({ provider, videos }: Report): string {
  if (videos.length === 0) return 'no video is asked for.';
  const clips = videos.reduce((sum, { clipsElsewhere = 0 }) => sum + clipsElsewhere, 0);
  if (clips === 0) return 'every shot has its clip.';
  const fetches =
    provider === 'simulator'
      ? 'shotlock render --provider simulator --assemble all'
      : 'shotlock restore';
  const are = clips === 1 ? 'is' : 'are';
  return `every shot is paid for, but ${count(clips, 'clip')} ${are} not on this machine. To fetch what is still to be had, at no cost: ${fetches}`;
}

/** What was spent, or what would be when nothing was begun. */
function price({ credits, mode, provider, status, videos }: Report): string {
  const { planned, charged, refunded, unknown, limit, limitSource } = credits;
  if (provider === 'simulator') return `no credits spent (a paid render: ${planned})`;
  const isPlan = videos.every(({ shots }) => shots.every(({ state }) => state === 'planned'));
  if (mode !== 'render' || isPlan) {
    if (planned === 0) return 'no credits';
    if (planned > limit)
      return `${planned} credits, more than the ${limit} that ${visible(limitSource)} allows`;
    if (status === 'blocked') return `${planned} credits planned, none spent`;
    return `${planned} credits of at most ${limit} (${visible(limitSource)})`;
  }
  return [
    charged === refunded ? 'no credits spent' : `${count(charged - refunded, 'credit')} spent`,
    ...(refunded > 0 ? [`${refunded} came back`] : []),
    ...(unknown > 0 ? [`${unknown} possibly charged`] : []),
  ].join(', ');
}
