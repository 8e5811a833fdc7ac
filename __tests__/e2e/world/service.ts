import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.js';

/** A third party's server, running as a child process on loopback. */
export interface Service {
  /** What `ready` matched in the line that announced it. */
  readonly announced: RegExpMatchArray;
  readonly stop: () => Promise<void>;
}

/** Starts `script` on Node 24 and waits for the line on its standard output that `ready` matches. */
export async function startService(options: {
  readonly script: string;
  readonly args: readonly string[];
  readonly ready: RegExp;
  readonly cwd: string;
}): Promise<Service> {
  if (node24 === undefined) throw new Error('needs Node 24: use describeOnNode24');
  const child = spawn(node24, ['--import', untilStdinEnds, options.script, ...options.args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  // A write to the pipe of a process that has just died is no news: `ended` tells.
  child.stdin.on('error', () => {});
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const announced = await Promise.race([
    announcement(child.stdout, options.ready),
    ended.then(() => {
      throw new Error(`${options.script} ended before it was ready:\n${complaint}`);
    }),
  ]);
  return {
    announced,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

async function announcement(
  stdout: NodeJS.ReadableStream,
  ready: RegExp,
): Promise<RegExpMatchArray> {
  const lines = createInterface({ input: stdout });
  return await new Promise((resolve) => {
    // Keeps reading after the match: a full pipe would stop the service.
    lines.on('line', (line) => {
      const match = ready.exec(line);
      if (match) resolve(match);
    });
  });
}

const untilStdinEnds = fileURLToPath(new URL('until-stdin-ends.mjs', import.meta.url));
