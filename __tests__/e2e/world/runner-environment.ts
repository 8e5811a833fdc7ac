import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifacts } from './artifacts.js';
import type { Github } from './github.js';
import type { Event } from './payload.js';

/** Where a step runs: one attempt of one job. */
export interface Step {
  readonly runId: number;
  readonly attempt: number;
  readonly job: string;
  readonly runnerName: string;
}

/** The files through which a step talks to the runner. */
export interface RunnerFiles {
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
}

/** A step's variables as GitHub's runner sets them, and nothing of ours but PATH. */
export async function runnerEnvironment(options: {
  readonly event: Event;
  readonly step: Step;
  readonly workspace: string;
  /** A folder for RUNNER_TEMP, HOME and the runner's files. */
  readonly temp: string;
  readonly github: Github;
  readonly artifacts?: Artifacts;
}): Promise<{ readonly env: Readonly<Record<string, string>>; readonly files: RunnerFiles }> {
  const { event, step, temp } = options;
  const files = await makeFiles(temp);
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(join(temp, '_github_workflow'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(event.payload, undefined, 2));
  return {
    files,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: temp,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...runnerVariables(temp, step),
      ...githubVariables(options),
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_STATE: files.state,
      GITHUB_ENV: files.env,
      GITHUB_PATH: files.path,
      ...options.artifacts?.environment({
        repository: event.repository.fullName,
        runId: step.runId,
        attempt: step.attempt,
        name: step.job,
        cacheScopes: [
          ...new Set([event.ref, `refs/heads/${event.baseRef ?? 'main'}`, 'refs/heads/main']),
        ],
      }),
    },
  };
}

async function makeFiles(temp: string): Promise<RunnerFiles> {
  const folder = join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const files = {
    output: join(folder, `set_output_${id}`),
    summary: join(folder, `step_summary_${id}`),
    state: join(folder, `save_state_${id}`),
    env: join(folder, `set_env_${id}`),
    path: join(folder, `add_path_${id}`),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  return files;
}

function runnerVariables(temp: string, step: Step): Readonly<Record<string, string>> {
  return {
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: step.runnerName,
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tool'),
  };
}

function githubVariables(options: {
  readonly event: Event;
  readonly step: Step;
  readonly workspace: string;
  readonly github: Github;
}): Readonly<Record<string, string>> {
  const { event, github, step, workspace } = options;
  const { data, fullName, owner } = event.repository;
  const workflow = `${fullName}/.github/workflows/videos.yml@${event.ref}`;
  return {
    GITHUB_ACTION: '__shotlock_shotlock',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'shotlock/shotlock',
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: String(event.repository.person(event.actor).id),
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: step.job,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(data.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(data.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(step.attempt),
    GITHUB_RUN_ID: String(step.runId),
    GITHUB_RUN_NUMBER: '7',
    // Not the fake's address: @actions/artifact refuses every host but github.com and ghe.com's.
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'Videos',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
  };
}
