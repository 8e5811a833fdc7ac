import { at } from './at.js';
import { ownLogin, type Github, type Repository } from './github.js';

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

/**
 * Our comment on a pull request: the one that begins with our marker *and* was written by the token's
 * own account, since anybody can write a marker (threats.md I4). Found once and edited from then on; where
 * somebody deleted it, it is written anew.
 */
export function pullRequestConversation(
  github: Github,
  place: Repository & { readonly number: number },
): Conversation {
  const { owner, repo, number } = place;
  const { issues } = github.rest;
  const known = new Map<string, number>();
  return {
    async keepComment(marker, body, { quiet }) {
      const own = known.get(marker) ?? (await findOwn(marker));
      const edited = own === undefined ? undefined : await edit(own, body);
      if (edited !== undefined && own !== undefined) {
        known.set(marker, own);
        return edited;
      }
      known.delete(marker);
      if (quiet) return undefined;
      // Not noted as known: another job may be writing its first one at this moment.
      const { data } = await issues.createComment({ owner, repo, issue_number: number, body });
      return data.html_url;
    },
  };

  /** Its address, or undefined when it is gone. */
  async function edit(id: number, body: string): Promise<string | undefined> {
    try {
      return (await issues.updateComment({ owner, repo, comment_id: id, body })).data.html_url;
    } catch (error) {
      if (at(error, 'status') === 404) return undefined;
      throw error;
    }
  }

  /** The oldest one. Jobs that wrote their first at the same moment left others, which are removed. */
  async function findOwn(marker: string): Promise<number | undefined> {
    const author = await ownLogin(github);
    const all = await github.paginate(issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    const own = all.filter(
      ({ body, user }) => body?.split(/\r?\n/u, 1)[0] === marker && user?.login === author,
    );
    const [first, ...others] = own.map(({ id }) => id).sort((a, b) => a - b);
    for (const id of others)
      // One that stays says what was true once, and is removed the next time.
      await issues.deleteComment({ owner, repo, comment_id: id }).catch(() => {});
    return first;
  }
}
