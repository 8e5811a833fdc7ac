import type { AspectRatio, Resolution } from '../../core/shot.js';
import { type Canvas, newCanvas } from './canvas.js';
import type { Card } from './card.js';
import { drawFrame, type Scene } from './draw-frame.js';
import { INKS } from './inks.js';
import { paint } from './paint.js';
import { layOut } from './panel.js';
import { typeface } from './typeface.js';

/** What an animatic begins with, pixel for pixel, and what it takes to draw the frames after it. */
export async function firstFrame(
  card: Card,
  resolution: Resolution,
): Promise<{ readonly canvas: Canvas; readonly scene: Scene }> {
  const letters = await typeface();
  const scene: Scene = { panel: layOut(card, letters), typeface: letters };
  const { width, height } = sizeOf(card.aspectRatio, resolution);
  const canvas = newCanvas(width, height, INKS.paper);
  paint(canvas, scene.panel.marks, width / scene.panel.width);
  drawFrame(canvas, 0, scene);
  return { canvas, scene };
}

const SHORT_SIDE: Readonly<Record<Resolution, number>> = { '720p': 720, '1080p': 1080, '4k': 2160 };

function sizeOf(ratio: AspectRatio, resolution: Resolution): { width: number; height: number } {
  const short = SHORT_SIDE[resolution];
  const long = (short * 16) / 9;
  return ratio === '16:9' ? { width: long, height: short } : { width: short, height: long };
}
