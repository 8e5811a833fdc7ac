import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { Piece } from './media-data.js';
import { readPieces } from './read-pieces.js';

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes head and pieces to `output`, which appears whole or not at all. One pass: bytes are hashed
 * while they are written, and no more than a block of them is in memory. The disk is not waited for:
 * what a power cut leaves is known by its hash, and joined again at no cost.
 */
export async function writeCut(
  output: string,
  pieces: readonly Piece[],
  signal?: AbortSignal,
): Promise<Written> {
  const unfinished = `${output}.${randomUUID()}.part`;
  try {
    const written = await writePieces(unfinished, pieces, signal);
    await rename(unfinished, output);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writePieces(
  path: string,
  pieces: readonly Piece[],
  signal?: AbortSignal,
): Promise<Written> {
  await using file = await open(path, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const block of readAhead(readPieces(pieces))) {
    signal?.throwIfAborted();
    const writing = writeAll(file, block);
    hash.update(block);
    await writing;
    bytes += block.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Asks for the next block while the one before it is used. */
async function* readAhead(blocks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let next = blocks.next();
  try {
    for (let block = await next; !block.done; block = await next) {
      next = blocks.next();
      markHandled(next);
      yield block.value;
    }
  } finally {
    // After a failure elsewhere: its file has to be closed.
    await blocks.return(undefined);
  }
}

/** It is awaited later: a failure until then is not one that nobody looks at. */
function markHandled(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}

/** FileHandle.writeFile would do, in twice as many steps. */
async function writeAll(file: FileHandle, block: Buffer): Promise<void> {
  for (let done = 0; done < block.length;) {
    const { bytesWritten } = await file.write(block, done);
    done += bytesWritten;
  }
}
