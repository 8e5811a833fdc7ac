import { patience, retryAfter } from '../../src/core/pacing/retry-after.js';

const now = new Date('2026-11-22T09:30:00Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['7200', 7_200_000],
  ['Sun, 22 Nov 2026 09:31:30 GMT', 90_000],
  ['Sunday, 22-Nov-26 09:31:30 GMT', 90_000],
  ['Sun Nov 22 09:31:30 2026', 90_000],
])('%j is taken', (header, ms) => {
  expect(retryAfter(header, now)).toBe(ms);
});

test.each([
  [undefined],
  [''],
  ['-5'],
  ['1e3'],
  ['1.5'],
  ['soon'],
  ['7201'],
  ['99999999999999999999'],
  ['2026-11-22T09:31:30Z'],
  ['Sun, 22 Nov 2026 09:29:00 GMT'],
  ['Mon, 23 Nov 2026 09:30:00 GMT'],
  ['Sun, 99 Nov 2026 09:31:30 GMT'],
])('%j says nothing', (header) => {
  expect(retryAfter(header, now)).toBeUndefined();
});

test('who is refused again and again waits longer, up to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((refusals) => patience(refusals) / 60_000)).toEqual([
    1, 2, 4, 8, 15, 15, 15,
  ]);
});
