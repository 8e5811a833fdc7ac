import { type FileHandle, open } from 'node:fs/promises';
import type { Piece } from './media-data.js';

/** Fits into a processor's cache on its way from file to hash to file: 4 MB take half as long again. */
const BLOCK = 1 << 20;

/** The bytes of pieces, in blocks; each is overwritten when the next but one is asked for. */
export async function* readPieces(pieces: readonly Piece[]): AsyncGenerator<Buffer> {
  let [block, spare] = [Buffer.allocUnsafeSlow(BLOCK), Buffer.allocUnsafeSlow(BLOCK)];
  let filled = 0;
  await using sources = new OneOpenFile();
  for (const piece of pieces) {
    const length = piece.kind === 'copy' ? piece.bytes : piece.content.length;
    for (let done = 0; done < length;) {
      const target = block.subarray(filled, filled + length - done);
      await (piece.kind === 'copy'
        ? sources.read(piece.path, piece.offset + done, target)
        : piece.content.copy(target, 0, done));
      done += target.length;
      filled += target.length;
      if (filled === BLOCK) {
        yield block;
        [block, spare] = [spare, block];
        filled = 0;
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

/** Pieces of one file follow each other: a thousand clips need one open file. */
class OneOpenFile implements AsyncDisposable {
  #path = '';
  #file: FileHandle | undefined;

  /** Fills `target` from `position` of the file. */
  async read(path: string, position: number, target: Buffer): Promise<void> {
    if (!this.#file || this.#path !== path) {
      await this.#file?.close();
      this.#file = undefined;
      this.#file = await open(path);
      this.#path = path;
    }
    let done = 0;
    while (done < target.length) {
      const { bytesRead } = await this.#file.read(
        target,
        done,
        target.length - done,
        position + done,
      );
      if (bytesRead === 0) throw new Error(`${path} became shorter while it was joined`);
      done += bytesRead;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file?.close();
  }
}
