import { plainText } from '../core/plain-text.js';
import type { Problem } from '../core/problem.js';
import type { Report } from '../core/report.js';
import { limitOf, statusOf } from '../ports/ref-ledger/ask-github.js';
import type { Publication, PublishPorts } from './publish.js';

/**
 * Says on the pull request that its shots are about to be paid for, before the first of them is: a
 * token that may not comment, or not open the pull request that it would comment on, is found out
 * while it costs nothing. Gives the problem that forbids rendering, if there is one.
 */
export async function announce(
  plan: Report,
  { publication, log }: PublishPorts,
): Promise<Problem | undefined> {
  if (!publication || plan.provider === 'simulator' || plan.credits.planned === 0) return undefined;
  const conversation = publication.conversation?.();
  if (!conversation) return await pullProblem(publication);
  const { comment, commentMarker } = await import('../core/comment.js');
  const marker = commentMarker(publication.key);
  const body = comment(plan, { ...publication.context, marker, stage: 'rendering' });
  try {
    await conversation.keepComment(marker, body, { quiet: false });
    publication.onAnnounced();
    return undefined;
  } catch (error) {
    const message = plainText(error instanceof Error ? error.message : String(error));
    if (isRefusal(error)) return refusal(message);
    // GitHub may be back by the time there is something to show.
    log.warn(`the comment could not be written yet: ${message}`);
    return undefined;
  }
}

/** GitHub answers 403 also to whoever comments too often: that passes. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 401 || status === 403 || status === 404) && limitOf(error) === undefined;
}

/** On the default branch the comment is on a pull request that is opened at the end, if GitHub lets us. */
async function pullProblem({ lock }: Publication): Promise<Problem | undefined> {
  const refused = await lock?.pullRefusal?.();
  if (!refused) return undefined;
  return {
    code: 'pull-refused',
    severity: 'error',
    message: `GitHub lets this token open no pull request for the new lock (${plainText(refused.message)}); nothing was spent`,
    hint: `${refused.hint} With commit: never there is none.`,
  };
}

function refusal(message: string): Problem {
  return {
    code: 'comment-refused',
    severity: 'error',
    message: `GitHub does not let this token comment on the pull request (${message}); nothing was spent`,
    hint: /locked/iu.test(message)
      ? 'Unlock the conversation of the pull request, or set comment: never'
      : `Add to the job in the workflow, or set comment: never:
permissions:
  contents: write
  pull-requests: write`,
  };
}
