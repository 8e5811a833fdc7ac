/** Text of the user's inside a message: between backticks, on one line, at most 60 characters. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `\`${visible(short)}\``;
}

/**
 * Text with every character shown that would move the cursor, turn the direction of writing or
 * hide: nothing of the user's acts on a terminal or a log (threats.md I1, I3).
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => {
    const short = SHORT[character];
    return short ?? `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}

const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
