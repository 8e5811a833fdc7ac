import { stripVTControlCharacters } from 'node:util';
import { harmless } from '../core/plain-text.js';
import type { Paint } from '../core/report-text.js';
import { standingScreen } from '../core/standing-screen.js';
import type { Standing } from '../core/standing.js';
import { seldom, type Log } from './log.js';

/** What a log needs to know of standard error. */
type Stream = NodeJS.WritableStream & {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
};

const REDRAW_MS = 1000;

/** Terminals that know these two show all that is written between them at once: nothing flickers. */
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';

/** A log on standard error, which leaves standard output to the result: plain lines. */
export function plainLog(stream: NodeJS.WritableStream): Log {
  const write = (line: string) => stream.write(`${harmless(line)}\n`);
  return { info: write, warn: (line) => write(`warning: ${line}`), live: seldom(write) };
}

/**
 * The same for a person at a terminal: where the render stands is redrawn every second below what
 * happened, which scrolls by above it. The cursor is never hidden, so nothing has to bring it back.
 */
export function screenLog(
  stream: Stream,
  { speed, paint }: { readonly speed: number; readonly paint: Paint },
): Log {
  let standing: (() => Standing) | undefined;
  let drawn: readonly string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const columns = () => stream.columns || 80;
  const show = (above: string) => {
    const size = { columns: columns(), rows: stream.rows || 24 };
    const lines = standing ? standingScreen(standing(), { ...size, speed, paint }) : [];
    const unchanged = above === '' && lines.join('\n') === drawn.join('\n');
    if (unchanged) return;
    stream.write(
      `${BEGIN}${erased(drawn, size.columns)}${above}${lines.map((line) => `${line}\n`).join('')}${END}`,
    );
    drawn = lines;
  };
  const write = (line: string) => show(`${harmless(line)}\n`);
  return {
    info: write,
    warn: (line) => write(`${paint('yellow', 'warning:')} ${line}`),
    live(now) {
      standing = now;
      clearInterval(timer);
      timer = now ? setInterval(show, REDRAW_MS, '').unref() : undefined;
      show('');
    },
  };
}

/** Takes lines off the screen. A terminal that became narrower has broken them into more. */
function erased(lines: readonly string[], columns: number): string {
  if (lines.length === 0) return '';
  const rows = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns)),
    0,
  );
  // From the first column on: what was typed stands there, as Ctrl-C does.
  return `\r\u001B[${rows}A\u001B[0J`;
}
