import { emptyLock, type Lock } from '../core/lock.js';
import type { Problem } from '../core/problem.js';
import type { Files } from '../ports/files.js';

const MOST_LOCK_BYTES = 50_000_000;

/** A lock and the text that it was read from; without a file it is empty. Mends a damaged one if asked to. */
export async function readLock(
  path: string,
  files: Files,
  { mends, fix }: { readonly mends: boolean; readonly fix: string },
): Promise<{ readonly lock: Lock; readonly text?: string } | { readonly problem: Problem }> {
  const read = await files.read(path, MOST_LOCK_BYTES);
  if (!('text' in read)) return read.missing ? { lock: emptyLock } : { problem: read.problem };
  const source = { file: path, text: read.text, fix };
  // Loaded where there is a lock to read: `validate` in a new folder starts sooner.
  const parsed = mends
    ? (await import('../core/mend-lock.js')).mendLock(source)
    : (await import('../core/parse-lock.js')).parseLock(source);
  return 'problem' in parsed ? parsed : { lock: parsed.lock, text: read.text };
}
