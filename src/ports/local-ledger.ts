import { link, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  cutKey,
  emptyLedger,
  entryPath,
  withDamaged,
  withEntries,
  type Ledger,
  type LedgerEntry,
  type Wanted,
} from '../core/ledger.js';
import { shownPath } from './disk-refusal.js';
import { errorCode } from './error-code.js';
import { tryFolder, writeAtomic } from './files.js';
import { LedgerDamaged } from './ledger-damaged.js';
import { assertValid, isEntry, takeOf } from './ledger-entry.js';
import type { LedgerStore } from './ledger.js';

/** After so many updates the state is written out whole, and the updates it covers are dropped. */
const SNAPSHOT_EVERY = 50;

/** How often files may be replaced while they are read before that cannot be the reason any more. */
const MOST_ATTEMPTS = 50;

/**
 * A ledger in a folder of this machine: `NUMBER.update.json` holds the entries of one update,
 * `NUMBER.snapshot.json` all entries up to that update. An update is committed by linking its file
 * under the next number, which fails when another process was first: a compare-and-set that needs
 * no lock, and that a killed process leaves in order.
 */
export function localLedger(folder: string): LedgerStore {
  let last: Promise<unknown> = Promise.resolve();
  return {
    place: 'this checkout only',
    tryOut: () => tryFolder(folder),
    async read(wanted) {
      return only((await load(folder)).kept, wanted);
    },
    // One after another: updates of one process that race each other all begin anew, time and again.
    async update(wanted, decide) {
      const turn = last.then(async () => await updateNow(folder, wanted, decide));
      last = turn.catch(() => {});
      return await turn;
    },
  };
}

/** All that a ledger in a folder says; an empty one where there is none. */
export async function wholeLedger(folder: string): Promise<Ledger> {
  return chosen((await load(folder)).kept, { isWanted: () => true, isWantedTake: () => true });
}

async function updateNow(
  folder: string,
  ...[wanted, decide]: Parameters<LedgerStore['update']>
): Promise<Ledger> {
  for (;;) {
    const { kept, number } = await load(folder);
    const entries = decide(only(kept, wanted));
    assertValid(entries);
    if (entries.length === 0) return only(kept, wanted);
    if (!(await commit(folder, number + 1, entries))) continue;
    const next = new Map(kept);
    keep(next, entries.map(itemFrom));
    if ((number + 1) % SNAPSHOT_EVERY === 0) await snapshot(folder, number + 1, next);
    return only(next, wanted);
  }
}

/** What was written last under each path. */
type Kept = ReadonlyMap<string, Item>;

/** A value of a file: an entry, or what was one before it was damaged. */
interface Item {
  readonly value: unknown;
  readonly entry?: LedgerEntry;
  /** Key of the take that a damaged entry was about. */
  readonly damagedTake?: string;
}

interface Loaded {
  readonly kept: Kept;
  /** Of the last update. */
  readonly number: number;
}

async function load(folder: string): Promise<Loaded> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await tryToLoad(folder);
    if (!('missing' in loaded)) return loaded;
    if (attempt === MOST_ATTEMPTS)
      throw new LedgerDamaged(`the ledger has gaps: ${shownPath(loaded.missing)} is missing`);
    await delay(attempt);
  }
}

/** A file is missing when it was replaced by a newer snapshot while others were read, too. */
async function tryToLoad(folder: string): Promise<Loaded | { readonly missing: string }> {
  const names = (await readdir(folder).catch(unlessMissing)) ?? [];
  const newest = names
    .filter((name) => name.endsWith('.snapshot.json'))
    .sort()
    .at(-1);
  const kept = new Map<string, Item>();
  let number = 0;
  if (newest !== undefined) {
    const items = await readItems(join(folder, newest));
    if (!items) return { missing: join(folder, newest) };
    keep(kept, items);
    number = numberOf(newest);
  }
  for (const name of names.filter((each) => each.endsWith('.update.json')).sort()) {
    if (numberOf(name) <= number) continue;
    const items = numberOf(name) === number + 1 && (await readItems(join(folder, name)));
    if (!items) return { missing: join(folder, `${numbered(number + 1)}.update.json`) };
    keep(kept, items);
    number += 1;
  }
  return { kept, number };
}

function keep(kept: Map<string, Item>, items: readonly Item[]): void {
  for (const item of items)
    kept.set(item.entry ? entryPath(item.entry) : `takes/${item.damagedTake}.json`, item);
}

/** False when another process committed this number first. */
async function commit(
  folder: string,
  number: number,
  entries: readonly LedgerEntry[],
): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.draft`);
  const target = join(folder, `${numbered(number)}.update.json`);
  await writeAtomic(draft, JSON.stringify(entries));
  try {
    await link(draft, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  // A snapshot that covers this number dropped the update we lost to: ours is void.
  const names = await readdir(folder);
  const covered = names.some((each) => each.endsWith('.snapshot.json') && numberOf(each) >= number);
  if (covered) await rm(target, { force: true });
  return !covered;
}

async function snapshot(folder: string, number: number, kept: Kept): Promise<void> {
  await writeAtomic(
    join(folder, `${numbered(number)}.snapshot.json`),
    JSON.stringify([...kept.values()].map(({ value }) => value)),
  );
  for (const each of await readdir(folder))
    if (
      (each.endsWith('.update.json') && numberOf(each) <= number) ||
      (each.endsWith('.snapshot.json') && numberOf(each) < number)
    )
      await rm(join(folder, each), { force: true });
}

/** Undefined where there is no such file. What a damaged one was about must at least be clear. */
async function readItems(path: string): Promise<readonly Item[] | undefined> {
  const text = await readFile(path, 'utf8').catch(unlessMissing);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw damaged(path, { cause: error });
  }
  const items = Array.isArray(value) ? value.map(itemFrom) : undefined;
  if (!items?.every(({ entry, damagedTake }) => entry ?? damagedTake)) throw damaged(path);
  return items;
}

function itemFrom(value: unknown): Item {
  if (isEntry(value)) return { value, entry: value };
  const damagedTake = takeOf(value);
  return { value, ...(damagedTake === undefined ? {} : { damagedTake }) };
}

function damaged(path: string, options?: ErrorOptions): LedgerDamaged {
  return new LedgerDamaged(
    `the ledger is damaged: ${shownPath(path)} is not what Shotlock wrote`,
    options,
  );
}

function unlessMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}

function only(kept: Kept, wanted: Wanted): Ledger {
  const prints = new Set(wanted.fingerprints);
  const cuts = new Set(wanted.cuts);
  const days = new Set(wanted.days);
  const retakes = new Set(wanted.retakes);
  const plans = new Set(wanted.plans);
  return chosen(kept, { isWanted, isWantedTake: (key) => prints.has(key.split('/')[0]!) });

  function isWanted(entry: LedgerEntry): boolean {
    switch (entry.kind) {
      case 'take':
        return prints.has(entry.fingerprint);
      case 'cut':
        return cuts.has(cutKey(entry.clips));
      case 'spend':
        return days.has(entry.day);
      case 'retake':
        return retakes.has(entry.fingerprint);
      case 'plan':
        return plans.has(entry.digest);
      default:
        return entry satisfies never;
    }
  }
}

function chosen(
  kept: Kept,
  by: {
    readonly isWanted: (entry: LedgerEntry) => boolean;
    readonly isWantedTake: (key: string) => boolean;
  },
): Ledger {
  const entries: LedgerEntry[] = [];
  const doubtful: string[] = [];
  for (const { entry, damagedTake } of kept.values()) {
    if (entry && by.isWanted(entry)) entries.push(entry);
    if (damagedTake && by.isWantedTake(damagedTake)) doubtful.push(damagedTake);
  }
  return doubtful.reduce(withDamaged, withEntries(emptyLedger, entries));
}

function numbered(number: number): string {
  return String(number).padStart(9, '0');
}

function numberOf(file: string): number {
  return Number.parseInt(file, 10);
}
