import { join } from 'node:path';
import { readBegun } from './action.js';
import { commentMarker, stoppedComment } from './core/comment.js';
import { startFolder } from './ports/absolute.js';
import { journals } from './ports/journals.js';
import { journalFolder, stateFolder } from './state-folder.js';

/**
 * The action's `post:` step, which runs also when the main step was cancelled or killed: tells the ledger
 * what was done with money, and the pull request that nothing more is coming.
 */
export async function post(): Promise<number> {
  const core = await import('@actions/core');
  const isOver = core.getState('told') === 'true';
  if (isOver && !(await isAnythingLeft())) return 0;
  // A comment's right to command is not asked again: the head may have moved by now, or the comment be
  // gone, and what was paid for has to be told all the same.
  const read = await readBegun(core);
  if (!('settings' in read)) return 0;
  const { settings, trigger, log, token } = read;
  const [{ settle }, { ledgerFor }, { localLedger }] = await Promise.all([
    import('./steps/settle.js'),
    import('./action/ledger-for.js'),
    import('./ports/local-ledger.js'),
  ]);
  const { workspace } = trigger;
  const { ledger: shared } = await ledgerFor(settings, trigger, token, log);
  const of = { provider: settings.provider, isShared: shared !== undefined };
  const ledger = shared ?? localLedger(join(stateFolder(workspace, settings.provider), 'ledger'));
  await settle({ journals: journals(await journalFolder(workspace, of)), ledger, log });
  if (isOver || core.getState('announced') !== 'true') return 0;
  const { publicationFor } = await import('./action/publication-for.js');
  const { key, context, conversation } = publicationFor(settings, trigger, token);
  const marker = commentMarker(key);
  await conversation?.(trigger.comment?.number)?.keepComment(
    marker,
    stoppedComment({ ...context, marker }),
    {
      quiet: false,
    },
  );
  return 0;
}

/** Looked for before anybody is asked anything. */
async function isAnythingLeft(): Promise<boolean> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? startFolder();
  const ledgers = [
    { provider: 'nanophoto', isShared: true },
    { provider: 'nanophoto', isShared: false },
    { provider: 'simulator', isShared: false },
  ] as const;
  const left = await Promise.all(
    ledgers.map(async (of) => await journals(await journalFolder(workspace, of)).left()),
  );
  return left.flat().length > 0;
}
