import { difference } from '../../src/core/difference.js';

/** Each line as it is shown. */
function shown(field: 'images' | 'prompt', was: string, now: string): readonly string[] {
  return difference({ what: 'changed', field, was, now }).map(({ sign, text }) => sign + text);
}

const file = (name: string) => `sha256-${name.padEnd(64, '0')}`;

test('of images tells which came and which are gone, not those that stay', () => {
  expect(shown('images', 'https://a.example\nhttps://b.example', 'https://a.example')).toEqual([
    '-https://b.example',
  ]);
  expect(shown('images', 'https://a.example', 'https://c.example\nhttps://a.example')).toEqual([
    '+https://c.example',
  ]);
  expect(shown('images', '', 'https://a.example')).toEqual(['+https://a.example']);
  expect(shown('images', 'https://a.example', '')).toEqual(['-https://a.example']);
});

test('of images in another order tells both orders', () => {
  expect(
    shown('images', 'https://a.example\nhttps://b.example', 'https://b.example\nhttps://a.example'),
  ).toEqual([
    '-https://a.example',
    '-https://b.example',
    '+https://b.example',
    '+https://a.example',
  ]);
});

test('names an image file by the beginning of its digest, and leaves addresses as they are', () => {
  const address = `https://a.example/${file('abc')}.png`;
  expect(shown('images', file('0123456789abcdef'), address)).toEqual([
    '-file 0123456789ab…',
    `+${address}`,
  ]);
});

test('of a prompt tells both texts, whatever is in them', () => {
  const lines = shown('prompt', 'sha256-abcdefabcdefabcdef dawn', 'sha256-abcdefabcdefabcdef noon');
  expect(lines.map((line) => line[0])).toEqual(['-', '+']);
  expect(lines.join()).toContain('dawn');
  expect(lines.join()).not.toContain('file ');
});
