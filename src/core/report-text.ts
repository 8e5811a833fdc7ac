import { visible } from './config/quoted.js';
import { count } from './count.js';
import { difference } from './difference.js';
import { frames } from './frame.js';
import { goneShots } from './gone-shots.js';
import { harmless } from './plain-text.js';
import { reasonText } from './reason-text.js';
import type { Report, ReportedProblem, ReportedShot, ReportedVideo } from './report.js';

/** Adds colour on a terminal; gives the text as it is elsewhere. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string) => string;

/**
 * The report for a person at a terminal or reading a log: videos, shots, why, and the money. No
 * control character of the user's is in it, and no line that a runner takes for a command.
 */
export function reportText(report: Report, paint: Paint): string {
  if (report.mode === 'validate') return validText(report, paint);
  const gone = goneShots(report).map(visible);
  const lines = [
    ...report.videos.flatMap((video) => videoLines(video, report, paint)),
    ...(gone.length > 0 ? [paint('dim', `no longer in the config: ${gone.join(', ')}`), ''] : []),
    ...(report.reviewPage ? [`Review page: ${visible(report.reviewPage.path)}`, ''] : []),
    ...problemLines(report.problems, paint),
    paint('bold', total(report)),
  ];
  return `${harmless(lines.join('\n'))}\n`;
}

/** A config with errors gets no report: what is told of one is at most warned of. */
function validText(report: Report, paint: Paint): string {
  const shots = count(report.videos.flatMap((video) => video.shots).length, 'shot');
  const verdict = `${visible(report.config)} is valid: ${count(report.videos.length, 'video')}, ${shots}.`;
  const lines = [...problemLines(report.problems, paint), paint('bold', verdict)];
  return `${harmless(lines.join('\n'))}\n`;
}

function videoLines(video: ReportedVideo, report: Report, paint: Paint): readonly string[] {
  const quiet =
    !video.cut?.made &&
    video.shots.every(({ decision, problem }) => decision === 'keep' && problem === undefined);
  const seconds = video.cut ? Math.round(video.cut.durationSeconds) : video.shots.length * 8;
  const size = `${video.resolution} ${video.aspectRatio}, ${count(video.shots.length, 'shot')}, ${seconds} s`;
  const where = video.cut ? `  ${visible(video.cut.path)}` : '';
  const title = `${paint('bold', visible(video.id))}  ${paint('dim', size)}${where}`;
  if (quiet) return [`${title}  ${paint('dim', 'unchanged')}`, ''];
  const width = Math.max(...video.shots.map(({ id }) => visible(id).length));
  const lines = video.shots.flatMap((shot) => [
    shotLine(shot, visible(shot.id).padEnd(width), report, paint),
    ...diffLines(shot, paint),
    ...shotProblem(video, shot, paint),
  ]);
  return [title, ...lines, ''];
}

const colours = {
  keep: 'dim',
  reuse: 'green',
  wait: 'yellow',
  render: 'green',
  held: 'red',
  lost: 'red',
} as const;

function shotLine(shot: ReportedShot, name: string, { provider }: Report, paint: Paint): string {
  const isRetake = shot.because.some(({ what }) => what === 'take' || what === 'retake');
  const story = [
    why(shot),
    shot.take > 1 && !isRetake ? `take ${shot.take}` : '',
    shot.credits > 0 && provider !== 'simulator' ? count(shot.credits, 'credit') : '',
  ];
  const verb = paint(colours[shot.decision], shot.decision.padEnd(6));
  return `  ${verb}  ${name}  ${story.filter(Boolean).join(', ')}`.trimEnd();
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

function problemLines(problems: readonly ReportedProblem[], paint: Paint): readonly string[] {
  const styles = {
    error: 'red',
    warning: 'yellow',
    place: 'bold',
    mark: 'red',
    hint: 'dim',
  } as const;
  if (problems.length === 0) return [];
  return [frames(problems, (part, text) => paint(styles[part], text)), ''];
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

function total(report: Report): string {
  const shots = report.videos.flatMap((video) => video.shots);
  const toRender = shots.filter(({ decision }) => decision === 'render').length;
  const made = report.videos.filter(({ cut }) => cut?.made).length;
  const rendered = shots.filter(
    ({ decision, state }) => state === 'clip' && (decision === 'render' || decision === 'wait'),
  ).length;
  switch (report.status) {
    case 'unchanged':
      return 'Nothing to render: every shot has its clip.';
    case 'planned':
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
    default:
      return report.status satisfies never;
  }
}

/** What was spent, or what would be when nothing was begun. */
function price({ credits, mode, provider, videos }: Report): string {
  const { planned, charged, refunded, unknown, limit, limitSource } = credits;
  if (provider === 'simulator') return `no credits spent (a paid render: ${planned})`;
  const isPlan = videos.every(({ shots }) => shots.every(({ state }) => state === 'planned'));
  if (mode !== 'render' || isPlan)
    return planned === 0
      ? 'no credits'
      : `${planned} credits of at most ${limit} (${visible(limitSource)})`;
  return [
    charged === refunded ? 'no credits spent' : `${count(charged - refunded, 'credit')} spent`,
    ...(refunded > 0 ? [`${refunded} came back`] : []),
    ...(unknown > 0 ? [`${unknown} possibly charged`] : []),
  ].join(', ');
}
