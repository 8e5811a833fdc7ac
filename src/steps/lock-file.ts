import { formatLock, withShot, withVideos, type Lock, type LockedShot } from '../core/lock.js';
import type { Problem } from '../core/problem.js';
import type { Video } from '../core/shot.js';
import { isDiskError } from '../ports/download.js';
import { errorCode } from '../ports/error-code.js';
import { writeAtomic } from '../ports/files.js';

/** The lock on disk: saved with every clip that is done, and left alone when nothing changed. */
export interface LockFile {
  readonly put: (key: string, locked: LockedShot) => void;
  /** Records the order of shots, strikes what is gone, and writes what is not written yet. */
  finish(change: {
    readonly videos: readonly Video[];
    readonly strike: readonly string[];
  }): Promise<{
    readonly changed: boolean;
    readonly lock: Lock;
    readonly problems: readonly Problem[];
  }>;
}

export function lockFile(path: string, initial: Lock): LockFile {
  const before = formatLock(initial);
  let lock = initial;
  let written = before;
  let writing: Promise<void> | undefined;
  // One write at a time, each of the newest state: 2,000 clips are not 2,000 queued writes.
  const save = async (): Promise<void> => {
    while (formatLock(lock) !== written) {
      const text = formatLock(lock);
      await writeAtomic(path, text);
      written = text;
    }
  };
  return {
    put(key, locked) {
      lock = withShot(lock, key, locked);
      writing ??= save().finally(() => (writing = undefined));
      // A failed write is not lost: `finish` tries again and reports it.
      writing.catch(() => {});
    },
    async finish(change) {
      await writing?.catch(() => {});
      lock = withVideos(lock, change);
      const problems = await save().then(() => [], unwritten);
      return { changed: written !== before, lock, problems };
    },
  };
}

/** The old lock is whole, and the ledger knows of every clip: nothing is lost but this file. */
function unwritten(error: unknown): readonly Problem[] {
  if (!isDiskError(error)) throw error;
  return [
    {
      code: 'lock-unwritten',
      severity: 'error',
      message: `the lockfile cannot be written (${errorCode(error)}); it is as it was`,
      hint: 'Mend that and run again to write it, at no cost',
    },
  ];
}
