import { count } from './count.js';
import type { Paint } from './report-text/paint.js';
import { duration, some, type Standing, type VideoStanding } from './standing.js';

export interface Screen {
  readonly columns: number;
  readonly rows: number;
  /** How many times faster than life the render's clock runs: a person's does not. */
  readonly speed: number;
  readonly paint: Paint;
}

/** Part of a line, with its style. */
type Piece = readonly [text: string, style?: Parameters<Paint>[0]];

const BAR = 12;
/** Fewer columns have no room for bars. */
const WIDE = 60;
/** A view that is taller is no longer taken in at a glance. */
const MOST_VIDEOS = 12;
const MOST_NAME = 40;

/** Where a render stands, as lines that fit a terminal: the videos under way, then the sums. */
export function standingScreen(standing: Standing, screen: Screen): readonly string[] {
  const { videos } = standing;
  const last = sums(standing, screen);
  const room = Math.min(MOST_VIDEOS, screen.rows - 3 - last.length);
  const shown = videos.length <= room ? videos : busiest(videos, room - 1);
  const longest = Math.max(0, ...shown.map(({ id }) => id.length));
  const width = Math.min(longest, MOST_NAME, Math.max(8, Math.floor(screen.columns / 3)));
  return [
    [[headline(standing), 'bold'] satisfies Piece],
    ...shown.map((video) => videoLine(video, width, screen)),
    ...rest(videos, shown),
    ...last.map((line) => [[line, 'dim'] satisfies Piece]),
  ]
    .slice(0, Math.max(1, screen.rows - 1))
    .map((pieces) => fitted(pieces, screen));
}

function headline({ takes }: Standing): string {
  const all = Object.values(takes).reduce((sum, number) => sum + number, 0);
  return [
    `${takes.done} of ${count(all, 'shot')} done`,
    ...some(takes.open, 'under way'),
    ...some(takes.collecting, 'being fetched'),
    ...some(takes.waiting, 'to be submitted'),
    ...some(takes.elsewhere, 'being submitted by another run'),
    ...some(takes.stopped, 'stopped'),
  ].join(', ');
}

/** Those that a person waits for, in file order: under way, then to be begun, then the others. */
function busiest(videos: readonly VideoStanding[], most: number): readonly VideoStanding[] {
  const rank = (video: VideoStanding) => (isUnderWay(video) ? 0 : isOver(video) ? 2 : 1);
  const chosen = new Set(videos.toSorted((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, most)));
  return videos.filter((video) => chosen.has(video));
}

function videoLine(
  video: VideoStanding,
  width: number,
  { columns, speed }: Screen,
): readonly Piece[] {
  const { id, done, stopped, of } = video;
  const name = id.length > width ? `${id.slice(0, width - 1)}…` : id.padEnd(width);
  const bar = columns < WIDE ? 0 : BAR;
  const full = Math.floor((bar * done) / of);
  const details = [
    ...video.collecting.map((shot) => `${shot} arrives`),
    ...video.open.map(({ shot, since }) => `${shot} ${duration(since / speed)}`),
  ];
  const style = done === of ? 'green' : stopped > 0 ? 'yellow' : undefined;
  return [
    [`  ${name}  `],
    style ? ['█'.repeat(full), style] : ['█'.repeat(full)],
    ['░'.repeat(bar - full), 'dim'],
    [`${bar > 0 ? '  ' : ''}${String(done).padStart(String(of).length)} of ${of}`],
    ...(stopped > 0 ? [[`  ${stopped} stopped`, 'yellow'] satisfies Piece] : []),
    ...(details.length > 0 ? [[`  ${details.join(', ')}`, 'dim'] satisfies Piece] : []),
  ];
}

/** The videos that have no line of their own, in numbers. */
function rest(
  videos: readonly VideoStanding[],
  shown: readonly VideoStanding[],
): readonly (readonly Piece[])[] {
  if (shown.length === videos.length) return [];
  const others = videos.filter((video) => !shown.includes(video));
  const over = others.filter(isOver).length;
  const underWay = others.filter(isUnderWay).length;
  const parts = [
    ...some(underWay, 'under way'),
    ...some(others.length - over - underWay, 'to be begun'),
    ...some(over, 'done'),
  ];
  return [[[`  and ${others.length} more videos: ${parts.join(', ')}`, 'dim']]];
}

function isUnderWay({ open, collecting }: VideoStanding): boolean {
  return open.length + collecting.length > 0;
}

function isOver({ done, stopped, of }: VideoStanding): boolean {
  return done + stopped === of;
}

/** Time, money and requests, in as many lines as they need: nobody guesses at the end of a sum. */
function sums(
  { elapsed, left, credits, requests }: Standing,
  { columns, speed }: Screen,
): readonly string[] {
  const toGo = left() / speed;
  const free = Math.max(0, requests.perHour - requests.lastHour);
  const lines: string[] = [];
  for (const part of [
    `${duration(elapsed / speed)} so far`,
    ...(toGo > 0 ? [`about ${duration(toGo)} to go`] : []),
    credits ? `${credits.spent} of ${credits.planned} credits` : 'no credits spent',
    `${free} of ${requests.perHour} requests left this hour`,
  ]) {
    const longer = `${lines.at(-1) ?? ''} · ${part}`;
    if (lines.length > 0 && longer.length < columns) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** A line of pieces, cut before the terminal would break it. */
function fitted(pieces: readonly Piece[], { columns, paint }: Screen): string {
  let room = Math.max(1, columns - 1);
  let line = '';
  for (const [text, style] of pieces) {
    const part = text.length > room ? `${text.slice(0, Math.max(0, room - 1))}…` : text;
    if (room <= 0 || part === '') continue;
    line += style ? paint(style, part) : part;
    room -= part.length;
  }
  return line;
}
