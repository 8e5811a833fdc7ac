import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inputVariables } from './action-inputs.js';
import type { Artifacts } from './artifacts.js';
import type { Github } from './github.js';
import { node24 } from './node24.js';
import { groupIsAlive, killGroup, spawnGroup } from './process-group.js';
import type { Event } from './payload.js';
import { type RunnerCommand, runnerCommands, withoutMasks } from './runner-commands.js';
import { type RunnerFiles, runnerEnvironment, type Step } from './runner-environment.js';
import { parseRunnerFile } from './runner-file.js';

export interface ActionOptions {
  readonly event: Event;
  readonly github: Github;
  readonly artifacts?: Artifacts;
  /** The checked out workspace, which is also where the action runs. */
  readonly cwd: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` is in the action's defaults. */
  readonly token?: string;
  /** `dist/index.js` unless said. */
  readonly script?: string;
  /** The action's metadata; the repository's own `action.yml` unless said. */
  readonly action?: string;
  readonly step?: Partial<Step>;
  /** RUNNER_TEMP; a new folder unless said, as on a new machine. */
  readonly temp?: string;
  /** False: the whole machine is lost with the process, and GitHub still takes the job for running. */
  readonly runnerSurvives?: boolean;
  /** After which the process is killed; a minute unless said. */
  readonly timeoutMs?: number;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, without `add-mask` commands, which the runner never shows. Nothing else is masked. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The job summary. */
  readonly summary: string;
  /** What it wrote to GITHUB_ENV and GITHUB_PATH: nothing, one hopes. */
  readonly envFile: string;
  readonly pathFile: string;
  readonly commands: readonly RunnerCommand[];
  /** `error`, `warning` and `notice` commands. */
  readonly annotations: readonly RunnerCommand[];
  readonly cwd: string;
  readonly temp: string;
}

/** A running action: for tests that kill it. */
export interface RunningAction {
  readonly temp: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  log(): string;
  /** Signals the node process alone, as the runner does first, or with all of its children. */
  kill(signal: NodeJS.Signals, whom?: 'process' | 'tree'): void;
  /** Whether anything that it started is still alive. */
  orphans(): boolean;
  readonly result: Promise<ActionResult>;
}

/** Runs the action as GitHub's runner would, to its end. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  return await (
    await startAction(options)
  ).result;
}

/** Starts it; whatever still runs when the test file ends is killed. */
export async function startAction(options: ActionOptions): Promise<RunningAction> {
  if (node24 === undefined) throw new Error('needs Node 24: use describeOnNode24');
  const temp = options.temp ?? (await newTemp());
  const step = { ...firstStep, ...options.step };
  const { env, files } = await runnerEnvironment({
    event: options.event,
    step,
    workspace: options.cwd,
    temp,
    github: options.github,
    ...(options.artifacts && { artifacts: options.artifacts }),
  });
  const inputs = {
    inputs: options.inputs ?? {},
    action: options.action ?? actionFile,
    token: options.token ?? '',
  };
  tellJob(options, step, undefined);
  const child = spawnGroup(node24, [options.script ?? bundle], {
    cwd: options.cwd,
    env: { ...env, ...inputVariables(inputs), ...options.env },
  });
  const printed = { all: '', stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
      printed.all += text;
    });
  }
  return {
    temp,
    process: child,
    log: () => printed.all,
    kill(signal, whom = 'process') {
      if (whom === 'process') child.kill(signal);
      else killGroup(child, signal);
    },
    orphans: () => groupIsAlive(child),
    result: ending(child, options.timeoutMs ?? 60_000).then(async (end) => {
      tellJob(options, step, end.exitCode === 0 ? 'success' : 'failure');
      return {
        ...end,
        ...printedResult(printed),
        ...(await readFiles(files, end.signal !== null)),
        cwd: options.cwd,
        temp,
      };
    }),
  };
}

async function ending(
  child: ChildProcess,
  timeoutMs: number,
): Promise<Pick<ActionResult, 'exitCode' | 'signal' | 'timedOut'>> {
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child, 'SIGKILL');
  }, timeoutMs);
  const closed = once(child, 'close');
  await once(child, 'exit');
  clearTimeout(timer);
  // The pipes may still hold output; but what it left running may hold them open for ever.
  await Promise.race([closed, delay(1000, undefined, { ref: false })]);
  return { exitCode: child.exitCode, signal: child.signalCode, timedOut };
}

function printedResult(
  printed: Readonly<Record<'all' | 'stdout' | 'stderr', string>>,
): Pick<ActionResult, 'annotations' | 'commands' | 'log' | 'stderr' | 'stdout'> {
  // Stream by stream: the runner reads each by itself.
  const commands = [...runnerCommands(printed.stdout), ...runnerCommands(printed.stderr)];
  return {
    stdout: printed.stdout,
    stderr: printed.stderr,
    log: withoutMasks(printed.stdout) + withoutMasks(printed.stderr),
    commands,
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
  };
}

async function readFiles(
  files: RunnerFiles,
  killed: boolean,
): Promise<Pick<ActionResult, 'envFile' | 'outputs' | 'pathFile' | 'state' | 'summary'>> {
  return {
    outputs: await readPairs(files.output, killed),
    state: await readPairs(files.state, killed),
    summary: await readFile(files.summary, 'utf8'),
    envFile: await readFile(files.env, 'utf8'),
    pathFile: await readFile(files.path, 'utf8'),
  };
}

/** A process that was killed may leave half a line; from any other that is an error. */
async function readPairs(file: string, killed: boolean): Promise<Readonly<Record<string, string>>> {
  try {
    return parseRunnerFile(await readFile(file, 'utf8'));
  } catch (error) {
    if (killed) return {};
    throw error;
  }
}

/** Keeps `GET …/actions/runs/ID/jobs` true while the process lives. */
function tellJob(
  options: ActionOptions,
  step: Step,
  conclusion: 'success' | 'failure' | undefined,
): void {
  if (conclusion !== undefined && options.runnerSurvives === false) return;
  const job = { name: step.job, runnerName: step.runnerName };
  options.github.setRun(options.event.repository.fullName, {
    id: step.runId,
    attempt: step.attempt,
    jobs: [
      conclusion === undefined
        ? { ...job, status: 'in_progress' }
        : { ...job, status: 'completed', conclusion },
    ],
  });
}

async function newTemp(): Promise<string> {
  const temp = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  temps.push(temp);
  return temp;
}

const firstStep: Step = {
  runId: 9_000_000_001,
  attempt: 1,
  job: 'render',
  runnerName: 'GitHub Actions 1',
};
const bundle = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));
const actionFile = fileURLToPath(new URL('../../../action.yml', import.meta.url));

const temps: string[] = [];

afterAll(async () => {
  for (const temp of temps) await rm(temp, { recursive: true, force: true });
});
