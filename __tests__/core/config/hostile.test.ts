import { limits } from '../../../src/core/config/limits.ts';
import { codesOf, shotWith, understand } from './understand.ts';

/** About a megabyte of the same. */
const megabyte = (each: string) => each.repeat(Math.floor(1_000_000 / each.length));
const shots = 'version: 1\nvideos:\n  - id: a\n    shots:\n';
const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('');

const texts: Readonly<Record<string, string>> = {
  'flow list': `[${megabyte('1,')}]`,
  'flow mapping': `{${rows(60_000, (i) => `k${i}: 1,`)}}`,
  'block mapping': rows(60_000, (i) => `k${i}: 1\n`),
  'just under the limit of tokens': `version: 1\nvars:\n${rows(limits.tokens / 7, (i) => `  v${i}: 1\n`)}`,
  'quotes without end': megabyte('"'),
  'brackets without end': megabyte('['),
  dashes: megabyte('- '),
  'colons without spaces': megabyte(':'),
  'blank lines and comments': `a:\n${'\n'.repeat(80_000)}${'  # c\n'.repeat(40_000)}  b: c\n`,
  spaces: ' '.repeat(1_000_000),
  'one plain text': `a: ${megabyte('b\n ')}`,
  'wrong escapes': `a: "${megabyte('\\q')}"`,
  backslashes: `a: "${megabyte('\\\\')}"`,
  anchors: megabyte('- &a x\n'),
  aliases: `- &a x\n${megabyte('- *a\n')}`,
  tags: megabyte('- !a x\n'),
  documents: megabyte('---\na\n'),
  directives: megabyte('%a\n'),
  'commas in a list': `[${megabyte(',')}]`,
  'indentation without end': rows(1400, (i) => `${' '.repeat(i)}a:\n`),
  'nested just below the limit': `[${megabyte(`${'['.repeat(90)}${']'.repeat(90)},`)}]`,
  'the same key': megabyte('a: 1\n'),
  'unknown keys': shots + rows(18_000, () => '      - {a: 1}\n'),
  'wrong ids': shots + rows(18_000, () => '      - {id: A}\n'),
  'unknown variables':
    shots + rows(90, (i) => `      - {id: x${i}, prompt: "${'{{a}} '.repeat(1600)}"}\n`),
  'many variables': `version: 1\nvars:\n${rows(20_000, (i) => `  v${i}: 1\n`)}videos:\n${rows(1500, (i) => `  - {id: a${i}, shots: [{id: x, prompt: "{{nope}}"}]}\n`)}`,
  matrices: `version: 1\nvideos:\n${rows(500, (i) => `  - {id: a${i}, matrix: {a: [1,2,3,4], b: [1,2,3,4], c: [1,2,3,4], d: [1,2,3,4]}, shots: [{id: x, prompt: "{{a}}"}]}\n`)}`,
  'long prompts in a matrix': `version: 1\nvars: {v: "${'x'.repeat(4000)}"}\nvideos:\n  - id: a\n    matrix: {a: [1,2,3,4], b: [1,2,3,4], c: [1,2,3,4], d: [1,2,3,4]}\n    shots:\n${rows(39, (i) => `      - {id: x${i}, prompt: "{{v}}{{v}}"}\n`)}`,
  'shots by alias': `version: 1\nvideos:\n  - id: a\n    shots: &s\n${rows(1000, (i) => `      - {id: x${i}, prompt: ""}\n`)}${rows(40, (i) => `  - {id: b${i}, shots: *s}\n`)}`,
  'one enormous line': `{version: 1, videos: [${rows(8000, (i) => `{id: v${i}, shots: [{id: A}]},`)}]}`,
};

/**
 * On a machine at rest each takes under 0.8 s. Tests run beside others, so this leaves room for a
 * busy one; what is not linear takes far longer. Time of this process, not of the clock.
 */
const MOST_MS = 2500;

describe('a hostile file is refused, with a place, within a second', () => {
  test.each(Object.keys(texts))('%s', (name) => {
    const before = process.cpuUsage();
    const { problems } = understand(texts[name]!);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(MOST_MS);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(limits.problems + 1);
    for (const { where } of problems)
      expect(where).toMatchObject({ file: 'videos.yml', line: expect.any(Number) });
    expect(JSON.stringify(problems).length).toBeLessThan(2_000_000);
  });
});

const shotsInFile = (count: number) =>
  `version: 1\nvars: { lang: en }\nvideos:\n${rows(
    count / 10,
    (v) =>
      `  - id: video-${v}\n    shots:\n${rows(10, (s) => `      - id: shot-${s}\n        prompt: "Shot ${s} of ${v}, in {{lang}}, at dawn."\n`)}`,
  )}`;

/** What reading so many shots takes. */
function milliseconds(count: number): number {
  const text = shotsInFile(count);
  const before = process.cpuUsage();
  const { videos, problems } = understand(text);
  const { user, system } = process.cpuUsage(before);
  expect(problems).toEqual([]);
  expect(videos).toHaveLength(count / 10);
  return (user + system) / 1000;
}

test('ten thousand shots are understood, in time that grows no faster than they do', () => {
  milliseconds(1000);
  const some = milliseconds(2000);
  expect(milliseconds(10_000)).toBeLessThan(Math.max(10 * some, 2500));
});

/** A small generator of numbers from 0 to 1, the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('whatever happens to a good file, every problem has a place and none is a crash', () => {
  const good = `version: 1
defaults: { resolution: 720p, aspectRatio: "16:9", style: "Film" }
vars: { product: Lamp, count: 2 }
budget: { maxCredits: 200 }
videos:
  - id: teaser
    title: &title Teaser
    matrix: { lang: [en, de], aspectRatio: ["16:9", "9:16"], include: [{ lang: en, voice: deep }], exclude: [{ lang: de, aspectRatio: "9:16" }] }
    shots: &shots
      - id: skyline
        prompt: |
          Wide shot in {{lang}}: \\{{ {{product}}
      - { id: desk, promptFile: p.md, generationType: REFERENCE_2_VIDEO, imageUrls: [a.png, "https://example.com/b.webp"], take: 2 }
  - id: other
    title: *title
    sequence: true
    vars: { lang: fr }
    shots: *shots
`;
  const bits = [
    '\t',
    '  ',
    '- ',
    ': ',
    '#',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '*',
    '&a ',
    '!',
    '|',
    '\n',
    '{{',
    '0',
    'null',
    '~',
    ',',
    '?',
    '%',
    '---\n',
    'é',
    '<<',
    '\\',
  ];
  const random = numbersFrom(20_261_122);
  const upTo = (most: number) => Math.floor(random() * most);
  for (let round = 0; round < 1200; round++) {
    let text = good;
    for (let cut = upTo(4); cut >= 0; cut--) {
      const at = upTo(text.length);
      text = text.slice(0, at) + bits[upTo(bits.length)] + text.slice(at + upTo(12));
    }
    const { problems } = understand(text, { files: { 'p.md': 'A {{product}}' } });
    for (const { where, message } of problems) {
      expect(message).not.toBe('');
      expect(where?.line).toBeGreaterThan(0);
      expect(where?.column).toBeGreaterThan(0);
    }
  }
});

test('a text that no computer should read as a command is only shown', () => {
  const { problems } = understand(shotWith('prompt: A', '"\\u202e##[x]\\n::add-mask::y": 1'));
  expect(codesOf({ videos: [], problems })).toEqual(['unknown-key']);
  expect(problems[0]?.message).toBe('`\\u{202e}##[x]\\n::add-mask::y` is not a key of a shot.');
});
