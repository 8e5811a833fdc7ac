import { harmless } from '../core/plain-text.js';
import { seldom, type Log } from './log.js';

/** What a log needs to know of standard error. */
type Terminal = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
};

/**
 * A log on standard error, which leaves standard output to the result. On a terminal the present
 * state is redrawn below what happened; elsewhere it is a line now and then.
 */
export function terminalLog(stream: Terminal): Log & { end(): void } {
  let drawn = 0;
  let last = '';
  const erase = () => {
    if (drawn > 0) stream.write(`\u001B[${drawn}A\u001B[0J`);
    drawn = 0;
  };
  const write = (line: string) => {
    erase();
    stream.write(`${harmless(line)}\n`);
    if (stream.isTTY && last) draw();
  };
  const draw = () => {
    const width = Math.max(20, stream.columns ?? 80);
    const lines = last.split('\n').map((line) => line.slice(0, width - 1));
    stream.write(`${lines.join('\n')}\n`);
    drawn = lines.length;
  };
  const now = seldom((text) => stream.write(`${text}\n`));
  return {
    info: write,
    warn: (line) => write(`warning: ${line}`),
    live(lines) {
      const text = harmless(lines.join('\n'));
      if (!stream.isTTY) return now(text);
      if (text === last) return;
      last = text;
      erase();
      draw();
    },
    end() {
      erase();
      last = '';
    },
  };
}
