import { code, codeInCell, escapeHtml, fence, link } from '../../src/core/markdown.js';
import { markdownTree, nodesOf } from '../tools/github-markdown.js';
import { hostileText, random } from './random.js';

test.each([
  ['plain', '`plain`'],
  ['a `b` c', '``a `b` c``'],
  ['`b`', '`` `b` ``'],
  ['``` and ``', '```` ``` and `` ````'],
  [' two\n lines ', '`two lines`'],
  ['', '` `'],
  ['a|b', '`a|b`'],
  ['\u202Eevil', '`\\u{202e}evil`'],
])('code of %j is %s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('code is at most 500 characters', () => {
  expect(code('🎬'.repeat(501))).toBe(`\`${'🎬'.repeat(499)}…\``);
});

test('a pipe is escaped in a cell, and only there', () => {
  expect(codeInCell('a|b')).toBe('`a\\|b`');
  expect(codeInCell('a\\|b')).toBe('`a¦b`');
  expect(codeInCell('a\\\\|b')).toBe('`a¦b`');
});

test('a fence is longer than any in it', () => {
  expect(fence(['a', '```', 'b'], 'diff')).toBe('````diff\na\n```\nb\n````');
  expect(fence(['a\nb'], '')).toBe('```\na\\nb\n```');
});

test('HTML is escaped, on one line', () => {
  expect(escapeHtml('<b>"a"\n& </b>')).toBe('&lt;b&gt;&quot;a&quot; &amp; &lt;/b&gt;');
});

test('a link that is no address is its text', () => {
  expect(link('run', 'not an address')).toBe('run');
  expect(link('run', 'https://example.com/a(b)')).toBe('[run](https://example.com/a%28b%29)');
});

test('everything is one node between its neighbours, whatever the text is', async () => {
  const chance = random(8);
  const texts = Array.from({ length: 600 }, () => hostileText(chance));
  const rows = texts.map((text) => `| ${codeInCell(text)} | x |`);
  const lines = texts.map(
    (text) => `- ${code(text)} x\n${fence([`- ${text}`], 'diff').replaceAll(/^/gmu, '  ')}`,
  );
  const html = texts.map(
    (text) => `<details><summary>${escapeHtml(text)}</summary>\n\nx\n\n</details>\n`,
  );
  const tree = markdownTree(
    ['| a | b |\n| --- | --- |', ...rows, '', ...lines, '', ...html].join('\n'),
  );
  const types = new Map<string, number>();
  for (const { type } of nodesOf(tree)) types.set(type, (types.get(type) ?? 0) + 1);
  expect(Object.fromEntries(types)).toEqual({
    root: 1,
    table: 1,
    tableRow: 601,
    tableCell: 1_202,
    inlineCode: 1_200,
    list: 1,
    listItem: 600,
    paragraph: 1_200,
    code: 600,
    html: 1_200,
    text: 1_802,
  });
});
