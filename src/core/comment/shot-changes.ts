import { count } from '../count.js';
import { difference, type DifferenceLine } from '../difference.js';
import { code, escapeHtml, fence } from '../markdown.js';
import { reasonText } from '../reason-text.js';
import type { Report, ReportedReason, ReportedShot, ReportedVideo } from '../report.js';
import type { Block } from './fit.js';
import { shotLinks, startsOf } from './shot-links.js';

/** A folded list of the shots of a video that changed, each with why and what it cost. */
export function shotChanges(video: ReportedVideo, index: number, report: Report): Block {
  const { provider } = report;
  const shots = video.shots.filter((shot) => shot.changed);
  const starts = startsOf(video);
  const credits = shots.reduce((sum, shot) => sum + priceOf(shot, provider), 0);
  const price = credits > 0 ? `, ${count(credits, 'credit')}` : '';
  return {
    open: `<details><summary><code>${escapeHtml(video.id)}</code>: ${count(shots.length, 'shot')} changed${price}</summary>\n\n`,
    items: video.shots.flatMap((shot, at) => {
      if (!shot.changed) return [];
      const place = { video, index, at, startSeconds: starts[at] ?? 0, report };
      const said = [story(shot, provider), ...shotLinks(shot, place)].join(' · ');
      return [[`- ${code(shot.id)}: ${said}`, ...diffs(shot)].join('\n')];
    }),
    close: '</details>',
    noun: 'shot',
  };
}

function story(shot: ReportedShot, provider: Report['provider']): string {
  const credits = priceOf(shot, provider);
  const isRetake = reasonsOf(shot).some(({ what }) => what === 'take' || what === 'retake');
  return [
    why(shot),
    ...(shot.deferred ? ['left for another run'] : []),
    ...(shot.take > 1 && !isRetake ? [`take ${shot.take}`] : []),
    ...(credits > 0 ? [count(credits, 'credit')] : []),
    ...problem(shot),
  ].join(', ');
}

/** What a shot costs that is, or will be, paid for: not one that failed or was never begun. */
function priceOf({ credits, state }: ReportedShot, provider: Report['provider']): number {
  const isPaid = state === 'clip' || state === 'planned' || state === 'pending';
  return isPaid && provider !== 'simulator' ? credits : 0;
}

function why(shot: ReportedShot): string {
  const reasons = reasonsOf(shot).map(reasonText);
  if (shot.decision === 'render' && reasons.length > 0) return reasons.join(', ');
  return [...reasons, from(shot)].join(', ');
}

/** What differs from the base; else, and of the plan itself, why it is rendered. */
function reasonsOf({ because, differs }: ReportedShot): readonly ReportedReason[] {
  if (!differs) return because;
  const own = because.filter(
    ({ what }) => what !== 'new' && what !== 'changed' && what !== 'sequence',
  );
  const isRetake = own.some(({ what }) => what === 'take' || what === 'retake');
  return [...differs.filter(({ what }) => !(isRetake && what === 'retake')), ...own];
}

/** Where a clip comes from that is not paid for now. */
function from(shot: ReportedShot): string {
  switch (shot.decision) {
    case 'keep':
      return 'rendered before';
    case 'reuse':
      return shot.from === 'ledger'
        ? 'paid for before, no credits'
        : `the same clip as ${code(shot.from ?? '')}, no credits`;
    case 'wait':
      return 'begun by an earlier run';
    case 'held':
      return 'needs a person';
    case 'lost':
      return 'paid for before';
    case 'render':
      return 'new';
    default:
      return shot.decision satisfies never;
  }
}

function problem({ state, decision }: ReportedShot): readonly string[] {
  switch (state) {
    case 'clip':
      return [];
    case 'planned':
      return decision === 'lost' ? ['**clip lost**'] : [];
    case 'failed':
      return ['**failed**'];
    case 'unknown':
      return ['**possibly charged**'];
    case 'held':
      return ['**held**'];
    case 'lost':
      return ['**clip lost**'];
    case 'pending':
      return ['**not done yet**'];
    case 'blocked':
      return ['**not begun**'];
    default:
      return state satisfies never;
  }
}

function diffs(shot: ReportedShot): readonly string[] {
  return reasonsOf(shot)
    .filter(({ what }) => what === 'changed')
    .map((reason) => indented(fence(difference(reason).flatMap(wrapped), 'diff')));
}

/** A code block does not wrap by itself, and a prompt is one long line. */
function wrapped({ sign, text }: DifferenceLine): readonly string[] {
  const lines = text.match(/.{1,90}(?:\s|$)|\S{1,90}/gsu) ?? [''];
  return lines.map((line) => `${sign} ${line.trimEnd()}`);
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, '  ');
}
