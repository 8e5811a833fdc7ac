import leven from 'leven';

/** Longer words are no slip of the finger, and comparing them takes time. */
const LONGEST = 64;

/** The known word that somebody who wrote `word` most likely meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const bare = bareForm(word);
  if (bare === '' || word.length > LONGEST) return undefined;
  return (
    known.find((each) => bareForm(each) === bare) ??
    closest(bare, known) ??
    (bare.length > 2 ? known.find((each) => bareForm(each).startsWith(bare)) : undefined)
  );
}

/** `Text-to-Video`, `text2video` and `TEXT_2_VIDEO` are one word; so are `16x9` and `16:9`. */
function bareForm(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/([^a-z0-9]|\b)to([^a-z0-9]|\b)/g, '2')
    .replaceAll(/(?<=\d)x(?=\d)/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function closest(bare: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const other = bareForm(each);
    const most = Math.max(1, Math.floor(0.4 * Math.max(bare.length, other.length)));
    if (Math.abs(bare.length - other.length) > most) continue;
    const distance = isShuffled(bare, other) ? 1 : leven(bare, other, { maxDistance: most + 1 });
    if (distance <= most && distance < least) [best, least] = [each, distance];
  }
  // Of two letters, one that is right may well be chance.
  return bare.length > 2 || least === 0 ? best : undefined;
}

/** `lnag` for `lang`: letters that changed places count as one slip, not two. */
function isShuffled(a: string, b: string): boolean {
  return a.length === b.length && a.length > 2 && sorted(a) === sorted(b);
}

function sorted(word: string): string {
  return word.split('').sort().join('');
}
