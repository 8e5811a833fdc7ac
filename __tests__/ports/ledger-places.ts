import { readdir, readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LedgerStore } from '../../src/ports/ledger.js';
import { localLedger } from '../../src/ports/local-ledger.js';
import { refLedger } from '../../src/ports/ref-ledger.js';
import type { Github } from '../../src/ports/github.js';
import type { Repository } from '../e2e/world/repository.js';

/** Where a ledger is kept, as the conformance tests see it. */
export interface Place {
  /** Another process's store, or as good as one: nothing is shared but the place. */
  open(): LedgerStore;
  /** Someone edits the text of a take's entry by hand. */
  edit(fingerprint: string, change: (text: string) => string): Promise<void>;
  remove(): Promise<void>;
}

export async function folderPlace(): Promise<Place & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  return {
    folder,
    open: () => localLedger(folder),
    async edit(fingerprint, change) {
      for (const name of await readdir(folder)) {
        const values: unknown[] = JSON.parse(await readFile(join(folder, name), 'utf8'));
        const edited = values.map((value): unknown => {
          const text = JSON.stringify(value);
          return text.includes(`"kind":"take"`) && text.includes(fingerprint)
            ? JSON.parse(change(text))
            : value;
        });
        await writeFile(join(folder, name), JSON.stringify(edited));
      }
    },
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}

export function refPlace(repository: Repository, github: Github): Place {
  const { git, name: repo, owner } = repository;
  return {
    // A tenth of the pauses, as the test world answers ten times as fast as GitHub.
    open: () => refLedger({ github, owner, repo, pause: async (ms) => await delay(ms / 10) }),
    async edit(fingerprint, change) {
      const tip = (await git.ref('shotlock/ledger')) ?? '';
      const path = `takes/${fingerprint}/1.json`;
      const text = (await repository.file(tip, path))?.toString() ?? '';
      const edited = await git.commitOnto(tip, { [path]: change(text) }, 'By hand');
      await git.setRef('shotlock/ledger', edited);
    },
    remove: async () => {},
  };
}
