import { relative } from 'node:path';
import type { Base } from '../core/changes.js';
import { emptyLock } from '../core/lock.js';
import { parseLock } from '../core/parse-lock.js';
import type { Settings } from '../core/settings.js';
import { absolute } from '../ports/absolute.js';
import type { Trigger } from '../ports/event.js';
import type { Loaded } from '../steps/load.js';

/**
 * The lock to report against. Animatics are compared with the paid clips that they may replace; a
 * pull request with where it left its base, so that a second push loses nothing; the rest with the
 * lock as it was.
 */
export function baseFor(
  settings: Settings,
  trigger: Trigger,
  token: string,
): (loaded: Loaded) => Promise<Base> {
  const { pullRequest, workspace } = trigger;
  return async ({ checkedOut, paidLock, paidIdentities }) => {
    if (settings.provider === 'simulator') return { lock: paidLock, identities: paidIdentities };
    if (!pullRequest || !token) return { lock: checkedOut };
    const { connectGithub, mergeBase, readFileAt } = await import('../ports/github.js');
    const github = await connectGithub(token);
    const [owner = '', repo = ''] = trigger.repository.split('/');
    const range = { owner, repo, base: pullRequest.baseSha, head: trigger.headSha };
    const ref = await mergeBase(github, range);
    const file = settings.lockfile ?? settings.config.replace(/(\.ya?ml)?$/u, '.lock.json');
    const path = relative(workspace, absolute(workspace, file));
    const text = await readFileAt(github, { owner, repo, ref, path });
    const parsed = text === undefined ? { lock: emptyLock } : parseLock({ file: path, text });
    // A base that cannot be read is no base: everything is reported as changed.
    return { lock: 'lock' in parsed ? parsed.lock : emptyLock };
  };
}
