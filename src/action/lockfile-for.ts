import { basename, extname, join, relative } from 'node:path';
import { lockBranchName } from '../core/lock-branch-name.js';
import type { Lock } from '../core/lock.js';
import type { Settings } from '../core/settings.js';
import { absolute } from '../ports/absolute.js';
import type { Trigger } from '../ports/event.js';
import type { LockDelivery } from '../steps/commit-lock.js';

/**
 * Where this run's lock goes: to the branch of the pull request or of the push; from the default
 * branch to a branch of its own, to be reviewed like any change. An outsider's run, a merge queue's
 * and an animatic's commit nothing.
 */
export async function lockfileFor(
  settings: Settings,
  trigger: Trigger,
  token: string,
): Promise<{
  readonly delivery?: LockDelivery;
  readonly withPending?: (lock: Lock) => Promise<Lock>;
}> {
  const { branch, isDefaultBranch, pullRequest, repository, serverUrl, headSha } = trigger;
  const isPaid = settings.provider === 'nanophoto' && settings.mode !== 'validate';
  if (!isPaid || !token || branch === undefined || pullRequest?.isTrusted === false) return {};
  const file = settings.lockfile ?? settings.config.replace(/(\.ya?ml)?$/u, '.lock.json');
  const path = relative(trigger.workspace, absolute(trigger.workspace, file));
  if (path.startsWith('..')) return {};
  const [{ connectGithub }, { lockBranch }] = await Promise.all([
    import('../ports/github.js'),
    import('../ports/lock-branch.js'),
  ]);
  const github = await connectGithub(token);
  const [owner = '', repo = ''] = repository.split('/');
  const name = isDefaultBranch ? lockBranchName(settings.config) : branch;
  const place = { github, owner, repo, name, path };
  const pending = isDefaultBranch
    ? {
        async withPending(lock: Lock) {
          const { withPending } = await import('../ports/pending-lock.js');
          return await withPending(github, lock, { ...place, base: headSha });
        },
      }
    : {};
  if (settings.commit === 'never' || settings.mode !== 'render') return pending;
  const delivery: LockDelivery = {
    branch: lockBranch({ ...place, ...(isDefaultBranch ? { start: headSha } : {}) }),
    offer: async (text) => await offer(text, path, settings, trigger),
    checksWait: async () => (await (await import('../ports/github.js')).ownLogin(github)) === bot,
    ...(isDefaultBranch
      ? {
          async pullRefusal() {
            const { pullRefusal } = await import('../ports/lock-pull.js');
            return await pullRefusal(github, { owner, repo, branch: name, base: branch });
          },
          async openPull() {
            const { openLockPull } = await import('../ports/lock-pull.js');
            const review = { owner, repo, serverUrl, branch: name, base: branch };
            return await openLockPull(github, { ...review, ...words(path, trigger) });
          },
        }
      : {}),
  };
  return { ...pending, delivery };
}

/** Whose commits start no workflow by themselves: https://docs.github.com/actions */
const bot = 'github-actions[bot]';

function words(
  path: string,
  { event, repository, runId, serverUrl }: Trigger,
): { readonly title: string; readonly body: string } {
  const run = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return {
    title: `Update ${path}`,
    body: `New takes of this repository's videos, rendered by a [${event} run](${run}). \
The comment below says what changed and where to watch it; merging this puts them to use, and closing it keeps what was there.`,
  };
}

/** Uploads the lock as an artifact of this run: the command that puts it into a checkout. */
async function offer(
  text: string,
  path: string,
  { config, provider }: Settings,
  { attempt, repository, runId, serverUrl, workspace }: Trigger,
): Promise<string> {
  const [{ writeAtomic }, { runArtifacts }] = await Promise.all([
    import('../ports/files.js'),
    import('../ports/artifacts.js'),
  ]);
  const file = join(workspace, '.shotlock', 'offered', basename(path));
  await writeAtomic(file, text);
  const ending = extname(path);
  const named = (word: string) => `${basename(path, ending)}.${word}${ending}`;
  const key = `${config}-${provider}`.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  const names = [basename(path), named(key), named(`${key}.${attempt}`)];
  const artifacts = runArtifacts({ serverUrl, repository, runId });
  const { url } = await artifacts.upload(file, names);
  const id = url.slice(url.lastIndexOf('/') + 1);
  return `gh api repos/${repository}/actions/artifacts/${id}/zip > ${quoted(path)}`;
}

/** A path as one word of a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
