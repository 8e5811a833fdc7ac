import { codeInCell, link } from '../markdown.js';
import type { ReportedVideo } from '../report.js';
import type { Block } from './fit.js';

type EarlierCut = ReportedVideo['baseCut'] & {};

/** A video a row: what it is, where to watch it, and how much of it is new. */
export function videoTable(videos: readonly ReportedVideo[]): Block {
  const head = '| Video | Watch | Length, format | Shots changed |\n| --- | --- | --- | --: |\n';
  return { open: head, items: videos.map(row), close: '', noun: 'video' };
}

function row(video: ReportedVideo): string {
  const changed = video.shots.filter((shot) => shot.changed).length;
  const cells = [
    name(video),
    watch(video),
    `${clockTime(video.cut?.durationSeconds ?? video.shots.length * 8)}, ${video.resolution} ${video.aspectRatio}`,
    // The same clips in another order, or fewer of them.
    changed === 0 ? 'only the cut' : `${changed} of ${video.shots.length}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function name({ id, title }: ReportedVideo): string {
  return title === undefined
    ? codeInCell(id)
    : `${codeInCell(title)}<br><sub>${codeInCell(id)}</sub>`;
}

/** The cut; where this run made none, why, and the latest one that there is. */
function watch(video: ReportedVideo): string {
  const { cut, baseCut, lastCut } = video;
  if (cut?.url !== undefined) {
    const notes = [
      ...(cut.expiresAt === undefined ? [] : [`until ${day(cut.expiresAt)}`]),
      ...(baseCut ? [earlier('before', baseCut)] : []),
    ];
    return [link('▶ Watch', cut.url), ...small(notes)].join('<br>');
  }
  const old = [
    ...(lastCut ? [earlier('previous cut', lastCut)] : []),
    ...(baseCut && !lastCut ? [earlier('before', baseCut)] : []),
  ];
  return [why(video), ...small(old)].join('<br>');
}

function why({ state, shots }: ReportedVideo): string {
  switch (state) {
    case 'ready':
      return 'not uploaded';
    case 'planned':
      return 'not rendered yet';
    case 'not-updated':
      return shots.some((shot) => shot.state === 'pending') ? 'not done yet' : 'not updated';
    case 'not-joined':
      return 'not joined';
    default:
      return state satisfies never;
  }
}

function earlier(what: string, { url, expiresAt }: EarlierCut): string {
  return url === undefined
    ? `${what}: expired ${day(expiresAt)}`
    : `${link(`▶ ${what}`, url)} until ${day(expiresAt)}`;
}

function small(notes: readonly string[]): readonly string[] {
  return notes.length > 0 ? [`<sub>${notes.join(' · ')}</sub>`] : [];
}

function day(timestamp: string): string {
  return timestamp.slice(0, 10);
}

/** As players show it: `0:08`, `2:48`. */
function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
