import type { ShotEntry } from '../../generated/videos.js';
import type { AspectRatio, Resolution, Shot } from '../shot.js';
import type { Desk } from './desk.js';
import { declare, type ExpandedVideo } from './expand-videos.js';
import { fill, type Filled, type Text } from './fill.js';
import type { Findings } from './finding.js';
import { limits } from './limits.js';
import type { Span } from './places.js';
import { checkImageCount, readImages } from './read-images.js';
import { readPrompt } from './read-prompt.js';
import type { Scope } from './scope.js';
import type { Sound } from './sound.js';

/** Which shot of which video, and what the video says of all of them. */
export interface Position {
  readonly video: ExpandedVideo;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly resolution: Resolution;
  readonly aspectRatio: AspectRatio;
}

/** One shot of one combination, every default made explicit. */
export function buildShot(
  shot: Sound<ShotEntry>,
  { video, number, of, resolution, aspectRatio }: Position,
  desk: Desk,
): Shot {
  const { config, findings } = desk;
  const own = declare(shot.vars, config.places);
  const scope = own.size > 0 ? { own, outer: video.scope } : video.scope;
  const prompt = readPrompt(shot, scope, desk);
  const style = readStyle(nearestStyle(shot, video, config), scope, desk);
  const images = readImages(shot, scope, desk);
  const wrongCount = checkImageCount(shot, config);
  if (wrongCount) findings.add(wrongCount);
  const sent = style.text === '' ? (prompt?.text ?? '') : `${prompt?.text ?? ''}\n\n${style.text}`;
  const isFromFile = shot.prompt === undefined;
  const at = config.places.value(shot, isFromFile ? 'promptFile' : 'prompt');
  if (prompt?.isWhole) checkText(sent, prompt.text, { at, findings });
  return {
    video: video.id,
    id: shot.id ?? '',
    prompt: sent,
    generationType: shot.generationType ?? 'TEXT_2_VIDEO',
    aspectRatio,
    resolution,
    images,
    take: shot.take ?? 1,
    where: config.places.place(config.places.of(shot)),
    card: {
      number,
      of,
      prompt: prompt?.text ?? '',
      style: style.text,
      vars: Object.fromEntries(
        [...(prompt?.used ?? []), ...style.used].map(({ name, value }) => [name, value ?? '']),
      ),
    },
  };
}

/** The style of the shot, the combination, the video or the file: an empty one clears the others. */
function nearestStyle(
  shot: Sound<ShotEntry>,
  { entry, cells }: ExpandedVideo,
  { content }: Desk['config'],
): Text | undefined {
  return styleOf(shot) ?? cells.get('style') ?? styleOf(entry) ?? styleOf(content.defaults);
}

function readStyle(style: Text | undefined, scope: Scope, desk: Desk): Filled {
  if (!style) return { text: '', used: [], isWhole: true };
  const filled = fill(style, scope, desk);
  return { ...filled, text: filled.text.trim() };
}

function styleOf(holder: { readonly style?: string | undefined } | undefined): Text | undefined {
  return holder?.style === undefined ? undefined : { value: holder.style, holder, key: 'style' };
}

interface Spot {
  readonly at: Span;
  readonly findings: Findings;
}

/** What the API could make nothing of, and would charge for or refuse. */
function checkText(sent: string, own: string, { at, findings }: Spot): void {
  if (own === '')
    findings.add({
      code: 'empty',
      message: 'The prompt is empty once its variables are filled in.',
      hint: 'Say what the shot shows.',
      at,
    });
  if (sent.length > limits.prompt)
    findings.add({
      code: 'too-long',
      message: `With its variables and style, the prompt has more than ${limits.prompt} characters.`,
      hint: 'Shorten it: the model follows a few hundred words.',
      at,
    });
  const invisible = UNSENDABLE.exec(sent)?.[0];
  if (invisible !== undefined)
    findings.add({
      code: 'control-character',
      message: `The prompt holds the character U+${invisible.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}, which nobody can see.`,
      hint: 'Delete it; only line breaks and tabs are meant to be there.',
      at,
    });
}

/** Control characters but tab and line break, and halves of characters. */
const UNSENDABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
