import type { BitWriter } from './bit-writer.js';
import type { Canvas } from './canvas.js';

/** What a slice knows while its macroblocks are written. */
export interface Slice {
  /** 1 where a macroblock of this slice was sent raw (I_PCM). */
  readonly raw: Uint8Array;
  /** Where mb_type numbers of intra macroblocks begin: 0 in I slices, 5 in P slices (table 7-13). */
  readonly intraTypes: 0 | 5;
}

const I_PCM = 25;
const VERTICAL = { luma: 0, chroma: 2 } as const;
const HORIZONTAL = { luma: 1, chroma: 1 } as const;

/**
 * Writes one macroblock exactly: as the continuation of the one above or to the left where that
 * gives the very same pixels (all of the background, most of a large letter's inside), else raw.
 */
export function writeMacroblock(
  bits: BitWriter,
  canvas: Canvas,
  address: number,
  slice: Slice,
): void {
  const { raw, intraTypes } = slice;
  const left = address % canvas.columns > 0 ? address - 1 : undefined;
  const above = address >= canvas.columns ? address - canvas.columns : undefined;
  const mode =
    above !== undefined && continues(canvas, address, 'above')
      ? VERTICAL
      : left !== undefined && continues(canvas, address, 'left')
        ? HORIZONTAL
        : undefined;
  if (mode === undefined) {
    raw[address] = 1;
    bits.unsigned(intraTypes + I_PCM);
    bits.align();
    writeSamples(bits, canvas, address);
    return;
  }
  bits.unsigned(intraTypes + 1 + mode.luma); // Intra_16x16, no AC and no chroma coefficients
  bits.unsigned(mode.chroma);
  bits.unsigned(0); // mb_qp_delta
  noCoefficients(
    bits,
    [left, above].filter((neighbour) => neighbour !== undefined).map((at) => raw[at]! * 16),
  );
}

/** coeff_token for no coefficients; its code depends on how many the neighbours have (table 9-5). */
function noCoefficients(bits: BitWriter, neighbours: readonly number[]): void {
  const sum = neighbours.reduce((total, count) => total + count, 0);
  const expected = neighbours.length === 2 ? (sum + 1) >> 1 : sum;
  if (expected < 2) bits.bits(0b1, 1);
  else if (expected < 8) bits.bits(0b1111, 4);
  else bits.bits(0b000011, 6);
}

function writeSamples(bits: BitWriter, canvas: Canvas, address: number): void {
  const { luma, chroma } = corner(canvas, address);
  bits.block(canvas.y, luma, canvas.stride, 16);
  bits.block(canvas.cb, chroma, canvas.stride / 2, 8);
  bits.block(canvas.cr, chroma, canvas.stride / 2, 8);
}

function continues(canvas: Canvas, address: number, from: 'above' | 'left'): boolean {
  const { luma, chroma } = corner(canvas, address);
  const equal = from === 'above' ? repeatsAbove : repeatsLeft;
  const half = canvas.stride / 2;
  return (
    equal(canvas.y, luma, canvas.stride, 16) &&
    equal(canvas.cb, chroma, half, 8) &&
    equal(canvas.cr, chroma, half, 8)
  );
}

function corner({ columns, stride }: Canvas, address: number): { luma: number; chroma: number } {
  const column = address % columns;
  const row = (address - column) / columns;
  return { luma: row * 16 * stride + column * 16, chroma: row * 4 * stride + column * 8 };
}

function repeatsAbove(plane: Uint8Array, start: number, stride: number, size: number): boolean {
  for (let row = 0, at = start; row < size; row += 1, at += stride) {
    for (let to = at; to < at + size; to += 1) if (plane[to] !== plane[to - stride]) return false;
  }
  return true;
}

function repeatsLeft(plane: Uint8Array, start: number, stride: number, size: number): boolean {
  for (let row = 0, at = start; row < size; row += 1, at += stride) {
    for (let to = at; to < at + size; to += 1) if (plane[to] !== plane[to - 1]) return false;
  }
  return true;
}
