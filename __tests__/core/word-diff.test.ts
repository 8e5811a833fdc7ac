import { wordDiff } from '../../src/core/word-diff.js';
import { hostileText, random } from './random.js';

test.each([
  [
    'words that were replaced',
    'Wide shot of a city skyline at dawn.',
    'Wide shot of a quiet harbour at dawn.',
    'Wide shot of a ⟦city skyline⟧ at dawn.',
    'Wide shot of a ⟦quiet harbour⟧ at dawn.',
  ],
  [
    'a word that was added',
    'A lamp glows',
    'A red lamp glows',
    'A lamp glows',
    'A ⟦red⟧ lamp glows',
  ],
  ['a word that is gone', 'A red lamp glows', 'A lamp glows', 'A ⟦red⟧ lamp glows', 'A lamp glows'],
  ['an end that was added', 'A lamp', 'A lamp, slowly', 'A lamp', 'A lamp⟦, slowly⟧'],
  ['a beginning that was added', 'lamp glows', 'The lamp glows', 'lamp glows', '⟦The⟧ lamp glows'],
  [
    'changes with a word between',
    'a red old lamp',
    'a blue old vase',
    'a ⟦red old lamp⟧',
    'a ⟦blue old vase⟧',
  ],
  ['hardly anything in common', 'A lamp', 'Two cats', 'A lamp', 'Two cats'],
  ['nothing before', '', 'A lamp', '', 'A lamp'],
  ['numbers in another order', '16:9', '9:16', '16:9', '9:16'],
  [
    'Chinese',
    '一盏红色的灯在桌子上',
    '一盏蓝色的灯在桌子上',
    '一盏⟦红⟧色的灯在桌子上',
    '一盏⟦蓝⟧色的灯在桌子上',
  ],
  ['several lines', 'A lamp\n\nWarm', 'A lamp\n\nCold', 'A lamp ⟦Warm⟧', 'A lamp ⟦Cold⟧'],
])('marks %s', (_, was, now, markedBefore, markedNow) => {
  expect(wordDiff(was, now)).toEqual({ was: markedBefore, now: markedNow });
});

test('shortens what is equal to what stands beside a change, in whole words', () => {
  const [one, two, three] = ['begin', 'middle', 'end'].map((word) => `${word} `.repeat(30));
  const text = (a: string, b: string) => `${one}${a} ${two}${b} ${three}`;
  expect(wordDiff(text('red', 'old'), text('blue', 'new'))).toMatchInlineSnapshot(`
   {
     "now": "… begin begin begin begin begin begin ⟦blue⟧ middle middle middle middle middle … middle middle middle middle middle ⟦new⟧ end end end end end end end end end …",
     "was": "… begin begin begin begin begin begin ⟦red⟧ middle middle middle middle middle … middle middle middle middle middle ⟦old⟧ end end end end end end end end end …",
   }
  `);
});

test('shortens equal stretches the same on both sides, so that they can be compared', () => {
  const long = 'word '.repeat(50);
  const { was, now } = wordDiff(long, `${long}and an end`);
  expect(was).toBe('… word word word word word word word word');
  expect(now).toBe('… word word word word word word word word ⟦and an end⟧');
});

test('gives the beginning of texts that have nothing in common, at most 600 characters', () => {
  const { was, now } = wordDiff('red '.repeat(1_000), 'blue '.repeat(1_000));
  expect(was).toHaveLength(600);
  expect(was.endsWith('…')).toBe(true);
  expect(now).not.toContain('⟦');
});

test('marks a long stretch that was rewritten as one', () => {
  const words = (word: string) => Array.from({ length: 150 }, (_, index) => word + index).join(' ');
  const { was, now } = wordDiff(`A lamp ${words('a')} glows`, `A lamp ${words('b')} glows`);
  expect(was).toMatch(/^A lamp ⟦a0 a1 .*…⟧ glows$/u);
  expect(now).toMatch(/^A lamp ⟦b0 b1 .*…⟧ glows$/u);
});

test('leaves no mark open and hides no change, whatever the texts are', () => {
  const chance = random(21);
  const flat = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  for (let round = 0; round < 1_000; round += 1) {
    const [a, b] = [hostileText(chance, 12), hostileText(chance, 12)];
    const { was, now } = wordDiff(a, b);
    for (const side of [was, now]) {
      expect(side.match(/⟦/gu)?.length).toBe(side.match(/⟧/gu)?.length);
      expect(side).not.toMatch(/[\n\r]/u);
    }
    if (flat(a) !== flat(b)) expect(was).not.toBe(now);
    const unmarked = was.replaceAll(/[⟦⟧]/gu, '');
    if (!unmarked.includes('…')) expect(unmarked).toBe(flat(a));
  }
});

describe('is quick:', () => {
  const chance = random(1);
  const make = (length: number, character: () => string) =>
    Array.from({ length }, character).join('').slice(0, length);
  const kinds: Readonly<Record<string, () => string>> = {
    'random words': () => make(2_000, () => `${chance.next().toString(36).slice(2, 7)} `),
    'nothing but punctuation': () => make(2_000, () => '!?.,;:-_#@*'[chance.whole(0, 10)]!),
    Chinese: () => make(2_000, () => String.fromCodePoint(chance.whole(0x4e00, 0x4fff))),
    'one letter': () => 'a'.repeat(chance.whole(1_900, 2_000)),
    'the same few words': () => make(2_000, () => chance.oneOf(['a ', 'b ', 'lamp ', 'on '])),
    'a prompt of 20,000 characters': () =>
      make(20_000, () => chance.oneOf(['lamp ', 'desk ', '! '])),
  };
  beforeAll(() => wordDiff('a b c', 'a c d'));

  test.each(Object.entries(kinds))('%s', (_, text) => {
    const pairs = Array.from({ length: 5 }, () => [text(), text()] as const);
    const times = pairs.map(([was, now]) => {
      const began = performance.now();
      wordDiff(was, now);
      return performance.now() - began;
    });
    // The quickest of five: the machine may be busy, the work may not.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
