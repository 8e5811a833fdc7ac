/** The pull request's conversation, as far as this program takes part in it. */
export interface Conversation {
  /**
   * Writes our one comment, or edits it in place; its address. A quiet one has nothing to tell, and
   * is written only over an older one.
   */
  keepComment(
    marker: string,
    body: string,
    options: { readonly quiet: boolean },
  ): Promise<string | undefined>;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** GitHub's REST API, with retries for what may be repeated. */
export async function connectGithub(token: string) {
  const [{ getOctokit }, { retry }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
  ]);
  return getOctokit(token, {}, retry);
}

export type Github = Awaited<ReturnType<typeof connectGithub>>;

/**
 * Our comment on a pull request: the one that begins with our marker *and* was written by the token's
 * own account, since anybody can write a marker (threats.md I4).
 */
export function pullRequestConversation(
  github: Github,
  place: Repository & { readonly number: number },
): Conversation {
  const { owner, repo, number } = place;
  return {
    async keepComment(marker, body, { quiet }) {
      const own = await findOwn(marker);
      if (own === undefined && quiet) return undefined;
      const { data } = own
        ? await github.rest.issues.updateComment({ owner, repo, comment_id: own, body })
        : await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
      return data.html_url;
    },
  };

  async function findOwn(marker: string): Promise<number | undefined> {
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    const author = await ownLogin(github);
    for await (const { data } of pages)
      for (const comment of data)
        if (comment.body?.split(/\r?\n/u, 1)[0] === marker && comment.user?.login === author)
          return comment.id;
    return undefined;
  }
}

/** REST does not tell an installation token, such as GITHUB_TOKEN, who it is; GraphQL does. */
export async function ownLogin(github: Github): Promise<string> {
  try {
    const { viewer } = await github.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    return viewer.login;
  } catch {
    return 'github-actions[bot]';
  }
}

/** A file's text at a commit, or undefined where it does not exist there. */
export async function readFileAt(
  github: Github,
  where: Repository & { readonly ref: string; readonly path: string },
): Promise<string | undefined> {
  try {
    const raw = { ...where, mediaType: { format: 'raw' } };
    // The raw format is a text, or bytes by their media type; octokit's types know of neither.
    const data: unknown = (await github.rest.repos.getContent(raw)).data;
    if (data instanceof ArrayBuffer) return Buffer.from(data).toString();
    return typeof data === 'string' ? data : undefined;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'status') === 404) return undefined;
    throw error;
  }
}

/** The commit from which a pull request's head left its base. */
export async function mergeBase(
  github: Github,
  range: Repository & { readonly base: string; readonly head: string },
): Promise<string> {
  const { owner, repo, base, head } = range;
  const basehead = `${base}...${head}`;
  const { data } = await github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
  return data.merge_base_commit.sha;
}
