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
    const problems = [...report.problems, problem];
    return { ...report, ...(isForNothing(report) ? {} : { status: 'unpublished' }), problems };
  }
}

/** A run that was blocked before it had anything of its own has nothing that could stay unpublished. */
function isForNothing({ status, videos }: Report): boolean {
  const shots = videos.flatMap((video) => video.shots);
  return status === 'blocked' && shots.every(({ state }) => state !== 'clip');
}
