import { notApproved } from '../core/approval.js';
import { overBudget } from '../core/budget.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../core/settings.js';
import type { Journal } from '../ports/journals.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { PublicImages } from '../ports/public-images.js';
import { announce } from './announce.js';
import { checkImages } from './check-images.js';
import { grantRetakes } from './grant-retakes.js';
import type { Prepared } from './prepare.js';
import type { PublishPorts } from './publish.js';
import type { Shell } from './shell.js';
import { tryRecord } from './try-record.js';

/**
 * Why the plan may not be rendered, if anything forbids it. What costs nothing to ask comes first; the
 * first writes, to ledger and comment, come last: they are the check of the permissions, too.
 */
export async function forbid(
  { plan, planned, cap, loaded, draft, elsewhere }: Prepared,
  { planDigest }: Pick<Settings, 'planDigest'>,
  shell: Shell,
  ports: PublishPorts & {
    readonly images: PublicImages;
    readonly journal: Journal;
    readonly ledger: LedgerStore;
  },
): Promise<Problem | undefined> {
  return (
    elsewhere ??
    overBudget(plan, cap) ??
    notApproved(plan, planDigest, loaded.ledger) ??
    (await shell.approve(plan, planned)) ??
    (await checkImages(plan, shell, ports)) ??
    (await tryRecord(plan, ports)) ??
    (await grantRetakes(draft.grants, ports)) ??
    (await announce(planned, ports))
  );
}
