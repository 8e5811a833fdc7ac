import { type Atom, widthOf } from './typeset.js';

/** Without atoms: a blank line. */
export type Line = readonly Atom[];

export interface Wrapped {
  readonly lines: readonly Line[];
  /** Whether a word had to be broken because no line is wide enough for it. */
  readonly broken: boolean;
}

export interface Fitted {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** How much of a line's height a blank one takes. */
export const BLANK = 0.5;
/** Longer texts read better at full width. */
const MOST_BALANCED = 6;

/** Breaks between words, inside a word only where it is wider than a line. `width` in em. */
export function wrap(atoms: readonly Atom[], width: number): Wrapped {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let filled = 0;
  let broken = false;
  const newLine = (): void => {
    lines.push(line);
    line = [];
    filled = 0;
  };
  const add = (more: readonly Atom[], advance: number): void => {
    line.push(...more);
    filled += advance;
  };
  for (const { space, word, breaks } of words(atoms)) {
    for (let count = 0; count < breaks; count += 1) newLine();
    const gap = line.length > 0 ? space : [];
    const advance = widthOf(word);
    if (filled + widthOf(gap) + advance <= width) add([...gap, ...word], widthOf(gap) + advance);
    else {
      if (line.length > 0) newLine();
      if (advance <= width) add(word, advance);
      else {
        broken = true;
        for (const atom of word) {
          if (line.length > 0 && filled + atom.advance > width) newLine();
          add([atom], atom.advance);
        }
      }
    }
  }
  newLine();
  return { lines, broken };
}

/** The first `count` lines; an ellipsis where that leaves some out. */
export function clip(
  lines: readonly Line[],
  count: number,
  { width, ellipsis }: { readonly width: number; readonly ellipsis: readonly Atom[] },
): readonly Line[] {
  if (lines.length <= count) return lines;
  const last = [...(lines[count - 1] ?? [])];
  while (
    last.length > 0 &&
    (last.at(-1)!.kind === 'space' || widthOf(last) + widthOf(ellipsis) > width)
  ) {
    last.pop();
  }
  return [...lines.slice(0, count - 1), [...last, ...ellipsis]];
}

/**
 * The largest size of a range at which a text fits into a box without a broken word, else with
 * some, else the smallest size and an ellipsis. `leading` is the height of a line in em.
 */
export function fit(
  atoms: readonly Atom[],
  box: { readonly width: number; readonly height: number },
  range: { readonly largest: number; readonly smallest: number; readonly leading: number },
  ellipsis: readonly Atom[],
): Fitted {
  const { largest, smallest, leading } = range;
  let withBroken: Fitted | undefined;
  for (let size = largest; size >= smallest; size -= 1) {
    const { lines, broken } = wrap(atoms, box.width / size);
    if (heightOf(lines, leading) * size > box.height) continue;
    if (!broken) return { lines: balanced(atoms, lines, box.width / size), size };
    withBroken ??= { lines, size };
  }
  if (withBroken) return withBroken;
  const width = box.width / smallest;
  const { lines } = wrap(atoms, width);
  let count = lines.length;
  while (count > 1 && heightOf(lines.slice(0, count), leading) * smallest > box.height) count -= 1;
  return { lines: clip(lines, count, { width, ellipsis }), size: smallest };
}

/** The same number of lines, set as narrow as they go: no last line of a single word. */
function balanced(atoms: readonly Atom[], lines: readonly Line[], width: number): readonly Line[] {
  if (lines.length > MOST_BALANCED) return lines;
  let best = lines;
  for (let narrower = width - 0.5; narrower > width / 2; narrower -= 0.5) {
    const next = wrap(atoms, narrower);
    if (next.broken || next.lines.length > lines.length) break;
    best = next.lines;
  }
  return best;
}

/** In em. */
export function heightOf(lines: readonly Line[], leading: number): number {
  return lines.reduce((sum, line) => sum + (line.length > 0 ? leading : leading * BLANK), 0);
}

interface Word {
  readonly breaks: number;
  readonly space: readonly Atom[];
  readonly word: readonly Atom[];
}

function words(atoms: readonly Atom[]): readonly Word[] {
  const found: Word[] = [];
  let breaks = 0;
  let space: Atom[] = [];
  let word: Atom[] = [];
  const end = (): void => {
    if (word.length === 0) return;
    found.push({ breaks, space, word });
    breaks = 0;
    space = [];
    word = [];
  };
  for (const atom of atoms) {
    if (atom.kind === 'break') {
      end();
      breaks += 1;
    } else if (atom.kind === 'space') {
      end();
      space = [atom];
    } else word.push(atom);
  }
  end();
  return found;
}
