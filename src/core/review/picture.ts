import type { Medium } from './shown.js';
import { text } from './text.js';

/** A player, or what stands in its place. */
export function picture(medium: Medium, { take, still, label, seconds }: PictureOptions): string {
  const poster = still === undefined ? '' : ` poster="${text(still)}"`;
  const common = `data-take="${take}" data-seconds="${seconds}" aria-label="${text(label)}" playsinline preload="auto"${poster}`;
  switch (medium.kind) {
    case 'embedded':
      return `<video ${common} data-file="${text(medium.name)}"></video>`;
    case 'file':
      return `<video ${common} data-src="${text(medium.href)}"></video>`;
    case 'link':
      return instead(
        `<a href="${text(medium.href)}" target="_blank" rel="noopener">Watch it on its own ↗</a>`,
        still,
      );
    case 'absent':
      // Beside a picture the caption says it.
      return instead(still === undefined ? text(medium.why) : '', still);
    default:
      return medium satisfies never;
  }
}

interface PictureOptions {
  readonly take: 'was' | 'now' | 'cut';
  readonly still: string | undefined;
  readonly label: string;
  readonly seconds: number;
}

function instead(html: string, still: string | undefined): string {
  const words = html === '' ? '' : `<p>${html}</p>`;
  return still === undefined
    ? `<div class="none">${words}</div>`
    : `<div class="none pictured"><img src="${text(still)}" alt="">${words}</div>`;
}
