import { count } from '../core/count.js';
import { emptyLock, formatLock, type Lock } from '../core/lock.js';
import { mergeLock } from '../core/merge-lock.js';
import { parseLock } from '../core/parse-lock.js';
import { plainText } from '../core/plain-text.js';
import { reportProblem, type Report, type ReportedProblem } from '../core/report.js';
import {
  LockRefused,
  type BranchHead,
  type LockBranch,
  type LockCommit,
} from '../ports/lock-branch.js';
import { PullRefused, type LockPull } from '../ports/lock-pull.js';
import type { Log } from '../ports/log.js';

/** What a run did to the lock. */
export interface LockChange {
  /** What was checked out. */
  readonly checkedOut: Lock;
  /** What the run began with: the same, and what waits on the branch for review. */
  readonly before: Lock;
  readonly after: Lock;
}

/** Where the lock of a run goes. */
export interface LockDelivery {
  readonly branch: LockBranch;
  /** Opens the pull request in which the branch is reviewed, where it is none's already. */
  readonly openPull?: () => Promise<LockPull>;
  /** Why that would be refused, as far as it can be told beforehand. */
  readonly pullRefusal?: () => Promise<PullRefused | undefined>;
  /** Keeps the lock for a person to apply: the command that does. */
  readonly offer: (text: string) => Promise<string>;
  /** Whether the checks of a commit by this token wait for somebody's approval. */
  readonly checksWait: () => Promise<boolean>;
}

/** How often a head may move under a commit. */
const MOST_TRIES = 5;

const MOST_NAMES = 20;

/**
 * Commits the lock, once, on top of whatever the branch holds by then: merged shot by shot and never
 * forced. Where that is not possible the lock is offered to be applied by hand: it names paid clips.
 */
export async function commitLock(
  report: Report,
  change: LockChange,
  { delivery, log }: { readonly delivery: LockDelivery; readonly log: Log },
): Promise<Report> {
  const { branch, openPull } = delivery;
  const isOwed = formatLock(change.after) !== formatLock(change.before);
  const waits = formatLock(change.after) !== formatLock(change.checkedOut);
  if (!isOwed && !(openPull && waits)) return report;
  let current = report;
  if (isOwed) {
    const done = await deliver(branch, change);
    if ('refused' in done) return await offered(report, done, { delivery, log });
    if (done.commit) {
      log.info(`${branch.path}: committed to ${branch.name} as ${done.commit.sha.slice(0, 7)}`);
      const checksWait = !openPull && (await delivery.checksWait());
      const { sha, url } = done.commit;
      current = { ...current, lockfile: { branch: branch.name, checksWait, commit: sha, url } };
    }
  }
  return openPull ? await withPull(current, branch, openPull, log) : current;
}

type Delivered =
  /** Without a commit where the branch said all of it already. */
  { readonly commit?: LockCommit } | { readonly refused: string; readonly text: string };

async function deliver(branch: LockBranch, change: LockChange): Promise<Delivered> {
  let text = formatLock(change.after);
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const head = await branch.head();
      text = formatLock(mergeLock({ ...change, onto: lockOf(head, branch.path) ?? change.before }));
      if (text === head.text) return {};
      const commit = await branch.commit(head, { text, ...wordsOf(branch, change) });
      if (commit) return { commit };
    }
    return { refused: `the branch moved ${MOST_TRIES} times meanwhile`, text };
  } catch (error) {
    if (!(error instanceof LockRefused)) throw error;
    return { refused: error.message, text };
  }
}

/** What the branch says; nothing where it cannot be read: the ledger knows the rest of it. */
function lockOf({ text }: BranchHead, file: string): Lock | undefined {
  if (text === undefined) return emptyLock;
  const parsed = parseLock({ file, text });
  return 'lock' in parsed ? parsed.lock : undefined;
}

function wordsOf(
  { path }: LockBranch,
  { before, after }: LockChange,
): { readonly headline: string; readonly body: string } {
  const keys = [...new Set([...Object.keys(before.shots), ...Object.keys(after.shots)])]
    .filter((key) => JSON.stringify(before.shots[key]) !== JSON.stringify(after.shots[key]))
    .sort();
  const names = keys.filter(isName).slice(0, MOST_NAMES);
  const more = keys.length > names.length ? [`and ${keys.length - names.length} more`] : [];
  return {
    headline: `Update ${path}${keys.length > 0 ? ` (${count(keys.length, 'shot')})` : ''}`,
    body: [...names, ...more].join('\n'),
  };
}

/** A lock that somebody wrote by hand may have any key; one with words in it could close an issue. */
function isName(key: string): boolean {
  return /^[a-z0-9][\w.-]*\/[a-z0-9][\w-]*$/u.test(key);
}

async function offered(
  report: Report,
  { refused, text }: { readonly refused: string; readonly text: string },
  { delivery, log }: { readonly delivery: LockDelivery; readonly log: Log },
): Promise<Report> {
  const { branch, offer } = delivery;
  const message = `${branch.path} could not be committed to ${branch.name}: ${plainText(refused)}`;
  log.warn(message);
  const again = 'Nothing is lost: the ledger knows every take, and running again is free';
  try {
    const hint = `${again}. Or apply the lock in a checkout of the branch: ${await offer(text)}`;
    return unpublished(report, { code: 'lock-uncommitted', message, hint });
  } catch (error) {
    log.warn(`${branch.path} could not be uploaded either: ${reason(error)}`);
    return unpublished(report, { code: 'lock-uncommitted', message, hint: again });
  }
}

async function withPull(
  report: Report,
  branch: LockBranch,
  openPull: () => Promise<LockPull>,
  log: Log,
): Promise<Report> {
  try {
    const pull = await openPull();
    return { ...report, review: { number: pull.number, url: pull.url } };
  } catch (error) {
    if (!(error instanceof PullRefused)) throw error;
    const message = `no pull request could be opened for ${branch.name}: ${reason(error)}`;
    log.warn(message);
    return unpublished(report, { code: 'pull-unopened', message, hint: error.hint });
  }
}

function unpublished(report: Report, problem: Omit<ReportedProblem, 'severity'>): Report {
  const problems = [...report.problems, reportProblem({ severity: 'error', ...problem })];
  return { ...report, status: 'unpublished', problems };
}

function reason(error: unknown): string {
  return plainText(error instanceof Error ? error.message : String(error));
}
