import { fit, type Block } from '../../src/core/comment/fit.js';

const elsewhere = 'the job summary has them all';
const limit = (most: number) => ({ most, sizeOf: (text: string) => text.length, elsewhere });
const x = (length: number) => 'x'.repeat(length);

test('keeps what fits to the very last character, and says what does not', () => {
  // 400 are kept free, and the foot takes 4.
  expect(fit([x(596)], 'foot', limit(1_000))).toBe(`${x(596)}\n\nfoot\n`);
  expect(fit([x(597)], 'foot', limit(1_000))).toBe(
    `_1 more sections are not shown: ${elsewhere}._\n\nfoot\n`,
  );
  // Each that is kept takes the line between as well.
  expect(fit([x(300), x(294)], 'foot', limit(1_000))).toContain(x(294));
  expect(fit([x(300), x(295)], 'foot', limit(1_000))).toContain('_1 more sections');
});

test('keeps the order: what comes after something too large is left out as well', () => {
  const text = fit([x(10), '', x(1_000), 'small', ''], 'foot', limit(1_000));
  expect(text).toBe(`${x(10)}\n\n_2 more sections are not shown: ${elsewhere}._\n\nfoot\n`);
});

test('empty parts leave no gap', () => {
  const none: Block = { open: '<details>', items: [], close: '</details>', noun: 'shot' };
  expect(fit(['', 'one', none, 'two'], 'foot', limit(1_000))).toBe('one\n\ntwo\n\nfoot\n');
});

test('shows as many items as fit, whole, and closes what it opened', () => {
  const block = (count: number): Block => ({
    open: '<open>\n',
    items: Array.from({ length: count }, () => x(96)),
    close: '</open>',
    noun: 'shot',
  });
  // Of 1497, the foot, the opening and closing lines and 2 × 400 leave room for exactly 7.
  const shown = (count: number) => fit([block(count)], 'foot', limit(1_497));
  const items = (number: number) => Array.from({ length: number }, () => x(96)).join('\n');
  expect(shown(7)).toBe(`<open>\n${items(7)}\n\n</open>\n\nfoot\n`);
  expect(shown(8)).toBe(
    `<open>\n${items(7)}\n\n_1 more of 8 shots are not shown: ${elsewhere}._\n\n</open>\n\nfoot\n`,
  );
  expect(fit([block(8)], 'foot', limit(1_496))).toContain('_2 more of 8 shots');
});
