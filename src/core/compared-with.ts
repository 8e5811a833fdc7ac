import type { ReportedReason, ReportedShot } from '../generated/report.js';
import type { Lock, LockedShot } from './lock.js';
import type { PlanEntry } from './plan.js';
import { changedInputs } from './plan/changed-inputs.js';
import type { Findings } from './report.js';
import { shotKey } from './shot.js';

/**
 * How a changed shot differs from the base and which take it had there, where that is not what the
 * plan gives as its reason already: after a second push the plan knows only what that push changed.
 */
export function comparedWith(
  { base, earlierCuts }: Pick<Findings, 'base' | 'earlierCuts'>,
  entry: PlanEntry,
): Pick<ReportedShot, 'before' | 'differs'> {
  if (!base) return {};
  const { decision, shot } = entry;
  const was = base.shots[shotKey(shot)];
  const because = decision.do === 'render' ? decision.because : [];
  const differs = differences(was, entry);
  const isSaid = differs.length === 0 || JSON.stringify(differs) === JSON.stringify(because);
  return {
    ...(isSaid ? {} : { differs: [...differs] }),
    ...(was
      ? {
          before: {
            ...placeOf(base, entry, was),
            ...earlierCuts?.get(shot.video)?.clips.get(was.clip.sha256),
          },
        }
      : {}),
  };
}

function differences(
  was: LockedShot | undefined,
  { inputs, take }: PlanEntry,
): readonly ReportedReason[] {
  if (!was) return [{ what: 'new' }];
  const changed = changedInputs(was.inputs, inputs);
  // The number of a take counts within one input: after a change it tells nothing.
  if (changed.length > 0 || was.take === take) return changed;
  return [{ what: 'retake', was: was.take, now: take }];
}

function placeOf(
  base: Lock,
  { shot: { video, id } }: PlanEntry,
  { clip: { durationSeconds, sha256 }, take }: LockedShot,
): ReportedShot['before'] & {} {
  const names = base.videos[video]?.shots ?? [];
  const startSeconds = names
    .slice(0, Math.max(0, names.indexOf(id)))
    .reduce((sum, name) => sum + (base.shots[`${video}/${name}`]?.clip.durationSeconds ?? 0), 0);
  return { take, sha256, durationSeconds, startSeconds };
}
