import { Writable } from 'node:stream';
import { jest } from '@jest/globals';
import { actionLog } from '../../src/ports/action-log.js';
import { plainLog, screenLog } from '../../src/ports/terminal-log.js';
import { standingLine } from '../../src/core/standing.js';
import { standingScreen } from '../../src/core/standing-screen.js';
import { manyVideos, standing } from '../core/standings.js';
import { emulator } from '../tools/screen.js';

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

/** A stream that keeps what is written to it. */
function paper() {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream, text: () => text };
}

describe.each([
  ['in a workflow run', actionLog],
  ['away from a terminal', plainLog],
])('a log %s', (_where, log) => {
  test('contains no command that a text from outside brought along', () => {
    const { stream, text } = paper();
    const to = log(stream);
    for (const line of hostile) {
      to.info(line);
      to.warn(line);
    }
    expect(text().replaceAll('\r', '\n')).not.toMatch(commands);
    expect(text()).not.toMatch(/\r/u);
  });

  test('has a line of where a render stands when something changed, and then seldom', () => {
    const { stream, text } = paper();
    const to = log(stream);
    const before = standing();
    const after = standing({ takes: { ...before.takes, open: 2, done: 2 } });
    for (const each of [before, before, after, before, after]) to.live(() => each);
    to.live(undefined);
    expect(text()).toBe(`${standingLine(after)}\n`);
  });
});

describe('on a terminal', () => {
  const paint = (_style: string, text: string) => text;
  const open = (columns = 100, rows = 20) => {
    const terminal = emulator(columns, rows);
    return { terminal, log: screenLog(terminal.stream, { speed: 1, paint }) };
  };
  const drawn = (columns = 100, rows = 20) =>
    standingScreen(standing(), { columns, rows, speed: 1, paint });

  test('where the render stands is below what happened, and gone in the end', async () => {
    const { terminal, log } = open();
    log.live(() => standing());
    log.info('desk: submitted');
    log.warn('slow');
    expect(await terminal.lines()).toEqual(['desk: submitted', 'warning: slow', ...drawn()]);
    log.live(undefined);
    log.info('done');
    expect(await terminal.lines()).toEqual(['desk: submitted', 'warning: slow', 'done']);
  });

  test('it is asked for again every second, and nothing is written while it stays the same', async () => {
    jest.useFakeTimers();
    try {
      const { terminal, log } = open();
      const write = jest.spyOn(terminal.stream, 'write');
      let now = standing();
      log.live(() => now);
      jest.advanceTimersByTime(10_000);
      expect(write).toHaveBeenCalledTimes(1);
      now = standing({ elapsed: 99_000 });
      jest.advanceTimersByTime(1000);
      expect(write).toHaveBeenCalledTimes(2);
      log.live(undefined);
      jest.advanceTimersByTime(10_000);
      expect(write).toHaveBeenCalledTimes(3);
    } finally {
      jest.useRealTimers();
    }
  });

  test('what scrolled away stays as it was', async () => {
    const { terminal, log } = open(100, 10);
    log.live(() => standing({ videos: manyVideos(30) }));
    const lines = Array.from({ length: 50 }, (_, n) => `line ${n}`);
    for (const line of lines) log.info(line);
    log.live(undefined);
    expect(await terminal.lines()).toEqual(lines);
  });

  test('a terminal that becomes narrower or wider keeps no trace of it', async () => {
    const { terminal, log } = open();
    log.info('before');
    log.live(() => standing());
    await terminal.lines();
    for (const columns of [60, 31, 80]) {
      terminal.resize(columns, 20);
      log.info(`${columns} columns`);
      await terminal.lines();
    }
    expect(await terminal.lines()).toEqual([
      'before',
      '60 columns',
      '31 columns',
      '80 columns',
      ...drawn(80),
    ]);
  });

  test('what is typed meanwhile is not in the way', async () => {
    const { terminal, log } = open();
    log.live(() => standing());
    terminal.stream.write('^C');
    log.info('Interrupted');
    log.live(undefined);
    expect(await terminal.lines()).toEqual(['Interrupted']);
  });
});
