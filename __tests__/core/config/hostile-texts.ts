import { limits } from '../../../src/core/config/limits.ts';

/** About a megabyte of the same. */
const megabyte = (each: string) => each.repeat(Math.floor(1_000_000 / each.length));
const shots = 'version: 1\nvideos:\n  - id: a\n    shots:\n';
export const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('');

/** Configs that mean harm, of up to a megabyte, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
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
