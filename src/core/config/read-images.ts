import type { ShotEntry } from '../../generated/videos.js';
import type { GenerationType, Image } from '../shot.js';
import type { Desk } from './desk.js';
import { fill } from './fill.js';
import type { Finding } from './finding.js';
import type { Places } from './places.js';
import { readImage } from './read-image.js';
import type { Scope } from './scope.js';
import type { Sound } from './sound.js';

/** The images of a shot that can be used; those that cannot are reported. */
export function readImages(shot: Sound<ShotEntry>, scope: Scope, desk: Desk): readonly Image[] {
  const { config, findings } = desk;
  const { imageUrls } = shot;
  if (!imageUrls) return [];
  return imageUrls.flatMap((written, key): Image[] => {
    if (written === undefined) return [];
    const { text, isWhole } = fill({ value: written, holder: imageUrls, key }, scope, desk);
    if (!isWhole) return [];
    const image = readImage(text, config.file);
    const at = config.places.value(imageUrls, key);
    switch (image.kind) {
      case 'url':
        return [image];
      case 'file':
        return [{ ...image, where: config.places.quote(at) }];
      case 'refused':
        findings.add({ ...image.refusal, at });
        return [];
      default:
        return image satisfies never;
    }
  });
}

/** How many images each generation type takes (the vendor's page, "Generation Types"). */
const COUNTS: Readonly<Record<GenerationType, readonly [least: number, most: number]>> = {
  TEXT_2_VIDEO: [0, 0],
  FIRST_AND_LAST_FRAMES_2_VIDEO: [1, 2],
  REFERENCE_2_VIDEO: [1, 3],
};

/** What is wrong with a shot's generation type and its number of images together. */
export function checkImageCount(
  shot: Sound<ShotEntry>,
  { places, gaps }: Desk['config'],
): Finding | undefined {
  const { generationType: type, imageUrls } = shot;
  const count = imageUrls?.length ?? 0;
  if (gaps.has(shot, 'generationType') || gaps.has(shot, 'imageUrls')) return undefined;
  if (type === undefined) return imageUrls && count > 0 ? noType(count, shot, places) : undefined;
  const [least, most] = COUNTS[type];
  if (count >= least && count <= most) return undefined;
  const takes = most === 0 ? 'no images' : `${least} ${most === 2 ? 'or' : 'to'} ${most} images`;
  const code = 'image-count';
  if (!imageUrls || count < least)
    return {
      code,
      message: `${type} takes ${takes}, but this shot has none.`,
      hint: 'Add `imageUrls: [ … ]`, or delete `generationType` to render from text alone.',
      at: places.value(shot, 'generationType'),
    };
  if (most === 0)
    return {
      code,
      message: `${type} takes no images, but this shot has ${count}.`,
      hint: `Delete them, or choose ${fitting(count)}.`,
      at: places.key(shot, 'imageUrls'),
    };
  return {
    code,
    message: `${type} takes ${takes}; this one is too many.`,
    hint: count === 3 ? `Delete it, or choose ${fitting(count)}.` : 'Delete it.',
    at: places.value(imageUrls, most),
  };
}

function noType(count: number, shot: object, places: Places): Finding {
  return {
    code: 'generation-type',
    message: 'This shot has images, but no `generationType` says what they are for.',
    hint: `Add \`generationType:\` ${fitting(count)}.`,
    at: places.key(shot, 'imageUrls'),
  };
}

function fitting(count: number): string {
  const reference = 'REFERENCE_2_VIDEO (keeps to what they show)';
  return count > 2
    ? reference
    : `${reference} or FIRST_AND_LAST_FRAMES_2_VIDEO (moves from the first to the last)`;
}
