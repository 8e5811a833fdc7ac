import { Writable } from 'node:stream';
import { actionLog } from '../../src/ports/action-log.js';
import { terminalLog } from '../../src/ports/terminal-log.js';

const hostile = [
  '::error::planted',
  '  ::stop-commands::x',
  'ok\r::add-mask::e',
  'ok\n::set-output name=plan::0',
  'ok\u2028::debug::x',
  'mid ##[set-output name=plan]0 and ###[error] and ##[group]',
  '\u00A0::warning::planted',
  '\v::notice::planted',
];

/** What a runner takes for a command: `::name` at a line's start, `##[name` anywhere. */
const commands = /^\s*::|##\[/mu;

/** A stream that keeps what is written to it; terminals have columns. */
function paper(columns?: number) {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: columns !== undefined, columns }),
    text: () => text,
  };
}

describe.each([
  ['in a workflow run', actionLog],
  ['away from a terminal', terminalLog],
])('a log %s', (_where, log) => {
  test('contains no command that a text from outside brought along', () => {
    const { stream, text } = paper();
    const to = log(stream);
    for (const line of hostile) {
      to.info(line);
      to.warn(line);
      log(stream).live([line, line]);
    }
    expect(text().replaceAll('\r', '\n')).not.toMatch(commands);
    expect(text()).not.toMatch(/\r/u);
  });

  test('tells the present state at once, and then seldom', () => {
    const { stream, text } = paper();
    const to = log(stream);
    to.live(['1 of 2 done', 'joining']);
    to.live(['2 of 2 done']);
    expect(text()).toBe('1 of 2 done\njoining\n');
  });
});

describe('on a terminal', () => {
  test('the present state is redrawn below what happened', () => {
    const { stream, text } = paper(40);
    const log = terminalLog(stream);
    log.live(['1 of 2 done']);
    log.info('desk: submitted');
    log.live(['2 of 2 done']);
    log.end();
    log.info('done');
    expect(shown(text())).toEqual(['desk: submitted', 'done']);
  });

  test('a state of many lines that are too long is erased without a trace', () => {
    const { stream, text } = paper(30);
    const log = terminalLog(stream);
    log.live(['x'.repeat(500), 'y'.repeat(500), 'z']);
    log.live(['short']);
    log.end();
    expect(shown(text())).toEqual([]);
    expect(
      Math.max(
        ...text()
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(40);
  });
});

/** What a terminal shows after these bytes: it knows line breaks, and how to go up and erase. */
function shown(text: string): readonly string[] {
  let lines: string[] = [];
  // oxlint-disable-next-line no-control-regex
  for (const part of text.split(/(\u001B\[\d+A\u001B\[0J|\n)/u)) {
    // oxlint-disable-next-line no-control-regex
    const up = /^\u001B\[(\d+)A/u.exec(part)?.[1];
    if (up !== undefined) lines = lines.slice(0, Math.max(0, lines.length - Number(up)));
    else if (part !== '\n' && part !== '') lines = [...lines, part];
  }
  return lines;
}
