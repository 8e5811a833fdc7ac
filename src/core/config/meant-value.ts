import { nearest } from './nearest.js';

/** Which of the values allowed somebody meant who wrote another one. */
export function meantValue(written: string, choices: readonly string[]): string | undefined {
  const synonym = SYNONYMS.get(written.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  return synonym !== undefined && choices.includes(synonym) ? synonym : nearest(written, choices);
}

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fullhd: '1080p',
    hd: '720p',
    horizontal: '16:9',
    landscape: '16:9',
    portrait: '9:16',
    uhd: '4k',
    vertical: '9:16',
    '2160p': '4k',
    firstframe: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    firstlastframe: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    frames2video: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    image2video: 'REFERENCE_2_VIDEO',
    imagetovideo: 'REFERENCE_2_VIDEO',
    images2video: 'REFERENCE_2_VIDEO',
  }),
);
