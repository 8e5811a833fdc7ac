import type { ReportedVideo, Status } from '../../generated/report.js';
import { isObtained } from '../outcome.js';
import type { Findings } from '../report.js';

/** The worst that applies. */
export function statusOf(findings: Findings, videos: readonly ReportedVideo[]): Status {
  const states = new Set(videos.flatMap(({ shots }) => shots.map(({ state }) => state)));
  const outcomes = findings.rendered?.outcomes ?? [];
  const collected = outcomes.some((outcome) => isObtained(outcome) && outcome.collected);
  const broken = findings.problems.some(({ severity }) => severity === 'error');
  // Without a clip there is nothing in the lock that was paid for.
  const isUnsaved =
    outcomes.some(isObtained) && findings.problems.some(({ code }) => code === 'lock-unwritten');
  const { unwritten: untold = 0, unstored: unkept = 0 } = findings.rendered ?? {};
  if (isUnsaved || untold > 0 || unkept > 0) return 'unpublished';
  if (states.has('unknown')) return 'unknown';
  if (findings.blocked || states.has('blocked')) return 'blocked';
  if (states.has('failed') || states.has('held') || states.has('lost') || broken)
    return collected || findings.cuts.some(({ made }) => made) ? 'partial' : 'failed';
  if (states.has('pending')) return 'pending';
  if (collected || findings.cuts.some(({ made }) => made)) return 'rendered';
  const toDo = findings.plan.entries.some(({ decision }) => decision.do !== 'keep');
  if (findings.mode === 'plan' && (toDo || findings.plan.strike.length > 0)) return 'planned';
  return 'unchanged';
}
