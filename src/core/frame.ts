import { visible } from './config/quoted.js';
import { helpLink } from './help-link.js';
import type { Place, Problem } from './problem.js';
import type { Paint } from './report-text/paint.js';

/** Characters of a line that are shown: a config may be one line of megabytes. */
const WIDTH = 100;
const colours = { error: 'red', warning: 'yellow' } as const;

/** Problems for people, a blank line between; the first of each code says where more is told. */
export function frames(problems: readonly Problem[], paint: Paint = (_, text) => text): string {
  const told = new Set<string>();
  const texts = problems.map((problem) => {
    const text = frame(problem, paint);
    if (told.has(problem.code)) return text;
    told.add(problem.code);
    return `${text}\n  ${paint('dim', helpLink(problem.code))}`;
  });
  return texts.join('\n\n');
}

/**
 * A problem for people: place, what is wrong, the line with the characters in question marked, and
 * what to do. No control character of the user's is in it; several lines, none ends with a break.
 */
export function frame(problem: Problem, paint: Paint = (_, text) => text): string {
  const { code, severity, message, hint, where } = problem;
  const place = where
    ? `${paint('bold', visible(`${where.file}:${where.line}:${where.column}`))} `
    : '';
  const lines = [
    `${place}${paint(colours[severity], `${severity}:`)} ${visible(message)} [${code}]`,
  ];
  if (where?.text) lines.push(...excerpt(where, where.text, paint));
  // A hint may be lines to copy; text of the user's in it is quoted, so these breaks are ours.
  for (const line of hint?.split('\n') ?? []) lines.push(`  ${paint('dim', visible(line))}`);
  return lines.join('\n');
}

function excerpt(
  { line, column, length = 1 }: Place,
  text: string,
  paint: Paint,
): readonly string[] {
  const from = column + Math.min(length, WIDTH / 2) < WIDTH ? 0 : column - 1 - WIDTH / 4;
  const before = text.slice(from, column - 1);
  const marked = text.slice(column - 1, Math.min(column - 1 + length, from + WIDTH));
  const after = text.slice(column - 1 + marked.length, from + WIDTH);
  const start = from > 0 ? `…${shown(before)}` : shown(before);
  const end = from + WIDTH < text.length ? `${shown(after)}…` : shown(after);
  const number = String(line);
  const carets = '^'.repeat(Math.max(1, widthOf(shown(marked))));
  return [
    `  ${number} | ${start}${shown(marked)}${end}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(widthOf(start))}${paint('red', carets)}`,
  ];
}

/** Source as it can be shown in columns: a tab is one arrow, for it is often the mistake itself. */
function shown(source: string): string {
  return visible(source.replaceAll('\t', '→'));
}

/** Columns that a text takes in a terminal. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

const NARROW = /\p{M}|\u{200d}/u;
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
