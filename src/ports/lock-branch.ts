import { at } from './at.js';
import { readFileAt, type Github, type Repository } from './github.js';
import { reasonOf } from './clip-store-failed.js';

/** The branch that a run's lock goes to. */
export interface LockBranch {
  readonly name: string;
  /** The lock's path in the repository. */
  readonly path: string;
  /** Where the branch is now, and the lock's text there, if there is one. Throws LockRefused. */
  head(): Promise<BranchHead>;
  /**
   * One signed commit on top of that very head; nothing when the head is another one meanwhile, or
   * when nobody knows whether it was made: then look again. Throws LockRefused.
   */
  commit(
    onto: BranchHead,
    change: { readonly text: string; readonly headline: string; readonly body: string },
  ): Promise<LockCommit | undefined>;
}

export interface BranchHead {
  readonly sha: string;
  readonly text?: string;
  /** False for a branch that the first commit will open. */
  readonly exists: boolean;
}

export interface LockCommit {
  readonly sha: string;
  readonly url: string;
}

/** GitHub will not take the commit: the branch is gone, protected, or closed to this token. */
export class LockRefused extends Error {
  override readonly name = 'LockRefused';
}

/**
 * A branch of the repository through the API. Commits are made by `createCommitOnBranch`, because
 * GitHub signs those, and because it compares the head and moves it in one step.
 */
export function lockBranch(
  options: Repository & {
    readonly github: Github;
    readonly name: string;
    readonly path: string;
    /** The commit at which the branch is opened when there is none. */
    readonly start?: string;
  },
): LockBranch {
  const { github, owner, repo, name, path, start } = options;
  return {
    name,
    path,
    async head() {
      const found = await told(async () => await branchHead(github, { owner, repo, name }));
      const sha = found ?? start;
      if (sha === undefined) throw new LockRefused(`the branch ${name} is gone`);
      const text = await told(
        async () => await readFileAt(github, { owner, repo, ref: sha, path }),
      );
      return { sha, exists: found !== undefined, ...(text === undefined ? {} : { text }) };
    },
    async commit(onto, { text, headline, body }) {
      if (!onto.exists && !(await open(onto.sha))) return undefined;
      const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
        expectedHeadOid: onto.sha,
        message: { headline, body },
        fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
      };
      try {
        const { createCommitOnBranch } = await github.graphql<{
          createCommitOnBranch: { commit: { oid: string; url: string } };
        }>(
          'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url } } }',
          { input },
        );
        const { oid, url } = createCommitOnBranch.commit;
        return { sha: oid, url };
      } catch (error) {
        if (isMoved(error) || isUnanswered(error)) return undefined;
        throw new LockRefused(graphqlReason(error), { cause: error });
      }
    },
  };

  /** False when someone else opened it meanwhile. */
  async function open(sha: string): Promise<boolean> {
    try {
      await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha });
      return true;
    } catch (error) {
      if (at(error, 'status') === 422 && /already exists/iu.test(String(at(error, 'message'))))
        return false;
      throw new LockRefused(reasonOf(error), { cause: error });
    }
  }
}

/** The commit that a branch is at, or undefined where there is no such branch. */
export async function branchHead(
  github: Github,
  { owner, repo, name }: Repository & { readonly name: string },
): Promise<string | undefined> {
  try {
    const { data } = await github.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
    return data.object.sha;
  } catch (error) {
    if (at(error, 'status') === 404) return undefined;
    throw error;
  }
}

async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (at(error, 'status') === undefined) throw error;
    throw new LockRefused(reasonOf(error), { cause: error });
  }
}

function isMoved(error: unknown): boolean {
  return (
    at(error, 'errors', '0', 'type') === 'STALE_DATA' ||
    /expected branch to point to/iu.test(graphqlReason(error))
  );
}

/** Looking at the head again tells whether it was made. */
function isUnanswered(error: unknown): boolean {
  const status = at(error, 'status');
  return typeof status === 'number' && status >= 500;
}

function graphqlReason(error: unknown): string {
  const message = at(error, 'errors', '0', 'message');
  return typeof message === 'string' ? message : reasonOf(error);
}
