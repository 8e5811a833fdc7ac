import {
  emptyLedger,
  entryPath,
  takeKey,
  withDamaged,
  withEntries,
  type Ledger,
  type LedgerEntry,
  type Wanted,
} from '../../core/ledger.js';

/** What is known of the ledger at one commit. It never becomes wrong: a commit does not change. */
export interface Snapshot {
  /** Undefined where there is no ledger yet. */
  readonly at?: { readonly commit: string; readonly tree: string };
  /** By folder of takes, days or retakes, or by file of a cut or plan. What is not in it was not asked for. */
  readonly found: ReadonlyMap<string, Found>;
}

/** What one folder, or one file, holds. */
export interface Found {
  readonly entries: readonly LedgerEntry[];
  /** Keys of takes. */
  readonly damaged: readonly string[];
}

export const nothing: Found = { entries: [], damaged: [] };

/** The paths that answer what is wanted. */
export function pathsOf(wanted: Wanted): readonly string[] {
  return [
    ...wanted.fingerprints.map((print) => `takes/${print}`),
    ...wanted.days.map((day) => `days/${day}`),
    ...wanted.cuts.map((key) => `cuts/${key}.json`),
    ...(wanted.retakes ?? []).map((print) => `retakes/${print}`),
    ...(wanted.plans ?? []).map((digest) => `plans/${digest}.json`),
  ];
}

/** The ledger as far as it is wanted. */
export function viewOf(snapshot: Snapshot, wanted: Wanted): Ledger {
  const found = pathsOf(wanted).map((path) => {
    const each = snapshot.found.get(path);
    if (!each) throw new Error(`${path} was not read`);
    return each;
  });
  const entries = found.flatMap((each) => each.entries);
  return found
    .flatMap(({ damaged }) => damaged)
    .reduce(withDamaged, withEntries(emptyLedger, entries));
}

/** The snapshot with these entries on top. */
export function withWritten(snapshot: Snapshot, entries: readonly LedgerEntry[]): Snapshot {
  const found = new Map(snapshot.found);
  for (const entry of entries) {
    const path = questionOf(entry);
    const before = found.get(path);
    // What was never asked for stays unknown: only a part of it would be known.
    if (before) found.set(path, withEntry(before, entry));
  }
  return { ...snapshot, found };
}

function questionOf(entry: LedgerEntry): string {
  const path = entryPath(entry);
  const isAlone = entry.kind === 'cut' || entry.kind === 'plan';
  return isAlone ? path : path.slice(0, path.lastIndexOf('/'));
}

function withEntry({ entries, damaged }: Found, entry: LedgerEntry): Found {
  const path = entryPath(entry);
  const key = entry.kind === 'take' ? takeKey(entry.fingerprint, entry.take) : undefined;
  return {
    entries: [...entries.filter((each) => entryPath(each) !== path), entry],
    damaged: damaged.filter((each) => each !== key),
  };
}
