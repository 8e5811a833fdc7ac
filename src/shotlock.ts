import { notApproved } from './core/approval.js';
import { capOf, overBudget } from './core/budget.js';
import { outlook } from './core/plan/estimate-text.js';
import { knownTimes } from './core/pacing/known-times.js';
import type { Base } from './core/changes.js';
import { withLost, type Plan } from './core/plan.js';
import type { Problem } from './core/problem.js';
import type { Pull } from './core/pull-spend.js';
import { summarize, type Findings, type Report } from './core/report.js';
import { reviewOf } from './core/review.js';
import type { Settings } from './core/settings.js';
import type { PublicImages } from './ports/public-images.js';
import { announce } from './steps/announce.js';
import { checkImages } from './steps/check-images.js';
import type { LockChange } from './steps/commit-lock.js';
import { foresee } from './steps/foresee.js';
import { keepRecovery } from './steps/keep-recovery.js';
import { grantRetakes } from './steps/grant-retakes.js';
import { liveComment } from './steps/live-comment.js';
import { load, type Loaded, type LoadPorts } from './steps/load.js';
import { lockFile } from './steps/lock-file.js';
import type { Places } from './steps/places.js';
import { planVideos, type Asked } from './steps/plan-videos.js';
import { publish, type PublishPorts } from './steps/publish.js';
import { recordPlan } from './steps/record-plan.js';
import type { RenderOptions, RenderPorts } from './steps/render.js';
import { settle, type SettlePorts } from './steps/settle.js';
import { takeStock } from './steps/take-stock.js';

export interface Ports extends SettlePorts, LoadPorts, RenderPorts, PublishPorts {
  readonly images: PublicImages;
}

/** What only a shell knows: where it runs, for whom, and what they agreed to. */
export interface Shell {
  readonly places: Places;
  /** Absolute path of a video's file. */
  readonly outputPath: (videoId: string) => string;
  /** Absolute path of the review page. */
  readonly reviewPath: string;
  /** A path as a person would type it. */
  readonly shownPath: (path: string) => string;
  /** The public address of an image that is a path beside the config. */
  readonly imageUrl: (path: string) => URL | undefined;
  /** The lock that changes are reported against. */
  readonly base: (loaded: Loaded) => Promise<Base>;
  readonly renderOptions: Omit<RenderOptions, 'history' | 'onObtained' | 'imageUrl'>;
  /** Told of the plan before it is rendered; a problem forbids rendering it. */
  readonly approve: (plan: Plan, planned: Report) => Promise<Problem | undefined>;
  /** Names who asks for retakes; see Asking. */
  readonly request?: string;
  /** What is paid for; see Asked. */
  readonly paysFor: Asked['paysFor'];
  /** The pull request that this is for. */
  readonly pull?: Pull;
  /** Whether plans are written down, so that they can be approved by their digest. */
  readonly recordsPlans: boolean;
}

export type Result =
  | { readonly problems: readonly Problem[] }
  | { readonly report: Report; readonly plan: Plan; readonly lockfileChanged: boolean };

/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
export async function shotlock(settings: Settings, ports: Ports, shell: Shell): Promise<Result> {
  const { places, outputPath, imageUrl } = shell;
  if (settings.mode === 'render') await settle(ports);
  const loaded = await load({ ...settings, ...shell }, places, imageUrl, ports);
  if ('problems' in loaded) return loaded;

  const base = await shell.base(loaded);
  const draft = planVideos(loaded, base, { ...settings, ...shell });
  const { artifacts } = ports.publication ?? {};
  const isOurs = artifacts?.isOurs;
  const isWatchable = settings.artifacts.has('videos') ? isOurs : undefined;
  const links = { base: base.lock, outputPath, isOurs, isWatchable };
  const question = { ...settings, ...loaded, ...draft, ...links };
  const stock = await takeStock({ ...question, now: ports.clock.now() }, ports);
  const plan = withLost(draft.plan, stock.gone);
  const cap = capOf(settings, loaded);
  const history = knownTimes(loaded);
  const estimate = await foresee(plan, { ...settings, history });
  const { pullSpend } = loaded;
  const known = { base: base.lock, pullSpend, earlierCuts: stock.earlierCuts };
  const findings = { ...settings, ...shell, ...draft, ...known, plan, cap, estimate };
  const warnings = [...loaded.warnings, ...draft.problems, ...stock.doubts];

  const planned = summarize({ ...findings, problems: warnings, blocked: false, cuts: [] });
  const wanted = settings.mode === 'render';
  const blocked = wanted
    ? (overBudget(plan, cap) ??
      notApproved(plan, settings.planDigest, loaded.ledger) ??
      (await shell.approve(plan, planned)) ??
      (await checkImages(plan, shell, ports)) ??
      (await grantRetakes(draft.grants, ports)) ??
      (await announce(planned, ports)))
    : undefined;
  if (settings.mode === 'plan' && shell.recordsPlans) await recordPlan(plan, ports);
  if (!wanted || blocked) {
    const problems = blocked ? [...warnings, blocked] : warnings;
    const cuts = [...stock.published.values()];
    return await tell({ ...findings, problems, blocked: blocked !== undefined, cuts }, false);
  }
  const lock = lockFile(places.ownLock, loaded.lock);
  if (planned.estimate) ports.log.info(outlook(planned.estimate, plan.credits));
  const live = liveComment(planned, ports);
  const listeners = { onObtained: lock.put, onProgress: live.tell };
  const options = { ...shell.renderOptions, history, imageUrl, ...listeners };
  // A plan starts sooner without what renders and joins.
  const [{ render }, { assemble }] = await Promise.all([
    import('./steps/render.js'),
    import('./steps/assemble.js'),
  ]);
  const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
  await live.end();
  const joining = { ...stock, ...draft, ...rendered, ...options, outputPath };
  const { cuts, problems } = await assemble(joining, ports);
  const written = await lock.finish({ videos: draft.videos, strike: plan.strike });
  const told = [...warnings, ...problems, ...written.problems];
  const all = { ...findings, rendered, cuts, problems: told, blocked: false };
  const { checkedOut, lock: before } = loaded;
  return await tell(all, written.changed, { checkedOut, before, after: written.lock });

  async function tell(
    found: Findings,
    lockfileChanged: boolean,
    lockChange?: LockChange,
  ): Promise<Result> {
    const review = settings.artifacts.has('review') ? reviewOf(found, base) : undefined;
    const outcomes = found.rendered?.outcomes;
    const made = {
      ...shell,
      ...shell.renderOptions,
      cuts: found.cuts,
      outcomes,
      review,
      lockChange,
    };
    const report = await publish(summarize(found), made, ports);
    await keepRecovery(report, places.recovery, ports);
    return { report, plan, lockfileChanged };
  }
}
