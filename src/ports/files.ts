import { constants, createReadStream } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { FileEnds } from '../core/image-flaw.js';
import type { Problem } from '../core/problem.js';
import { errorCode } from './error-code.js';

/** The workspace's files. Nothing outside of it is read, and nothing but regular files. */
export interface Files {
  /** The real path of the workspace. */
  readonly root: string;
  /** A text of at most `most` bytes, or why it cannot be had; `missing` when it does not exist. */
  read(path: string, most: number): Promise<Read>;
  /** The sha256 (hex) of a file, streamed, with its size and its bytes at both ends. */
  digest(path: string): Promise<Digest>;
  /** Whether two paths lead to one file, by whatever spelling or link. */
  isSame(one: string, other: string): Promise<boolean>;
}

export type Read =
  | { readonly text: string }
  | { readonly missing: true; readonly problem: Problem }
  | { readonly missing: false; readonly problem: Problem };

export type Digest = ({ readonly sha256: string } & FileEnds) | { readonly problem: Problem };

/** Far more than any image has that the API takes. */
const MOST_DIGEST_BYTES = 200_000_000;

export async function workspaceFiles(root: string): Promise<Files> {
  const realRoot = await realpath(root);
  return {
    root: realRoot,
    async read(path, most) {
      const opened = await openRegular(realRoot, path);
      if ('problem' in opened) return opened;
      await using file = opened.file;
      if (opened.bytes > most)
        return { missing: false, ...refused(path, `has ${opened.bytes} bytes; at most ${most}`) };
      const bytes = Buffer.alloc(opened.bytes);
      const { bytesRead } = await file.read(bytes, 0, opened.bytes, 0);
      return { text: bytes.toString('utf8', 0, bytesRead) };
    },
    async digest(path) {
      const opened = await openRegular(realRoot, path);
      if ('problem' in opened) return opened;
      await using file = opened.file;
      if (opened.bytes > MOST_DIGEST_BYTES)
        return refused(path, `has ${opened.bytes} bytes; at most ${MOST_DIGEST_BYTES}`);
      const { bytes } = opened;
      const [head, tail] = [
        Buffer.alloc(Math.min(bytes, 200)),
        Buffer.alloc(Math.min(bytes, 4096)),
      ];
      await file.read(head, 0, head.length, 0);
      await file.read(tail, 0, tail.length, bytes - tail.length);
      const hash = await sha256();
      await pipeline(file.createReadStream({ start: 0, autoClose: false }), hash);
      return { sha256: hash.digest('hex'), bytes, head, tail };
    },
    async isSame(one, other) {
      const [here, there] = await Promise.all([identityOf(one), identityOf(other)]);
      return here !== undefined && here === there;
    },
  };
}

/** Writes through a temporary file and a rename, so that readers see the old bytes or the new. */
export async function writeAtomic(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  try {
    await writeSynced(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Throws the system's error where nothing can be written in a folder, which is made if it is missing. */
export async function tryFolder(folder: string): Promise<void> {
  const draft = join(folder, 'try');
  await writeAtomic(draft, '');
  await rm(draft, { force: true });
}

async function writeSynced(path: string, content: string | Buffer): Promise<void> {
  await using file = await open(path, 'wx');
  await file.writeFile(content);
  await file.sync();
}

/** The sha256 (hex) of a file of our own. */
export async function sha256File(path: string): Promise<string> {
  const hash = await sha256();
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Loaded at the first hash: it costs a quarter of what starting Node.js does. */
async function sha256(): Promise<import('node:crypto').Hash> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256');
}

/** What the file system itself tells files apart by; none where there is no file. */
async function identityOf(path: string): Promise<string | undefined> {
  // Numbers lose digits of what Windows gives.
  const stats = await stat(path, { bigint: true }).catch(() => undefined);
  return stats && `${stats.dev}:${stats.ino}`;
}

type Opened =
  | { readonly file: import('node:fs/promises').FileHandle; readonly bytes: number }
  | { readonly missing: boolean; readonly problem: Problem };

/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root: string, path: string): Promise<Opened> {
  try {
    const real = await realpath(isAbsolute(path) ? path : join(root, path));
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return { missing: false, ...refused(path, 'leads out of the workspace') };
    const file = await open(real, READ_ONLY);
    const stats = await file.stat();
    if (stats.isFile()) return { file, bytes: stats.size };
    await file.close();
    return { missing: false, ...refused(path, 'is not a regular file') };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
      return { missing: true, problem: missing(path) };
    if (code === 'ENXIO') return { missing: false, ...refused(path, 'is not a regular file') };
    return { missing: false, ...refused(path, `cannot be read (${code})`) };
  }
}

/** Flags that Windows does not know are undefined there. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

function missing(path: string): Problem {
  return { code: 'file-missing', severity: 'error', message: `${path} does not exist` };
}

function refused(path: string, why: string): { readonly problem: Problem } {
  return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
}
