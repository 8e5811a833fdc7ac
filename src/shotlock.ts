import type { Plan } from './core/plan.js';
import type { Problem } from './core/problem.js';
import type { Report } from './core/report.js';
import type { Settings } from './core/settings.js';
import type { PublicImages } from './ports/public-images.js';
import { forbid } from './steps/forbid.js';
import { load, type LoadPorts } from './steps/load.js';
import { obtain } from './steps/obtain.js';
import { prepare } from './steps/prepare.js';
import type { PublishPorts } from './steps/publish.js';
import { recordPlan } from './steps/record-plan.js';
import type { RenderPorts } from './steps/render.js';
import type { RecordPorts } from './steps/seek-records.js';
import { settle, type SettlePorts } from './steps/settle.js';
import type { Shell } from './steps/shell.js';
import { tell } from './steps/tell.js';

export type { Shell } from './steps/shell.js';

export interface Ports extends SettlePorts, LoadPorts, RecordPorts, RenderPorts, PublishPorts {
  readonly images: PublicImages;
}

export type Result =
  | { readonly problems: readonly Problem[] }
  | { readonly report: Report; readonly plan: Plan; readonly lockfileChanged: boolean };

/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
export async function shotlock(settings: Settings, ports: Ports, shell: Shell): Promise<Result> {
  const { mode } = settings;
  if (mode === 'render') await settle(ports);
  const loaded = await load({ ...settings, ...shell }, shell.places, shell.imageUrl, ports);
  if ('problems' in loaded) return loaded;

  const prepared = await prepare(loaded, settings, shell, ports);
  if ('problems' in prepared) return prepared;
  const { plan, draft, stock } = prepared;
  if (mode === 'plan' && shell.recordsPlans) await recordPlan(plan, ports);
  const refusal = mode === 'render' ? await forbid(prepared, settings, shell, ports) : undefined;
  if (mode !== 'render' || refusal) {
    const cuts = [...stock.published.values()];
    const done = { cuts, problems: refusal ? [refusal] : [], blocked: refusal !== undefined };
    const report = await tell(prepared, done, settings, shell, ports);
    return { report, plan, lockfileChanged: false };
  }

  const obtained = await obtain(prepared, shell, ports);
  // A plan starts sooner without what joins.
  const { assemble } = await import('./steps/assemble.js');
  const work = { ...stock, ...draft, ...obtained.rendered, ...shell.renderOptions, ...shell };
  const { cuts, problems } = await assemble(work, ports);
  const done = { obtained, cuts, problems: [...problems, ...obtained.problems], blocked: false };
  const report = await tell(prepared, done, settings, shell, ports);
  return { report, plan, lockfileChanged: obtained.lockChange.isWritten };
}
