import type { Finding } from './finding.js';
import { limits } from './limits.js';

/** What keeps a text from being read as YAML at all. */
export function refuseText(text: string): Finding | undefined {
  if (text.length > limits.characters)
    return {
      code: 'file-too-big',
      message: `The file has ${text.length} characters; at most ${limits.characters} are read.`,
      hint: 'Split it into several config files, or move long prompts to files (`promptFile`).',
      at: { start: 0, end: 0 },
    };
  const found = UNREADABLE.exec(text);
  if (!found) return undefined;
  const at = { start: found.index, end: found.index + found[0].length };
  if (found[0] === '\ufffd' || text.slice(0, 4).includes('\0'))
    return {
      code: 'not-utf8',
      message: 'The file is not UTF-8 text.',
      hint: 'Save it as UTF-8 (in most editors: "Save with encoding").',
      at,
    };
  return {
    code: 'control-character',
    message: `There is an invisible control character here (U+${codeOf(found[0])}).`,
    hint: 'Delete it.',
    at,
  };
}

/** What YAML 1.2 does not print, a lone carriage return, and what is left of bytes that are no UTF-8. */
const UNREADABLE =
  // oxlint-disable-next-line no-control-regex
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd-\uffff]|\r(?!\n)|\p{Cs}/u;

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
