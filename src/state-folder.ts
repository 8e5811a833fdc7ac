import { dirname, join } from 'node:path';
import type { Provider } from './core/shot.js';
import { absolute } from './ports/absolute.js';
import { gitFolder } from './ports/git-head.js';
import type { OtherRecords } from './ports/other-records.js';

/** Where a provider's records are kept: play money stays apart from what is paid. Absolute. */
export function stateFolder(root: string, provider: Provider): string {
  const state = join(root, '.shotlock');
  return provider === 'simulator' ? join(state, 'simulator') : state;
}

/**
 * Where journals are kept of what one ledger is to be told. In the folder of git's own files where there
 * is one: what stands in the checkout may have come with a commit, and the ledger would be told it.
 */
export async function journalFolder(
  root: string,
  of: { readonly provider: Provider; readonly isShared: boolean },
): Promise<string> {
  const ledger = of.provider === 'simulator' ? 'simulator' : of.isShared ? 'shared' : 'local';
  const git = await gitFolder(root);
  const folder = git === undefined ? join(root, '.shotlock') : join(git, 'shotlock');
  return join(folder, 'journal', ledger);
}

/** Looks for records of paid takes beside this machine's own. */
export function recordsBeside(
  config: string,
  around: { readonly root: string; readonly here: string; readonly isShared: boolean },
): () => Promise<OtherRecords> {
  const { root, here, isShared } = around;
  const configFolder = dirname(absolute(here, config));
  const of = { provider: 'nanophoto', isShared: false } as const;
  const folderOf = async (folder: string) => await journalFolder(folder, of);
  return async () => {
    const { otherRecords } = await import('./ports/other-records.js');
    return await otherRecords({ root, configFolder, journalFolder: folderOf, isShared });
  };
}
