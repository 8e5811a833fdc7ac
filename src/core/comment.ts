import { createHash } from 'node:crypto';
import { attention } from './comment/attention.js';
import { fit, type Limit } from './comment/fit.js';
import { headline, promise, subline, underWay } from './comment/headline.js';
import { lockText } from './comment/lock-text.js';
import { shotChanges } from './comment/shot-changes.js';
import { videoTable } from './comment/video-table.js';
import { goneShots } from './gone-shots.js';
import { code, link } from './markdown.js';
import type { Report, ReportedVideo } from './report.js';

/** What the comment says beside the report. */
export interface CommentContext {
  readonly marker: string;
  /** The commit that was rendered. */
  readonly commit: string;
  readonly runUrl: string;
  /** Set while the run goes on: what the report says is then still a plan. */
  readonly stage?: 'rendering';
  /** Where it stands by now. */
  readonly live?: string;
}

/** GitHub refuses a comment of 65,536 characters; the rest is margin for what it adds. */
const commentLimit: Limit = {
  most: 65_000,
  sizeOf: (text) => text.length,
  elsewhere: 'the job summary has them all',
};

/** GitHub refuses a job's summary of more than 1 MiB. */
const summaryLimit: Limit = {
  most: 1_000_000,
  sizeOf: (text) => Buffer.byteLength(text),
  elsewhere: 'they did not fit',
};

/** Names of shots that are told before the rest is only counted. */
const MOST_GONE = 10;

/**
 * The pull request comment as markdown: what changed, what it cost, where to watch, what needs a
 * person. Users' text stands in code nodes only. What does not fit is left out, and said so.
 */
export function comment(report: Report, context: CommentContext): string {
  return `${context.marker}\n${written(report, context, commentLimit)}`;
}

/** What stands in the comment of a run that ended before it could tell of itself. */
export function stoppedComment(context: CommentContext): string {
  return `${context.marker}
### ⏹️ Rendering was stopped

The run ended before it could tell what became of it. What it had begun is on record: run it again to collect the clips, and nothing is paid for twice.

<sub>Shotlock · ${link('run', context.runUrl)}</sub>
`;
}

/** The job summary: the same without the marker, and with more room. */
export function jobSummary(report: Report, context: CommentContext): string {
  return written(report, context, summaryLimit);
}

/** The first line of our comment. Keys that differ have markers that differ. */
export function commentMarker(key: string): string {
  const plain = key.replaceAll(/[^\w./:@-]/gu, '-');
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `<!-- shotlock:${plain === key ? key : `${plain}-${hash}`} -->`;
}

function written(report: Report, context: CommentContext, limit: Limit): string {
  const changed = report.videos.filter((video) => video.changed);
  const blocks = [
    `### ${context.stage ? underWay(report) : headline(report, changed)}`,
    context.stage ? promise(report) : subline(report, changed),
    context.live ?? '',
    attention(report),
    videoTable(changed),
    reviewText(report),
    lockText(report),
    goneText(report),
    approvalText(report),
    // What may not fit comes last.
    ...changed.map((video, index) => shotChanges(video, index, report)),
    context.stage ? '' : retakeText(report, changed),
  ];
  return fit(blocks, footer(report, context), limit);
}

/** Where old and new takes are to be seen side by side. */
function reviewText({ reviewPage }: Report): string {
  if (reviewPage?.url === undefined) return '';
  return `${link('🎞 Review page', reviewPage.url)}: old and new takes side by side.`;
}

/** How to get another take of a clip that is not good enough: nothing else in here says it. */
function retakeText(report: Report, changed: readonly ReportedVideo[]): string {
  const example = changed
    .flatMap((video) => video.shots.map((shot) => ({ video, shot })))
    .find(({ shot }) => shot.changed && shot.state === 'clip');
  if (!example || report.provider === 'simulator') return '';
  const { video, shot } = example;
  const name = `${video.id}/${shot.id}`;
  const command = `/shotlock retake ${name}`;
  return `<sub>Another take of a shot, for its price: raise its ${code('take')} in ${code(report.config)} (${code(name)} has ${shot.take}), or comment ${code(command)} where a workflow obeys comments.</sub>`;
}

/** How to have this very plan paid for: nothing else in here says it. */
function approvalText(report: Report): string {
  if (!isOffer(report)) return '';
  const command = `/shotlock approve ${report.digest}`;
  return `<sub>To pay for this very plan, or less of it: comment ${code(command)} where a workflow obeys comments.</sub>`;
}

/** A plan that somebody may say yes to. */
function isOffer({ credits, mode, provider }: Report): boolean {
  return mode === 'plan' && provider === 'nanophoto' && credits.planned > 0;
}

function goneText(report: Report): string {
  const gone = goneShots(report);
  if (gone.length === 0) return '';
  const more = gone.length > MOST_GONE ? ` and ${gone.length - MOST_GONE} more` : '';
  return `No longer in ${code(report.config)}: ${gone.slice(0, MOST_GONE).map(code).join(', ')}${more}.`;
}

function footer(report: Report, { commit, runUrl }: CommentContext): string {
  const parts = [`Shotlock · ${code(report.config)} at ${commit.slice(0, 7)}`, link('run', runUrl)];
  return `<sub>${parts.join(' · ')}</sub>`;
}
