import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { filledIn, holds, valueOf, type Scope } from './expressions.js';
import type { Permissions } from './github-state.js';
import type { Event } from './payload.js';
import type { ActionResult } from './run-action.js';
import { shellStep } from './shell-step.js';
import { starts, type On } from './starts.js';
import type { Studio } from './studio.js';

interface Step {
  readonly id?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix?: string };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: On;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

type Outputs = Readonly<Record<string, string>>;
type Conclusion = Scope['status'];

export interface JobResult {
  readonly job: string;
  /** Of its last step that uses Shotlock. */
  readonly result: ActionResult;
  readonly conclusion: Conclusion;
}

interface WorkflowRun {
  readonly studio: Studio;
  readonly event: Event;
  readonly runId: number;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** The files that the event is about, for `paths:`; the config unless said. */
  readonly changed?: readonly string[];
  /** What scripts get beside what the workflow gives them. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A file of an example. */
export function exampleFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url)), 'utf8');
}

/**
 * Runs an example's workflow as GitHub would: started by its `on:` or not at all; jobs and steps by
 * their conditions, with their own permissions, inputs, outputs, needs and matrix (the jobs of a matrix
 * at once); scripts in bash. Expressions are evaluated by GitHub's own library. Of the actions of
 * others, checking out and making an App's token are the world's, and signing in to AWS does nothing.
 */
export async function runWorkflow(path: string, run: WorkflowRun): Promise<readonly JobResult[]> {
  const workflow: Workflow = parse(exampleFile(path));
  if (!starts(workflow.on, run.event, run.changed ?? ['videos.yml'])) return [];
  const results: JobResult[] = [];
  const done = new Map<string, { readonly outputs: Outputs; readonly result: Conclusion }>();
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries(
      [job.needs ?? []].flat().map((other) => [other, done.get(other)]),
    );
    const status = worst(Object.values(needs).map((each) => each?.result ?? 'skipped'));
    const scope: Scope = { status, contexts: { ...contextsOf(run), needs } };
    if (!holds(job.if, scope)) {
      done.set(name, { outputs: {}, result: 'skipped' });
      continue;
    }
    const permissions = job.permissions ?? workflow.permissions;
    const made = await Promise.all(
      matrixOf(job, scope).map(async (matrix, index) => {
        const contexts = { ...scope.contexts, matrix };
        return await runJob(job, contexts, { ...run, name, index, permissions });
      }),
    );
    results.push(...made.map((each) => ({ job: name, ...each })));
    const result = worst(made.map(({ conclusion }) => conclusion));
    done.set(name, { outputs: made[0]?.outputs ?? {}, result });
  }
  return results;
}

/** What a job with these needs, or a need that is a matrix, stands at. */
function worst(of: readonly Conclusion[]): Conclusion {
  if (of.includes('failure')) return 'failure';
  return of.includes('skipped') ? 'skipped' : 'success';
}

function contextsOf({ event, inputs, runId, secrets, vars }: WorkflowRun): Scope['contexts'] {
  const { actor, name, payload, ref, repository, sha } = event;
  const github = {
    actor,
    event: payload,
    event_name: name,
    head_ref: event.headRef ?? '',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//u, ''),
    repository: repository.fullName,
    run_id: String(runId),
    sha,
  };
  return { github, inputs: inputs ?? {}, secrets: secrets ?? {}, vars: vars ?? {} };
}

function matrixOf(job: Job, scope: Scope): readonly Readonly<Record<string, string>>[] {
  const text = job.strategy?.matrix;
  if (text === undefined) return [{}];
  const value = valueOf(text, scope);
  if (typeof value !== 'object' || value === null || !('include' in value))
    throw new Error(`${text} lists no jobs`);
  const { include } = value;
  if (!Array.isArray(include)) throw new Error(`${text} lists no jobs`);
  return include;
}

type Place = WorkflowRun & {
  readonly name: string;
  readonly index: number;
  readonly permissions: Permissions;
};

async function runJob(
  job: Job,
  of: Scope['contexts'],
  place: Place,
): Promise<Omit<JobResult, 'job'> & { readonly outputs: Outputs }> {
  const { 'id-token': _, ...granted }: Record<string, string> = place.permissions;
  const token = await place.studio.github.token(granted);
  const github = { ...Object(of['github']), token };
  const steps: Record<string, { readonly outputs: Outputs }> = {};
  const scope = (): Scope => ({ status, contexts: { ...of, github, steps } });
  let status: 'success' | 'failure' = 'success';
  let cwd: string | undefined;
  let result: ActionResult | undefined;
  for (const step of job.steps) {
    if (!holds(step.if, scope())) continue;
    const given = filledInAll(step.with, scope());
    const env = filledInAll(step.env, scope());
    const { event, studio } = place;
    const action = step.uses?.replace(/@.*$/u, '');
    const id = step.id ?? '';
    switch (action) {
      case undefined: {
        const ran = await shellStep(step.run ?? '', {
          cwd: needed(cwd, 'a checkout'),
          env: { GITHUB_API_URL: studio.github.url, ...place.env, ...env },
        });
        if (ran.exitCode !== 0) {
          status = 'failure';
          process.stdout.write(`${place.name}: exit ${ran.exitCode}\n${ran.output}\n`);
        }
        break;
      }
      case 'actions/checkout':
        cwd = await event.repository.checkOut(await commitOf(given['ref'], event));
        break;
      case 'actions/create-github-app-token': {
        const app = { contents: 'write', 'pull-requests': 'write', actions: 'read' } as const;
        steps[id] = { outputs: { token: await studio.github.token(app, 'studio-bot') } };
        break;
      }
      case 'aws-actions/configure-aws-credentials':
        break;
      case 'shotlock/shotlock':
        result = await shotlockStep(given, needed(cwd, 'a checkout'), { ...place, granted });
        steps[id] = { outputs: result.outputs };
        if (result.exitCode !== 0) status = 'failure';
        break;
      default:
        throw new Error(`${action} is an action that the world does not have`);
    }
  }
  const outputs = filledInAll(job.outputs, scope());
  return { result: needed(result, 'a step of Shotlock’s'), conclusion: status, outputs };
}

async function shotlockStep(
  inputs: Readonly<Record<string, string>>,
  cwd: string,
  place: Place & { readonly granted: Readonly<Record<string, string>> },
): Promise<ActionResult> {
  const { event, granted, index, name, runId, studio } = place;
  // The simulator is one of its own; the world's API sells.
  const simulated = inputs['provider'] === 'simulator' ? { 'api-url': '' } : {};
  return await studio.run(event, {
    cwd,
    inputs: { ...inputs, ...simulated },
    permissions: granted,
    // Only what the workflow says is there.
    env: { NANOPHOTO_API_KEY: '' },
    step: { runId, job: `${name} ${index}`, runnerName: `GitHub Actions ${name} ${index}` },
  });
}

/** What `actions/checkout` takes: a ref that the workflow names, else the event's own commit. */
async function commitOf(ref: string | undefined, event: Event): Promise<string> {
  if (ref === undefined) return event.sha;
  const name = ref.replace(/^refs\//u, '');
  return needed(await event.repository.ref(name), ref);
}

function filledInAll(
  texts: Readonly<Record<string, string | number | boolean>> = {},
  scope: Scope,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, filledIn(String(text), scope)]),
  );
}

function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the job has not ${what}`);
  return value;
}
