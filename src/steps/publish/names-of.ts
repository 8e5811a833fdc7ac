import type { Publication } from '../publish.js';

/** One machine may do several jobs of a run. */
const MOST_JOBS = 20;

/** Names for an artifact: its own, and what to call it where that is taken in this run. */
export function namesOf(
  name: string,
  stem: string,
  { key, attempt: runAttempt, machine }: Pick<Publication, 'key' | 'attempt' | 'machine'>,
): readonly [string, ...string[]] {
  const named = (word: string) => name.replace(stem, () => `${stem}.${word}`);
  const word = `${slug(key)}.${runAttempt}`;
  const last = `${word}.${slug(machine)}`;
  const more = Array.from({ length: MOST_JOBS - 1 }, (_, job) => named(`${last}.${job + 2}`));
  return [name, named(slug(key)), named(word), named(last), ...more];
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
