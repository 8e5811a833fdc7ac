import type { Progress, SpendRecord, Task } from '../../core/ledger.js';
import type { SubmitOutcome } from '../../ports/veo.js';

/** What one shot's submit came to, in the ledger's terms. */
export interface Verdict {
  readonly progress: Progress;
  readonly spend: SpendRecord['state'];
}

/** Reads a submit's outcome for one of its shots. `credits` is what one shot of it costs. */
export function verdictOn(
  outcome: SubmitOutcome,
  shot: {
    readonly wireId: string;
    readonly credits: number;
    readonly task: Omit<Task, 'shotId' | 'taskId'>;
  },
): Verdict {
  switch (outcome.kind) {
    case 'accepted': {
      const accepted = outcome.tasks.get(shot.wireId);
      if (accepted) {
        const task = { ...shot.task, shotId: shot.wireId, taskId: accepted.taskId };
        return { progress: { state: 'open', task }, spend: 'charged' };
      }
      // Not mentioned at all, and charged for exactly those that are: it stays to do.
      const chargedForNoMore = outcome.creditsUsed === shot.credits * outcome.tasks.size;
      return outcome.unclear.has(shot.wireId) || !chargedForNoMore
        ? unknown('the answer does not say whether this shot was accepted')
        : withdrawn('the API did not accept this shot of the request');
    }
    case 'failed':
      return { progress: { state: 'failed', reason: outcome.reason }, spend: 'refunded' };
    case 'unknown':
      return unknown(outcome.reason);
    case 'refused':
    case 'no-login':
    case 'no-credits':
    case 'limited':
    case 'crowded':
    case 'unreached':
      return withdrawn(outcome.reason);
    default:
      return outcome satisfies never;
  }
}

function unknown(reason: string): Verdict {
  return { progress: { state: 'unknown', reason }, spend: 'unknown' };
}

function withdrawn(reason: string): Verdict {
  return { progress: { state: 'withdrawn', reason }, spend: 'refused' };
}
