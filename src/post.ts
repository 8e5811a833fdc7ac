import { join } from 'node:path';
import { readAction } from './action.js';
import { commentMarker, stoppedComment } from './core/comment.js';
import { startFolder } from './ports/absolute.js';
import { journals } from './ports/journals.js';
import { stateFolder } from './state-folder.js';

/**
 * The action's `post:` step, which runs also when the main step was cancelled or killed: tells the ledger
 * what was done with money, and the pull request that nothing more is coming.
 */
export async function post(): Promise<number> {
  const core = await import('@actions/core');
  const isOver = core.getState('told') === 'true';
  if (isOver && !(await isAnythingLeft())) return 0;
  const read = await readAction(core);
  if (!('settings' in read)) return 0;
  const { settings, trigger, log, token } = read;
  const state = stateFolder(trigger.workspace, settings.provider);
  const kept = journals(join(state, 'journal'));
  const [{ settle }, { ledgerFor }, { localLedger }] = await Promise.all([
    import('./steps/settle.js'),
    import('./action/ledger-for.js'),
    import('./ports/local-ledger.js'),
  ]);
  const { ledger = localLedger(join(state, 'ledger')) } = await ledgerFor(settings, trigger, token);
  await settle({ journals: kept, ledger, log });
  if (isOver || core.getState('announced') !== 'true') return 0;
  const { publicationFor } = await import('./action/publication-for.js');
  const { key, context, conversation } = publicationFor(settings, trigger, token);
  const marker = commentMarker(key);
  await conversation?.()?.keepComment(marker, stoppedComment({ ...context, marker }), {
    quiet: false,
  });
  return 0;
}

/** Looked for before anybody is asked anything. */
async function isAnythingLeft(): Promise<boolean> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? startFolder();
  const folders = (['nanophoto', 'simulator'] as const).map((each) => stateFolder(workspace, each));
  const left = await Promise.all(folders.map((each) => journals(join(each, 'journal')).left()));
  return left.flat().length > 0;
}
