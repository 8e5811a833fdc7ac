import { open, stat } from 'node:fs/promises';
import { Damage } from './damage.js';

/** A file that is read in pieces, never as a whole. */
export interface ByteSource extends AsyncDisposable {
  readonly bytes: number;
  /** Exactly `length` bytes from `offset`; throws Damage where the file ends before that. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** Reads ahead by a window, so that walking a file box by box costs few system calls. */
export async function openBytes(path: string, windowBytes = 1 << 18): Promise<ByteSource> {
  // Before opening: opening a FIFO would wait for a writer.
  if (!(await stat(path)).isFile()) throw new Damage('It is not a regular file.');
  const file = await open(path);
  const { size: bytes } = await file.stat();
  let window = Buffer.alloc(0);
  let windowStart = 0;

  return {
    bytes,
    read: async (offset, length) => {
      if (offset < 0 || offset + length > bytes) throw new Damage('The file ends early.');
      if (offset < windowStart || offset + length > windowStart + window.length) {
        // A new buffer each time: callers may keep what an earlier read gave them.
        const wanted = Math.min(Math.max(length, windowBytes), bytes - offset);
        const { bytesRead, buffer } = await file.read({
          buffer: Buffer.allocUnsafeSlow(wanted),
          position: offset,
        });
        window = buffer.subarray(0, bytesRead);
        windowStart = offset;
        if (bytesRead < length) throw new Damage('The file became shorter while it was read.');
      }
      return window.subarray(offset - windowStart, offset - windowStart + length);
    },
    [Symbol.asyncDispose]: () => file.close(),
  };
}
