import { join, relative } from 'node:path';
import { checkLock, type LockCheck } from './core/check-lock.js';
import { formatLock } from './core/lock.js';
import { makePlan } from './core/plan.js';
import type { Problem } from './core/problem.js';
import type { Settings } from './core/settings.js';
import { systemClock } from './ports/clock.js';
import { workspaceFiles, writeAtomic } from './ports/files.js';
import type { LedgerStore } from './ports/ledger.js';
import { gitBranch } from './ports/git-head.js';
import { localLedger } from './ports/local-ledger.js';
import { recordsBeside, stateFolder } from './state-folder.js';
import type { Adopted } from './steps/adopt-records.js';
import { unfinishedOf } from './steps/plan-videos.js';
import { load } from './steps/load.js';
import { destinationOf, placesOf } from './steps/places.js';

/** Compares the lockfile with the config and, with `fix`, mends what costs nothing. Never spends. */
export async function check(
  settings: Settings,
  around: {
    readonly root: string;
    readonly here: string;
    readonly ledger?: LedgerStore;
    readonly fix: boolean;
  },
): Promise<
  | { readonly problems: readonly Problem[] }
  | {
      readonly check: LockCheck;
      readonly file: string;
      readonly fixed: boolean;
      readonly adopted: readonly Adopted[];
    }
> {
  const { root, here, fix } = around;
  const places = placesOf(settings, { root, here });
  const state = stateFolder(root, settings.provider);
  const ports = {
    files: await workspaceFiles(root),
    ledger: around.ledger ?? localLedger(join(state, 'ledger')),
    clock: systemClock(1),
  };
  const asked = { ...settings, videos: [], mendsLock: fix };
  let loaded = await load(asked, places, () => undefined, ports);
  if ('problems' in loaded) return loaded;
  let adopted: readonly Adopted[] = [];
  if (fix && !around.ledger) {
    const { adoptRecords } = await import('./steps/adopt-records.js');
    const otherRecords = recordsBeside(settings.config, { root, here, isShared: false });
    adopted = await adoptRecords(loaded, root, { ...ports, otherRecords });
  }
  if (adopted.length > 0) loaded = await load(asked, places, () => undefined, ports);
  if ('problems' in loaded) return loaded;
  const destination = destinationOf(places, { root, branch: await gitBranch(root) });
  const begun = unfinishedOf(loaded, destination);
  const plan = makePlan(loaded, begun ? { ...loaded, retakes: begun.takes } : loaded);
  const { lockText } = loaded;
  const found = checkLock(plan, { ...loaded, lockText, unused: begun?.unused ?? [] });
  const fixes = fix && !found.isCurrent;
  if (fixes) await writeAtomic(places.ownLock, formatLock(found.mended));
  return { check: found, file: relative(here, places.ownLock), fixed: fixes, adopted };
}
