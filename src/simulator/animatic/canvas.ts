/** A colour as video has it: BT.709, limited range. */
export interface Ink {
  readonly y: number;
  readonly cb: number;
  readonly cr: number;
}

/** A 4:2:0 picture in whole macroblocks of 16 by 16; what exceeds the height is cropped away. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** In macroblocks. */
  readonly columns: number;
  readonly rows: number;
  /** Bytes from one luma row to the next; half of it for chroma. */
  readonly stride: number;
  readonly y: Uint8Array;
  readonly cb: Uint8Array;
  readonly cr: Uint8Array;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of each pixel a shape covers, 0 to 255, and where its top left corner goes. */
export interface Mask extends Box {
  readonly coverage: Uint8Array;
}

export function newCanvas(width: number, height: number, ink: Ink): Canvas {
  const columns = Math.ceil(width / 16);
  const rows = Math.ceil(height / 16);
  const pixels = columns * rows * 256;
  return {
    width,
    height,
    columns,
    rows,
    stride: columns * 16,
    y: new Uint8Array(pixels).fill(ink.y),
    cb: new Uint8Array(pixels / 4).fill(ink.cb),
    cr: new Uint8Array(pixels / 4).fill(ink.cr),
  };
}

/** Fills a box; its edges have to be even, as two pixels share their chroma. */
export function fillBox(canvas: Canvas, box: Box, ink: Ink): void {
  fillPlane(canvas.y, canvas.stride, box, ink.y);
  const half = { x: box.x / 2, y: box.y / 2, width: box.width / 2, height: box.height / 2 };
  fillPlane(canvas.cb, canvas.stride / 2, half, ink.cb);
  fillPlane(canvas.cr, canvas.stride / 2, half, ink.cr);
}

/** Lays ink through a mask; what falls outside the canvas is lost. */
export function fillMask(canvas: Canvas, mask: Mask, ink: Ink): void {
  const x0 = Math.max(mask.x, 0);
  const y0 = Math.max(mask.y, 0);
  const x1 = Math.min(mask.x + mask.width, canvas.width);
  const y1 = Math.min(mask.y + mask.height, canvas.height);
  for (let y = y0; y < y1; y += 1) {
    const from = (y - mask.y) * mask.width - mask.x;
    for (let x = x0; x < x1; x += 1) {
      const coverage = mask.coverage[from + x]!;
      if (coverage > 0) blend(canvas.y, y * canvas.stride + x, ink.y, coverage);
    }
  }
  for (let y = y0 >> 1; y < (y1 + 1) >> 1; y += 1) {
    for (let x = x0 >> 1; x < (x1 + 1) >> 1; x += 1) {
      const coverage = quarter(mask, 2 * x - mask.x, 2 * y - mask.y);
      if (coverage === 0) continue;
      const at = (y * canvas.stride) / 2 + x;
      blend(canvas.cb, at, ink.cb, coverage);
      blend(canvas.cr, at, ink.cr, coverage);
    }
  }
}

function fillPlane(plane: Uint8Array, stride: number, box: Box, value: number): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    plane.fill(value, y * stride + box.x, y * stride + box.x + box.width);
  }
}

/** Mean coverage of the four pixels that share a chroma sample. */
function quarter(mask: Mask, x: number, y: number): number {
  let sum = 0;
  for (let row = Math.max(y, 0); row <= y + 1 && row < mask.height; row += 1) {
    for (let column = Math.max(x, 0); column <= x + 1 && column < mask.width; column += 1) {
      sum += mask.coverage[row * mask.width + column]!;
    }
  }
  return (sum + 2) >> 2;
}

function blend(plane: Uint8Array, at: number, ink: number, coverage: number): void {
  plane[at] = (plane[at]! * (255 - coverage) + ink * coverage + 127) / 255;
}
