import { codeInCell, link } from '../markdown.js';
import type { ReportedVideo } from '../report.js';
import type { Block } from './fit.js';

/** A video a row: what it is, where to watch it, and how much of it is new. */
export function videoTable(videos: readonly ReportedVideo[]): Block {
  const head =
    '| Video | Watch | Length | Format | Shots changed |\n| --- | --- | --: | --- | --: |\n';
  return { open: head, items: videos.map(row), close: '', noun: 'video' };
}

function row(video: ReportedVideo): string {
  const changed = video.shots.filter((shot) => shot.changed).length;
  const cells = [
    name(video),
    watch(video),
    clockTime(video.cut?.durationSeconds ?? video.shots.length * 8),
    `${video.resolution} ${video.aspectRatio}`,
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

function watch({ cut, state, shots }: ReportedVideo): string {
  if (cut?.url !== undefined) {
    const until =
      cut.expiresAt === undefined ? '' : `<br><sub>until ${cut.expiresAt.slice(0, 10)}</sub>`;
    return `${link('▶ Watch', cut.url)}${until}`;
  }
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

/** As players show it: `0:08`, `2:48`. */
function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
