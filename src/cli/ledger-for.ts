import { join, relative } from 'node:path';
import type { Claim } from '../core/ledger.js';
import type { Problem } from '../core/problem.js';
import type { ClipStore } from '../ports/clip-store.js';
import { githubOrigin } from '../ports/github-origin.js';
import type { LedgerStore } from '../ports/ledger.js';

/** Where takes and their clips are recorded; this machine where nothing else is named. */
export interface Kept {
  readonly ledger?: LedgerStore;
  readonly store?: ClipStore;
  readonly isAlive: (claim: Claim, now: Date) => Promise<boolean>;
  /** In words. */
  readonly place: string;
}

/** A person sits before it, and nothing has been paid for yet. */
const FIRST_ANSWER_MS = 15_000;

/**
 * Finds the ledger: with a GitHub origin and a token it is the repository's, so that a laptop and CI
 * never pay for the same take. This machine's own has to be asked for where credits are spent.
 */
export async function ledgerFor(
  { root, here: from }: { readonly root: string; readonly here: string },
  asked: {
    readonly ledger: string | undefined;
    readonly clipStore: 'release' | 'artifact';
    readonly isPaid: boolean;
    /** Told where GitHub has to be waited for. */
    readonly tell: (line: string) => void;
  },
  env: Readonly<Record<string, string | undefined>>,
): Promise<Kept | { readonly problem: Problem }> {
  const { claimLiveness } = await import('../ports/claim-liveness.js');
  const local = relative(from, join(root, '.shotlock', 'ledger'));
  const here = { isAlive: claimLiveness(), place: `this checkout only, in ${local}` };
  const runId = jobsRun(env);
  if (asked.clipStore === 'artifact' && asked.isPaid && runId === undefined)
    return usage(
      'clips cannot be kept in artifacts from here: only a step of a workflow that uses the action uploads them',
      'Leave out --clip-store artifact: clips are kept in draft releases then, and those in artifacts are read all the same',
    );
  if (asked.ledger === 'local') return here;
  if (asked.ledger !== undefined && asked.ledger !== 'ref')
    return usage(`"ledger" cannot be "${asked.ledger}"`, 'Choose: ref, local');
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const repository = await githubOrigin(root, server);
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (!repository || !token) {
    if (asked.ledger === undefined && !asked.isPaid) return here;
    return usage(
      repository
        ? 'the record of paid takes needs a place, and there is no token for the repository'
        : `the record of paid takes needs a place, and git’s origin is no repository at ${new URL(server).host}`,
      repository
        ? `Set GITHUB_TOKEN to keep it in ${repository.owner}/${repository.repo}, as the action does, or add --ledger local: it is kept in this checkout only, in ${local}`
        : `Add --ledger local: it is kept in this checkout only, in ${local}`,
    );
  }
  const [{ connectGithub }, { refLedger }, { releaseClips }, { artifactClips }, { clipStores }] =
    await Promise.all([
      import('../ports/github.js'),
      import('../ports/ref-ledger.js'),
      import('../ports/release-clips.js'),
      import('../ports/artifact-clips.js'),
      import('../ports/clip-stores.js'),
    ]);
  const place = { github: await connectGithub(token), ...repository };
  const patience = { tell: asked.tell, forFirstMs: FIRST_ANSWER_MS };
  const ledger = refLedger({ ...place, patience });
  return {
    ledger,
    store: clipStores(asked.clipStore, {
      releases: releaseClips(place),
      artifacts: artifactClips({ ...place, ...(runId === undefined ? {} : { runId }) }),
    }),
    isAlive: claimLiveness(place),
    place: `${ledger.place} of ${repository.owner}/${repository.repo}`,
  };
}

/** The run of the workflow whose artifacts this process may upload, if any. */
function jobsRun(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const may = env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL'];
  return may ? env['GITHUB_RUN_ID'] : undefined;
}

function usage(message: string, hint: string): { readonly problem: Problem } {
  return { problem: { code: 'usage', severity: 'error', message, hint } };
}
