import { count } from '../count.js';
import type { Review, ReviewedShot, ReviewedVideo, Take } from '../review.js';
import type { DifferingInput } from './differing-inputs.js';
import { promptChange } from './prompt-change.js';
import { picture } from './picture.js';
import type { Shown } from './shown.js';
import { text } from './text.js';

/** A shot that changed: its takes side by side, and below them what differs. */
export function shotCard(
  shot: ReviewedShot,
  place: {
    readonly id: string;
    /** How many shots the video has. */
    readonly of: number;
    readonly video: ReviewedVideo;
    readonly review: Review;
    readonly shown: Shown;
    /** The card of the joined video, where that plays in the page. */
    readonly cutId?: string;
  },
): string {
  const { id, of, cutId, review } = place;
  const { before, now } = shot;
  const context = cutId
    ? `<button type="button" class="context" data-cut="${cutId}" data-at="${shot.startSeconds}">See it in the video</button>`
    : '';
  const takes = [
    ...(before ? [figure(before, shot, { ...place, side: 'was', alone: !now })] : []),
    ...(now ? [figure(now, shot, { ...place, side: 'now', alone: !before })] : []),
  ];
  const stage = `<div class="stage"><div class="takes${takes.length === 2 ? ' pair' : ''}">${takes.join('')}</div></div>`;
  return `<article class="card shot" id="${id}" tabindex="-1">
<header><h3><span class="number">${shot.number}/${of}</span> ${text(shot.id)}</h3>
<div class="facts">${facts(shot, review)}</div>${context}</header>
${takes.length > 0 ? stage : ''}
<div class="text">${shot.problem === undefined ? '' : `<p class="problem">${text(shot.problem)}</p>`}
${promptChange(shot)}
${others(shot)}</div>
</article>`;
}

function facts(shot: ReviewedShot, { provider }: Review): string {
  const { credits, before, differing, now } = shot;
  const money =
    credits > 0
      ? `${provider === 'simulator' ? 'would cost ' : ''}${count(credits, 'credit')}`
      : 'no credits';
  const changed = differing.map(({ what }) => WORDS[what]).join(', ');
  const isNew = !before && differing.length === 0;
  return [
    `<span class="why">${isNew ? 'new' : changed || 'another take'}</span>`,
    ...(now ? [] : ['<span class="none-yet">no new take</span>']),
    ...(now ? [`<span>take ${now.number}</span>`] : []),
    `<span class="money">${money}</span>`,
    `<span>${KINDS[shot.generationType]}</span>`,
  ].join('');
}

const WORDS: Readonly<Record<DifferingInput['what'], string>> = {
  prompt: 'prompt changed',
  generationType: 'generation type changed',
  aspectRatio: 'aspect ratio changed',
  resolution: 'resolution changed',
  images: 'images changed',
  take: 'another take of the same input',
  sequence: 'its sequence changed',
};

const KINDS: Readonly<Record<ReviewedShot['generationType'], string>> = {
  TEXT_2_VIDEO: 'text to video',
  FIRST_AND_LAST_FRAMES_2_VIDEO: 'first and last frames',
  REFERENCE_2_VIDEO: 'reference images',
};

interface Side {
  readonly side: 'was' | 'now';
  readonly alone: boolean;
  readonly review: Review;
  readonly shown: Shown;
}

function figure(take: Take, shot: ReviewedShot, { side, alone, review, shown }: Side): string {
  const { clip, generatedAt, inputs, number } = take;
  const still = shown.stills.get(clip.sha256);
  const medium = shown.clips.get(clip.sha256) ?? { kind: 'absent', why: 'not at hand' };
  const isOther = side === 'was' && inputs.provider !== review.provider;
  const caption = [
    `<b>${side === 'was' ? 'Before' : 'Now'}</b>`,
    `take ${number}`,
    `${generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
    ...(isOther ? ['paid clip'] : []),
    ...(medium.kind === 'absent' && still !== undefined ? [text(medium.why)] : []),
  ].join(' <span aria-hidden="true">·</span> ');
  const label = `${side === 'was' ? 'Before' : 'Now'}: shot ${shot.number}`;
  return `<figure class="take ${side}${alone ? ' alone' : ''}">${picture(medium, { take: side, still, label, seconds: clip.durationSeconds })}<figcaption>${caption}</figcaption></figure>`;
}

function others({ differing }: ReviewedShot): string {
  const rows = differing.filter(({ what }) => what !== 'prompt' && what !== 'sequence');
  if (rows.length === 0) return '';
  const row = ({ what, was, now }: DifferingInput) =>
    `<dt>${NAMES[what]}</dt><dd><del>${lines(was)}</del> → <ins>${lines(now)}</ins></dd>`;
  return `<dl class="others">${rows.map(row).join('')}</dl>`;
}

const NAMES: Readonly<Record<DifferingInput['what'], string>> = {
  prompt: 'Prompt',
  generationType: 'Generation type',
  aspectRatio: 'Aspect ratio',
  resolution: 'Resolution',
  images: 'Images',
  take: 'Take',
  sequence: 'Sequence',
};

function lines(value: string): string {
  return value === '' ? 'none' : value.split('\n').map(text).join(', ');
}
