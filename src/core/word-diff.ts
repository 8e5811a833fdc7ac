import { diffWordsWithSpace } from 'diff';
import { shortened } from './plain-text.js';

/** Two versions of a text with what differs marked, long equal stretches shortened. */
export interface WordDiff {
  readonly was: string;
  readonly now: string;
}

/** A part of two texts that is the same in both, or not. */
export type Stretch = { readonly same: string } | WordDiff;

/** Beyond this many edits a comparison takes long, and marks would be everywhere. */
const MOST_EDITS = 120;
const MOST_COMPARED = 20_000;
const MOST_SHOWN = 600;
/** How much of an equal stretch is shown beside a change. */
const CONTEXT = 40;

/**
 * `Wide shot of a ⟦city skyline⟧ at dawn` and `Wide shot of a ⟦quiet harbour⟧ at dawn`, each on a
 * single line. Texts that have hardly anything in common are given unmarked.
 */
export function wordDiff(was: string, now: string): WordDiff {
  const before = oneLine(was);
  const after = oneLine(now);
  const stretches = joinNear(compare(before, after));
  if (!stretches.some((each) => 'same' in each && each.same.trim() !== ''))
    return { was: shortened(before, MOST_SHOWN), now: shortened(after, MOST_SHOWN) };
  return { was: side(stretches, 'was'), now: side(stretches, 'now') };
}

/** The whole of both texts, line breaks kept, in the order in which a reader meets them. */
export function wordChanges(was: string, now: string): readonly Stretch[] {
  return joinNear(compare(was, now));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function compare(before: string, after: string): readonly Stretch[] {
  if (before.length + after.length > MOST_COMPARED) return differingMiddle(before, after);
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return parts
    ? parts.map(({ value, removed, added }) =>
        removed || added ? { was: removed ? value : '', now: added ? value : '' } : { same: value },
      )
    : differingMiddle(before, after);
}

/** What both begin and end with is the same, all between is one change. */
function differingMiddle(before: string, after: string): readonly Stretch[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  while (head > 0 && before[head - 1] !== ' ') head -= 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && before.at(-tail) !== ' ') tail -= 1;
  const change = {
    was: before.slice(head, before.length - tail),
    now: after.slice(head, after.length - tail),
  };
  return [{ same: before.slice(0, head) }, change, { same: before.slice(before.length - tail) }];
}

/** Changes with next to nothing between them read better as one. */
function joinNear(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[index + 1];
    const isChange = !('same' in stretch);
    const isGap = !isChange && stretch.same.trim().length < 4 && next && !('same' in next);
    if (last && !('same' in last) && (isChange || isGap)) {
      const { was, now } = isChange ? stretch : { was: stretch.same, now: stretch.same };
      joined[joined.length - 1] = { was: last.was + was, now: last.now + now };
    } else joined.push(stretch);
  }
  return joined;
}

function side(stretches: readonly Stretch[], which: 'was' | 'now'): string {
  return stretches
    .map((stretch, index) =>
      'same' in stretch
        ? shorten(stretch.same, { first: index === 0, last: index === stretches.length - 1 })
        : mark(stretch[which]),
    )
    .join('');
}

/** Spaces at the ends stay outside of the marks. */
function mark(text: string): string {
  const words = shortened(text.trim(), MOST_SHOWN);
  if (words === '') return text;
  return `${text.slice(0, text.indexOf(text.trimStart()))}⟦${words}⟧${text.slice(text.trimEnd().length)}`;
}

/** The ends of an equal stretch that are beside a change, in whole words. */
function shorten(text: string, at: { readonly first: boolean; readonly last: boolean }): string {
  const [head, tail] = [at.first ? 0 : CONTEXT, at.last ? 0 : CONTEXT];
  if (text.length <= head + tail + 10) return text;
  const begin = text.slice(0, head).replace(/\S*$/u, '');
  const end = text.slice(text.length - tail).replace(/^\S*/u, '');
  return `${begin}…${end}`;
}
