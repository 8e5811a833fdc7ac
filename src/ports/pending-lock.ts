import { mergeLock } from '../core/merge-lock.js';
import { emptyLock, type Lock } from '../core/lock.js';
import { parseLock } from '../core/parse-lock.js';
import { mergeBase, readFileAt, type Github, type Repository } from './github.js';
import { branchHead } from './lock-branch.js';

/**
 * A lock with what waits on a branch for review: its takes are paid for, and are not asked for again
 * while nobody has merged them. What changed here since the branch was opened stands.
 */
export async function withPending(
  github: Github,
  lock: Lock,
  place: Repository & { readonly name: string; readonly path: string; readonly base: string },
): Promise<Lock> {
  const { owner, repo, path, base } = place;
  const head = await branchHead(github, place);
  if (head === undefined) return lock;
  const start = await mergeBase(github, { owner, repo, base, head });
  if (start === head) return lock;
  const [waiting, before] = [await lockAt(head), await lockAt(start)];
  return waiting && before ? mergeLock({ onto: waiting, before, after: lock }) : lock;

  async function lockAt(ref: string): Promise<Lock | undefined> {
    const text = await readFileAt(github, { owner, repo, ref, path });
    if (text === undefined) return emptyLock;
    const parsed = parseLock({ file: path, text });
    return 'lock' in parsed ? parsed.lock : undefined;
  }
}
