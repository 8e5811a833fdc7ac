import { parseCommand, type Command } from '../core/command.js';
import type { Problem } from '../core/problem.js';
import type { CommentedPull, Trigger } from '../ports/event.js';
import { gitHead } from '../ports/git-head.js';
import type { Github, Repository } from '../ports/github.js';

/** What became of a comment: nothing, a refusal, or a command with the pull request it is about. */
export type Commanded =
  | { readonly ignored: string }
  | { readonly problem: Problem }
  | { readonly trigger: Trigger; readonly command: Command };

/**
 * Reads the command of a comment on a pull request. GitHub is asked for what only it knows, and for no
 * more than is needed: whether the author may write, whether the comment is as it was written, and
 * whose code the pull request is.
 */
export async function readCommand(trigger: Trigger, token: string): Promise<Commanded> {
  const { comment } = trigger;
  if (!comment) return { ignored: 'this is no new comment on a pull request' };
  const reading = parseCommand(comment.body);
  if ('ignored' in reading) return reading;
  if (!token) return { problem: refused('there is no github-token to look at the comment with') };
  const { connectGithub } = await import('../ports/github.js');
  const [owner = '', repo = ''] = trigger.repository.split('/');
  const place = { github: await connectGithub(token), owner, repo };
  if (!(await mayWrite(place, comment.author)))
    return { ignored: `the comment’s author may not write to ${trigger.repository}` };
  if (!(await isUnedited(place, comment)))
    return { problem: refused('the comment was edited or deleted after it was written') };
  const { data: pull } = await place.github.rest.pulls.get({
    owner,
    repo,
    pull_number: comment.number,
  });
  // Ids, because names can be taken over.
  if (pull.head.repo?.id !== pull.base.repo.id)
    return {
      problem: refused('the pull request is a fork’s, and its files are not this repository’s'),
    };
  if (pull.state !== 'open') return { problem: refused('the pull request is closed') };
  const head = await gitHead(trigger.workspace);
  if (head !== pull.head.sha) return { problem: elsewhere(head, pull.head.sha) };
  return {
    command: reading.command,
    trigger: {
      ...trigger,
      headSha: pull.head.sha,
      branch: pull.head.ref,
      isDefaultBranch: false,
      pullRequest: {
        number: comment.number,
        baseSha: pull.base.sha,
        openedAt: new Date(pull.created_at),
        isTrusted: true,
      },
    },
  };
}

type Place = Repository & { readonly github: Github };

/** By GitHub's own permission check: `author_association` says nothing of it. */
async function mayWrite({ github, owner, repo }: Place, username: string): Promise<boolean> {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username,
    });
    // `maintain` is told as `write`.
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // What is no user of GitHub's, such as a bot, has no permission.
    if (error instanceof Error && Reflect.get(error, 'status') === 404) return false;
    throw error;
  }
}

/** The event tells of the comment as it was; whoever may edit it must not speak in its author's name. */
async function isUnedited(
  { github, owner, repo }: Place,
  { id, body, author, number }: CommentedPull,
): Promise<boolean> {
  try {
    const { data } = await github.rest.issues.getComment({ owner, repo, comment_id: id });
    return (
      data.body === body &&
      data.created_at === data.updated_at &&
      data.user?.login === author &&
      data.issue_url.endsWith(`/issues/${number}`)
    );
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'status') === 404) return false;
    throw error;
  }
}

function refused(why: string): Problem {
  return {
    code: 'command-refused',
    severity: 'error',
    message: `${why}; nothing was spent`,
    hint: 'Someone with write access may comment anew, on a pull request of this repository’s own',
  };
}

function elsewhere(head: string | undefined, wanted: string): Problem {
  const at = head === undefined ? 'is at no commit that can be told' : `is at ${head}`;
  return {
    code: 'workspace-elsewhere',
    severity: 'error',
    message: `the workspace ${at}, and the pull request’s head is ${wanted}; nothing was spent`,
    hint: `Check out the head before this step:
- uses: actions/checkout@v5
  with:
    ref: refs/pull/\${{ github.event.issue.number }}/head`,
  };
}
