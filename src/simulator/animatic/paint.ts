import { type Canvas, fillMask, type Mask } from './canvas.js';
import { INKS } from './inks.js';
import { maskOf, type Path } from './mask-of.js';
import type { Mark } from './page.js';
import type { Letter } from './typeface.js';
import { type Atom, STAND_IN } from './typeset.js';

/** Draws marks; `scale` is how many pixels a unit of the panel has. */
export function paint(canvas: Canvas, marks: readonly Mark[], scale: number): void {
  const letters: LetterMasks = new Map();
  for (const mark of marks) {
    switch (mark.kind) {
      case 'box': {
        const box = snapped(mark, scale);
        const mask = maskOf(rounded({ ...box, radius: mark.radius * scale }), 1, 0, 0);
        if (mask) fillMask(canvas, mask, INKS[mark.ink]);
        break;
      }
      case 'line': {
        // On a whole pixel, so that base lines are crisp.
        const pen = { x: mark.x * scale, y: Math.round(mark.y * scale), size: mark.size * scale };
        paintLine(canvas, mark.atoms, pen, letters);
        break;
      }
      default:
        mark satisfies never;
    }
  }
}

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Masks of letters at x 0, by letter, size and the fraction of a pixel at which it stands. */
type LetterMasks = Map<Letter, Map<string, Mask | undefined>>;

function paintLine(canvas: Canvas, atoms: readonly Atom[], pen: Pen, letters: LetterMasks): void {
  let { x } = pen;
  for (const atom of atoms) {
    switch (atom.kind) {
      case 'letter': {
        const mask = letterMask(atom.letter, { ...pen, x }, letters);
        if (mask) fillMask(canvas, mask, INKS[atom.ink]);
        break;
      }
      case 'standIn':
        paintStandIn(canvas, atom, { ...pen, x }, letters);
        break;
      case 'space':
      case 'break':
        break;
      default:
        atom satisfies never;
    }
    x += atom.advance * pen.size;
  }
}

function letterMask(letter: Letter, { x, y, size }: Pen, letters: LetterMasks): Mask | undefined {
  const quarters = Math.round(x * 4);
  const column = Math.floor(quarters / 4);
  const fraction = quarters / 4 - column;
  const known = letters.get(letter) ?? new Map<string, Mask | undefined>();
  letters.set(letter, known);
  const key = `${size} ${fraction}`;
  if (!known.has(key)) known.set(key, maskOf(letter.outline, size, fraction, 0));
  const mask = known.get(key);
  return mask && { ...mask, x: mask.x + column, y: mask.y + y };
}

/** An outlined box with a small label. */
function paintStandIn(
  canvas: Canvas,
  { advance, label }: Extract<Atom, { kind: 'standIn' }>,
  { x, y, size }: Pen,
  letters: LetterMasks,
): void {
  const { ascent, descent, margin, padding } = STAND_IN;
  const box = {
    x: x + margin * size,
    y: y - ascent * size,
    width: (advance - 2 * margin) * size,
    height: (ascent + descent) * size,
    radius: 0.18 * size,
  };
  const line = Math.max(1, 0.045 * size);
  const inner = {
    x: box.x + line,
    y: box.y + line,
    width: box.width - 2 * line,
    height: box.height - 2 * line,
    radius: box.radius - line,
  };
  const mask = maskOf([...rounded(box), ...rounded(inner, 'hole')], 1, 0, 0);
  if (mask) fillMask(canvas, mask, INKS.dim);
  const small = STAND_IN.label * size;
  const centre = y - ((ascent - descent) / 2) * size;
  const pen = { x: box.x + padding * size, y: Math.round(centre + 0.365 * small), size: small };
  paintLine(canvas, label, pen, letters);
}

interface RoundedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function snapped(box: RoundedBox, scale: number): Omit<RoundedBox, 'radius'> {
  const [x, y] = [Math.round(box.x * scale), Math.round(box.y * scale)];
  const [right, bottom] = [(box.x + box.width) * scale, (box.y + box.height) * scale];
  return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
}

/** A hole runs the other way round, so that it takes its area away again. */
function rounded(
  { x, y, width, height, radius }: RoundedBox,
  kind: 'solid' | 'hole' = 'solid',
): Path {
  const [right, bottom] = [x + width, y + height];
  const corners = [
    { x, y, from: { x, y: y + radius }, to: { x: x + radius, y } },
    { x: right, y, from: { x: right - radius, y }, to: { x: right, y: y + radius } },
    {
      x: right,
      y: bottom,
      from: { x: right, y: bottom - radius },
      to: { x: right - radius, y: bottom },
    },
    { x, y: bottom, from: { x: x + radius, y: bottom }, to: { x, y: bottom - radius } },
  ];
  const turned =
    kind === 'solid'
      ? corners
      : corners
          .toReversed()
          .map(({ x: atX, y: atY, from, to }) => ({ x: atX, y: atY, from: to, to: from }));
  return turned.flatMap((corner, index) => [
    { kind: index === 0 ? 'move' : 'line', ...corner.from },
    { kind: 'curve', controlX: corner.x, controlY: corner.y, ...corner.to },
  ]);
}
