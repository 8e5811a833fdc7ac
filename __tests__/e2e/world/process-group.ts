import { type ChildProcessByStdio, type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/**
 * Starts a program in a process group of its own, so that a test can kill all that it starts. The
 * whole group is killed when the test file ends, and when the tests die, by Ctrl-C or worse.
 */
export function spawnGroup(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(program, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const guard = guardOf(child);
  groups.set(child, guard);
  child.on('exit', () => {
    if (groupIsAlive(child)) return;
    guard.kill('SIGKILL');
    groups.delete(child);
  });
  return child;
}

/** Signals the program and whatever it started. */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? 0), signal);
  } catch {
    // Nobody of the group is left: that is what was wanted.
  }
}

/** Whether the program, or anything that it started, still runs. */
export function groupIsAlive(child: ChildProcess): boolean {
  try {
    return process.kill(-(child.pid ?? 0), 0);
  } catch {
    return false;
  }
}

/** A shell that waits for its standard input to close, which even our own SIGKILL does. */
function guardOf(child: ChildProcess): ChildProcess {
  const guard = spawn('sh', ['-c', `read _; kill -9 -- -${child.pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // No shell, no guard: the end of the test file still kills what runs.
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  return guard;
}

const groups = new Map<ChildProcess, ChildProcess>();

afterAll(() => {
  for (const [child, guard] of groups) {
    killGroup(child, 'SIGKILL');
    guard.kill('SIGKILL');
  }
});
