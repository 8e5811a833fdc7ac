import { LineCounter } from 'yaml';
import type { Problem } from '../problem.js';
import { composeYaml } from './compose-yaml.js';
import { problemsOf, type Finding } from './finding.js';
import type { Refused } from './lex-yaml.js';
import { limits } from './limits.js';
import { Places, type Collection } from './places.js';
import { quoted } from './quoted.js';
import { readValues, type Values } from './read-values.js';
import { refuseText } from './refuse-text.js';
import { syntaxFindings } from './syntax-findings.js';

export interface Source {
  /** As the user named it, relative to the root of the repository. */
  readonly file: string;
  readonly text: string;
}

export interface Reading extends Values {
  readonly places: Places;
}

/** A text as plain values that know their places, or every reason why YAML cannot be read from it. */
export function readYaml({
  file,
  text: bytes,
}: Source): Reading | { readonly problems: readonly Problem[] } {
  const text = bytes.replace(/^\ufeff/, '');
  const collections = new Map<object, Collection>();
  const places = new Places({ file, text }, linesOf(text), collections);
  const unreadable = refuseText(text);
  if (unreadable) return { problems: problemsOf([unreadable], places) };
  const composed = composeYaml(text);
  if (composed.as === 'refused') return { problems: problemsOf([refusal(composed, text)], places) };
  const mistakes = syntaxFindings(text, composed);
  if (mistakes.length > 0) return { problems: problemsOf(mistakes, places) };
  return { places, ...readValues(composed.document.contents, { text, places, collections }) };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start !== 0 || lines.lineStarts.length === 0;) {
    lines.addNewLine(start);
    start = text.indexOf('\n', start) + 1;
  }
  return lines;
}

function refusal({ because, at: start }: Refused, text: string): Finding {
  const at = { start, end: start + 1 };
  switch (because) {
    case 'tokens':
      return {
        code: 'file-too-big',
        message: `The file says more than Shotlock reads: over ${limits.tokens} words and signs.`,
        hint: 'Split it into several config files; a `matrix` writes many videos in a few lines.',
        at,
      };
    case 'depth':
      return {
        code: 'yaml-depth',
        message: `Lists and mappings are nested more than ${limits.depth} deep here.`,
        hint: 'A shot stands 4 deep: file, `videos`, video, `shots`.',
        at,
      };
    case 'directive':
      return {
        code: 'yaml-syntax',
        message: 'A line that begins with `%` is a YAML directive; none has a meaning here.',
        hint: 'Delete it.',
        at,
      };
    case 'escape':
      return wrongEscape(text.slice(start, start + 2), start);
    case 'documents':
      return {
        code: 'yaml-documents',
        message: 'A second YAML document begins here; a config is one document.',
        hint: 'Delete the `---`, or move what follows to a file of its own.',
        at: { start, end: start + 3 },
      };
    default:
      return because satisfies never;
  }
}

function wrongEscape(written: string, start: number): Finding {
  return {
    code: 'yaml-quotes',
    message: `In double quotes, ${quoted(written)} means nothing.`,
    hint: `Write the backslash twice, \`\\${written}\`, or use single quotes.`,
    at: { start, end: start + 2 },
  };
}
