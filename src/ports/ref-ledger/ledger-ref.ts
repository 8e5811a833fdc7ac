import { at } from '../at.js';
import type { Github, Repository } from '../github.js';
import { isUnanswered, statusOf, unrepeated, type Ask, type Pause } from './ask-github.js';
import { LedgerRefused } from './ledger-refused.js';

const OWN = 'shotlock/ledger';
/** Where the name above is refused. */
const BRANCH = 'heads/shotlock-ledger';

/** How often a move is tried that GitHub refuses while the ref stays where it was. */
const MOST_REFUSALS = 3;

/** How often a move is tried to which GitHub gives no answer, while it does tell where the ref is. */
const MOST_SILENCES = 12;

/** The ref that points at the ledger's last commit. */
export interface LedgerRef {
  /** As people know it. */
  readonly place: string;
  /** The last commit, or undefined where there is no ledger yet. */
  tip(): Promise<string | undefined>;
  /**
   * Moves the ref from a commit, or from nothing, to a commit that comes after it. False when someone
   * else has moved it: then nothing was done. An answer that was lost is found out about.
   */
  advance(from: string | undefined, to: string): Promise<boolean>;
}

export function ledgerRef(
  options: Repository & {
    readonly github: Github;
    readonly ask: Ask;
    /** Never sends a request twice of which nobody knows whether it was carried out. */
    readonly askOnce: Ask;
    readonly pause: Pause;
  },
): LedgerRef {
  const { owner, repo, ask, askOnce, pause } = options;
  const { git, repos } = options.github.rest;
  /** Known once the ref exists: a ledger never changes its place. */
  let name: string | undefined;

  return {
    get place() {
      return name === BRANCH ? 'branch shotlock-ledger' : `refs/${OWN}`;
    },
    tip,
    async advance(from, to) {
      let target = name ?? OWN;
      let silences = 0;
      let refusals = 0;
      for (;;) {
        const failure = await attempt(target, from, to);
        if (!failure) break;
        if (isUnanswered(failure.error)) silences += 1;
        else refusals += 1;
        const now = await tip();
        if (now === to) break;
        // Only what went unanswered can have been carried out.
        if (now !== from) return silences > 0 && now !== undefined && (await contains(now, to));
        if (silences >= MOST_SILENCES) throw failure.error;
        if (refusals >= MOST_REFUSALS) {
          if (name !== undefined || target === BRANCH) throw refused(failure.error);
          target = BRANCH;
          refusals = 0;
        }
        await pause(Math.min(30_000, 250 * 2 ** (silences + refusals)));
      }
      name ??= target;
      if (from === undefined) await refuseTwins(name);
      return true;
    },
  };

  async function tip(): Promise<string | undefined> {
    if (name !== undefined) return await commitOf(name);
    const [own, branch] = await Promise.all([commitOf(OWN), commitOf(BRANCH)]);
    if (own !== undefined && branch !== undefined) throw twins();
    if (own !== undefined) name = OWN;
    if (branch !== undefined) name = BRANCH;
    return own ?? branch;
  }

  async function commitOf(ref: string): Promise<string | undefined> {
    const wanted = { owner, repo, ref, request: unrepeated };
    try {
      return await ask(async () => (await git.getRef(wanted)).data.object.sha);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  /** Sent once and no more: what a repetition is told says nothing of what the first one did. */
  async function attempt(
    target: string,
    from: string | undefined,
    sha: string,
  ): Promise<{ readonly error: unknown } | undefined> {
    const move = { owner, repo, sha, request: unrepeated };
    try {
      await askOnce(
        async () =>
          await (from === undefined
            ? git.createRef({ ...move, ref: `refs/${target}` })
            : git.updateRef({ ...move, ref: target })),
      );
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  async function contains(descendant: string, ancestor: string): Promise<boolean> {
    const basehead = `${ancestor}...${descendant}`;
    // The second page, because only the first one lists all changed files.
    const range = { owner, repo, basehead, per_page: 1, page: 2, request: unrepeated };
    try {
      const { data } = await ask(async () => await repos.compareCommitsWithBasehead(range));
      return data.status === 'ahead';
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  }

  /**
   * Two runs that began the ledger at once, one of them at the branch because it was refused the
   * ref's name: each looks after its own write, so at least one of them sees the other.
   */
  async function refuseTwins(own: string): Promise<void> {
    const other = await commitOf(own === OWN ? BRANCH : OWN);
    if (other !== undefined) throw twins();
  }
}

function twins(): LedgerRefused {
  return new LedgerRefused(
    `the repository has two ledgers: refs/${OWN} and the branch shotlock-ledger`,
    'Keep the one with the newer commits and delete the other',
  );
}

function refused(error: unknown): LedgerRefused {
  if (error instanceof LedgerRefused) return error;
  const message = String(at(error, 'message'));
  return new LedgerRefused(
    `GitHub does not let the ledger be moved on: ${message}`,
    'See whether a rule of the repository forbids it, and exempt refs/shotlock and shotlock-ledger',
    { cause: error },
  );
}
