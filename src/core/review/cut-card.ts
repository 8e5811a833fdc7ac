import { count } from '../count.js';
import type { ReviewedShot, ReviewedVideo } from '../review.js';
import { picture } from './picture.js';
import type { Shown } from './shown.js';
import { text } from './text.js';

/** The joined video, with its shots below it to go to. */
export function cutCard(
  video: ReviewedVideo,
  { id, shown }: { readonly id: string; readonly shown: Shown },
): string {
  const { cut, shots, resolution, aspectRatio } = video;
  const medium = shown.cuts.get(video.id) ?? { kind: 'absent', why: whyAbsent(video) };
  const plays = medium.kind === 'embedded' || medium.kind === 'file';
  const seconds = cut?.record.durationSeconds ?? shots.reduce((sum, each) => sum + each.seconds, 0);
  const still = shots.map(({ now }) => now && shown.stills.get(now.clip.sha256)).find(Boolean);
  const facts = [
    `<span>${Math.round(seconds)} s</span>`,
    `<span>${resolution} ${aspectRatio}</span>`,
    `<span>${count(shots.length, 'shot')}</span>`,
    ...(medium.kind === 'absent' ? [`<span class="none-yet">${text(medium.why)}</span>`] : []),
  ].join('');
  const player = picture(medium, {
    take: 'cut',
    still,
    label: `The joined video ${video.id}`,
    seconds,
  });
  const chip = (shot: ReviewedShot) => chipOf(shot, { id, plays });
  return `<article class="card cut" id="${id}" tabindex="-1">
<header><h3>The joined video</h3><div class="facts">${facts}</div></header>
<div class="stage">${medium.kind === 'absent' ? '' : `<div class="takes"><figure class="take alone">${player}</figure></div>`}
<div class="strip">${shots.map(chip).join('')}</div></div>
</article>`;
}

function chipOf(shot: ReviewedShot, to: { readonly id: string; readonly plays: boolean }): string {
  const name = `${shot.number}. ${text(shot.id)}`;
  const kind = shot.changed ? ' class="changed"' : '';
  if (to.plays) {
    const title = shot.changed ? ' title="changed"' : '';
    return `<button type="button"${kind}${title} data-at="${shot.startSeconds}">${name}</button>`;
  }
  return shot.changed
    ? `<a${kind} href="#${to.id}s${shot.number}">${name}</a>`
    : `<span>${name}</span>`;
}

function whyAbsent({ shots }: ReviewedVideo): string {
  return shots.some(({ now }) => !now)
    ? 'not joined: a shot has no clip'
    : 'not joined: see the report';
}
