import type { Card } from './card.js';
import type { Typeface } from './typeface.js';
import { type Atom, type InkName, shorten, widthOf } from './typeset.js';
import { BLANK, type Line } from './wrap.js';

/**
 * One thing to draw. Lengths are in 720ths of the picture's short side, so that a card looks the
 * same at every resolution.
 */
export type Mark =
  | {
      readonly kind: 'line';
      readonly atoms: readonly Atom[];
      /** Where the pen starts: the left end of the base line. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly ink: InkName;
    };

/** What every part of a card needs to lay itself out. */
export interface Page {
  readonly card: Card;
  readonly typeface: Typeface;
  /** The prompt, typeset. */
  readonly prompt: readonly Atom[];
  readonly portrait: boolean;
  /** The margins' inner edges. */
  readonly left: number;
  readonly right: number;
  readonly ellipsis: readonly Atom[];
}

/** A single line as large as its place allows; shortened where even the smallest size is too wide. */
export function oneLine(
  atoms: readonly Atom[],
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly smallest: number;
    readonly largest: number;
  },
  ellipsis: readonly Atom[],
): Mark {
  const { x, y, width, smallest, largest } = place;
  const size = Math.max(smallest, Math.min(largest, Math.floor(width / widthOf(atoms))));
  return { kind: 'line', atoms: shorten(atoms, width / size, ellipsis), x, y, size };
}

/** Lines below each other, the upper edge of the first at `y`; `leading` is their height in em. */
export function stack(
  lines: readonly Line[],
  place: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly leading: number;
  },
): readonly Mark[] {
  const { x, size, leading } = place;
  const marks: Mark[] = [];
  let top = place.y;
  for (const atoms of lines) {
    // Capitals, 0.73 em high in Inter, stand in the middle of their line.
    const y = top + (leading / 2 + 0.36) * size;
    if (atoms.length > 0) marks.push({ kind: 'line', atoms, x, y, size });
    top += leading * size * (atoms.length > 0 ? 1 : BLANK);
  }
  return marks;
}
