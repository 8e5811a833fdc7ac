/** Chance that is the same on every run (mulberry32), so that a failure can be looked at again. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** From `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T;
}

export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, whole, oneOf: (values) => values[whole(0, values.length - 1)] ?? values[0] };
}

/** Pieces of what people, and people who mean harm, put into texts. */
const pieces = [
  'a wide shot',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '`',
  '```',
  '`````',
  '\n```\n',
  '~~~',
  '|',
  '\\|',
  '\\',
  '</details>',
  '<details>',
  '<!-- shotlock:videos.yml:nanophoto -->',
  '-->',
  '<!--',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@octo-org/admins',
  '@octocat',
  '#1',
  'GH-1',
  'octo/repo#1',
  'https://evil.example/',
  'www.evil.example',
  '![x](https://evil.example/p.png)',
  '[click](https://evil.example)',
  '[ref]: https://evil.example',
  '[^1]: note',
  '**bold**',
  '__bold__',
  '~~gone~~',
  '# heading',
  '\n# heading',
  '\n---\n',
  '\n===\n',
  '- item',
  '\n- [x] done',
  '1. one',
  '> quote',
  '    indented',
  '| a | b |\n| - | - |',
  '$x$',
  '$$y$$',
  ':tada:',
  '&lt;',
  '&#96;',
  '&copy;',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\uD83D',
  '\uDC00',
  '🎬',
  '👩‍🚀',
  'é',
  '漢字',
  '::add-mask::e',
  '::stop-commands::x',
  '##[set-output name=plan]0',
  '##[',
  '::',
  '%0A',
  '<<EOF',
  'toString',
  '__proto__',
] as const;

/** A text made to break whatever shows it. */
export function hostileText(chance: Random, most = 8): string {
  return Array.from({ length: chance.whole(1, most) }, () => chance.oneOf(pieces)).join('');
}
