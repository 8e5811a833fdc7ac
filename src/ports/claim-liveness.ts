import { hostname } from 'node:os';
import type { Claim } from '../core/ledger.js';
import { at } from './at.js';
import type { Github, Repository } from './github.js';
import { isRunning } from './is-running.js';

/** Where nothing tells of the claimant, this long after its claim it is taken to be gone. */
const SILENT_MS = 10 * 60_000;

/** A process id may have been given to another program meanwhile; no render lasts this long. */
const MOST_LOCAL_MS = 24 * 60 * 60_000;

/**
 * Tells whether the one who claimed a take may still be at work on it: a run of a workflow by its
 * jobs in GitHub's API, a command line of this machine by its process. Whoever cannot be looked at,
 * such as a command line elsewhere, is given ten minutes; by GitHub's own clock where it answers,
 * else by `now`. In doubt the answer is yes: waiting costs nothing.
 */
export function claimLiveness(
  repository?: Repository & { readonly github: Github },
): (claim: Claim, now: Date) => Promise<boolean> {
  return async (claim, now) => {
    if (repository && /^[0-9]+$/u.test(claim.run)) return await isRunAlive(repository, claim, now);
    const process = claim.run === 'local' ? processOf(claim) : undefined;
    if (process === undefined) return ageOf(claim, now) < SILENT_MS;
    return isRunning(process) && ageOf(claim, now) < MOST_LOCAL_MS;
  };
}

async function isRunAlive(
  { github, owner, repo }: Repository & { readonly github: Github },
  claim: Claim,
  now: Date,
): Promise<boolean> {
  const { paginate, rest } = github;
  const attempt = { run_id: Number(claim.run), attempt_number: claim.attempt };
  const pages = paginate.iterator(rest.actions.listJobsForWorkflowRunAttempt, {
    owner,
    repo,
    ...attempt,
    per_page: 100,
  });
  let [ours, others] = [0, 0];
  let age = ageOf(claim, now);
  try {
    for await (const { data, headers } of pages) {
      age = ageOf(claim, dateOf(headers) ?? now);
      for (const { runner_name: runner, status } of data) {
        if (runner === claim.runner && status !== 'completed') return true;
        if (runner === claim.runner) ours += 1;
        else if (status !== 'completed') others += 1;
      }
    }
  } catch (error) {
    const status = at(error, 'status');
    // A token that may not see runs, or a run that was deleted; anything else passes.
    if (status !== 403 && status !== 404) return true;
    return ageOf(claim, dateOf(at(error, 'response', 'headers')) ?? now) < SILENT_MS;
  }
  return ours === 0 && others > 0 && age < SILENT_MS;
}

/** The process id of a command line on this machine. */
function processOf({ runner }: Claim): number | undefined {
  const [, host, id] = /^(.*)\/([0-9]+)$/u.exec(runner) ?? [];
  return host === hostname() ? Number(id) : undefined;
}

function ageOf({ at: since }: Claim, now: Date): number {
  return now.getTime() - Date.parse(since);
}

function dateOf(headers: unknown): Date | undefined {
  const date = new Date(String(at(headers, 'date')));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
