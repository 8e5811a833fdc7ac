/** opentype.js carries no types; this is the part of it that the animatic uses. */
declare module 'opentype.js/dist/opentype.min.mjs' {
  export function parse(buffer: ArrayBuffer): Font;

  export interface Font {
    readonly unitsPerEm: number;
    /** Index of a character's glyph, 0 when the font has none. */
    charToGlyphIndex(character: string): number;
    readonly glyphs: { get(index: number): Glyph };
  }

  export interface Glyph {
    readonly advanceWidth: number;
    /** In font units, y upwards. */
    readonly path: { readonly commands: readonly Command[] };
  }

  export type Command =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | {
        readonly type: 'Q';
        readonly x1: number;
        readonly y1: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'C' }
    | { readonly type: 'Z' };
}
