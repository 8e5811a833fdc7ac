import type { YAMLParseError } from 'yaml';
import type { Composed } from './compose-yaml.js';
import type { Finding } from './finding.js';
import { fitIndent } from './fit-indent.js';
import { limits } from './limits.js';
import { quoted } from './quoted.js';
import { lineAbove, lineOf, type Line } from './line-of.js';
import { unquotedText } from './unquoted-text.js';

/**
 * What keeps YAML from being read, in a person's words. The library's own messages speak of its
 * grammar, and after the first mistake mostly of its consequences: so the first one; of tabs, all.
 */
export function syntaxFindings(
  text: string,
  { document, lastQuote }: Extract<Composed, { as: 'document' }>,
): readonly Finding[] {
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return [];
  const mistake = { error, text, line: lineOf(text, error.pos[0]), lastQuote };
  const tabs = tab(mistake);
  if (tabs.length > 0) return tabs;
  for (const recognise of [conflict, unclosed, blockText, unquoted, noColon, indent]) {
    const finding = recognise(mistake);
    if (finding) return [finding];
  }
  return [unrecognised(mistake)];
}

interface Mistake {
  readonly error: YAMLParseError;
  readonly text: string;
  /** The line that the library complains of. */
  readonly line: Line;
  readonly lastQuote: number;
}

function conflict({ text }: Mistake): Finding | undefined {
  const marker = /^<{7}(?= |\r?$)/m.exec(text);
  if (!marker) return undefined;
  return {
    code: 'yaml-syntax',
    message: 'A merge conflict is still open here.',
    hint: 'Choose one side and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
    at: { start: marker.index, end: marker.index + 7 },
  };
}

/** A line that is indented with a tab, and all further ones that have a key or begin an entry. */
function tab({ error, line, text }: Mistake): readonly Finding[] {
  if (error.code !== 'TAB_AS_INDENT' && !/^ *\t/.test(line.text)) return [];
  const found: Finding[] = [];
  for (const match of text.slice(line.start).matchAll(/^( *)(\t[ \t]*)(?=- |[\w-]+:|\{|\[)/gm)) {
    const start = line.start + match.index + match[1]!.length;
    found.push(tabAt(start, match[2]!.length));
    if (found.length > limits.problems) break;
  }
  return found.length > 0 ? found : [tabAt(error.pos[0], 1)];
}

function tabAt(start: number, length: number): Finding {
  return {
    code: 'yaml-tab',
    message: 'This line is indented with a tab; YAML wants spaces.',
    hint: 'Replace it with spaces (most editors: "Convert indentation to spaces").',
    at: { start, end: start + length },
  };
}

function unclosed({ error, text, lastQuote }: Mistake): Finding | undefined {
  if (/^Missing closing ['"]/.test(error.message))
    return {
      code: 'yaml-quotes',
      message: `The quote that opens here (${text[lastQuote]}) is never closed.`,
      hint: `Close it with ${text[lastQuote]}.`,
      at: { start: lastQuote, end: lastQuote + 1 },
    };
  const closing = /must be sufficiently indented and end with a ([\]}])/.exec(error.message)?.[1];
  if (!closing) return undefined;
  const opening = closing === ']' ? '[' : '{';
  const start = text.lastIndexOf(opening, error.pos[0] - 1);
  return {
    code: 'yaml-syntax',
    message: `\`${opening}\` is opened here and never closed.`,
    hint: `Close it with \`${closing}\`, or put the text in quotes if it is meant as text.`,
    at: { start, end: start + 1 },
  };
}

/** The text of `|` or `>` that begins no deeper than its key. */
function blockText({ error, text, line }: Mistake): Finding | undefined {
  const above = lineAbove(text, line);
  if (!above || error.pos[0] < line.start || !/[:-]\s+[|>][-+0-9]*$/.test(above.text))
    return undefined;
  return fitIndent(text, line);
}

/** Text that YAML takes for something else because it is not in quotes. */
function unquoted({ error, line, text }: Mistake): Finding | undefined {
  const goesOn = /^(Unexpected scalar at node end|Comments must be separated)/.test(error.message);
  const found = unquotedText(line, { goesOn });
  if (found) return found;
  const inBlock = error.message.startsWith('Not a YAML token') && /[|>]/.exec(line.text);
  if (!inBlock) return undefined;
  const start = line.start + inBlock.index;
  return {
    code: 'yaml-quotes',
    message: `After \`${text[start]}\`, the text begins on the next line.`,
    hint: `Move the text there, indented deeper than its key; or, if the \`${text[start]}\` belongs to it, put it in quotes.`,
    at: { start, end: error.pos[1] },
  };
}

/** `id:a`, or a key alone. */
function noColon({ error, line }: Mistake): Finding | undefined {
  if (!/^Implicit (map )?keys need/.test(error.message)) return undefined;
  const [, before, key, colon, rest] = /^([\s-]*)([\w$-]+)(:?)(.*)$/.exec(line.text) ?? [];
  if (before === undefined || key === undefined || rest === undefined) return undefined;
  const start = line.start + before.length;
  if (colon && rest !== '')
    return {
      code: 'yaml-syntax',
      message: `A space is missing after \`${key}:\`.`,
      hint: `Write ${quoted(`${key}: ${rest.trim()}`)}.`,
      at: { start, end: start + key.length + 1 },
    };
  if (rest.trim() !== '') return undefined;
  return {
    code: 'yaml-syntax',
    message: `${quoted(key)} stands here alone.`,
    hint: `If it is a key, write \`${key}:\` and its value; if it goes on with the text above, indent it deeper.`,
    at: { start, end: start + key.length },
  };
}

function indent({ error, text, line }: Mistake): Finding | undefined {
  const isIndent =
    error.code === 'BAD_INDENT' ||
    error.code === 'BLOCK_AS_IMPLICIT_KEY' ||
    /^Sequence item without - indicator|^Implicit keys need to be/.test(error.message);
  return isIndent ? fitIndent(text, line) : undefined;
}

function unrecognised({ error, line }: Mistake): Finding {
  const [start, end] = error.pos;
  const missing = error.message.startsWith('Missing , ') || error.code === 'BLOCK_IN_FLOW';
  return {
    code: error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax',
    message: missing
      ? 'A comma is missing between two entries.'
      : `YAML cannot be read here: ${error.message}.`,
    hint: missing ? 'Write `, ` between them.' : 'If it is text, put all of it in quotes.',
    at: { start, end: Math.min(end, line.start + line.text.length) },
  };
}
