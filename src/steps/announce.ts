import { plainText } from '../core/plain-text.js';
import type { Problem } from '../core/problem.js';
import type { Report } from '../core/report.js';
import { at } from '../ports/at.js';
import type { PublishPorts } from './publish.js';

/**
 * Says on the pull request that its shots are about to be paid for, before the first of them is: a
 * token that may not comment is found out while it costs nothing. Gives the problem that forbids
 * rendering, if there is one.
 */
export async function announce(
  plan: Report,
  { publication, log }: PublishPorts,
): Promise<Problem | undefined> {
  const conversation = publication?.conversation?.();
  if (!publication || !conversation || plan.provider === 'simulator') return undefined;
  if (plan.credits.planned === 0) return undefined;
  const { comment, commentMarker } = await import('../core/comment.js');
  const marker = commentMarker(publication.key);
  const body = comment(plan, { ...publication.context, marker, stage: 'rendering' });
  try {
    await conversation.keepComment(marker, body, { quiet: false });
    publication.onAnnounced();
    return undefined;
  } catch (error) {
    const message = plainText(error instanceof Error ? error.message : String(error));
    const status = at(error, 'status');
    if (status === 401 || status === 403 || status === 404) return refusal(message);
    // GitHub may be back by the time there is something to show.
    log.warn(`the comment could not be written yet: ${message}`);
    return undefined;
  }
}

function refusal(message: string): Problem {
  return {
    code: 'comment-refused',
    severity: 'error',
    message: `GitHub does not let this token comment on the pull request (${message}); nothing was spent`,
    hint: `Add to the job in the workflow, or set comment: never:
permissions:
  contents: write
  pull-requests: write`,
  };
}
