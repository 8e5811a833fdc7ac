import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Whether `script` of util-linux is here, which runs a command in a real pseudoterminal. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

export const describeInTerminal: typeof describe.skip = hasTerminal ? describe : describe.skip;

/** The key as a terminal sends it. */
export const ctrlC = '\u0003';

export interface Screen {
  readonly exitCode: number | null;
  /** All that was written to the terminal, cursor movements included. */
  readonly text: string;
}

/**
 * Runs the committed command line in a terminal of 100 columns. Each of `keys` is typed as soon as
 * its pattern is on the screen, in order.
 */
export async function inTerminal(
  cwd: string,
  args: readonly string[],
  keys: readonly (readonly [RegExp, string])[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Screen> {
  const { PATH = '' } = process.env;
  const words = [process.execPath, bundle, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty cols 100 rows 40; exec ${words}`, '/dev/null'], {
    cwd,
    env: { PATH, TERM: 'xterm-256color', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  let seen = 0;
  const waiting = [...keys];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const next = waiting[0];
    if (!next?.[0].test(text.slice(seen))) return;
    seen = text.length;
    waiting.shift();
    child.stdin.write(next[1]);
  });
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, text: text.replaceAll('\r\n', '\n') };
}
