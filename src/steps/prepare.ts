import { capOf, type Cap } from '../core/budget.js';
import type { Base } from '../core/changes.js';
import { knownTimes, type History } from '../core/pacing/known-times.js';
import { isPaid, withLost, type Plan } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import { summarize, type Findings, type Report } from '../core/report.js';
import type { Settings } from '../core/settings.js';
import { fileImages } from '../core/shot.js';
import { foresee } from './foresee.js';
import type { Loaded } from './load.js';
import { planVideos, type PlannedVideos } from './plan-videos.js';
import { privateImages } from './private-images.js';
import type { PublishPorts } from './publish.js';
import { seekRecords, type RecordPorts } from './seek-records.js';
import type { Shell } from './shell.js';
import { takeStock, type Stock, type StockPorts } from './take-stock.js';

/** A plan, and all that is known before anything of it is done. */
export interface Prepared {
  readonly plan: Plan;
  readonly loaded: Loaded;
  readonly base: Base;
  readonly draft: PlannedVideos;
  readonly stock: Stock;
  readonly cap: Cap;
  readonly history: History;
  /** What every report of it says. */
  readonly findings: Omit<Findings, 'blocked' | 'cuts' | 'problems' | 'rendered'>;
  readonly warnings: readonly Problem[];
  /** Why nothing may be paid for before a person has brought records of paid takes together. */
  readonly elsewhere?: Problem;
  /** The report of the plan alone. */
  readonly planned: Report;
}

/**
 * Plans what would happen, with what it takes and costs. Nothing is spent or written. What the API could
 * not be sent is a problem at once; what is paid for already needs no image any more.
 */
export async function prepare(
  loaded: Loaded,
  settings: Settings,
  shell: Shell,
  ports: StockPorts & RecordPorts & Pick<PublishPorts, 'publication' | 'clock'>,
): Promise<Prepared | { readonly problems: readonly Problem[] }> {
  const base = await shell.base(loaded);
  const draft = planVideos(loaded, base, { ...settings, ...shell });
  const toSend = draft.plan.entries.filter(isPaid).flatMap(({ shot }) => fileImages(shot));
  const problems = privateImages(toSend, { ...shell, severity: 'error' });
  if (problems.length > 0 && settings.mode !== 'validate') return { problems };
  const isOurs = ports.publication?.artifacts?.isOurs;
  const isWatchable = settings.artifacts.has('videos') ? isOurs : undefined;
  const links = { base: base.lock, outputPath: shell.outputPath, isOurs, isWatchable };
  const question = { ...settings, ...loaded, ...draft, ...links, now: ports.clock.now() };
  const stock = await takeStock(question, ports);
  const plan = withLost(draft.plan, stock.gone);
  const cap = capOf(settings, loaded);
  const history = knownTimes(loaded);
  const estimate = await foresee(plan, { ...settings, history });
  const { pullSpend } = loaded;
  const { earlierCuts, clipsElsewhere } = stock;
  const known = { base: base.lock, pullSpend, earlierCuts, clipsElsewhere };
  const findings = { ...settings, ...shell, ...draft, ...known, plan, cap, estimate };
  const elsewhere = await seekRecords({ ...loaded, plan }, settings, shell, ports);
  const forbids = elsewhere && settings.mode === 'render' && plan.credits > 0;
  const warned = elsewhere && !forbids ? [{ ...elsewhere, severity: 'warning' } as const] : [];
  const warnings = [...loaded.warnings, ...draft.problems, ...stock.doubts, ...warned];
  const planned = summarize({ ...findings, problems: warnings, blocked: false, cuts: [] });
  const prepared = { plan, loaded, base, draft, stock, cap, history, findings, warnings, planned };
  return forbids ? { ...prepared, elsewhere } : prepared;
}
