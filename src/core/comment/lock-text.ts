import { code, link } from '../markdown.js';
import type { Report } from '../report.js';

/** Where the new lock went, and what that asks of a person. */
export function lockText({ lockfile, review }: Report): string {
  const sentences = [
    ...(lockfile
      ? [
          `The lockfile is committed to ${code(lockfile.branch)} as ${link(lockfile.commit.slice(0, 7), lockfile.url)}.`,
        ]
      : []),
    ...(review ? ['Merge this pull request to use these takes.'] : []),
    ...(lockfile?.checksWait
      ? [
          '**The checks of that commit wait for your approval**, because `GITHUB_TOKEN` made it; the token of a GitHub App spares you that.',
        ]
      : []),
  ];
  return sentences.length > 0 ? `🔒 ${sentences.join(' ')}` : '';
}
