import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** JSON lines, each written before `append` returns. */
export interface Journal<Entry> {
  /** What an earlier process wrote. */
  readonly past: readonly Entry[];
  append(entry: Entry): void;
  close(): void;
}

/** Opens a journal in a file, or one that is forgotten with the process. */
export function openJournal<Entry>(
  file: string | undefined,
  isEntry: (value: unknown) => value is Entry,
): Journal<Entry> {
  if (file === undefined) return { past: [], append: () => {}, close: () => {} };
  mkdirSync(dirname(file), { recursive: true });
  const past = existsSync(file) ? readBack(file, isEntry) : [];
  const handle = openSync(file, 'a');
  return {
    past,
    append: (entry) => void writeSync(handle, `${JSON.stringify(entry)}\n`),
    close: () => closeSync(handle),
  };
}

/**
 * A last line without its end was cut by the death of the process that wrote it. Its reply was never
 * sent, so it never happened.
 */
function readBack<Entry>(
  file: string,
  isEntry: (value: unknown) => value is Entry,
): readonly Entry[] {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(file, end);
  const lines = bytes.subarray(0, end).toString().split('\n').slice(0, -1);
  return lines.map((line, at) => {
    const entry: unknown = parse(line);
    if (!isEntry(entry))
      throw new Error(`line ${at + 1} of ${file} was not written by a simulator`);
    return entry;
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
