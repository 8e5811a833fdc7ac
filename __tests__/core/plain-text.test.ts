import { harmless, plainText, shortened } from '../../src/core/plain-text.js';
import { hostileText, random } from './random.js';

describe('plain text', () => {
  test.each([
    ['line breaks of every kind', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g', 'a b c d e f g'],
    ['control and bidi characters', 'a\u0000b\u001B[31mc\u202Ed\u2066e\u200Ff', 'a b [31mc d e f'],
    ['a page of an error', '<html><body><h1>502</h1>Bad gateway</body></html>', '502 Bad gateway'],
    ['a tag over several lines', '<a\nhref="x">link</a>', 'link'],
    ['lone surrogates', 'a\uD800b', 'a b'],
    ['white space at the ends', ' \t a \n', 'a'],
    ['signs that are no tags', '1 < 2', '1 < 2'],
    ['nothing', '', ''],
  ])('takes %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('is at most as long as asked, and cuts no character in two', () => {
    expect(plainText('x'.repeat(300))).toBe('x'.repeat(300));
    expect(plainText('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(plainText('🎬'.repeat(200))).toBe('🎬'.repeat(200));
    expect(plainText('🎬'.repeat(301))).toBe(`${'🎬'.repeat(299)}…`);
    expect(plainText('abcdef', 3)).toBe('ab…');
    expect(shortened('🎬🎬', 2)).toBe('🎬🎬');
  });

  test('is one well-formed line without control characters, whatever the text is', () => {
    const chance = random(5);
    for (let round = 0; round < 5_000; round += 1) {
      const plain = plainText(hostileText(chance, 20), 60);
      expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(plain.isWellFormed()).toBe(true);
      expect(Array.from(plain).length).toBeLessThanOrEqual(60);
    }
  });

  test('is quick for text that was made to be slow', () => {
    const began = performance.now();
    for (const text of ['<'.repeat(1_000_000), '<a'.repeat(500_000), ' '.repeat(1_000_000)])
      plainText(text);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a harmless line', () => {
  test.each([
    ['leaves prose alone', 'shot: done, 10 credits :: ok', 'shot: done, 10 credits :: ok'],
    ['parts a command at the start', '::add-mask::e', ': :add-mask::e'],
    ['parts a command behind spaces', ' \t::error::x', ' \t: :error::x'],
    ['parts a command on a later line', 'a\n::stop-commands::x', 'a\n: :stop-commands::x'],
    ['parts a command behind a lone carriage return', 'a\r::error::x', 'a\n: :error::x'],
    ['parts a command behind other line ends', 'a\u2028::x::\u0085::y::', 'a\n: :x::\n: :y::'],
    [
      'parts an old command anywhere',
      'a ##[set-output name=plan]0',
      'a # #[set-output name=plan]0',
    ],
    ['parts every one of several', '##[x]##[y]', '# #[x]# #[y]'],
    ['is not fooled by more signs', '####[x]\n:::x::', '### #[x]\n: ::x::'],
  ])('%s', (_, text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  test('holds no command as the runner reads it, whatever the text is', () => {
    const chance = random(6);
    for (let round = 0; round < 10_000; round += 1) {
      const text = harmless(hostileText(chance, 12));
      expect(commandsIn(text)).toEqual([]);
      expect(harmless(text)).toBe(text);
    }
  });
});

/**
 * The lines that a runner takes for commands (actions/runner, ActionCommand.cs): `::` after trimming
 * the line's start, `##[` anywhere. .NET's ReadLine ends lines at CR, LF and CRLF.
 */
function commandsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}
