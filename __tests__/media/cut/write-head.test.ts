import type { Layout } from '../../../src/media/cut/lay-out.js';
import { writeHead } from '../../../src/media/cut/write-head.js';

const LOOK = { sampleEntry: Buffer.alloc(8), display: Buffer.alloc(44) };

function layoutOf(mediaBytes: number): Layout {
  const sample = { size: 1000, duration: 1, delay: 0, sync: true };
  return {
    picture: {
      timescale: 24,
      lead: 0,
      ticks: 2,
      samples: [
        { ...sample, offset: 0 },
        { ...sample, offset: mediaBytes - 1000 },
      ],
    },
    pieces: [],
    mediaBytes,
  };
}

test('a cut of more than 2 GB has offsets and a size of 64 bits', () => {
  const mediaBytes = 5_000_000_000;
  const head = writeHead(layoutOf(mediaBytes), LOOK);
  const table = head.indexOf('co64');
  const offsets = [0, 8].map((at) => Number(head.readBigUInt64BE(table + 12 + at)));
  expect(offsets).toEqual([head.length, head.length + mediaBytes - 1000]);
  expect(head.toString('latin1', head.length - 12, head.length - 8)).toBe('mdat');
  expect(Number(head.readBigUInt64BE(head.length - 8))).toBe(mediaBytes + 16);
});

test('a smaller one has those of 32 bits', () => {
  const head = writeHead(layoutOf(5000), LOOK);
  const table = head.indexOf('stco');
  expect(head.readUInt32BE(table + 12)).toBe(head.length);
  expect(head.readUInt32BE(head.length - 8)).toBe(5008);
});
