import { retryAfter } from '../../src/core/retry-after.js';

const now = new Date('2026-11-22T09:30:00Z');

test.each([
  ['seconds', '120', 120_000],
  ['no seconds at all', '0', 0],
  ['seconds with white space', ' 7 ', 7_000],
  ['two hours', '7200', 7_200_000],
  ['a date', 'Sun, 22 Nov 2026 09:31:30 GMT', 90_000],
  ['the present second', 'Sun, 22 Nov 2026 09:30:00 GMT', 0],
  ['an old form of date', 'Sunday, 22-Nov-26 09:31:00 GMT', 60_000],
])('obeys %s', (_form, header, ms) => {
  expect(retryAfter(header, now)).toBe(ms);
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a word', 'soon'],
  ['more than two hours', '7201'],
  ['a far number', '99999999999'],
  ['a negative number', '-1'],
  ['a fraction', '1.5'],
  ['an exponent', '1e9'],
  ['infinity', 'Infinity'],
  ['a date long past', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['a date far ahead', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['a number of another script', '١٢'],
])('has its own patience for %s', (_form, header) => {
  expect(retryAfter(header, now)).toBeUndefined();
});
