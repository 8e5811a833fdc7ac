import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson } from '../core/canonical.js';
import { entryPath, type Ledger, type LedgerEntry, type Wanted } from '../core/ledger.js';
import type { Github, Repository } from './github.js';
import { assertValid } from './ledger-entry.js';
import type { LedgerStore } from './ledger.js';
import {
  asking,
  statusOf,
  unrepeated,
  type Patience,
  type Pause,
} from './ref-ledger/ask-github.js';
import { commitMessage } from './ref-ledger/commit-message.js';
import { LedgerRefused, permissionHint } from './ref-ledger/ledger-refused.js';
import { ledgerRef } from './ref-ledger/ledger-ref.js';
import { readSnapshot } from './ref-ledger/read-snapshot.js';
import { pathsOf, viewOf, withWritten, type Snapshot } from './ref-ledger/snapshot.js';

/** How often a write begins anew because others were first. */
const MOST_ROUNDS = 20;

/** For how long the ref is believed to be where it was last seen, until a write finds out. */
const TRUST_MS = 30_000;

const author = { name: 'Shotlock', email: 'shotlock@noreply.invalid' };

/** An update that waits for its turn. */
interface Turn {
  readonly wanted: Wanted;
  readonly decide: (ledger: Ledger) => readonly LedgerEntry[];
  readonly resolve: (ledger: Ledger) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The ledger as commits of the repository itself, one small file an entry, at a ref that no checkout
 * fetches. The ref moves only forward, which makes each write a compare-and-set. Updates that wait
 * while one is being written share the next commit. Throws LedgerRefused where GitHub will not keep
 * it.
 */
export function refLedger(
  options: Repository & {
    readonly github: Github;
    /** Waits, in real time whatever clock a run has. */
    readonly pause?: Pause;
    /** What to tell of waiting for GitHub, and for how long to wait for its first answer. */
    readonly patience?: Omit<Patience, 'host'>;
  },
): LedgerStore {
  const { github, owner, repo, pause = delay } = options;
  const host = new URL(github.request.endpoint.DEFAULTS.baseUrl).host;
  const patience = options.patience && { ...options.patience, host };
  const ask = asking(pause, { repeats: true, patience });
  const askOnce = asking(pause, { repeats: false, patience });
  const place = { github, owner, repo, pause, ask, askOnce };
  const ref = ledgerRef(place);
  const waiting: Turn[] = [];
  let known: { readonly snapshot: Snapshot; readonly since: number } | undefined;
  let busy = false;

  return {
    get place() {
      return ref.place;
    },
    async read(wanted) {
      const before = known;
      const snapshot = await readSnapshot(
        place,
        await ref.tip(),
        pathsOf(wanted),
        before?.snapshot,
      );
      // An update that ended meanwhile knows better.
      if (known === before) learn(snapshot);
      return viewOf(snapshot, wanted);
    },
    async update(wanted, decide) {
      return await new Promise((resolve, reject) => {
        waiting.push({ wanted, decide, resolve, reject });
        if (!busy) void takeTurns();
      });
    },
  };

  function learn(snapshot: Snapshot): void {
    known = { snapshot, since: performance.now() };
  }

  async function takeTurns(): Promise<void> {
    busy = true;
    // Updates of the same moment share even the first commit.
    await Promise.resolve();
    while (waiting.length > 0) await settle(waiting.splice(0));
    busy = false;
  }

  async function settle(turns: readonly Turn[]): Promise<void> {
    const open = new Set(turns);
    try {
      for (let round = 1; round <= MOST_ROUNDS; round += 1) {
        if (round > 1) await pause(Math.random() * Math.min(3000, 100 * 2 ** round));
        const snapshot = await tryOnce(open, round === 1);
        if (!snapshot) continue;
        learn(snapshot);
        for (const { wanted, resolve } of open) resolve(viewOf(snapshot, wanted));
        return;
      }
      throw new Error(`others wrote the ledger first, ${MOST_ROUNDS} times over`);
    } catch (error) {
      for (const { reject } of open) reject(error);
    }
  }

  /** What the ledger says with the decided entries in it, or undefined when someone was first. */
  async function tryOnce(turns: Set<Turn>, mayTrust: boolean): Promise<Snapshot | undefined> {
    const trusted = mayTrust && known && performance.now() - known.since < TRUST_MS;
    const tip = trusted ? known?.snapshot.at?.commit : await ref.tip();
    const paths = [...turns].flatMap(({ wanted }) => pathsOf(wanted));
    const base = await readSnapshot(place, tip, paths, known?.snapshot);
    const entries = decideInTurn(base, turns);
    if (entries.length > 0) return await write(base, entries);
    return trusted && (await ref.tip()) !== tip ? undefined : base;
  }

  async function write(
    base: Snapshot,
    entries: readonly LedgerEntry[],
  ): Promise<Snapshot | undefined> {
    const tree = await writeTree(base, entries);
    const made = {
      owner,
      repo,
      author,
      message: commitMessage(entries),
      tree,
      parents: base.at ? [base.at.commit] : [],
      request: unrepeated,
    };
    const { data } = await place.ask(async () => await github.rest.git.createCommit(made));
    const commit = data.sha;
    if (!(await ref.advance(base.at?.commit, commit))) return undefined;
    return { ...withWritten(base, entries), at: { commit, tree } };
  }

  /** All entries in one request. It is the first that needs a right to write. */
  async function writeTree(base: Snapshot, entries: readonly LedgerEntry[]): Promise<string> {
    const tree = entries.map((entry) => ({
      path: entryPath(entry),
      mode: '100644' as const,
      type: 'blob' as const,
      content: canonicalJson(entry),
    }));
    const on = base.at ? { base_tree: base.at.tree } : {};
    const wanted = { owner, repo, tree, ...on, request: unrepeated };
    try {
      return (await place.ask(async () => await github.rest.git.createTree(wanted))).data.sha;
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      const message = `GitHub does not let this token write to ${owner}/${repo}`;
      throw new LedgerRefused(message, permissionHint, { cause: error });
    }
  }
}

/** Each turn sees what those before it decided. One whose decision fails leaves the others alone. */
function decideInTurn(base: Snapshot, turns: Set<Turn>): readonly LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>();
  let snapshot = base;
  for (const turn of turns) {
    try {
      const decided = turn.decide(viewOf(snapshot, turn.wanted));
      assertValid(decided);
      snapshot = withWritten(snapshot, decided);
      for (const entry of decided) entries.set(entryPath(entry), entry);
    } catch (error) {
      turns.delete(turn);
      turn.reject(error);
    }
  }
  return [...entries.values()];
}
