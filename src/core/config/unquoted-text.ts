import type { Finding } from './finding.js';
import type { Line } from './line-of.js';
import { quoted } from './quoted.js';

/**
 * A value that had to be in quotes, told from the line that holds it. `goesOn` says that YAML found
 * something behind a value that it took for complete.
 */
export function unquotedText(
  line: Line,
  { goesOn }: { readonly goesOn: boolean },
): Finding | undefined {
  const [, before, value] = /^(\s*(?:-\s+)*(?:[\w$-]+:\s+)?)(.+)$/.exec(line.text) ?? [];
  if (before === undefined || value === undefined) return undefined;
  const comment = goesOn ? /^("[^"]*"|'[^']*')#/.exec(value) : null;
  if (comment) return needsSpace(line.start + before.length + comment[0].length - 1);
  const message = whyQuotes(value, goesOn);
  if (!message) return undefined;
  const start = line.start + before.length;
  return {
    code: 'yaml-quotes',
    message,
    hint: `Put all of it in quotes: ${inQuotes(value)}`,
    at: { start, end: start + value.length },
  };
}

function needsSpace(start: number): Finding {
  return {
    code: 'yaml-syntax',
    message: 'A comment needs a space before its `#`.',
    hint: 'Write the space; or, if it belongs to the text, move the closing quote behind it.',
    at: { start, end: start + 1 },
  };
}

function whyQuotes(value: string, goesOn: boolean): string | undefined {
  const [first = ''] = value;
  if (value.startsWith('{{')) return 'Without quotes, YAML reads `{{` as the start of a mapping.';
  if (/^[*&!@`%]/.test(value))
    return `Text that begins with ${first === '`' ? 'a backtick' : quoted(first)} must be in quotes.`;
  if (value.startsWith('- ')) return 'Text that begins with `- ` must be in quotes.';
  if (goesOn && first === "'" && /\w'\w/.test(value))
    return 'The text goes on after its closing quote: the apostrophe closes it.';
  if (goesOn && /^["']/.test(value)) return 'The text goes on after its closing quote.';
  if (/^[^"'[{|>#].*: /.test(value))
    return 'YAML takes the `: ` in this text for the end of a key.';
  return undefined;
}

/** The value as it could be written, in the quotes that need the least change. */
function inQuotes(value: string): string {
  const inner = /^'(.*)'$/.exec(value)?.[1] ?? value;
  const short = inner.length > 50 ? `${inner.slice(0, 49)}…` : inner;
  if (!/["\\]/.test(short)) return quoted(`"${short}"`);
  return quoted(`'${short.replaceAll("'", "''")}'`);
}
