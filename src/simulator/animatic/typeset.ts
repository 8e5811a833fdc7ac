import { readable } from './readable.js';
import type { Letter, Typeface, Weight } from './typeface.js';

/** The card's inks by what they are for. */
export type InkName = 'paper' | 'panel' | 'rule' | 'text' | 'soft' | 'dim' | 'accent';

export interface Style {
  readonly ink: InkName;
  readonly weight: Weight;
  /** Extra space after each letter, in em. */
  readonly tracking?: number;
}

/** One thing on a line; `advance` in em, so that a text is measured once for all its sizes. */
export type Atom =
  | {
      readonly kind: 'letter';
      readonly letter: Letter;
      readonly advance: number;
      readonly ink: InkName;
    }
  | { readonly kind: 'standIn'; readonly label: readonly Atom[]; readonly advance: number }
  | { readonly kind: 'space'; readonly advance: number }
  | { readonly kind: 'break'; readonly advance: 0 };

/** A stand-in is a box of this height around a smaller label; all in em of the text around it. */
export const STAND_IN = {
  label: 0.68,
  padding: 0.26,
  margin: 0.08,
  ascent: 0.8,
  descent: 0.22,
} as const;

/** No card has room for more characters. */
const LONGEST = 4_000;

/** Inter's own. */
export const SPACE: Atom = { kind: 'space', advance: 0.28 };

export function typeset(text: string, style: Style, typeface: Typeface): readonly Atom[] {
  const tracking = style.tracking ?? 0;
  const draws = (codePoint: number): boolean => typeface.letter(codePoint, 'regular') !== undefined;
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return readable(shown, draws).map((piece): Atom => {
    switch (piece.kind) {
      case 'letter': {
        const letter = typeface.letter(piece.codePoint, style.weight)!;
        return { kind: 'letter', letter, advance: letter.advance + tracking, ink: style.ink };
      }
      case 'standIn': {
        const label = typeset(piece.label, { ink: 'soft', weight: 'regular' }, typeface);
        const advance = widthOf(label) * STAND_IN.label + 2 * (STAND_IN.padding + STAND_IN.margin);
        return { kind: 'standIn', label, advance };
      }
      case 'space':
        return SPACE;
      case 'break':
        return { kind: 'break', advance: 0 };
      default:
        return piece satisfies never;
    }
  });
}

export function widthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + atom.advance, 0);
}

/** An ellipsis in the middle where atoms are wider than `width`: ids differ at both their ends. */
export function shorten(
  atoms: readonly Atom[],
  width: number,
  ellipsis: readonly Atom[],
): readonly Atom[] {
  if (widthOf(atoms) <= width) return atoms;
  let head = Math.ceil(atoms.length / 2);
  let tail = head;
  let rest = widthOf(atoms) + widthOf(ellipsis);
  while (rest > width && (head > 0 || tail < atoms.length)) {
    if (head > atoms.length - tail) rest -= atoms[--head]!.advance;
    else rest -= atoms[tail++]!.advance;
  }
  return [...atoms.slice(0, head), ...ellipsis, ...atoms.slice(tail)];
}
