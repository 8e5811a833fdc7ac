import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDiskError, type Downloaded } from './download.js';

/**
 * Streams at most `most` bytes to a file, hashing as they come. That a body ended early is not always
 * seen here: the caller compares size and hash.
 */
export async function saveStream(
  body: Readable,
  to: string,
  { most, signal }: { readonly most: number; readonly signal?: AbortSignal | undefined },
): Promise<Extract<Downloaded, { readonly kind: 'file' | 'broken' }>> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > most) done(new Error('the file is too large'));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(body, count, createWriteStream(to), signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    if (isDiskError(error)) throw error;
    return { kind: 'broken', reason: bytes > most ? 'the file is too large' : 'it was cut short' };
  }
  return { kind: 'file', sha256: hash.digest('hex'), bytes };
}
