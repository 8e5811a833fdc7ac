import { relative } from 'node:path';
import type { Problem } from '../core/problem.js';
import { startFolder } from './absolute.js';
import { at } from './at.js';
import { errorCode } from './error-code.js';

/** What a system error about a path means to a person; undefined for what is more likely our own fault. */
export function diskRefusal(error: unknown): Problem | undefined {
  const code = errorCode(error);
  const [path, call] = [at(error, 'path'), at(error, 'syscall')];
  const why = reasons[code];
  if (why === undefined || typeof path !== 'string') return undefined;
  const cannot = reading.has(String(call)) ? 'read' : call === 'mkdir' ? 'made' : 'written';
  return {
    code: 'disk-refused',
    severity: 'error',
    message: `${shownPath(path.replace(DRAFT, ''))} cannot be ${cannot}: ${why} (${code})`,
    hint: 'Mend that and run again: what is paid for is on record, and not paid for again',
  };
}

/** A path as a person would type it. */
export function shownPath(path: string): string {
  const shown = relative(startFolder(), path);
  return shown === '' ? '.' : shown.startsWith('..') ? path : shown;
}

/** The ending of a file that is written before it takes another one's place. */
const DRAFT = /\.\d+-[a-z\d]+\.tmp$/u;

const reading: ReadonlySet<string> = new Set(['scandir', 'read', 'stat', 'lstat', 'readlink']);

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it grew too large',
  EIO: 'the disk has an error',
  EISDIR: 'a folder is in its place',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the place of a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};
