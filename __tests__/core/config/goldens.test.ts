import { readdirSync } from 'node:fs';
import { problemCodes } from '../../../src/core/config/codes.ts';
import { frames } from '../../../src/core/frame.ts';
import { expectGolden } from '../../tools/golden.ts';
import { mistakes } from './mistakes.ts';
import { codesOf, understand } from './understand.ts';

describe('what a person is told of a mistake', () => {
  for (const [name, { text, codes, files = {} }] of Object.entries(mistakes))
    test(name.replaceAll('-', ' '), () => {
      const understood = understand(text, { files });
      expect(codesOf(understood)).toEqual(codes);
      expectGolden(`config/${name}.txt`, frames(understood.problems.slice(-3)));
    });
});

test('every golden belongs to a mistake', () => {
  const goldens = readdirSync(new URL('../goldens/config/', import.meta.url));
  expect(goldens.sort()).toEqual(
    Object.keys(mistakes)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});

test('every code of a problem has a mistake that leads to it', () => {
  const reached = new Set<string>(Object.values(mistakes).flatMap(({ codes }) => codes));
  expect([...reached].sort()).toEqual(Object.keys(problemCodes).sort());
});
