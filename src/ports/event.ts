import { readFile } from 'node:fs/promises';
import { startFolder } from './absolute.js';
import type { Problem } from '../core/problem.js';

/** What started this run, and where it runs: read from the runner's environment and event file. */
export interface Trigger {
  readonly event: string;
  readonly workspace: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly isPublic: boolean;
  /** The commit whose files are rendered: a pull request's head, never its merge commit. */
  readonly headSha: string;
  /** What a commit of this run would go to: a pull request's own head, or what was pushed. */
  readonly branch?: string;
  readonly isDefaultBranch: boolean;
  readonly pullRequest?: {
    readonly number: number;
    readonly baseSha: string;
    readonly openedAt?: Date;
    /** Whether its head is in this repository and its author is no bot that GitHub distrusts. */
    readonly isTrusted: boolean;
    /** Merged, or given up: nobody waits for a new take of it. */
    readonly isClosed?: boolean;
  };
  /** A new comment on a pull request, which may hold a command. */
  readonly comment?: CommentedPull;
  readonly runId: string;
  readonly attempt: number;
  readonly runner: string;
  readonly serverUrl: string;
}

export interface CommentedPull {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  /** The pull request's. */
  readonly number: number;
}

const known = new Set([
  'pull_request',
  'push',
  'schedule',
  'workflow_dispatch',
  'merge_group',
  'issue_comment',
]);

/** Reads the trigger; refuses events that lend a pull request's code the repository's rights. */
export async function readEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Trigger | { readonly problem: Problem }> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (event === 'pull_request_target' || event === 'workflow_run')
    return {
      problem: {
        code: 'event-refused',
        severity: 'error',
        message: `${event} runs with this repository's rights on what a pull request wrote; refused`,
        hint: 'Use the pull_request event',
      },
    };
  if (!known.has(event))
    return {
      problem: {
        code: 'event-refused',
        severity: 'error',
        message: `runs that ${event || 'no event'} starts are not supported`,
        hint: `Use one of: ${[...known].join(', ')}`,
      },
    };
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const pullRequest = readPullRequest(payload);
  // Without it nobody knows whose code this is, and nothing is paid for on a guess.
  if (event === 'pull_request' && !pullRequest)
    return {
      problem: {
        code: 'event-refused',
        severity: 'error',
        message: 'the event does not say which pull request it is about; refused',
        hint: 'Run the action where GitHub started the workflow, with its GITHUB_EVENT_PATH',
      },
    };
  const comment = event === 'issue_comment' ? readComment(payload) : undefined;
  return {
    event,
    workspace: env['GITHUB_WORKSPACE'] ?? startFolder(),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    isPublic: at(payload, 'repository', 'private') === false,
    headSha: pullRequest?.headSha ?? env['GITHUB_SHA'] ?? '',
    ...branchOf(event, payload, env['GITHUB_REF'] ?? ''),
    ...(pullRequest ? { pullRequest: pullRequest.pullRequest } : {}),
    ...(comment ? { comment } : {}),
    runId: env['GITHUB_RUN_ID'] ?? 'local',
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    runner: env['RUNNER_NAME'] ?? 'unnamed',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  };
}

/** A pull request's branch is one of this repository's only if its head is. */
function branchOf(
  event: string,
  payload: unknown,
  ref: string,
): Pick<Trigger, 'branch' | 'isDefaultBranch'> {
  if (event === 'merge_group' || event === 'issue_comment') return { isDefaultBranch: false };
  if (at(payload, 'pull_request') !== undefined) {
    const branch = at(payload, 'pull_request', 'head', 'ref');
    const isOwn = typeof branch === 'string' && hasOwnHead(payload);
    return { isDefaultBranch: false, ...(isOwn ? { branch } : {}) };
  }
  const branch = /^refs\/heads\/(.+)$/su.exec(ref)?.[1];
  if (branch === undefined) return { isDefaultBranch: false };
  // Schedules run on the default branch only, and GitHub documents no payload of theirs.
  const main = at(payload, 'repository', 'default_branch');
  return { branch, isDefaultBranch: event === 'schedule' || branch === main };
}

/** By ids, because names can be taken over. */
function hasOwnHead(payload: unknown): boolean {
  const head = at(payload, 'pull_request', 'head', 'repo', 'id');
  return typeof head === 'number' && head === at(payload, 'pull_request', 'base', 'repo', 'id');
}

function readPullRequest(payload: unknown) {
  const number = at(payload, 'pull_request', 'number');
  const headSha = at(payload, 'pull_request', 'head', 'sha');
  const baseSha = at(payload, 'pull_request', 'base', 'sha');
  if (typeof number !== 'number' || !isSha(headSha) || !isSha(baseSha)) return undefined;
  // The author, because the actor is whoever ran it last.
  const isTrusted =
    hasOwnHead(payload) && at(payload, 'pull_request', 'user', 'login') !== 'dependabot[bot]';
  const openedAt = new Date(String(at(payload, 'pull_request', 'created_at')));
  const opened = Number.isNaN(openedAt.getTime()) ? {} : { openedAt };
  const isClosed = at(payload, 'pull_request', 'state') === 'closed';
  return { headSha, pullRequest: { number, baseSha, isTrusted, isClosed, ...opened } };
}

function readComment(payload: unknown): CommentedPull | undefined {
  const id = at(payload, 'comment', 'id');
  const body = at(payload, 'comment', 'body');
  const author = at(payload, 'comment', 'user', 'login');
  const number = at(payload, 'issue', 'number');
  const isNew = at(payload, 'action') === 'created';
  const isOnPull = at(payload, 'issue', 'pull_request') !== undefined;
  if (!isNew || !isOnPull || typeof id !== 'number' || typeof number !== 'number') return undefined;
  if (typeof body !== 'string' || typeof author !== 'string') return undefined;
  return { id, body, author, number };
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/u.test(value);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return {};
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  return value;
}
