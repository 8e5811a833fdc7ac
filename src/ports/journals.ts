import { mkdir, open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { JournalLine } from '../core/journal.js';
import { at } from './at.js';
import { errorCode } from './error-code.js';
import { tryFolder } from './files.js';
import { isRunning } from './is-running.js';
import { isEntry } from './ledger-entry.js';

/** The journals of this machine: one file a process, removed once the ledger knows what is in it. */
export interface Journals {
  /** This process's own. */
  readonly own: Journal;
  /** Those of processes that are gone. */
  left(): Promise<readonly LeftJournal[]>;
}

export interface Journal {
  /** Throws the system's error where it cannot be written. */
  tryOut(): Promise<void>;
  /** Resolves once the line is on the disk. */
  append(line: JournalLine): Promise<void>;
  /** Nothing more will be written. The file goes, unless the ledger has still to be told what is in it. */
  close(options: { readonly keep: boolean }): Promise<void>;
}

export interface LeftJournal {
  readonly lines: readonly JournalLine[];
  remove(): Promise<void>;
}

/** A process of another machine that shares the folder is taken to be gone after this long a silence. */
const SILENT_MS = 10 * 60_000;

/** A process id may have been given to another program meanwhile; no render lasts this long. */
const MOST_MS = 24 * 60 * 60_000;

export function journals(folder: string): Journals {
  const host = encodeURIComponent(hostname()).replaceAll('.', '%2E');
  const name = `${host}.${process.pid}.${Math.random().toString(36).slice(2)}.jsonl`;
  return {
    own: ownJournal(folder, name),
    async left() {
      const names = (await readdir(folder).catch(unlessMissing)) ?? [];
      const found: LeftJournal[] = [];
      for (const each of names) {
        const [of, id] = each.split('.');
        if (each === name || !each.endsWith('.jsonl') || !of || !id) continue;
        const path = join(folder, each);
        const isHere = of === host;
        const isGone = isHere && !isRunning(Number(id));
        if (!isGone && (await isFresh(path, isHere ? MOST_MS : SILENT_MS))) continue;
        const text = await readFile(path, 'utf8').catch(unlessMissing);
        if (text === undefined) continue;
        found.push({ lines: readLines(text), remove: () => rm(path, { force: true }) });
      }
      return found;
    },
  };
}

function ownJournal(folder: string, name: string): Journal {
  let opened: FileHandle | undefined;
  let last: Promise<void> = Promise.resolve();
  return {
    tryOut: () => tryFolder(folder),
    async append(line) {
      last = last.then(async () => {
        if (!opened) {
          await mkdir(folder, { recursive: true });
          opened = await open(join(folder, name), 'a');
        }
        await opened.appendFile(`${JSON.stringify(line)}\n`);
        await opened.datasync();
      });
      await last;
    },
    async close({ keep }) {
      await opened?.close();
      opened = undefined;
      if (!keep) await rm(join(folder, name), { force: true });
    },
  };
}

/** A killed process may leave half a line at the end: what it says had not been done yet. */
function readLines(text: string): readonly JournalLine[] {
  return text.split('\n').flatMap((each) => {
    try {
      const value: unknown = JSON.parse(each);
      return isLine(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

function isLine(value: unknown): value is JournalLine {
  const [what, entries, takes] = [at(value, 'what'), at(value, 'entries'), at(value, 'takes')];
  if (what === 'sending')
    return Array.isArray(takes) && takes.every((each) => typeof each === 'string');
  return (
    (what === 'claiming' || what === 'answered') && Array.isArray(entries) && entries.every(isEntry)
  );
}

async function isFresh(path: string, ms: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < ms;
}

function unlessMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}
