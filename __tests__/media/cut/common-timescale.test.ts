import { commonTimescale } from '../../../src/media/cut/common-timescale.js';

const CLIP = { longestSeconds: 8 };

test('one time scale is kept', () => {
  expect(commonTimescale([12_288, 12_288, 12_288], CLIP)).toBe(12_288);
});

test('differing ones get the smallest in which all times are whole numbers', () => {
  expect(commonTimescale([12_288, 12_800, 90_000], CLIP)).toBe(23_040_000);
  expect(commonTimescale([24_000, 30_000], CLIP)).toBe(120_000);
});

test('where that would not fit into 32 bits, the largest multiple of 90 kHz that does', () => {
  const timescale = commonTimescale([99_991, 100_003], CLIP);
  expect(timescale % 90_000).toBe(0);
  expect(timescale * 8).toBeLessThan(2 ** 31);
  expect(timescale).toBeGreaterThan(10_000_000);
  expect(commonTimescale([2 ** 32 - 1], { longestSeconds: 3600 })).toBe(540_000);
});
