import { inFileOrder } from '../../src/core/in-file-order.js';
import type { Problem } from '../../src/core/problem.js';

const at = (line: number, column = 1, file = 'videos.yml'): Problem => ({
  code: 'variable-missing',
  severity: 'error',
  message: `${file}:${line}:${column}`,
  where: { file, line, column },
});
const nowhere: Problem = { code: 'variable-missing', severity: 'error', message: 'nowhere' };
const ordered = (first: readonly Problem[], others: readonly Problem[]) =>
  inFileOrder('videos.yml', first, others).map(({ message }) => message);

test('problems of one file come in the order of its lines, then of its columns', () => {
  expect(ordered([at(2), at(9)], [at(12), at(5, 7), at(5, 3), at(1)])).toEqual(
    [at(1), at(2), at(5, 3), at(5, 7), at(9), at(12)].map(({ message }) => message),
  );
});

test('those at one place come in the order they were found', () => {
  const second = { ...at(4, 2), message: 'second' };
  expect(ordered([at(4, 2)], [second])).toEqual([at(4, 2).message, 'second']);
});

test('what stands in a prompt’s file stays behind the problem that it follows', () => {
  const prompt = at(1, 1, 'prompts/desk.md');
  expect(ordered([at(3), prompt, at(8)], [at(2), at(5)])).toEqual(
    [at(2), at(3), prompt, at(5), at(8)].map(({ message }) => message),
  );
});

test('what has no place comes last', () => {
  expect(ordered([at(3)], [nowhere, at(7)])).toEqual([at(3).message, at(7).message, 'nowhere']);
  expect(ordered([], [nowhere, at(7)])).toEqual([at(7).message, 'nowhere']);
  expect(ordered([nowhere, at(3)], [at(1)])).toEqual(['nowhere', at(1).message, at(3).message]);
});
