import type { Clip } from '../../src/core/lock.js';
import type { Take } from '../../src/core/review.js';
import type { Card } from '../../src/simulator/animatic/card.js';

/** A card for whoever needs an animatic, whatever it shows. */
export const lampCard: Card = {
  video: 'teaser',
  shot: 'desk',
  number: 1,
  of: 1,
  take: 1,
  prompt: 'A lamp',
  style: '',
  vars: {},
  generationType: 'TEXT_2_VIDEO',
  aspectRatio: '16:9',
  resolution: '720p',
  images: [],
};

/** The take of such a shot. */
export function lampTake(clip: Clip, { number = 1, prompt = 'A lamp' } = {}): Take {
  const { generationType, aspectRatio, resolution } = lampCard;
  const asked = { generationType, aspectRatio, resolution, prompt, images: [] };
  return {
    number,
    clip,
    credits: 10,
    generatedAt: '2026-11-22T09:30:00Z',
    inputs: { provider: 'nanophoto', model: 'veo-3.1', ...asked },
  };
}
