import { type Piece, readable } from '../../src/simulator/animatic/readable.js';
import { typeface } from '../../src/simulator/animatic/typeface.js';

describe('readable text', () => {
  test('leaves letters of Latin, Greek and Cyrillic scripts as they are', async () => {
    for (const text of ['Zażółć gęślą jaźń.', 'Xin chào thế giới', 'Привет, мир', 'Γειά σου']) {
      expect(await shown(text)).toBe(text);
    }
  });

  test('composes letters that came in parts', async () => {
    expect(await shown('Cafe\u0301')).toBe('Café');
  });

  test('names and counts what it cannot draw, a sentence in one box', async () => {
    expect(await shown('Narrator: كاميرا تتحرك ببطء, then cut')).toBe(
      'Narrator: [Arabic ×15], then cut',
    );
    expect(await shown('東京の夜、雨。')).toBe('[CJK ×7]');
    expect(await shown('한국어 문장 and emoji 🚀')).toBe('[Korean ×5] and emoji [emoji]');
  });

  test('counts what a reader sees as one character once', async () => {
    expect(await shown('👩‍👩‍👧‍👦')).toBe('[emoji]');
    expect(await shown('🇩🇪🇫🇷 👍🏽')).toBe('[emoji ×3]');
  });

  test('keeps boxes of different scripts apart', async () => {
    expect(await shown('東京 كاميرا')).toBe('[CJK ×2] [Arabic ×6]');
  });

  test('spells signs that have a spelling', async () => {
    expect(await shown('dusk → dawn, ≥ 2 lamps, ＷＩＤＥ, ﬁlm')).toBe(
      'dusk -> dawn, >= 2 lamps, WIDE, film',
    );
  });

  test('gives the code point of a lonely sign', async () => {
    expect(await shown('a ⌘ b')).toBe('a [U+2318] b');
    expect(await shown('⌘⌥')).toBe('[symbol ×2]');
  });

  test('drops what is invisible: controls, joiners, marks for direction', async () => {
    expect(await shown('a\u0000\u0007b\u202E\u200F\u200D\uFEFFc\u00AD\u2067d\uFE0F')).toBe('abcd');
    expect(await shown('1\uFE0F\u20E3')).toBe('1');
  });

  test('shows half a surrogate pair as the broken character it is', async () => {
    expect(await shown('a \ud800 b')).toBe('a [U+FFFD] b');
  });

  test('keeps line breaks, and of many blank lines one', async () => {
    expect(await shown('\n\n one \r\n two\n\n\n\n\u2028three \n')).toBe('one\ntwo\n\nthree');
  });

  test('makes one space of many', async () => {
    expect(await shown('  a \t\u00A0 b  ')).toBe('a b');
  });
});

/** Pieces as text, stand-ins in brackets. */
async function shown(text: string): Promise<string> {
  const letters = await typeface();
  const draws = (codePoint: number): boolean => letters.letter(codePoint, 'regular') !== undefined;
  return readable(text, draws).map(asText).join('');
}

function asText(piece: Piece): string {
  switch (piece.kind) {
    case 'letter':
      return String.fromCodePoint(piece.codePoint);
    case 'standIn':
      return `[${piece.label}]`;
    case 'space':
      return ' ';
    case 'break':
      return '\n';
    default:
      return piece satisfies never;
  }
}
