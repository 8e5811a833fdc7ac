import { harmless } from '../core/plain-text.js';
import { seldom, type Log } from './log.js';

/** A log in a workflow run: plain lines, none of which the runner takes for a command. */
export function actionLog(stream: NodeJS.WritableStream): Log {
  const write = (line: string) => stream.write(`${harmless(line)}\n`);
  return {
    info: write,
    warn: (line) => write(`Warning: ${line}`),
    live: seldom(write),
  };
}
