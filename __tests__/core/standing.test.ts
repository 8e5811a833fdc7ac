import * as fc from 'fast-check';
import { duration, standingLine } from '../../src/core/standing.js';
import { standingScreen } from '../../src/core/standing-screen.js';
import { expectGolden } from '../tools/golden.js';
import { manyVideos, standing, video } from './standings.js';

const plain = (_style: string, text: string) => text;
const screen = { columns: 100, rows: 24, speed: 1, paint: plain };

test.each([
  ['two-videos', standing(), screen],
  ['narrow', standing(), { ...screen, columns: 40 }],
  ['many-videos', standing({ videos: manyVideos(200) }), screen],
  ['low', standing({ videos: manyVideos(200) }), { ...screen, rows: 9 }],
  [
    'something-stopped',
    standing({
      takes: { waiting: 0, elsewhere: 1, open: 0, collecting: 0, done: 2, stopped: 1 },
      videos: [video('a', { done: 2, stopped: 1 }), video('b-much-longer', { done: 3 })],
      left: () => 0,
    }),
    screen,
  ],
  [
    'coloured',
    standing({ videos: [video('a', { done: 3 }), video('b', { done: 1, stopped: 1 })] }),
    { ...screen, paint: (style: string, text: string) => `<${style}>${text}</${style}>` },
  ],
])('a terminal shows where a render stands: %s', (name, now, size) => {
  expectGolden(`screen/${name}.txt`, standingScreen(now, size).join('\n'));
});

test('a screen fits its terminal, whatever its size and however many videos there are', () => {
  const anyVideo = fc.record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,99}$/u),
    done: fc.nat(30),
    stopped: fc.nat(3),
    of: fc.integer({ min: 1, max: 30 }),
    open: fc.array(fc.record({ shot: fc.constant('shot'), since: fc.nat(9e6) }), { maxLength: 30 }),
    collecting: fc.array(fc.constant('other'), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(anyVideo, { maxLength: 40 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 2, max: 80 }),
      (videos, columns, rows) => {
        const some = videos.map((each) => ({ ...each, done: Math.min(each.done, each.of) }));
        const lines = standingScreen(standing({ videos: some }), { ...screen, columns, rows });
        expect(lines.length).toBeLessThan(rows);
        for (const line of lines) expect(line.length).toBeLessThan(Math.max(2, columns));
      },
    ),
    { numRuns: 300 },
  );
});

test('times are those of a person, however fast the simulator is', () => {
  const lines = standingScreen(standing(), { ...screen, speed: 60 });
  expect(lines.at(-1)).toMatch(/^1 s so far · about 2 s to go · /u);
});

test('a log has it in one line', () => {
  expect(standingLine(standing({ because: 'next look in 9 s' }))).toBe(
    '1 of 6 shots done, 3 under way for 62 s (launch-film/switch-on, launch-film/desk, launch-story/hook), ' +
      '1 being fetched, 1 to be submitted, 7 of 100 requests, next look in 9 s',
  );
});

test('a log names three of the shots under way, and counts the others', () => {
  const open = ['a', 'b', 'c', 'd', 'e'].map((shot, n) => ({ shot, since: 90_000 - n * 1000 }));
  const takes = { waiting: 0, elsewhere: 2, open: 5, collecting: 0, done: 0, stopped: 1 };
  expect(standingLine(standing({ takes, videos: [video('film', { of: 8, open })] }))).toBe(
    '0 of 8 shots done, 5 under way for 90 s (film/a, film/b, film/c and 2 more), ' +
      '2 being submitted by another run, 1 stopped, 7 of 100 requests',
  );
});

test.each([
  [0, '0 s'],
  [119_499, '119 s'],
  [119_500, '2 min'],
  [119 * 60_000, '119 min'],
  [120 * 60_000, '2 h 0 min'],
  [125 * 60_000, '2 h 5 min'],
])('%d ms are %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});
