import type { Finding } from './finding.js';
import { lineAbove, lineBelow, type Line } from './line-of.js';
import { quoted } from './quoted.js';

/** Which indentation a line that fits nowhere was meant to have. */
export function fitIndent(text: string, complained: Line): Finding {
  const line = faultyLine(text, complained);
  const indent = indentOf(line);
  const at = { start: line.start, end: line.start + Math.max(1, indent) };
  const above = lineAbove(text, line);
  const block = above && /[:-]\s+([|>])[-+0-9]*$/.exec(above.text)?.[1];
  if (above && block)
    return {
      code: 'yaml-indent',
      message: `The text after \`${block}\` must be indented deeper than its key.`,
      hint: `Indent it by ${keyColumn(above) + 2} spaces.`,
      at,
    };
  const isEntry = startsEntry(line);
  const levels = levelsAbove(text, line).filter((level) => level.isEntry === isEntry);
  const [best] = levels.sort((a, b) => Math.abs(a.column - indent) - Math.abs(b.column - indent));
  if (!best || (isEntry && Math.abs(best.column - indent) > 1))
    return {
      code: 'yaml-indent',
      message: isEntry
        ? 'An entry of a list stands where the lines above are keys.'
        : `This line is indented by ${indent} spaces, which fits nothing above it.`,
      hint: isEntry
        ? 'Begin every entry of the list with `- `, the first one too, all in the same column.'
        : 'Keys of one mapping begin in the same column.',
      at,
    };
  return {
    code: 'yaml-indent',
    message: `This line is indented by ${indent} spaces, which fits nothing above it.`,
    hint: `Indent it by ${best.column}, like ${quoted(best.content)} above.`,
    at,
  };
}

/** The library complains of a key when the line below it is indented as if it were the key's value. */
function faultyLine(text: string, line: Line): Line {
  const below = lineBelow(text, line);
  const hasValue = /^[\s-]*[\w$-]+:\s+[^\s#]/.test(line.text);
  return below && hasValue && !startsEntry(below) && indentOf(below) > keyColumn(line)
    ? below
    : line;
}

interface Level {
  readonly column: number;
  readonly isEntry: boolean;
  readonly content: string;
}

/** Columns in which the mappings and lists around a line have begun, innermost first. */
function levelsAbove(text: string, line: Line): Level[] {
  const levels: Level[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(text, line); above && least > 0; above = lineAbove(text, above)) {
    const indent = indentOf(above);
    if (indent >= least) continue;
    const content = above.text.trim();
    if (startsEntry(above)) {
      const column = keyColumn(above);
      if (column < least)
        levels.push({ column, isEntry: false, content: content.replace(/^[\s-]+/, '') });
      levels.push({ column: indent, isEntry: true, content });
    } else levels.push({ column: indent, isEntry: false, content });
    least = indent;
  }
  return levels;
}

function startsEntry({ text }: Line): boolean {
  return /^\s*-(\s|$)/.test(text);
}

function indentOf({ text }: Line): number {
  return /^\s*/.exec(text)![0].length;
}

/** Where the first key of a line stands, behind its dashes. */
function keyColumn({ text }: Line): number {
  return /^(\s*-(?=\s|$))*\s*/.exec(text)![0].length;
}
