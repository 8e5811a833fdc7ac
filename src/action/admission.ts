import type { Settings } from '../core/settings.js';
import type { Trigger } from '../ports/event.js';

/** What a run may do for whoever set it off. */
export interface Admission {
  readonly settings: Settings;
  /** Whether anything is written to the repository or its conversations. */
  readonly mayWrite: boolean;
  /** What a person should know of it. */
  readonly note?: string;
}

/**
 * Nothing is paid for what an outsider wrote, nor in a merge queue, nor without a key, and nothing is
 * written to GitHub then: a plan is made, and the job's summary tells it.
 */
export function admit(settings: Settings, { event, pullRequest }: Trigger): Admission {
  const quiet: Settings = { ...settings, comment: 'never' };
  const outside = [
    ...(event === 'merge_group' ? ['a merge queue only checks'] : []),
    ...(pullRequest?.isTrusted === false ? ['this pull request is a fork’s or Dependabot’s'] : []),
  ][0];
  const isClosed = pullRequest?.isClosed === true;
  // Joining everything that is paid for, after a merge, needs no key.
  const joins = !pullRequest && settings.assemble === 'all' && !settings.apiKey;
  const isPaid = settings.provider === 'nanophoto' && settings.mode === 'render';
  if (isPaid && !outside && (joins || isClosed)) {
    const because = isClosed ? 'this pull request is closed' : 'there is no API key';
    const note = `${because}, so only what is paid for is joined; nothing is rendered`;
    const over = isClosed ? ({ commit: 'never', retake: [], maxAge: Infinity } as const) : {};
    return { settings: { ...settings, ...over, onlyPaid: true }, mayWrite: true, note };
  }
  const why = outside ?? (isPaid && !settings.apiKey ? 'there is no API key' : undefined);
  if (why === undefined) return { settings, mayWrite: true };
  if (!isPaid) return { settings: quiet, mayWrite: false };
  const note = `${why}, so this is a plan only; nothing is rendered`;
  return { settings: { ...quiet, mode: 'plan' }, mayWrite: false, note };
}
