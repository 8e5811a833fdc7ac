import type { Font } from 'opentype.js/dist/opentype.min.mjs';
import type { Subset } from '../../generated/inter.js';
import type { Path } from './mask-of.js';

export type Weight = 'regular' | 'semibold';

/** The letters that a card can draw: Inter for the Latin, Greek and Cyrillic scripts. */
export interface Typeface {
  /** Undefined when the typeface has no such letter. Semibold falls back to regular. */
  letter(codePoint: number, weight: Weight): Letter | undefined;
}

export interface Letter {
  /** In em, like the outline. */
  readonly advance: number;
  /** From the pen's position on the base line, y downwards. */
  readonly outline: Path;
}

let loading: Promise<Typeface> | undefined;

/** Parsed once a process and only when a card is drawn: it costs more than most runs of the program. */
export function typeface(): Promise<Typeface> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Typeface> {
  const { parse } = await import('opentype.js/dist/opentype.min.mjs');
  const { inter } = await import('../../generated/inter.js');
  const fonts = new Map<string, Font>();
  const letters = new Map<string, Letter | undefined>();

  function font(subset: Subset, weight: Weight): Font {
    const woff = subset[weight] ?? subset.regular;
    const known = fonts.get(woff);
    if (known) return known;
    const parsed = parse(new Uint8Array(Buffer.from(woff, 'base64')).buffer);
    fonts.set(woff, parsed);
    return parsed;
  }

  function find(codePoint: number, weight: Weight): Letter | undefined {
    const character = String.fromCodePoint(codePoint);
    for (const subset of inter) {
      if (!subset.ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
      const candidate = font(subset, weight);
      const index = candidate.charToGlyphIndex(character);
      if (index > 0) return letterAt(candidate, index);
    }
    return undefined;
  }

  return {
    letter(codePoint, weight) {
      const key = `${weight} ${codePoint}`;
      if (!letters.has(key)) letters.set(key, find(codePoint, weight));
      return letters.get(key);
    },
  };
}

function letterAt(font: Font, index: number): Letter {
  const glyph = font.glyphs.get(index);
  const em = font.unitsPerEm;
  const outline: Path = glyph.path.commands.flatMap((command): Path => {
    switch (command.type) {
      case 'M':
        return [{ kind: 'move', x: command.x / em, y: -command.y / em }];
      case 'L':
        return [{ kind: 'line', x: command.x / em, y: -command.y / em }];
      case 'Q':
        return [
          {
            kind: 'curve',
            controlX: command.x1 / em,
            controlY: -command.y1 / em,
            x: command.x / em,
            y: -command.y / em,
          },
        ];
      case 'C': // Inter's outlines are TrueType: quadratic
      case 'Z':
        return [];
      default:
        return command satisfies never;
    }
  });
  return { advance: glyph.advanceWidth / em, outline };
}
