import { frames, frame } from '../../src/core/frame.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Paint } from '../../src/core/report-text/paint.ts';

function problem(text: string, column: number, length: number): Problem {
  return {
    code: 'test',
    severity: 'error',
    message: 'It is wrong.',
    hint: 'Mend it.',
    where: { file: 'videos.yml', line: 7, column, text, length },
  };
}

/** The two lines of the excerpt. */
function marked(text: string, column: number): readonly string[] {
  return frame(problem(text, column, 1))
    .split('\n')
    .slice(1, 3);
}

test('shows place, message, the line with its characters marked, and the hint', () => {
  expect(frame(problem('  - id: Teaser', 9, 6))).toBe(
    [
      'videos.yml:7:9 error: It is wrong. [test]',
      '  7 |   - id: Teaser',
      '    |         ^^^^^^',
      '  Mend it.',
    ].join('\n'),
  );
});

test('needs no place', () => {
  expect(frame({ code: 'test', severity: 'warning', message: 'Mind.' })).toBe(
    'warning: Mind. [test]',
  );
});

test('marks the right characters behind tabs, wide characters and emoji', () => {
  expect(marked('\tid: x', 6)).toEqual(['  7 | →id: x', '    |      ^']);
  expect(marked('日本: x', 5)).toEqual(['  7 | 日本: x', '    |       ^']);
  expect(marked('🎬 x', 4)).toEqual(['  7 | 🎬 x', '    |    ^']);
  expect(marked('e\u0301 x', 4)).toEqual(['  7 | e\u0301 x', '    |   ^']);
});

test('shows a window of a long line', () => {
  const [, line = '', marks = ''] = frame(
    problem(`${'a'.repeat(500)}WRONG${'b'.repeat(500)}`, 501, 5),
  ).split('\n');
  expect(line.length).toBeLessThan(115);
  expect(line.indexOf('WRONG')).toBe(marks.indexOf('^^^^^'));
  expect(line).toMatch(/^ {2}7 \| …a+WRONGb+…$/);
});

test('lets no character of the file act', () => {
  const text = 'a\u001b[31mb\u202ec\u0000d\ud800\r';
  const printed = frame({ ...problem(text, 1, 1), message: `Not \n::error::x ${text}` });
  expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e|\p{Cs}/u);
  expect(printed.split('\n')).toHaveLength(4);
});

test('is painted part by part', () => {
  const paint: Paint = (style, text) => `<${style}>${text}</${style}>`;
  const painted = frame(problem('id: x', 1, 2), paint);
  expect(painted).toBe(
    [
      '<bold>videos.yml:7:1</bold> <red>error:</red> It is wrong. [test]',
      '  7 | id: x',
      '    | <red>^^</red>',
      '  <dim>Mend it.</dim>',
    ].join('\n'),
  );
  const warning = frame({ ...problem('id: x', 1, 2), severity: 'warning' }, paint);
  expect(warning).toContain('<yellow>warning:</yellow> It is wrong.');
});

test('lines to copy stay lines, and the page of a code is named once', () => {
  const one = {
    ...problem('id: x', 1, 2),
    hint: 'Add to the job:\npermissions:\n  contents: write',
  };
  const printed = frames([one, one]);
  expect(printed).toContain('\n  Add to the job:\n  permissions:\n    contents: write\n');
  expect(printed.match(/errors\.md#/gu)).toHaveLength(1);
});
