import { Lexer } from 'yaml';
import { limits } from './limits.js';

export type Lexed =
  | {
      readonly as: 'tokens';
      readonly tokens: readonly string[];
      /** Where the last quoted text began: that it is never closed is noticed only at its end. */
      readonly lastQuote: number;
    }
  | Refused;

export interface Refused {
  readonly as: 'refused';
  readonly because: 'tokens' | 'depth' | 'directive' | 'escape' | 'documents';
  readonly at: number;
}

/** What the lexer yields before a plain or block scalar; like two other marks, it is no text. */
const SCALAR_FOLLOWS = '\u001f';
const MARKS = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

/**
 * The tokens of a YAML text. What the library would work at for minutes, or until the stack is
 * full, is refused here, where a token costs half a microsecond (threats.md P1, P2).
 */
export function lexYaml(text: string): Lexed {
  const tokens: string[] = [];
  const depth = new Depth();
  let [offset, lastQuote, isScalar] = [0, 0, false];
  for (const token of new Lexer().lex(text)) {
    if (tokens.push(token) > limits.tokens) return refuse('tokens', offset);
    if (isScalar) {
      offset += token.length;
      isScalar = false;
      continue;
    }
    if (depth.after(token) > limits.depth) return refuse('depth', offset);
    if (token.startsWith('%')) return refuse('directive', offset);
    if (token.startsWith('"') || token.startsWith("'")) lastQuote = offset;
    const wrong = token.startsWith('"') ? wrongEscape(token) : undefined;
    if (wrong !== undefined) return refuse('escape', offset + wrong);
    isScalar = token === SCALAR_FOLLOWS;
    if (!MARKS.has(token)) offset += token.length;
  }
  return { as: 'tokens', tokens, lastQuote };
}

function refuse(because: Refused['because'], at: number): Refused {
  return { as: 'refused', because, at };
}

/** A backslash, and what may follow one in double quotes (YAML 1.2.2, 5.7). */
const ESCAPE =
  /\\(?<known>[0abtnvfre "/\\N_LP\t\n\r]|x[\da-f]{2}|u[\da-f]{4}|U000[\da-f]{5}|U0010[\da-f]{4})?/gi;

/** The first escape that means nothing. The library makes an error of each: 4 s for a megabyte. */
function wrongEscape(token: string): number | undefined {
  if (!token.includes('\\')) return undefined;
  for (const match of token.matchAll(ESCAPE))
    if (match.groups?.['known'] === undefined) return match.index;
  return undefined;
}

/** How many lists and mappings are open, told from tokens alone: the recursion over them comes later. */
class Depth {
  #flow = 0;
  #onLine = 0;
  #atLineStart = true;
  #indent = 0;
  readonly #indents: number[] = [];

  after(token: string): number {
    if (/^\r?\n/.test(token)) {
      [this.#atLineStart, this.#indent, this.#onLine] = [true, 0, 0];
      return 0;
    }
    if (/^[ #]/.test(token)) {
      if (this.#atLineStart && token.startsWith(' ')) this.#indent += token.length;
      return 0;
    }
    if (this.#atLineStart && this.#flow === 0) {
      while ((this.#indents.at(-1) ?? -1) >= this.#indent) this.#indents.pop();
      this.#indents.push(this.#indent);
    }
    this.#atLineStart = false;
    if (token === '{' || token === '[') this.#flow++;
    else if (token === '}' || token === ']') this.#flow = Math.max(0, this.#flow - 1);
    else if (this.#flow === 0 && /^[-?:]$/.test(token)) this.#onLine++;
    return this.#indents.length + this.#onLine + this.#flow;
  }
}
