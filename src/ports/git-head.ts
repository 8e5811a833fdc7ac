import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Longer files of git's are none that we know. */
const MOST_BYTES = 20_000_000;

/**
 * The commit that a checkout is at, read from git's own files: running git would also run what the
 * checkout's configuration says. Undefined where that cannot be told.
 */
export async function gitHead(root: string): Promise<string | undefined> {
  const folder = await gitFolder(root);
  if (folder === undefined) return undefined;
  const head = (await read(join(folder, 'HEAD')))?.trim() ?? '';
  if (isSha(head)) return head;
  const ref = /^ref: (refs\/[^\0]+)$/u.exec(head)?.[1];
  if (ref === undefined || ref.split('/').includes('..')) return undefined;
  const common = await commonFolder(folder);
  const loose = (await read(join(folder, ref))) ?? (await read(join(common, ref)));
  if (loose !== undefined) return isSha(loose.trim()) ? loose.trim() : undefined;
  const packed = (await read(join(common, 'packed-refs'))) ?? '';
  const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`));
  const sha = line?.slice(0, -ref.length - 1) ?? '';
  return isSha(sha) ? sha : undefined;
}

/** The branch that is checked out, the commit where none is, and undefined outside of git. */
export async function gitBranch(root: string): Promise<string | undefined> {
  const folder = await gitFolder(root);
  const head = folder === undefined ? undefined : (await read(join(folder, 'HEAD')))?.trim();
  return head?.replace(/^ref: refs\/heads\//u, '');
}

/** The folder `.git`, or where a file of that name points: a worktree's or a submodule's. Absolute. */
export async function gitFolder(root: string): Promise<string | undefined> {
  const path = join(root, '.git');
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  const pointer = /^gitdir: (.+)$/mu.exec((await read(path)) ?? '')?.[1];
  return pointer === undefined ? undefined : resolve(root, pointer.trim());
}

/** What all worktrees of a repository share: its refs and its configuration. Absolute. */
export async function commonFolder(folder: string): Promise<string> {
  const pointer = await read(join(folder, 'commondir'));
  return pointer === undefined ? folder : resolve(folder, pointer.trim());
}

async function read(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > MOST_BYTES) return undefined;
  return await readFile(path, 'utf8');
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}
