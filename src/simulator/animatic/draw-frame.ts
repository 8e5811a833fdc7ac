import { type Box, type Canvas, fillBox } from './canvas.js';
import { INKS } from './inks.js';
import { paint } from './paint.js';
import type { Panel } from './panel.js';
import type { Typeface } from './typeface.js';
import { typeset, widthOf } from './typeset.js';

export const FRAMES_PER_SECOND = 24;
export const SECONDS = 8;
export const FRAMES = FRAMES_PER_SECOND * SECONDS;

/**
 * Draws what moves, the running time and the progress bar, onto a canvas that holds the frame
 * before (frame 0: the card without them). Returns the boxes that it may have changed.
 */
export function drawFrame(canvas: Canvas, frame: number, scene: Scene): readonly Box[] {
  const bar = progress(canvas, frame, scene.panel);
  if (frame % FRAMES_PER_SECOND !== 0) return [bar];
  return [bar, timecode(canvas, frame / FRAMES_PER_SECOND, scene)];
}

export interface Scene {
  readonly panel: Panel;
  readonly typeface: Typeface;
}

/** One part for each second; their gaps make the speed visible. */
function progress(canvas: Canvas, frame: number, panel: Panel): Box {
  const height = panel.bar * (canvas.width / panel.width);
  const top = canvas.height - height;
  const reached = even((canvas.width * (frame + 1)) / FRAMES);
  const since = frame === 0 ? 0 : even((canvas.width * frame) / FRAMES);
  const fresh = { x: since, y: top, width: reached - since, height };
  if (frame === 0) {
    fillBox(canvas, { x: 0, y: top, width: canvas.width, height }, INKS.rule);
  }
  fillBox(canvas, fresh, INKS.accent);
  const gap = even(height / 6);
  for (let second = 1; second < SECONDS; second += 1) {
    const x = even((canvas.width * second) / SECONDS) - gap;
    fillBox(canvas, { x, y: top, width: gap, height }, INKS.paper);
  }
  return fresh;
}

/** Digits stand in cells of one width, so that only those change that have to. */
function timecode(canvas: Canvas, second: number, { panel, typeface }: Scene): Box {
  const scale = canvas.width / panel.width;
  const { right, size, y } = panel.timecode;
  const cells = Array.from(`00:0${second}`, (character) => {
    const atoms = typeset(character, { ink: 'text', weight: 'semibold' }, typeface);
    return { atoms, own: widthOf(atoms) * size, width: (character === ':' ? 0.3 : 0.66) * size };
  });
  const total = cells.reduce((sum, { width }) => sum + width, 0);
  const left = even((right - total) * scale);
  const top = even((y - 0.8 * size) * scale);
  const box = {
    x: left,
    y: top,
    width: even((right + 2) * scale) - left,
    height: even((y + 0.2 * size) * scale) - top,
  };
  fillBox(canvas, box, INKS.paper);
  let x = right - total;
  for (const { atoms, own, width } of cells) {
    paint(canvas, [{ kind: 'line', atoms, x: x + (width - own) / 2, y, size }], scale);
    x += width;
  }
  return box;
}

/** Two pixels share their chroma: an odd edge would tint its neighbour. */
function even(pixels: number): number {
  return 2 * Math.round(pixels / 2);
}
