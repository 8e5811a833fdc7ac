import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Permissions } from './github-state.js';
import type { Event } from './payload.js';
import type { ActionResult } from './run-action.js';
import type { Studio } from './studio.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix?: string };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What `${{ … }}` may name. */
interface Context {
  readonly secrets: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
  readonly steps: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
  readonly matrix: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly job: string;
  readonly result: ActionResult;
}

/** A file of an example. */
export function exampleFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url)), 'utf8');
}

/**
 * Runs an example's workflow as far as Shotlock is in it: its own permissions, inputs, outputs, needs
 * and matrix; the jobs of a matrix at once. Conditions are the caller's, who says which jobs run.
 */
export async function runWorkflow(
  path: string,
  run: {
    readonly studio: Studio;
    readonly event: Event;
    readonly runId: number;
    readonly jobs?: readonly string[];
    readonly secrets?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
    /** What is checked out where that is not the event's own commit. */
    readonly at?: string;
  },
): Promise<readonly JobResult[]> {
  const workflow: Workflow = parse(exampleFile(path));
  const results: JobResult[] = [];
  const needs: Record<string, { outputs: Record<string, string> }> = {};
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (run.jobs && !run.jobs.includes(name)) continue;
    const known = { secrets: run.secrets ?? {}, inputs: run.inputs ?? {}, needs, steps: {} };
    const shares = matrixOf(job, { ...known, matrix: {} });
    const made = await Promise.all(
      shares.map(async (matrix, index) => {
        const place = { name, index, permissions: job.permissions ?? workflow.permissions };
        return await runJob(job, { ...known, matrix }, { ...run, ...place });
      }),
    );
    results.push(...made.map(({ result }) => ({ job: name, result })));
    needs[name] = { outputs: made[0]?.outputs ?? {} };
  }
  return results;
}

async function runJob(
  job: Job,
  context: Context,
  run: Parameters<typeof runWorkflow>[1] & {
    readonly name: string;
    readonly index: number;
    readonly permissions: Permissions;
  },
): Promise<{ readonly result: ActionResult; readonly outputs: Record<string, string> }> {
  const { event, index, name, permissions, runId, studio } = run;
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  let result: ActionResult | undefined;
  for (const { id = '', uses = '', with: given = {} } of job.steps) {
    const inputs = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key,
        uses.startsWith('shotlock/') ? evaluate(String(value), { ...context, steps }) : '',
      ]),
    );
    if (uses.startsWith('actions/create-github-app-token@')) {
      const token = await studio.github.token(
        { contents: 'write', 'pull-requests': 'write', actions: 'read' },
        'studio-bot',
      );
      steps[id] = { outputs: { token } };
    }
    if (!uses.startsWith('shotlock/shotlock@')) continue;
    // The simulator is one of its own; the world's API sells.
    const simulated = inputs['provider'] === 'simulator' ? { 'api-url': '' } : {};
    const { 'id-token': _, ...granted }: Record<string, string> = permissions;
    result = await studio.run(event, {
      inputs: { ...inputs, ...simulated },
      permissions: granted,
      ...(run.at === undefined ? {} : { at: run.at }),
      // Only what the workflow says is there.
      env: { NANOPHOTO_API_KEY: '' },
      step: { runId, job: `${name} ${index}`, runnerName: `GitHub Actions ${name} ${index}` },
    });
    steps[id] = { outputs: result.outputs };
  }
  if (!result) throw new Error(`${name} does not use Shotlock`);
  const outputs = Object.entries(job.outputs ?? {}).map(([key, value]) => [
    key,
    evaluate(value, { ...context, steps }),
  ]);
  return { result, outputs: Object.fromEntries(outputs) };
}

function matrixOf(job: Job, context: Context): readonly Readonly<Record<string, string>>[] {
  const text = job.strategy?.matrix;
  if (text === undefined) return [{}];
  const [, inner] = /^\$\{\{ fromJSON\((.*)\) \}\}$/u.exec(text) ?? [];
  const { include }: { include: readonly Record<string, string>[] } = JSON.parse(
    evaluate(`\${{ ${inner} }}`, context),
  );
  return include;
}

/** Paths into the context; anything else is an error, never an empty text. */
function evaluate(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{ *([\w.-]+) *\}\}/gu, (_, path: string) => {
    let value: unknown = context;
    for (const part of path.split('.')) value = Reflect.get(Object(value), part);
    if (typeof value !== 'string') throw new Error(`nothing is known of ${path}`);
    return value;
  });
}
