import { count } from '../count.js';
import { code } from '../markdown.js';
import { duration, estimateText } from '../plan/estimate-text.js';
import type { Report, ReportedShot, ReportedVideo } from '../report.js';

/** What became of the run, in the words of the person who asked for videos. */
export function headline(report: Report, changed: readonly ReportedVideo[]): string {
  const videos = count(changed.length, 'video');
  const shots = report.videos.flatMap((video) => video.shots);
  const inState = (...states: readonly ReportedShot['state'][]) =>
    shots.filter(({ state }) => states.includes(state)).length;
  switch (report.status) {
    case 'rendered':
    case 'unchanged':
      if (changed.length === 0) return '🎬 No video changed';
      if (shots.some(({ deferred }) => deferred))
        return `🎬 ${changed.filter(({ state }) => state === 'ready').length} of ${videos} ready to watch`;
      return report.provider === 'simulator'
        ? `🎬 ${count(changed.length, 'animatic')} to look at`
        : `🎬 ${videos} ready to watch`;
    case 'planned': {
      const renders = shots.filter(isToRender).length;
      const where = changed.length > 0 ? ` in ${videos}` : '';
      if (renders > 0) return `🎬 ${count(renders, 'shot')} to render${where}`;
      return changed.length > 0 ? `🎬 ${videos} to join, nothing to render` : '🎬 No video changed';
    }
    case 'pending':
      return `⏳ ${of(inState('pending'), shots.length)} not done yet`;
    case 'partial':
    case 'failed': {
      const broken = inState('failed', 'held', 'lost');
      return broken > 0
        ? `❌ ${of(broken, shots.length)} could not be rendered`
        : '❌ Not every video could be made';
    }
    case 'blocked':
      return hasBegun(report) ? '⛔ Rendering was stopped' : '⛔ Rendering is blocked';
    case 'unknown':
      return `⚠️ ${count(inState('unknown'), 'shot')} possibly charged, without a clip`;
    case 'unpublished':
      return '⚠️ Not everything could be published';
    default:
      return report.status satisfies never;
  }
}

/** What a run is at, before it is over. */
export function underWay({ videos }: Report): string {
  const shots = videos.flatMap((video) => video.shots);
  const renders = shots.filter(isToRender).length;
  return `⏳ Rendering ${of(renders, shots.length)}`;
}

/** What it is going to cost. */
export function promise(report: Report): string {
  const { credits, estimate } = report;
  const time = estimate ? `, about ${duration(estimate.seconds)} in all` : '';
  const most = `Up to **${count(credits.planned, 'credit')}** of the ${credits.limit} that a run may spend${time}.`;
  return [most, 'The videos are linked here when all is done.', ...ofThePull(report)].join(' ');
}

/** What it cost, or would cost. */
export function subline(report: Report, changed: readonly ReportedVideo[]): string {
  if (report.provider === 'simulator') return playMoney(report);
  return [ofThisRun(report, changed), ...ofThePull(report)].join(' ');
}

function ofThisRun(report: Report, changed: readonly ReportedVideo[]): string {
  if (!hasBegun(report)) return `Nothing was spent. ${foreseen(report)}`;
  if (report.status === 'unchanged' && changed.length === 0)
    return 'Every shot has its clip; nothing was spent.';
  const left = report.videos.flatMap(({ shots }) => shots.filter(({ deferred }) => deferred));
  if (left.length > 0)
    return `${spent(report)} ${count(left.length, 'other changed shot')} left for another run.`;
  return report.status === 'pending'
    ? `${spent(report)} The next run goes on where this one stopped; nothing is paid for twice.`
    : spent(report);
}

/** What all runs for the pull request spent; where there was but this one, it says so itself. */
function ofThePull({ credits, pull }: Report): readonly string[] {
  if (!pull || pull.charged + pull.unknown === 0) return [];
  const charged = pull.charged + credits.charged - credits.refunded;
  const unknown = pull.unknown + credits.unknown;
  const since = pull.since === undefined ? 'so far' : `since ${pull.since}`;
  const doubt = unknown > 0 ? `, and possibly ${unknown} more` : '';
  return [`This pull request has spent **${count(charged, 'credit')}** ${since}${doubt}.`];
}

function playMoney(report: Report): string {
  const { planned } = report.credits;
  const price =
    planned > 0
      ? `A paid render of these shots costs **${count(planned, 'credit')}**.`
      : 'A paid render costs nothing either: every shot was paid for before.';
  return `${hasBegun(report) ? 'Placeholders: no credits were spent.' : 'Nothing was spent.'} ${price}`;
}

function foreseen({ status, credits, estimate }: Report): string {
  const { planned, limit, limitSource } = credits;
  if (planned === 0) return 'Rendering costs nothing: every shot was paid for before.';
  const most = status === 'blocked' ? '' : `; a run may spend ${limit} (${code(limitSource)})`;
  const time = estimate ? `, ${estimateText(estimate)}` : '';
  return `Rendering costs **${count(planned, 'credit')}**${time}${most}.`;
}

function spent({ credits: { charged, refunded, unknown }, videos }: Report): string {
  const back = refunded > 0 ? `, ${count(refunded, 'credit')} came back for what failed` : '';
  const doubt = unknown > 0 ? `**${count(unknown, 'credit')} possibly charged**` : '';
  if (charged > refunded) {
    const sum = `**${count(charged - refunded, 'credit')}** spent${back}`;
    return doubt ? `${sum}, and ${doubt}.` : `${sum}.`;
  }
  if (doubt) return `${doubt}; nothing else was spent${back}.`;
  if (refunded > 0) return `Nothing was spent in the end: ${count(refunded, 'credit')} came back.`;
  return videos.every(({ shots }) => shots.every(({ state }) => state === 'clip'))
    ? 'Nothing was spent in this run: every clip was paid for before.'
    : 'Nothing was spent.';
}

/** Whether anything was rendered, or tried: a plan and a run that was refused leave all as it was. */
function hasBegun({ mode, videos }: Report): boolean {
  return (
    mode === 'render' && videos.some(({ shots }) => shots.some(({ state }) => state !== 'planned'))
  );
}

function of(some: number, all: number): string {
  return some === all ? count(all, 'shot') : `${some} of ${count(all, 'shot')}`;
}

function isToRender({ decision, deferred }: ReportedShot): boolean {
  return decision === 'render' && !deferred;
}
