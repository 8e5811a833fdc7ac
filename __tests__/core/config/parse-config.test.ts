import { parseConfig } from '../../../src/core/config.ts';
import { codesOf, shotWith, understand, videoWith } from './understand.ts';

test('gives every problem at once, in file order', () => {
  const understood = understand(
    `version: 1
defaults: { resolution: 1080, styel: Film }
vars: { product: Lamp }
videos:
  - id: Teaser
    title: 12
    resolution: 4k
    sequence: true
    shots:
      - id: desk
        promt: "A desk"
      - id: desk
        prompt: "A {{prodct}}"
        imageUrls: [http://example.com/a.png]
      - id: lamp
        promptFile: lamp.md
        resolution: 4k
  - shots: []
`,
  );
  expect(
    understood.problems.map(({ code, where }) => `${where?.line}:${where?.column} ${code}`),
  ).toEqual([
    '2:25 unknown-value',
    '2:31 unknown-key',
    '5:9 bad-id',
    '6:12 wrong-type',
    '7:17 sequence-resolution',
    '11:9 unknown-key',
    '12:13 duplicate-id',
    '13:20 unknown-variable',
    '14:9 generation-type',
    '14:21 image-url',
    '16:21 prompt-file',
    '17:9 misplaced-key',
    '18:5 missing-key',
    '18:12 empty',
  ]);
});

test('does not complain of what follows from another mistake', () => {
  expect(codesOf(understand(shotWith('promt: A lamp')))).toEqual(['unknown-key']);
  expect(
    codesOf(
      understand(shotWith('prompt: A', 'generationTyp: REFERENCE_2_VIDEO', 'imageUrls: [a.png]')),
    ),
  ).toEqual(['unknown-key']);
  expect(
    codesOf(understand(shotWith('prompt: A', 'generationType: REFERENC', 'imageUrls: [a.png]'))),
  ).toEqual(['unknown-value']);
  expect(
    codesOf(understand(videoWith('vars: { lang: [] }').replace('A lamp on a desk.', '"{{lang}}"'))),
  ).toEqual(['wrong-type']);
  expect(
    codesOf(
      understand(videoWith('matrix: { lang: [] }').replace('A lamp on a desk.', '"{{lang}}"')),
    ),
  ).toEqual(['empty']);
});

test('says of a shot in a matrix only once what is wrong with it', () => {
  const text = videoWith('matrix: { lang: [en, de, fr] }').replace(
    'A lamp on a desk.',
    '"{{lang}} {{nope}}"',
  );
  expect(codesOf(understand(text))).toEqual(['unknown-variable']);
});

test('understands aliases, and refuses bombs of them', () => {
  const shots = '\n  - { id: b, shots: *all }\n';
  const aliased = videoWith().replace('shots:', 'shots: &all').trimEnd() + shots;
  expect(understand(aliased)).toMatchObject({
    problems: [],
    videos: [{ id: 'teaser' }, { id: 'b' }],
  });
  const levels = 'bcdefgh'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`);
  const bomb = `a: &a [x]\n${levels.join('\n')}\n`;
  expect(codesOf(understand(bomb))).toContain('yaml-alias');
});

test('leaves prototypes alone', () => {
  understand(shotWith('prompt: A', '__proto__: { polluted: true }'));
  understand(
    'version: 1\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n',
  );
  understand(
    videoWith('vars: { constructor: x, toString: y }').replace(
      'A lamp on a desk.',
      '"{{constructor}}"',
    ),
  );
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('takes a variable called like something of every object for a variable', () => {
  const text = videoWith('vars: { constructor: x }').replace(
    'A lamp on a desk.',
    '"{{constructor}}"',
  );
  expect(understand(text).videos[0]?.shots[0]?.prompt).toBe('x');
  expect(codesOf(understand(shotWith('prompt: "{{constructor}} {{toString}}"')))).toEqual([
    'unknown-variable',
    'unknown-variable',
  ]);
});

test('reads a file with a byte order mark and Windows line ends', () => {
  const text = `\ufeff${shotWith('prompt: |', '  One', '  {{two}}').replaceAll('\n', '\r\n')}`;
  expect(understand(text).problems).toMatchObject([
    { where: { line: 8, column: 11, text: '          {{two}}', length: 7 } },
  ]);
});

test('keeps the budget', () => {
  const parsed = parseConfig({ file: 'v.yml', text: `budget: { maxCredits: 20 }\n${videoWith()}` });
  expect('config' in parsed && parsed.config.budget?.maxCredits).toBe(20);
});
