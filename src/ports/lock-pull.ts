import { at } from './at.js';
import type { Github, Repository } from './github.js';
import { reasonOf } from './clip-store-failed.js';
import { limitOf } from './ref-ledger/ask-github.js';

export interface LockPull {
  readonly number: number;
  readonly url: string;
}

/** GitHub opens no pull request for this token, and what a person has to change. */
export class PullRefused extends Error {
  override readonly name = 'PullRefused';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** The one open pull request of a branch, opened if need be. Throws PullRefused. */
export async function openLockPull(
  github: Github,
  wanted: Repository & {
    readonly serverUrl: string;
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  },
): Promise<LockPull> {
  const { owner, repo, branch, base, title, body, serverUrl } = wanted;
  try {
    const open = { owner, repo, state: 'open' as const, head: `${owner}:${branch}`, base };
    const [found] = (await github.rest.pulls.list(open)).data;
    if (found) return { number: found.number, url: found.html_url };
    const { data } = await github.rest.pulls.create({
      owner,
      repo,
      head: branch,
      base,
      title,
      body,
    });
    return { number: data.number, url: data.html_url };
  } catch (error) {
    const status = at(error, 'status');
    if (status === undefined) throw error;
    const reason = reasonOf(error);
    const byHand = `${serverUrl}/${owner}/${repo}/compare/${base}...${branch}?expand=1`;
    throw new PullRefused(reason, `${remedy(status, reason)} Or open it by hand: ${byHand}`, {
      cause: error,
    });
  }
}

/**
 * Why GitHub would open no pull request for this token, found out in a way that opens none: a branch
 * has no commits that it lacks itself. Undefined where it would, or where only the real one tells.
 */
export async function pullRefusal(
  github: Github,
  wanted: Pick<Parameters<typeof openLockPull>[1], 'owner' | 'repo' | 'branch' | 'base'>,
): Promise<PullRefused | undefined> {
  const { owner, repo, branch, base } = wanted;
  try {
    await github.rest.pulls.create({ owner, repo, head: base, base, title: 'May this be opened?' });
    return undefined;
  } catch (error) {
    const status = at(error, 'status');
    if ((status !== 403 && status !== 404) || limitOf(error) !== undefined) return undefined;
    const reason = reasonOf(error);
    // One that is open already need not be opened.
    if (isForbidden(reason)) {
      const open = { owner, repo, state: 'open' as const, head: `${owner}:${branch}`, base };
      if ((await github.rest.pulls.list(open)).data.length > 0) return undefined;
    }
    return new PullRefused(reason, remedy(status, reason), { cause: error });
  }
}

/** By the repository's settings, whatever the workflow permits. */
function isForbidden(reason: string): boolean {
  return /not permitted to create/iu.test(reason);
}

function remedy(status: unknown, reason: string): string {
  if (isForbidden(reason))
    return 'Tick "Allow GitHub Actions to create and approve pull requests" in Settings > Actions > General, or give Shotlock a GitHub App token.';
  if (status === 403 || status === 404)
    return 'Add `pull-requests: write` to the job’s permissions in the workflow.';
  return 'The next run tries again.';
}
