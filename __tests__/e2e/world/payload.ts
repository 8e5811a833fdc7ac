import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonObject } from './github-state.js';
import type { Person } from './github.js';
import type { Pull } from './pull.js';
import type { Repository } from './repository.js';

export type EventName =
  | 'issue_comment'
  | 'merge_group'
  | 'pull_request'
  | 'pull_request_target'
  | 'push'
  | 'schedule'
  | 'workflow_dispatch'
  | 'workflow_run';

/** An event as the runner hands it to a step: the payload, and the variables that follow from it. */
export interface Event {
  readonly name: EventName;
  readonly repository: Repository;
  readonly payload: JsonObject;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF, pull requests only. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor: string;
}

export interface EventContext {
  readonly repository: Repository;
  /** The commit on `branch`: what push and dispatch are about, and what the others run on. */
  readonly sha: string;
  /** `main` unless said. */
  readonly branch?: string;
  readonly pull?: Pull;
  /** What `repository.comment` answered. */
  readonly comment?: JsonObject;
  /** Who set it off: the pull request's author, else `writer`. */
  readonly actor?: Person;
}

/** An event built from GitHub's published example of it, about the world's own repository. */
export function payload(name: EventName, context: EventContext, overrides: JsonObject = {}): Event {
  const { pull, repository } = context;
  const branch = context.branch ?? 'main';
  const actor = context.actor ?? pull?.author ?? 'writer';
  const body = merge(
    onGithub({
      ...about(name, context, branch),
      ...(name !== 'schedule' && {
        repository: { ...example('push').repository, ...repository.data },
        sender: { ...example('push').sender, ...repository.person(actor) },
      }),
    }),
    overrides,
  );
  const event = { name, repository, payload: body, actor, sha: context.sha };
  switch (name) {
    case 'pull_request':
      return {
        ...event,
        sha: needed(pull).merge,
        ref: `refs/pull/${pull?.number}/merge`,
        headRef: pull?.branch ?? '',
        baseRef: 'main',
      };
    case 'pull_request_target':
      return { ...event, ref: 'refs/heads/main', headRef: pull?.branch ?? '', baseRef: 'main' };
    case 'merge_group':
      return { ...event, ref: body.merge_group.head_ref };
    case 'push':
    case 'workflow_dispatch':
      return { ...event, ref: `refs/heads/${branch}` };
    case 'issue_comment':
    case 'schedule':
    case 'workflow_run':
      return { ...event, ref: 'refs/heads/main' };
    default:
      return name satisfies never;
  }
}

function about(name: EventName, context: EventContext, branch: string): JsonObject {
  const { comment, pull, repository, sha } = context;
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, data, head } = needed(pull);
      const base = example('pull_request', 'synchronize');
      return { ...base, number, after: head, pull_request: { ...base.pull_request, ...data } };
    }
    case 'push': {
      const base = example('push');
      const commit = { ...base.commits[0], id: sha };
      return {
        ...base,
        ref: `refs/heads/${branch}`,
        after: sha,
        commits: [commit],
        head_commit: commit,
      };
    }
    case 'schedule':
      // GitHub documents no payload; nothing but the line that was due is certain.
      return { schedule: '17 3 * * *' };
    case 'workflow_dispatch':
      return { ...example('workflow_dispatch'), ref: `refs/heads/${branch}`, inputs: {} };
    case 'issue_comment': {
      const base = example('issue_comment', 'created');
      const { data, number } = needed(pull);
      const { html_url, title, url, user } = data;
      const pullRequest = { url, html_url, diff_url: `${html_url}.diff`, merged_at: null };
      return {
        ...base,
        issue: { ...base.issue, number, title, user, html_url, pull_request: pullRequest },
        comment: { ...base.comment, ...comment },
      };
    }
    case 'merge_group': {
      const base = example('merge_group');
      const headRef = `refs/heads/gh-readonly-queue/main/pr-${pull?.number ?? 1}-${sha}`;
      return { ...base, merge_group: { ...base.merge_group, head_sha: sha, head_ref: headRef } };
    }
    case 'workflow_run': {
      const base = example('workflow_run', 'completed');
      const run = { ...base.workflow_run, head_sha: pull?.head ?? sha, event: 'pull_request' };
      const { data } = repository;
      const headRepository = pull?.data.head.repo ?? data;
      return {
        ...base,
        workflow_run: { ...run, repository: data, head_repository: headRepository },
      };
    }
    default:
      return name satisfies never;
  }
}

function example(name: string, action?: string): JsonObject {
  const { examples } = definitions.find((one: JsonObject) => one.name === name);
  return examples.find((one: JsonObject) => one.action === action) ?? examples[0];
}

/** Pages of the world are on github.com for whoever only looks at addresses. */
function onGithub(value: JsonObject): JsonObject {
  const text = JSON.stringify(value);
  return JSON.parse(
    text.replace(/"html_url":"http:\/\/127\.0\.0\.1:\d+\//g, '"html_url":"https://github.com/'),
  );
}

function merge(base: JsonObject, over: JsonObject): JsonObject {
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged = Object.entries(over).map(([key, value]) => [key, merge(base[key], value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function needed(pull: Pull | undefined): Pull {
  if (pull === undefined) throw new Error('this event is about a pull request: give `pull`');
  return pull;
}

const definitions: JsonObject = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
);
