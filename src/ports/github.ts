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
