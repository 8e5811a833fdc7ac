import type { Card } from './animatic/card.js';
import { film } from './animatic/film.js';
import { firstFrame } from './animatic/first-frame.js';
import { png } from './animatic/png.js';

export type { Card } from './animatic/card.js';

/**
 * The simulator's placeholder clip: 8 s of the shot's card with a running time, as a whole MP4
 * (H.264 and silent AAC, index first). The same card gives the same bytes.
 */
export async function animatic(card: Card): Promise<Buffer> {
  const { canvas, scene } = await firstFrame(card, card.resolution);
  return film(canvas, scene);
}

/** The card as a PNG, 720 pixels on its short side whatever the clip's resolution. */
export async function poster(card: Card): Promise<Buffer> {
  const { canvas } = await firstFrame(card, '720p');
  return png(canvas);
}
