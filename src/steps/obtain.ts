import type { Rendered } from '../core/outcome.js';
import { outlook } from '../core/plan/estimate-text.js';
import type { Problem } from '../core/problem.js';
import type { LockChange } from './commit-lock.js';
import { liveComment } from './live-comment.js';
import { lockFile } from './lock-file.js';
import type { Prepared } from './prepare.js';
import type { PublishPorts } from './publish.js';
import type { RenderPorts } from './render.js';
import type { Shell } from './shell.js';

/** What came of a plan, with the lock as it is now. */
export interface Obtained {
  readonly rendered: Rendered;
  readonly lockChange: LockChange & { readonly isWritten: boolean };
  readonly problems: readonly Problem[];
}

/** Renders the plan; lock and comment tell of each clip as it comes. */
export async function obtain(
  { plan, planned, loaded, stock, draft, history }: Prepared,
  { places, imageUrl, renderOptions }: Shell,
  ports: RenderPorts & PublishPorts,
): Promise<Obtained> {
  // A plan starts sooner without what renders.
  const { render } = await import('./render.js');
  const lock = lockFile(places.ownLock, loaded.lock);
  if (planned.estimate) ports.log.info(outlook(planned.estimate, plan.credits));
  const live = liveComment(planned, ports);
  const listeners = { onObtained: lock.put, onProgress: live.tell };
  const options = { ...renderOptions, history, imageUrl, ...listeners };
  const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
  await live.end();
  const written = await lock.finish({ videos: draft.videos, strike: plan.strike });
  const { checkedOut, lock: before } = loaded;
  const { changed: isWritten, lock: after, problems } = written;
  return { rendered, problems, lockChange: { checkedOut, before, after, isWritten } };
}
