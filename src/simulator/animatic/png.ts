import { crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.js';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const TRUECOLOUR = 2;

/** The visible part of a canvas as an RGB PNG. */
export function png(canvas: Canvas): Buffer {
  const { width, height } = canvas;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, TRUECOLOUR], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(unfiltered(pixels(canvas), width * 3))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4 + body.length + 4);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** Filter 0, none, before each row: letters repeat, and deflate finds that only in unfiltered rows. */
function unfiltered(rgb: Uint8ClampedArray, row: number): Buffer {
  const rows = rgb.length / row;
  const bytes = Buffer.alloc(rows * (row + 1));
  for (let y = 0; y < rows; y += 1) {
    bytes.set(rgb.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  }
  return bytes;
}

/** BT.709 in the limited range to RGB in the full one. */
function pixels(canvas: Canvas): Uint8ClampedArray {
  const rgb = new Uint8ClampedArray(canvas.width * canvas.height * 3);
  let to = 0;
  for (let y = 0; y < canvas.height; y += 1) {
    for (let x = 0; x < canvas.width; x += 1) {
      const chroma = ((y >> 1) * canvas.stride) / 2 + (x >> 1);
      const luma = (canvas.y[y * canvas.stride + x]! - 16) * (255 / 219);
      const blue = (canvas.cb[chroma]! - 128) * (255 / 224);
      const red = (canvas.cr[chroma]! - 128) * (255 / 224);
      rgb[to++] = luma + 1.5748 * red;
      rgb[to++] = luma - 0.1873 * blue - 0.4681 * red;
      rgb[to++] = luma + 1.8556 * blue;
    }
  }
  return rgb;
}
