import type { ReviewedShot } from '../review.js';
import { wordChanges } from '../word-diff.js';
import { text } from './text.js';

/** The whole prompt; where it changed, with the words that went and came marked. */
export function promptChange({ prompt, differing }: ReviewedShot): string {
  const change = differing.find(({ what }) => what === 'prompt');
  if (!change) return `<p class="prompt" dir="auto">${text(prompt)}</p>`;
  const html = wordChanges(change.was, change.now)
    .map((stretch) =>
      'same' in stretch
        ? text(stretch.same)
        : spaced(marked('del', stretch.was), marked('ins', stretch.now)),
    )
    .join('');
  return `<p class="prompt" dir="auto">${html}</p>`;
}

/** What went and what came do not touch. */
function spaced(gone: string, come: string): string {
  const touch = gone.endsWith('>') && come.startsWith('<');
  return touch ? `${gone} ${come}` : `${gone}${come}`;
}

/** Spaces at the ends stay outside of the mark. */
function marked(name: 'del' | 'ins', words: string): string {
  const inner = words.trim();
  if (inner === '') return name === 'ins' ? words : '';
  const start = words.slice(0, words.indexOf(inner));
  const end = words.slice(start.length + inner.length);
  return `${start}<${name}>${text(inner)}</${name}>${end}`;
}
