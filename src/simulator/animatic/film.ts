import type { Box, Canvas } from './canvas.js';
import { deltaPicture, keyPicture, parameterSets } from './h264.js';
import { drawFrame, FRAMES, FRAMES_PER_SECOND, type Scene } from './draw-frame.js';
import { mp4 } from './mp4.js';

/** Films a scene from its first frame, which the canvas holds, to its last. */
export function film(canvas: Canvas, scene: Scene): Buffer {
  const before = { ...canvas, y: canvas.y.slice(), cb: canvas.cb.slice(), cr: canvas.cr.slice() };
  const frames = [keyPicture(canvas)];
  for (let frame = 1; frame < FRAMES; frame += 1) {
    const touched = drawFrame(canvas, frame, scene).flatMap((box) => macroblocksIn(canvas, box));
    const changed = [...new Set(touched)]
      .sort((a, b) => a - b)
      .filter((address) => renew(before, canvas, address));
    frames.push(deltaPicture(canvas, changed, frame));
  }
  return mp4({
    width: canvas.width,
    height: canvas.height,
    framesPerSecond: FRAMES_PER_SECOND,
    ...parameterSets(canvas, FRAMES_PER_SECOND),
    frames,
    keyFrames: [0],
  });
}

function macroblocksIn({ columns }: Canvas, { x, y, width, height }: Box): readonly number[] {
  const addresses: number[] = [];
  for (let row = y >> 4; row < (y + height) / 16; row += 1) {
    for (let column = x >> 4; column < (x + width) / 16; column += 1) {
      addresses.push(row * columns + column);
    }
  }
  return addresses;
}

/** Copies a macroblock from one canvas to another; false when they were the same there. */
function renew(to: Canvas, from: Canvas, address: number): boolean {
  const column = address % from.columns;
  const row = (address - column) / from.columns;
  let changed = false;
  for (const [plane, size] of [
    ['y', 16],
    ['cb', 8],
    ['cr', 8],
  ] as const) {
    const stride = (from.stride * size) / 16;
    for (let line = 0; line < size; line += 1) {
      const start = (row * size + line) * stride + column * size;
      for (let at = start; at < start + size; at += 1) {
        if (to[plane][at] === from[plane][at]) continue;
        changed = true;
        to[plane][at] = from[plane][at]!;
      }
    }
  }
  return changed;
}
