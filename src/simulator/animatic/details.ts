import type { Card } from './card.js';
import { type Mark, type Page, stack } from './page.js';
import { type Atom, shorten, SPACE, type Style, typeset, widthOf } from './typeset.js';
import { clip, wrap } from './wrap.js';

const SIZE = 26;
const LEADING = 1.32;
const LABEL_SIZE = 19;
const COLUMN = 112;
const PADDING = { x: 24, y: 16 } as const;
const ROW_GAP = 6;
/** No card has room for more. */
const MOST_ENTRIES = 40;
const NOTE = 'not drawn here, but sent as written';

const LABEL: Style = { ink: 'dim', weight: 'semibold', tracking: 0.08 };
const NAME: Style = { ink: 'dim', weight: 'regular' };
const VALUE: Style = { ink: 'soft', weight: 'regular' };

/**
 * Style, variables and image names in a block that stands on `bottom`; `roomy` allows them more
 * than a line each. Nothing to show: no block, and `top` is `bottom`.
 */
export function detailsOf(
  page: Page,
  { bottom, roomy }: { readonly bottom: number; readonly roomy: boolean },
): { readonly marks: readonly Mark[]; readonly top: number } {
  const most = (roomy ? 2 : 1) * (page.portrait ? 2 : 1);
  const width = (page.right - page.left - 2 * PADDING.x - COLUMN) / SIZE;
  const rows = rowsOf(page, width * most).map(({ label, atoms }) => ({
    label,
    lines: clip(wrap(atoms, width).lines, most, { width, ellipsis: page.ellipsis }),
  }));
  if (rows.length === 0) return { marks: [], top: bottom };
  const lineCount = rows.reduce((sum, row) => sum + row.lines.length, 0);
  const height = lineCount * SIZE * LEADING + (rows.length - 1) * ROW_GAP + 2 * PADDING.y;
  const box = { x: page.left, y: bottom - height, width: page.right - page.left, height };
  const marks: Mark[] = [{ kind: 'box', ...box, radius: 12, ink: 'panel' }];
  const x = box.x + PADDING.x;
  let y = box.y + PADDING.y;
  for (const { label, lines } of rows) {
    const atoms = typeset(label, LABEL, page.typeface);
    const place = { y, leading: LEADING };
    marks.push(
      { kind: 'line', atoms, x, y: y + (LEADING / 2 + 0.32) * SIZE, size: LABEL_SIZE },
      ...stack(lines, { ...place, x: x + COLUMN, size: SIZE }),
    );
    y += lines.length * SIZE * LEADING + ROW_GAP;
  }
  return { marks, top: box.y };
}

interface Row {
  readonly label: string;
  readonly atoms: readonly Atom[];
}

/** Each row has `room` em in all. */
function rowsOf({ card, ellipsis, prompt, typeface }: Page, room: number): readonly Row[] {
  const set = (text: string, style: Style): readonly Atom[] =>
    typeset(text.replaceAll(/\s+/g, ' '), style, typeface);
  const list = (entries: readonly Entry[], longest: number): readonly Atom[] =>
    entries.slice(0, MOST_ENTRIES).flatMap(([name, value], index) => {
      const shown = shorten(set(value, VALUE), longest, ellipsis);
      const parts = [set(index > 0 ? '·' : '', NAME), set(name, NAME), shown];
      return parts.filter((part) => part.length > 0).flatMap((part) => part.concat(SPACE));
    });
  const images = list(imagesOf(card), Infinity);
  // No name may crowd out another; three em go to what stands between them.
  const share = room / card.images.length - 3;
  const rows: readonly Row[] = [
    { label: 'STYLE', atoms: set(card.style, VALUE) },
    { label: 'VARS', atoms: list(Object.entries(card.vars), room) },
    { label: 'IMAGES', atoms: widthOf(images) < room ? images : list(imagesOf(card), share) },
  ];
  const boxed = [prompt, ...rows.map(({ atoms }) => atoms)]
    .flat()
    .some(({ kind }) => kind === 'standIn');
  const note = { label: 'BOXED', atoms: set(boxed ? NOTE : '', NAME) };
  return [...rows, note].filter(({ atoms }) => atoms.length > 0);
}

type Entry = readonly [name: string, value: string];

function imagesOf({ generationType, images }: Card): readonly Entry[] {
  const names = generationType === 'FIRST_AND_LAST_FRAMES_2_VIDEO' ? ['first', 'last'] : [];
  return images.map((image, index) => [names[index] ?? '', image]);
}
