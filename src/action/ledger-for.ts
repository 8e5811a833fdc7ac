import type { Claim } from '../core/ledger.js';
import type { Settings } from '../core/settings.js';
import type { Trigger } from '../ports/event.js';
import type { ClipStore } from '../ports/clip-store.js';
import type { Log } from '../ports/log.js';
import type { LedgerStore } from '../ports/ledger.js';

/**
 * The record of paid takes and their clips are kept in the repository, because a runner forgets
 * everything with its job. A run that pays for nothing reads them where it can.
 */
export async function ledgerFor(
  settings: Settings,
  trigger: Trigger,
  token: string,
  log: Log,
): Promise<{
  readonly ledger?: LedgerStore;
  readonly store?: ClipStore;
  readonly isAlive: (claim: Claim, now: Date) => Promise<boolean>;
}> {
  const [
    { claimLiveness },
    { connectGithub },
    { refLedger },
    { releaseClips },
    { artifactClips },
    { clipStores },
  ] = await Promise.all([
    import('../ports/claim-liveness.js'),
    import('../ports/github.js'),
    import('../ports/ref-ledger.js'),
    import('../ports/release-clips.js'),
    import('../ports/artifact-clips.js'),
    import('../ports/clip-stores.js'),
  ]);
  if (settings.provider === 'simulator' || !token) return { isAlive: claimLiveness() };
  const [owner = '', repo = ''] = trigger.repository.split('/');
  // Nobody sits before it: an outage is waited out from the first request on.
  const patience = { tell: (line: string) => log.warn(line), forFirstMs: 5 * 60_000 };
  const repository = { github: await connectGithub(token), owner, repo };
  return {
    ledger: refLedger({ ...repository, patience }),
    store: clipStores(settings.clipStore, {
      releases: releaseClips(repository),
      artifacts: artifactClips({ ...repository, runId: trigger.runId }),
    }),
    isAlive: claimLiveness(repository),
  };
}
