import { limits } from '../../../src/core/config/limits.ts';
import { codesOf, shotWith, understand } from './understand.ts';
import { hostileTexts, rows } from './hostile-texts.ts';

/**
 * On a machine at rest each takes under 0.8 s. Tests run beside others, so this leaves room for a
 * busy one; what is not linear takes far longer. Time of this process, not of the clock.
 */
const MOST_MS = 2500;

describe('a hostile file is refused, with a place, within a second', () => {
  test.each(Object.keys(hostileTexts))('%s', (name) => {
    const before = process.cpuUsage();
    const { problems } = understand(hostileTexts[name]!);
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
