/** One line of a text, without its line break and the white space before it. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The line that holds an offset; the last one with something on it when the text has ended. */
export function lineOf(text: string, offset: number): Line {
  const inside = Math.min(offset, text.trimEnd().length);
  return lineFrom(text, text.lastIndexOf('\n', inside - 1) + 1);
}

/** The nearest line above that holds more than white space and comments. */
export function lineAbove(text: string, { start }: Line): Line | undefined {
  for (let from = start; from > 0;) {
    from = text.lastIndexOf('\n', from - 2) + 1;
    const line = lineFrom(text, from);
    if (hasContent(line)) return line;
  }
  return undefined;
}

/** The nearest line below that holds more than white space and comments. */
export function lineBelow(text: string, { start }: Line): Line | undefined {
  for (let from = text.indexOf('\n', start) + 1; from > 0; from = text.indexOf('\n', from) + 1) {
    const line = lineFrom(text, from);
    if (hasContent(line)) return line;
  }
  return undefined;
}

function lineFrom(text: string, start: number): Line {
  const next = text.indexOf('\n', start);
  return { start, text: text.slice(start, next === -1 ? text.length : next).trimEnd() };
}

function hasContent({ text }: Line): boolean {
  return /^\s*[^\s#]/.test(text);
}
