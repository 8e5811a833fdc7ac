import { takeKey, type Task, type TakeRecord } from '../../core/ledger.js';
import type { PlanEntry } from '../../core/plan.js';
import type { Problem } from '../../core/problem.js';
import { shotKey } from '../../core/shot.js';
import type { Missing } from '../../core/outcome.js';

/** One take whose clip is to be obtained. Its state is the only thing in it that changes. */
export interface Job {
  /** Fingerprint and take. */
  readonly key: string;
  /** The shot's id on the wire: derived from what it is, so that no name of the user's leaves. */
  readonly wireId: string;
  /** The first entry of the plan that wants this take. */
  readonly entry: PlanEntry;
  state: JobState;
}

export type JobState =
  /** To be submitted. */
  | { readonly at: 'waiting'; readonly failures: number }
  /** Another run is submitting it. */
  | { readonly at: 'elsewhere' }
  /** The API has it; `record` is open, or done when only its bytes are missing here. */
  | OpenState
  | { readonly at: 'collecting' }
  | {
      readonly at: 'done';
      readonly record: TakeRecord;
      readonly collected: boolean;
      /** Where this run fetched it. */
      readonly videoUrl?: string;
    }
  | { readonly at: 'stopped'; readonly because: Missing['because']; readonly problem: Problem };

export interface OpenState {
  readonly at: 'open';
  readonly record: TakeRecord;
  readonly task: Task;
  /** On this run's monotonic clock, in ms. */
  readonly submittedAt: number;
  readonly lastCheckedAt?: number;
  /** Not to be asked about before: after an address that did not deliver. */
  readonly minNextCheck?: number;
  /** What the API says its generation took. */
  readonly generationSeconds?: number;
  /** How often its address did not deliver. */
  readonly fetches: number;
}

export function jobOf(entry: PlanEntry, state: JobState): Job {
  return {
    key: takeKey(entry.fingerprint, entry.take),
    wireId: wireIdOf(entry),
    entry,
    state,
  };
}

export function wireIdOf(entry: { readonly fingerprint: string; readonly take: number }): string {
  return `${entry.fingerprint.slice(0, 19)}-${entry.take}`;
}

export function stop(
  job: Job,
  because: Missing['because'],
  problem: { readonly code: string; readonly message: string; readonly hint?: string },
): void {
  const message = `${shotKey(job.entry.shot)}: ${problem.message}`;
  job.state = { at: 'stopped', because, problem: { ...problem, severity: 'error', message } };
}
