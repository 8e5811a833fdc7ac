import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settlementOf } from '../core/journal.js';
import { emptyLedger, withEntries, type Ledger } from '../core/ledger.js';
import { errorCode } from './error-code.js';
import { journals } from './journals.js';
import { wholeLedger } from './local-ledger.js';

/** Records of paid takes on the way to a config, beside the one that is in use. */
export interface OtherRecords {
  /** The one in use; none where it is not on this machine. */
  readonly own?: Ledger;
  readonly others: readonly OtherRecord[];
}

/** A record that was in use while git's top folder was another, or the ledger was not shared. */
export interface OtherRecord {
  /** The folder that it lies in. Absolute. */
  readonly folder: string;
  /** Where the workspace ends it may be of other projects as well. */
  readonly isAbove: boolean;
  /** With what its journals say beyond it. */
  readonly ledger: Ledger;
  /** Whether moving its folder to the workspace brings all of it, and hits upon nothing. */
  readonly canMove: boolean;
}

/**
 * Looks for records beside the one in use. Its place follows from where git's top folder is, so it is
 * another one after `git init` above a config, or once `.git` is gone: who pays by the new one alone
 * pays again.
 */
export async function otherRecords(places: {
  /** The workspace, and the config's folder in it. Absolute. */
  readonly root: string;
  readonly configFolder: string;
  /** Where journals are kept of the takes of a workspace. */
  readonly journalFolder: (root: string) => Promise<string>;
  /** Whether the record in use is not on this machine. */
  readonly isShared: boolean;
}): Promise<OtherRecords> {
  const { root, configFolder, journalFolder, isShared } = places;
  const folders = parents(configFolder);
  const others: OtherRecord[] = [];
  for (const [index, folder] of folders.entries()) {
    if ((folder === root && !isShared) || !existsSync(join(folder, '.shotlock'))) continue;
    const isAbove = index > folders.indexOf(root);
    const journal = await journalFolder(folder);
    const left = await journals(journal).left();
    let ledger = await read(folder, isAbove);
    for (const { lines } of left) ledger = withEntries(ledger, settlementOf(lines, ledger));
    // A process that is still at work would be left without its record, too.
    const isWhole = (await readdir(journal).catch(() => [])).length === 0;
    const canMove = !isAbove && isWhole && !existsSync(join(root, '.shotlock'));
    others.push({ folder, isAbove, ledger, canMove });
  }
  return isShared ? { others } : { own: await wholeLedger(recordIn(root)), others };
}

/** Copies the clips of a record to where a workspace looks for its own; they are named by content. */
export async function bringClips({ folder }: OtherRecord, root: string): Promise<void> {
  const from = join(folder, '.shotlock', 'clips');
  const to = join(root, '.shotlock', 'clips');
  if (existsSync(from)) await cp(from, to, { recursive: true, force: false });
}

/** Where a workspace keeps the record of its paid takes on this machine. */
function recordIn(root: string): string {
  return join(root, '.shotlock', 'ledger');
}

/** What lies above and is closed to us is somebody else's. */
async function read(folder: string, isAbove: boolean): Promise<Ledger> {
  try {
    return await wholeLedger(recordIn(folder));
  } catch (error) {
    if (isAbove && errorCode(error) === 'EACCES') return emptyLedger;
    throw error;
  }
}

/** A folder and all that it lies in, the nearest first. */
function parents(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...parents(above)];
}
