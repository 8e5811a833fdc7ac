import { lowestCap, overBudget } from './core/budget.js';
import { changesSince, type Base } from './core/changes.js';
import { makePlan, withLost, type Plan } from './core/plan.js';
import type { Problem } from './core/problem.js';
import { summarize, type Report } from './core/report.js';
import type { Settings } from './core/settings.js';
import { assemble } from './steps/assemble.js';
import { load, type Loaded, type LoadPorts, type Places } from './steps/load.js';
import { lockFile } from './steps/lock-file.js';
import { publish, type PublishPorts } from './steps/publish.js';
import { render, type RenderOptions, type RenderPorts } from './steps/render.js';
import { takeStock } from './steps/take-stock.js';

export interface Ports extends LoadPorts, RenderPorts, PublishPorts {}

/** What only a shell knows: where it runs, for whom, and what they agreed to. */
export interface Shell {
  readonly places: Places;
  /** Absolute path of a video's file. */
  readonly outputPath: (videoId: string) => string;
  /** A path as a person would type it. */
  readonly shownPath: (path: string) => string;
  /** The public address of an image that is a path beside the config. */
  readonly imageUrl: (path: string) => URL | undefined;
  /** The lock that changes are reported against. */
  readonly base: (loaded: Loaded) => Promise<Base>;
  readonly renderOptions: Omit<RenderOptions, 'onObtained' | 'imageUrl'>;
  /** Told of the plan before it is rendered; a problem forbids rendering it. */
  readonly approve: (plan: Plan) => Promise<Problem | undefined>;
}

export type Result =
  | { readonly problems: readonly Problem[] }
  | { readonly report: Report; readonly plan: Plan; readonly lockfileChanged: boolean };

/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
export async function shotlock(settings: Settings, ports: Ports, shell: Shell): Promise<Result> {
  const { places, outputPath, shownPath, imageUrl } = shell;
  const loaded = await load(settings, places, imageUrl, ports);
  if ('problems' in loaded) return loaded;
  const { videos } = loaded;

  const draft = makePlan(loaded, loaded);
  const paid = paidPlan(loaded) ?? draft;
  const changes = changesSince(await shell.base(loaded), videos, draft);
  const stock = await takeStock(
    { ...settings, ...loaded, plan: draft, changes, outputPath },
    ports,
  );
  const plan = withLost(draft, stock.gone);
  const cap = lowestCap([
    { credits: settings.maxCredits, source: 'max-credits' },
    { credits: loaded.budget ?? Infinity, source: `budget.maxCredits of ${settings.config}` },
  ]);
  const wanted = settings.mode === 'render';
  const blocked = wanted ? (overBudget(plan, cap) ?? (await shell.approve(plan))) : undefined;
  const findings = {
    ...settings,
    videos,
    plan,
    changes,
    price: paid.credits,
    limit: cap.credits,
    shownPath,
  };

  if (!wanted || blocked) {
    const problems = [...loaded.warnings, ...(blocked ? [blocked] : [])];
    const report = summarize({ ...findings, problems, blocked: blocked !== undefined, cuts: [] });
    return { report: await publish(report, [], ports), plan, lockfileChanged: false };
  }
  const lock = lockFile(places.ownLock, loaded.lock);
  const options: RenderOptions = { ...shell.renderOptions, imageUrl, onObtained: lock.put };
  const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
  const { outcomes } = rendered;
  const { cuts, problems } = await assemble(
    { ...stock, videos, outcomes, outputPath, ...options },
    ports,
  );
  const { changed } = await lock.finish({ videos, strike: plan.strike });
  const report = summarize({
    ...findings,
    rendered,
    cuts,
    blocked: false,
    problems: [...loaded.warnings, ...problems],
  });
  return { report: await publish(report, cuts, ports), plan, lockfileChanged: changed };
}

/** What the same shots would cost to be paid for: what an animatic is the sketch of. */
function paidPlan(loaded: Loaded): Plan | undefined {
  if (loaded.provider === 'nanophoto') return undefined;
  const { paidLock: lock, paidIdentities: identities } = loaded;
  return makePlan(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
}
