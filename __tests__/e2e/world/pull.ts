import type { Files } from './git-writer.js';
import type { JsonObject } from './github-state.js';
import type { Person } from './github.js';
import type { Repository } from './repository.js';

export interface PullOptions {
  readonly files: Files;
  /** `feature` unless said. */
  readonly branch?: string;
  /** `writer` unless said; from a fork, `contributor`. */
  readonly author?: Person;
  readonly fork?: boolean;
}

/** A pull request against `main` as it stood at one moment. */
export interface Pull {
  readonly number: number;
  readonly author: Person;
  readonly head: string;
  readonly base: string;
  /** The merge of both that `pull_request` workflows run on. */
  readonly merge: string;
  readonly fork: boolean;
  readonly branch: string;
  /** As the API gives it. */
  readonly data: JsonObject;
}

/** Commits the change to a branch, or to a fork's, and opens the pull request. */
export async function openPull(repository: Repository, options: PullOptions): Promise<Pull> {
  const { branch = 'feature', files, fork = false } = options;
  const author = options.author ?? (fork ? 'contributor' : 'writer');
  const root = `/repos/${repository.fullName}`;
  const head = fork ? await commitInFork() : await repository.commit({ branch, files });
  const { data } = await repository.api(
    'POST',
    `${root}/pulls`,
    { title: 'Change a shot', head: fork ? `${author}:${branch}` : branch, base: 'main' },
    author,
  );
  await repository.git.setRef(`pull/${data.number}/head`, head);
  return await settlePull(repository, data.number, fork);

  /** Forks share their objects on GitHub: the commit is found in the base repository, too. */
  async function commitInFork(): Promise<string> {
    await repository.api('POST', `${root}/forks`, {}, author);
    const main = (await repository.ref('heads/main')) ?? '';
    return await repository.git.commitOnto(main, files, 'Change');
  }
}

/** What GitHub does after each push to either side: notes the head, merges it to try. */
export async function settlePull(
  repository: Repository,
  number: number,
  fork: boolean,
): Promise<Pull> {
  const { git } = repository;
  const { data } = await repository.api('GET', `/repos/${repository.fullName}/pulls/${number}`);
  const branch = data.head.ref;
  const base = (await git.ref('heads/main')) ?? '';
  const head = (await git.ref(fork ? `pull/${number}/head` : `heads/${branch}`)) ?? '';
  const merge = await git.merge(base, head);
  await git.setRef(`pull/${number}/head`, head);
  await git.setRef(`pull/${number}/merge`, merge);
  return {
    number,
    author: data.user.login,
    head,
    base,
    merge,
    fork,
    branch,
    data: { ...data, head: { ...data.head, sha: head }, base: { ...data.base, sha: base } },
  };
}
