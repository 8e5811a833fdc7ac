import { takeKey, type LedgerEntry } from '../../core/ledger.js';
import type { Github, Repository } from '../github.js';
import { unrepeated, type Ask, type Pause } from './ask-github.js';
import { LedgerRefused } from './ledger-refused.js';
import { nothing, type Found, type Snapshot } from './snapshot.js';
import { verifyEntry, type Blob } from './verify-entry.js';

/** How many folders or files one query asks for. */
const BATCH = 100;

/** How often a commit that GitHub has just told of is looked for. */
const MOST_LOOKS = 6;

/**
 * The snapshot of a commit, with all these paths known: those that `known` lacks are asked for, a
 * hundred a request, however many entries the ledger has.
 */
export async function readSnapshot(
  place: Repository & { readonly github: Github; readonly ask: Ask; readonly pause: Pause },
  commit: string | undefined,
  paths: readonly string[],
  known: Snapshot | undefined,
): Promise<Snapshot> {
  if (commit === undefined) return { found: new Map(paths.map((path) => [path, nothing])) };
  const before = known?.at?.commit === commit ? known : undefined;
  const missing = [...new Set(paths)].filter((path) => !before?.found.has(path));
  if (before && missing.length === 0) return before;
  const found = new Map(before?.found);
  let tree = before?.at?.tree;
  do {
    const batch = missing.splice(0, BATCH);
    const answer = await lookUntilThere(batch);
    tree ??= answer.at.tree?.oid;
    batch.forEach((path, index) => found.set(path, read(path, answer[`q${index}`] ?? null)));
  } while (missing.length > 0);
  if (tree === undefined)
    throw new LedgerRefused(
      'the ledger’s ref in the repository points at something that is no commit',
      'Delete refs/shotlock/ledger, or point it back at the ledger’s last commit',
    );
  return { at: { commit, tree }, found };

  /** Servers of GitHub's that have not heard of the commit yet would tell of an empty ledger. */
  async function lookUntilThere(batch: readonly string[]): Promise<Answer & { readonly at: At }> {
    for (let look = 1; look <= MOST_LOOKS; look += 1) {
      if (look > 1) await place.pause(500 * look);
      const answer = await query(batch);
      const { at } = answer;
      if (at) return { ...answer, at };
    }
    throw new Error(`GitHub says that the ledger is at ${commit}, but does not show that commit`);
  }

  async function query(batch: readonly string[]): Promise<Answer> {
    const { github, owner, repo, ask } = place;
    const document = documentFor(batch.map((path) => `${commit}:${path}`));
    const variables = { owner, name: repo, commit, request: unrepeated };
    const { repository } = await ask(
      async () => await github.graphql<{ readonly repository: Answer }>(document, variables),
    );
    return repository;
  }
}

interface At {
  readonly tree?: { readonly oid: string };
}

type Answer = { readonly at: At | null } & { readonly [question: `q${number}`]: Answered | null };

/** A folder has entries, a file has text; `{}` is anything else. */
type Answered = Blob & { readonly entries?: readonly FolderEntry[] };

interface FolderEntry {
  readonly name: string;
  readonly object: Blob | null;
}

function documentFor(expressions: readonly string[]): string {
  const blob = '... on Blob { byteSize isTruncated text }';
  const tree = `... on Tree { entries { name object { ${blob} } } }`;
  const questions = expressions.map(
    (each, index) => `q${index}: object(expression: ${JSON.stringify(each)}) { ${blob} ${tree} }`,
  );
  return `query ($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    at: object(oid: $commit) { ... on Commit { tree { oid } } }
    ${questions.join('\n    ')}
  }
}`;
}

function read(path: string, answer: Answered | null): Found {
  if (!answer) return nothing;
  if (path.endsWith('.json')) return { entries: present(verifyEntry(path, answer)), damaged: [] };
  const files = (answer.entries ?? []).map(({ name, object }) => ({
    name,
    entry: verifyEntry(`${path}/${name}`, object),
  }));
  return {
    entries: files.flatMap(({ entry }) => present(entry)),
    damaged: files.flatMap(({ name, entry }) => (entry ? [] : damagedTake(path, name))),
  };
}

/** The key of the take that a file should have told of. Other files were never entries of ours. */
function damagedTake(folder: string, name: string): readonly string[] {
  const print = /^takes\/(.+)$/u.exec(folder)?.[1];
  const take = /^([1-9][0-9]{0,6})\.json$/u.exec(name)?.[1];
  return print && take ? [takeKey(print, Number(take))] : [];
}

function present(entry: LedgerEntry | undefined): readonly LedgerEntry[] {
  return entry ? [entry] : [];
}
