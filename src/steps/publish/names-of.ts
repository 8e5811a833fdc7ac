import type { Publication } from '../publish.js';

/** Names for an artifact: its own, and what to call it where that is taken in this run. */
export function namesOf(
  name: string,
  stem: string,
  { key, attempt: runAttempt, machine }: Pick<Publication, 'key' | 'attempt' | 'machine'>,
): readonly [string, ...string[]] {
  const named = (word: string) => name.replace(stem, () => `${stem}.${word}`);
  const word = `${slug(key)}.${runAttempt}`;
  return [name, named(slug(key)), named(word), named(`${word}.${slug(machine)}`)];
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
