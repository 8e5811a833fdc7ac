import { takeKey } from '../../core/ledger.js';
import { lockedAlready, lockedAs, lockedFrom } from '../../core/locked-as.js';
import type { PlanEntry } from '../../core/plan.js';
import { shotKey } from '../../core/shot.js';
import type { Missing, Outcome } from '../../core/outcome.js';
import type { Desk } from './desk.js';
import type { Job } from './job.js';

/** What became of each entry of the plan; entries that share a take share its fate. */
export function outcomesOf(desk: Desk): readonly Outcome[] {
  return desk.plan.entries.map((entry) => {
    const job = desk.jobs.get(takeKey(entry.fingerprint, entry.take));
    return job ? fromJob(desk, entry, job) : fromDecision(desk, entry);
  });
}

function fromJob(desk: Desk, entry: PlanEntry, job: Job): Outcome {
  const { state } = job;
  switch (state.at) {
    case 'done': {
      const own = lockedFrom(entry, state.record);
      const already = lockedAlready(entry, desk.known.lock);
      // A lock that names other bytes than those on record, which nobody has, is no longer believed.
      const isSame = already?.clip.sha256 === own.clip.sha256;
      const { collected, videoUrl } = state;
      const from = videoUrl === undefined ? {} : { videoUrl };
      return { entry, locked: isSame ? already : own, collected, ...from };
    }
    case 'stopped':
      return { entry, because: state.because, problem: state.problem };
    case 'waiting':
      return pending(entry, 'not submitted in time; run again to go on');
    case 'elsewhere':
      return pending(entry, 'another run is submitting it; run again to see what came of it');
    case 'open':
    case 'collecting':
      return pending(entry, 'under way and paid for; run again to collect it, at no cost');
    default:
      return state satisfies never;
  }
}

function fromDecision(desk: Desk, entry: PlanEntry): Outcome {
  const { decision } = entry;
  switch (decision.do) {
    case 'keep':
    case 'reuse': {
      const locked = lockedAs(entry, desk.known);
      if (!locked) throw new Error(`nothing says where the clip of ${shotKey(entry.shot)} is`);
      return { entry, locked, collected: false };
    }
    case 'held':
      return missing(entry, decision.because === 'unknown' ? 'unknown' : 'held', {
        code: 'held',
        message: `held: ${decision.why}`,
        hint: `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`,
      });
    case 'lost':
      return missing(entry, 'lost', {
        code: 'clip-lost',
        message: 'it was paid for, but its clip is nowhere to be had',
        hint: `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`,
      });
    case 'render':
      if (decision.deferred) return { entry, because: 'planned' };
      throw new Error(`${shotKey(entry.shot)} was never worked at`);
    case 'wait':
      throw new Error(`${shotKey(entry.shot)} was never worked at`);
    default:
      return decision satisfies never;
  }
}

function pending(entry: PlanEntry, message: string): Missing {
  return missing(entry, 'pending', { code: 'pending', message });
}

function missing(
  entry: PlanEntry,
  because: Missing['because'],
  problem: { readonly code: string; readonly message: string; readonly hint?: string },
): Missing {
  const message = `${shotKey(entry.shot)}: ${problem.message}`;
  return { entry, because, problem: { ...problem, severity: 'error', message } };
}
