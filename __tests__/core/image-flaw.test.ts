import { readFileSync } from 'node:fs';
import { imageFlaw } from '../../src/core/image-flaw.js';

const png = readFileSync(new URL('../../examples/product-launch/assets/desk.png', import.meta.url));

const flawOf = (file: Buffer) =>
  imageFlaw({ bytes: file.length, head: file.subarray(0, 200), tail: file.subarray(-4096) });

function webp(size: number): Buffer {
  const file = Buffer.alloc(size);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(size - 8, 4);
  file.write('WEBPVP8L', 8, 'latin1');
  return file;
}

test('PNG, JPEG and WebP are taken, with more behind a PNG’s end, too', () => {
  const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex');
  for (const file of [png, Buffer.concat([png, Buffer.alloc(500)]), jpeg, webp(5_000)])
    expect(flawOf(file)).toBeUndefined();
});

test('a PNG or WebP cut anywhere is not', () => {
  for (let at = 12; at < png.length; at += 97)
    expect(flawOf(png.subarray(0, at))).toBe('is cut off: its end is missing');
  expect(flawOf(png.subarray(0, -1))).toBe('is cut off: its end is missing');
  expect(flawOf(webp(5_000).subarray(0, 4_000))).toBe('is cut off: its end is missing');
  expect(flawOf(Buffer.alloc(0))).toBe('is empty');
});

test.each([
  ['a GIF', Buffer.from('GIF89a')],
  ['a sound that is RIFF, too', Buffer.from('RIFF\0\0\0\0WAVE')],
  ['an AVIF', Buffer.from('\0\0\0\x1cftypavif')],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['one byte of a PNG', png.subarray(0, 1)],
])('%s is not', (_, file) => {
  expect(flawOf(file)).toMatch(/is no PNG, JPEG or WebP/u);
});
