import type { Card } from './animatic.js';
import { parseCaption } from './captions.js';
import { isRecord } from './request.js';

const MOST_IMAGES = 10;

/** Reads the body of `PUT /simulator/poster`, or says what is wrong with it. */
export function parseCard(body: unknown): Card | string {
  if (!isRecord(body)) return 'a card is a JSON object: {video, shot, prompt, …}';
  const { prompt, generationType, aspectRatio, resolution, images, ...rest } = body;
  const caption = parseCaption(rest);
  if (typeof caption === 'string') return caption;
  if (typeof prompt !== 'string') return 'prompt is a text';
  const kind = TYPES.find((each) => each === generationType);
  const ratio = RATIOS.find((each) => each === aspectRatio);
  const size = SIZES.find((each) => each === resolution);
  if (!kind || !ratio || !size) return 'generationType, aspectRatio, resolution are the API’s';
  const names = Array.isArray(images) ? images.filter((each) => typeof each === 'string') : [];
  return {
    ...caption,
    prompt,
    generationType: kind,
    aspectRatio: ratio,
    resolution: size,
    images: names.slice(0, MOST_IMAGES),
  };
}

const TYPES = ['TEXT_2_VIDEO', 'FIRST_AND_LAST_FRAMES_2_VIDEO', 'REFERENCE_2_VIDEO'] as const;
const RATIOS = ['16:9', '9:16'] as const;
const SIZES = ['720p', '1080p', '4k'] as const;
