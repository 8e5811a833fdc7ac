import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRunnerFile } from '../e2e/world/runner-file.js';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed command line in a folder, without a terminal. */
export async function runShotlock(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  /**
   * `most`: no file may grow beyond so many blocks, as if the disk were full. `until`: it is
   * interrupted, as by Ctrl-C, once that has come. `uid`: the user it runs as, for root to name.
   */
  limits: { readonly most?: number; readonly until?: Promise<void>; readonly uid?: number } = {},
): Promise<Ran> {
  const { PATH = '' } = process.env;
  const command = [process.execPath, bundle, ...args];
  const limited = ['sh', '-c', `ulimit -f ${limits.most}; exec "$0" "$@"`, ...command];
  const [program = '', ...rest] = limits.most === undefined ? command : limited;
  const child = spawn(program, rest, {
    cwd,
    ...(limits.uid === undefined ? {} : { uid: limits.uid }),
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  void limits.until?.then(() => child.kill('SIGINT'));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, stdout, stderr };
}

/** Runs the committed action on a push, to plan; what it set as outputs as well. */
export async function planAsAction(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ran & { readonly outputs: Readonly<Record<string, string>> }> {
  const output = join(folder, 'output.txt');
  await writeFile(output, '');
  const ran = await runShotlock(folder, [], {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_OUTPUT: output,
    GITHUB_WORKSPACE: folder,
    INPUT_ARTIFACTS: 'none',
    INPUT_MODE: 'plan',
    ...inputs,
  });
  return { ...ran, outputs: parseRunnerFile(await readFile(output, 'utf8')) };
}

/** A copy of an example in a folder of its own, outside of any checkout; `done` removes it. */
export async function copyExample(
  name: string,
): Promise<{ readonly folder: string; readonly done: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'shotlock-'));
  await cp(join(examples, name), folder, {
    recursive: true,
    filter: (path) => !/[/\\](videos|\.shotlock)$/u.test(path),
  });
  return { folder, done: () => rm(folder, { recursive: true, force: true }) };
}
