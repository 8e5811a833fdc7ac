import type { Mask } from './canvas.js';

/** Closed contours; each begins with a move. Y points downwards. */
export type Path = readonly Stroke[];

export type Stroke =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve';
      readonly controlX: number;
      readonly controlY: number;
      readonly x: number;
      readonly y: number;
    };

/**
 * The pixels that a path covers when it is enlarged by `scale` and its origin put at (x, y); empty
 * for a path without area. Anti-aliased by exact areas: every edge adds, to each pixel it
 * crosses, the signed area between itself and the pixel's right side; running sums along a row
 * then give the coverage. Overlapping contours of one direction count once, by the final clamp.
 */
export function maskOf(path: Path, scale: number, x: number, y: number): Mask | undefined {
  const lines = flatten(path, scale, x, y);
  const xs = lines.flatMap((line) => [line.x0, line.x1]);
  const ys = lines.flatMap((line) => [line.y0, line.y1]);
  if (lines.length === 0) return undefined;
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left + 1;
  const height = Math.ceil(Math.max(...ys)) - top + 1;
  const areas = new Float32Array(width * height + 1);
  for (const line of lines) addEdge(areas, width, line, left, top);
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += areas[at]!;
      coverage[at] = Math.min(Math.abs(sum), 1) * 255 + 0.5;
    }
  }
  return { x: left, y: top, width, height, coverage };
}

interface Line {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Curves become lines that stray less than a twentieth of a pixel. */
function flatten(path: Path, scale: number, x: number, y: number): readonly Line[] {
  const lines: Line[] = [];
  let start = { x: 0, y: 0 };
  let pen = start;
  const lineTo = (to: { x: number; y: number }): void => {
    if (to.y !== pen.y) lines.push({ x0: pen.x, y0: pen.y, x1: to.x, y1: to.y });
    pen = to;
  };
  for (const stroke of path) {
    const end = { x: stroke.x * scale + x, y: stroke.y * scale + y };
    switch (stroke.kind) {
      case 'move':
        lineTo(start);
        start = end;
        pen = end;
        break;
      case 'line':
        lineTo(end);
        break;
      case 'curve': {
        const from = pen;
        const control = { x: stroke.controlX * scale + x, y: stroke.controlY * scale + y };
        const bend =
          Math.abs(from.x - 2 * control.x + end.x) + Math.abs(from.y - 2 * control.y + end.y);
        const pieces = Math.max(1, Math.ceil(Math.sqrt(bend * 5)));
        for (let piece = 1; piece <= pieces; piece += 1) {
          const t = piece / pieces;
          const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
          lineTo({
            x: a * from.x + b * control.x + c * end.x,
            y: a * from.y + b * control.y + c * end.y,
          });
        }
        break;
      }
      default:
        stroke satisfies never;
    }
  }
  lineTo(start);
  return lines;
}

function addEdge(areas: Float32Array, width: number, line: Line, left: number, top: number): void {
  const direction = line.y0 < line.y1 ? 1 : -1;
  const [x0, y0, x1, y1] =
    direction === 1
      ? [line.x0 - left, line.y0 - top, line.x1 - left, line.y1 - top]
      : [line.x1 - left, line.y1 - top, line.x0 - left, line.y0 - top];
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(y0); row < y1; row += 1) {
    const from = Math.max(row, y0);
    const to = Math.min(row + 1, y1);
    const xa = x0 + (from - y0) * slope;
    const xb = x0 + (to - y0) * slope;
    addSpan(areas, row * width, Math.min(xa, xb), Math.max(xa, xb), (to - from) * direction);
  }
}

/** One row's part of an edge: it falls by `drop` of the row's height between x `from` and `to`. */
function addSpan(areas: Float32Array, row: number, from: number, to: number, drop: number): void {
  const first = Math.floor(from);
  if (to <= first + 1) {
    const covered = drop * (first + 1 - (from + to) / 2);
    areas[row + first]! += covered;
    areas[row + first + 1]! += drop - covered;
    return;
  }
  let before = 0;
  for (let pixel = first; pixel < to; pixel += 1) {
    const inside = { from: Math.max(from, pixel), to: Math.min(to, pixel + 1) };
    const share = (drop * (inside.to - inside.from)) / (to - from);
    const covered = share * (pixel + 1 - (inside.from + inside.to) / 2);
    areas[row + pixel]! += covered + before;
    before = share - covered;
  }
  areas[row + Math.ceil(to)]! += before;
}
