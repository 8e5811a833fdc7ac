import type { Cut } from '../core/outcome.js';
import type { Problem } from '../core/problem.js';
import { summarize, type Report } from '../core/report.js';
import { reviewOf } from '../core/review.js';
import type { Settings } from '../core/settings.js';
import { keepRecovery } from './keep-recovery.js';
import type { Obtained } from './obtain.js';
import type { Prepared } from './prepare.js';
import { publish, type PublishPorts } from './publish.js';
import type { Shell } from './shell.js';

/** What was done about a plan. */
export interface Done {
  /** None where nothing was rendered. */
  readonly obtained?: Obtained;
  readonly cuts: readonly Cut[];
  readonly problems: readonly Problem[];
  /** Whether it was not rendered although that was asked for; a problem says why. */
  readonly blocked: boolean;
}

/** Tells everybody: report, artifacts, comment, lockfile commit, and a recovery file where that fails. */
export async function tell(
  { findings, warnings, base }: Prepared,
  { obtained, cuts, problems, blocked }: Done,
  { artifacts }: Pick<Settings, 'artifacts'>,
  shell: Shell,
  ports: PublishPorts,
): Promise<Report> {
  const rendered = obtained && { rendered: obtained.rendered };
  const all = { ...findings, ...rendered, cuts, blocked, problems: [...warnings, ...problems] };
  const review = artifacts.has('review') ? reviewOf(all, base) : undefined;
  const { outcomes } = obtained?.rendered ?? {};
  const made = { ...shell, ...shell.renderOptions, cuts, outcomes, review, ...obtained };
  const report = await publish(summarize(all), made, ports);
  const isInterrupted = shell.renderOptions.signal.aborted;
  await keepRecovery({ report, base: base.lock, isInterrupted }, shell.places.recovery, ports);
  return report;
}
