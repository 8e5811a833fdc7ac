import type { Card } from './card.js';
import { detailsOf } from './details.js';
import { type Mark, oneLine, type Page, stack } from './page.js';
import type { Typeface } from './typeface.js';
import { type Style, typeset, widthOf } from './typeset.js';
import { fit, heightOf } from './wrap.js';

/** A card laid out: what to draw where. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Where the running time goes: its right end on the base line. */
  readonly timecode: { readonly right: number; readonly y: number; readonly size: number };
  /** Height of the progress bar, which takes the lower edge. */
  readonly bar: number;
}

const BAR = 16;
const GAP = 24;
const PROMPT = { smallest: 26, leading: 1.3 } as const;
const LARGEST_PROMPT = { landscape: 64, portrait: 72 } as const;
/** Below this size the prompt gets most of the room that style and variables would take. */
const COMFORTABLE = 36;

const TITLE: Style = { ink: 'text', weight: 'semibold', tracking: -0.015 };
const TEXT: Style = { ink: 'text', weight: 'regular', tracking: -0.01 };
const SOFT: Style = { ink: 'soft', weight: 'regular' };
const DIM: Style = { ink: 'dim', weight: 'regular' };

const KINDS = {
  TEXT_2_VIDEO: 'Text to video',
  FIRST_AND_LAST_FRAMES_2_VIDEO: 'First and last frames',
  REFERENCE_2_VIDEO: 'Reference images',
} as const;

export function layOut(card: Card, typeface: Typeface): Panel {
  const portrait = card.aspectRatio === '9:16';
  const [width, height] = portrait ? [720, 1280] : [1280, 720];
  const margin = portrait ? 40 : 48;
  const ellipsis = typeset('…', SOFT, typeface);
  const prompt = typeset(card.prompt, TEXT, typeface);
  const edges = { left: margin, right: width - margin };
  const page: Page = { card, typeface, prompt, portrait, ...edges, ellipsis };
  const header = headerOf(page);
  const footer = height - BAR - 26;
  return {
    width,
    height,
    marks: [
      ...header.marks,
      ...bodyOf(page, { top: header.bottom + GAP, bottom: footer - 46 }),
      footerOf(page, footer),
    ],
    timecode: { right: page.right, y: footer, size: 32 },
    bar: BAR,
  };
}

/** Shot number, ids, take, and the word that tells this from the real clip. */
function headerOf(page: Page): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { card, ellipsis, left, portrait, right, typeface } = page;
  const number = typeset(`${card.number}`, { ...TITLE, tracking: -0.03 }, typeface);
  const of = typeset(`/${card.of}`, { ...TITLE, ink: 'dim' }, typeface);
  const shrink = Math.min(1, 300 / (widthOf(number) * 100 + widthOf(of) * 48));
  const slash = left + (widthOf(number) * 100 + 6) * shrink;
  const afterNumber = slash + widthOf(of) * 48 * shrink + 36;
  const badge = badgeOf(page);
  const ids = portrait
    ? { x: left, y: 222, width: right - left }
    : { x: afterNumber, y: 116, width: badge.left - 32 - afterNumber };
  const video = { ...ids, y: ids.y - 50, smallest: 22, largest: 28 };
  const shot = { ...ids, smallest: 28, largest: 48 };
  return {
    marks: [
      { kind: 'line', atoms: number, x: left, y: 116, size: 100 * shrink },
      { kind: 'line', atoms: of, x: slash, y: 116, size: 48 * shrink },
      ...badge.marks,
      oneLine(typeset(card.video, SOFT, typeface), video, ellipsis),
      oneLine(typeset(card.shot, TITLE, typeface), shot, ellipsis),
    ],
    bottom: ids.y + 20,
  };
}

function badgeOf(page: Page): { readonly marks: readonly Mark[]; readonly left: number } {
  const { card, right, typeface } = page;
  const label = typeset('ANIMATIC', { ink: 'paper', weight: 'semibold', tracking: 0.08 }, typeface);
  const take = typeset(`Take ${card.take}`, { ...TITLE, ink: 'soft' }, typeface);
  const width = widthOf(label) * 24 + 34;
  const takeWidth = widthOf(take) * 32;
  return {
    left: right - Math.max(width, takeWidth),
    marks: [
      { kind: 'box', x: right - width, y: 40, width, height: 42, radius: 8, ink: 'accent' },
      { kind: 'line', atoms: label, x: right - width + 18, y: 69.5, size: 24 },
      { kind: 'line', atoms: take, x: right - takeWidth, y: 116, size: 32 },
    ],
  };
}

/** The prompt as large as it can be, and below it what is set apart. */
function bodyOf(
  page: Page,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Mark[] {
  const { ellipsis, left, right, typeface } = page;
  const largest = LARGEST_PROMPT[page.portrait ? 'portrait' : 'landscape'];
  const prompt = page.prompt.length > 0 ? page.prompt : typeset('No prompt', DIM, typeface);
  const attempt = ({ roomy }: { readonly roomy: boolean }) => {
    const details = detailsOf(page, { bottom, roomy });
    const box = { width: right - left, height: details.top - GAP - top };
    return { details, box, fitted: fit(prompt, box, { ...PROMPT, largest }, ellipsis) };
  };
  const first = attempt({ roomy: true });
  const tight = first.fitted.size < COMFORTABLE;
  const { details, box, fitted } = tight ? attempt({ roomy: false }) : first;
  const spare = box.height - heightOf(fitted.lines, PROMPT.leading) * fitted.size;
  const place = { x: left, y: top + spare / 2, size: fitted.size, leading: PROMPT.leading };
  return [...stack(fitted.lines, place), ...details.marks];
}

function footerOf({ card, ellipsis, left, right, typeface }: Page, y: number): Mark {
  const parts = [KINDS[card.generationType], card.resolution, card.aspectRatio];
  const atoms = typeset(parts.join(' · '), DIM, typeface);
  return oneLine(
    atoms,
    { x: left, y, width: right - left - 120, smallest: 20, largest: 26 },
    ellipsis,
  );
}
