import { createHash } from 'node:crypto';
import { script, style } from '../../generated/review-page.js';
import { count } from '../count.js';
import { plainText } from '../plain-text.js';
import type { Review, ReviewedVideo } from '../review.js';
import { shotCardId, videoCardId } from './addresses.js';
import { shotCard } from './shot-card.js';
import { cutCard } from './cut-card.js';
import { text } from './text.js';
import type { Medium, Shown } from './shown.js';

/** A part of the page: its text, or the bytes of a file that stand there as base64. */
export type Piece = string | { readonly file: string };

/**
 * The review page, in pieces: joined they are one self-contained HTML file. Nothing in it is loaded
 * from elsewhere, and nothing of the user's acts: the policy names the page's own script by its
 * hash, and all text is escaped.
 */
export function reviewPage(review: Review, shown: Shown): readonly Piece[] {
  const cards = review.videos.map((video, index) => videoSection(video, index, review, shown));
  return [
    `<!doctype html>
<html lang="en" data-view="both">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(`Review: ${plainText(review.config)}`)}</title>
<style>${style}</style>
</head>
<body>
<div class="top">
<h1>Review <small>${text(review.config)}</small></h1>
<div class="views" role="group" aria-label="Which take is shown">
<button type="button" data-view="was">Before</button>
<button type="button" data-view="both">Both</button>
<button type="button" data-view="now">Now</button>
</div>
<button type="button" class="help" aria-label="Keys">?</button>
</div>
<main>
<p class="lead">${lead(review, shown)}</p>
<noscript><p class="problem">This page plays its videos with a script, and scripts are off.</p></noscript>
${cards.join('\n')}
<p class="keys"><kbd>space</kbd> plays, <kbd>j</kbd> <kbd>k</kbd> go from shot to shot, <kbd>1</kbd> <kbd>2</kbd> show before or now, <kbd>?</kbd> tells all keys.</p>
</main>
${BAR}
${HELP}
<script>${script}</script>
`,
    ...embedded(shown),
    '</body>\n</html>\n',
  ];
}

/** Scripts and styles are known by their hash; media are in the page or beside it. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    "media-src 'self' blob: file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function lead(review: Review, { run }: Shown): string {
  const changed = review.videos.flatMap(({ shots }) => shots.filter((shot) => shot.changed));
  const what = `<strong>${count(changed.length, 'shot')}</strong> changed in ${count(review.videos.length, 'video')}`;
  const money =
    review.provider === 'simulator'
      ? `placeholders, no credits spent; paying for them costs <strong>${count(review.credits, 'credit')}</strong>`
      : review.credits > 0
        ? `<strong>${count(review.credits, 'credit')}</strong> spent`
        : 'nothing spent';
  const where = run
    ? ` · <code>${text(run.commit.slice(0, 7))}</code> · <a href="${text(run.url)}">run</a>`
    : '';
  return `${what} · ${money}${where}`;
}

function videoSection(video: ReviewedVideo, index: number, review: Review, shown: Shown): string {
  const shape = video.aspectRatio === '16:9' ? 'wide' : 'tall';
  const changed = video.shots.filter((shot) => shot.changed);
  const name =
    video.title === undefined
      ? text(video.id)
      : `${text(video.title)} <span class="id">${text(video.id)}</span>`;
  const cutId = videoCardId(index);
  const isPlayable = playable(shown.cuts.get(video.id));
  const shots = changed.map((shot) =>
    shotCard(shot, {
      id: shotCardId(index, shot.number),
      of: video.shots.length,
      video,
      review,
      shown,
      ...(isPlayable ? { cutId } : {}),
    }),
  );
  return `<section class="video ${shape}">
<header><h2>${name}</h2></header>
${cutCard(video, { id: cutId, shown })}
${shots.join('\n')}
</section>`;
}

function playable(medium: Medium | undefined): boolean {
  return medium?.kind === 'embedded' || medium?.kind === 'file';
}

/** Each file once, however often it is shown. Base64 cannot end the element that it stands in. */
function embedded({ clips, cuts }: Shown): readonly Piece[] {
  const files = new Map(
    [...clips.values(), ...cuts.values()].flatMap((medium) =>
      medium.kind === 'embedded' ? [[medium.name, medium.path] as const] : [],
    ),
  );
  return [...files].flatMap(([name, path]) => [
    `<script type="text/plain" data-file="${text(name)}">`,
    { file: path },
    '</script>\n',
  ]);
}

const BAR = `<template id="bar"><div class="bar">
<button type="button" class="play" aria-label="Play or pause" aria-pressed="false"><svg class="off" viewBox="0 0 24 24"><path d="M7 4.5v15l12-7.500z"/></svg><svg class="on" viewBox="0 0 24 24"><path d="M7 5h3v14H7zM14 5h3v14h-3z"/></svg></button>
<input type="range" min="0" max="8" step="0.01" value="0" aria-label="Position">
<output></output>
<button type="button" class="loop" aria-label="Repeat" aria-pressed="true"><svg viewBox="0 0 24 24"><path d="M17 2l3 3-3 3M20 5H8a4 4 0 0 0-4 4v2M7 22l-3-3 3-3M4 19h12a4 4 0 0 0 4-4v-2"/></svg></button>
<button type="button" class="mute" aria-label="Mute" aria-pressed="false"><svg class="off" viewBox="0 0 24 24"><path d="M4 9v6h4l5 4V5L8 9zM16.500 8.500a5 5 0 0 1 0 7M19 6a9 9 0 0 1 0 12"/></svg><svg class="on" viewBox="0 0 24 24"><path d="M4 9v6h4l5 4V5L8 9zM17 9.500l5 5M22 9.500l-5 5"/></svg></button>
<button type="button" class="full" aria-label="Full screen"><svg viewBox="0 0 24 24"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/></svg></button>
</div></template>`;

const KEYS: readonly (readonly [keys: readonly string[], text: string])[] = [
  [['space'], 'play or pause'],
  [['←', '→'], 'one second back or on'],
  [[',', '.'], 'one picture back or on'],
  [['0'], 'to the start'],
  [['j', 'k'], 'next or previous shot'],
  [['1', '2', '3'], 'before, now, both'],
  [['c'], 'the shot in its video'],
  [['f'], 'full screen'],
  [['l'], 'repeat'],
  [['m'], 'mute'],
  [['?'], 'this help'],
];

const HELP = `<dialog aria-label="Keys"><h2>Keys</h2><dl>
${KEYS.map(([keys, what]) => `<dt>${keys.map((key) => `<kbd>${key}</kbd>`).join(' ')}</dt><dd>${what}</dd>`).join('\n')}
</dl><button type="button" class="close">Close</button></dialog>`;
