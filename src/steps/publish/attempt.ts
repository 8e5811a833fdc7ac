import { plainText } from '../../core/plain-text.js';
import { reportProblem, type Report } from '../../core/report.js';
import type { Log } from '../../ports/log.js';

/** What cannot be published is said, and everything else goes on. */
export async function attempt(
  what: string,
  report: Report,
  log: Log,
  action: () => Promise<Report>,
): Promise<Report> {
  try {
    return await action();
  } catch (error) {
    const message = `${what}: ${plainText(error instanceof Error ? error.message : String(error))}`;
    log.warn(message);
    const problem = reportProblem({
      code: 'unpublished',
      severity: 'error',
      message,
      hint: 'Nothing is lost: running again publishes it at no cost',
    });
    return { ...report, status: 'unpublished', problems: [...report.problems, problem] };
  }
}
