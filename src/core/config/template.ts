/** A text with `{{variables}}` in it, taken apart once and filled in for each combination. */
export interface Template {
  readonly pieces: readonly (string | Placeholder)[];
  readonly mistakes: readonly Slip[];
}

/** `{{name}}` in a text. */
export interface Placeholder {
  readonly name: string;
  readonly mark: Mark;
}

/** Some characters of a text. */
export interface Mark {
  readonly written: string;
  /** How many equal ones come before, so that they are found in the source, escaped as it may be. */
  readonly nth: number;
  readonly offset: number;
}

/** A `{{` that opens no variable. */
export interface Slip {
  readonly is: 'unclosed' | 'nameless';
  readonly mark: Mark;
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** `\{{`, `{{…}}` within a line, or a `{{` that is never closed. */
const BRACES = /\\\{\{|\{\{([^{}\n]*)\}\}|\{\{/g;

export function readTemplate(text: string): Template {
  if (!text.includes('{{')) return { pieces: [text], mistakes: [] };
  const pieces: (string | Placeholder)[] = [];
  const mistakes: Slip[] = [];
  const count = new Map<string, number>();
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    const [written, inside] = match;
    pieces.push(text.slice(end, match.index));
    end = match.index + written.length;
    const nth = count.get(written) ?? 0;
    count.set(written, nth + 1);
    const mark = { written, nth, offset: match.index };
    const name = inside?.trim();
    if (written === '\\{{') pieces.push('{{');
    else if (name === undefined) mistakes.push({ is: 'unclosed', mark });
    else if (NAME.test(name)) pieces.push({ name, mark });
    else mistakes.push({ is: 'nameless', mark });
  }
  pieces.push(text.slice(end));
  return { pieces, mistakes };
}
