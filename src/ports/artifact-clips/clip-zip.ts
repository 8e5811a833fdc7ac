import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex, PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { header } from '../http.js';
import type { ArtifactFile } from './artifact-file.js';

/** Clips in a zip, of which nothing is believed but where it says that a clip's bytes are. */
export interface ClipZip {
  /** Whether a clip of this sha256 and size is said to be in it. */
  has(clip: { readonly sha256: string; readonly bytes: number }): boolean;
  /** The bytes that are said to be the clip's: no more than were promised. */
  read(sha256: string): Promise<Readable>;
}

const NAME = /^([0-9a-f]{64})\.mp4$/u;

/** The end of the zip that is read at once: the directory of some thousand clips. */
const TAIL_BYTES = 512 * 1024;

/** A zip that has more is none of ours. */
const MOST_ENTRIES = 20_000;

/**
 * Opens a zip where it is stored: its directory and single clips are read without the rest. Where the
 * storage serves whole files only, it is brought here, once, for as long as the process lives.
 */
export async function openClipZip(file: ArtifactFile): Promise<ClipZip> {
  const { zip, reader } = (await openRemote(file)) ?? { zip: await openWhole(file) };
  const entries = new Map<string, Entry>();
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    if ((seen += 1) > MOST_ENTRIES) throw new Error('the zip has too many entries');
    const sha256 = NAME.exec(entry.fileName)?.[1];
    if (sha256 !== undefined && !entry.isEncrypted()) entries.set(sha256, entry);
  }
  if (reader) reader.isOpen = true;
  return {
    has: ({ sha256, bytes }) => entries.get(sha256)?.uncompressedSize === bytes,
    async read(sha256) {
      const entry = entries.get(sha256);
      if (!entry) throw new Error(`the zip has no ${sha256}.mp4`);
      return await zip.openReadStreamPromise(entry);
    },
  };
}

async function openRemote(
  file: ArtifactFile,
): Promise<{ readonly zip: ZipFile; readonly reader: RemoteReader } | undefined> {
  const first = await file.range(0, 1);
  if (!first) return undefined;
  first.destroy();
  const size = Number(/\/(\d+)$/u.exec(header(first, 'content-range') ?? '')?.[1]);
  if (!Number.isSafeInteger(size)) return undefined;
  const start = Math.max(0, size - TAIL_BYTES);
  const reply = await file.range(start, size);
  if (!reply) return undefined;
  const tail = { start, bytes: await buffer(reply) };
  const reader = new RemoteReader(file, tail);
  const options = { autoClose: false };
  return { reader, zip: await yauzl.fromRandomAccessReaderPromise(reader, size, options) };
}

async function openWhole(file: ArtifactFile): Promise<ZipFile> {
  const folder = await mkdtemp(join(tmpdir(), 'shotlock-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'clips.zip');
  const got = await file.whole(path);
  if (got.kind !== 'file') throw new Error(got.reason);
  return await yauzl.openPromise(path, { autoClose: false });
}

class RemoteReader extends yauzl.RandomAccessReader {
  /** Whether the directory is read. */
  isOpen = false;

  constructor(
    private readonly file: ArtifactFile,
    private readonly tail: { readonly start: number; readonly bytes: Buffer },
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { tail } = this;
    if (start >= tail.start)
      return Readable.from([tail.bytes.subarray(start - tail.start, end - tail.start)]);
    const out = new PassThrough();
    // Each entry of a longer one would cost requests of its own, without end.
    if (!this.isOpen) return out.destroy(new Error('the directory of the zip is none of ours'));
    // What goes wrong with it is the stream's to tell.
    void this.#send(start, end, out).catch((error: Error) => out.destroy(error));
    return out;
  }

  async #send(start: number, end: number, out: Duplex): Promise<void> {
    const reply = await this.file.range(start, end);
    if (!reply) throw new Error('the storage no longer serves parts of it');
    await pipeline(reply, out);
  }
}
