import type {
  Report,
  ReportedProblem,
  ReportedReason,
  ReportedShot,
  ReportedVideo,
  Status,
} from '../generated/report.js';
import type { Cap } from './budget.js';
import type { Changes } from './changes.js';
import { comparedWith } from './compared-with.js';
import type { EarlierCuts } from './earlier-cuts.js';
import { helpLink } from './help-link.js';
import type { Lock } from './lock.js';
import {
  isMissing,
  isObtained,
  type Cut,
  type Obtained,
  type Outcome,
  type Rendered,
} from './outcome.js';
import { creditsOf, type Because, type Decision, type Plan, type PlanEntry } from './plan.js';
import type { Problem } from './problem.js';
import type { PullSpend } from './pull-spend.js';
import { renderedProblems } from './report/rendered-problems.js';
import { statusOf } from './report/status.js';
import { shotKey, type Video } from './shot.js';

export type { Report, ReportedProblem, ReportedReason, ReportedShot, ReportedVideo, Status };

/** All that is known when a run is over; a plan that was not rendered has no `outcomes`. */
export interface Findings {
  readonly config: string;
  readonly mode: Report['mode'];
  readonly videos: readonly Video[];
  readonly plan: Plan;
  readonly changes: Changes;
  /** Of animatics: the plan of paying for them, whose reasons are told in place of their own. */
  readonly paid?: Plan;
  /** What paying for it costs: the plan's credits, or those of the paid plan behind an animatic. */
  readonly price: number;
  readonly cap: Cap;
  /** The lock that changes are reported against. */
  readonly base?: Lock;
  /** What earlier runs of the same pull request spent. */
  readonly pullSpend?: PullSpend | undefined;
  /** What there was to watch before this run, by video id. */
  readonly earlierCuts?: ReadonlyMap<string, EarlierCuts>;
  /** How many clips are not on this machine of the videos that were left alone for that, by video id. */
  readonly clipsElsewhere?: ReadonlyMap<string, number>;
  /** About what rendering would take, where it is only planned. */
  readonly estimate?: Report['estimate'];
  /** Whether nothing was rendered although it was asked for; a problem says why. */
  readonly blocked: boolean;
  readonly rendered?: Rendered;
  readonly cuts: readonly Cut[];
  /** Paths as a person would type them. */
  readonly shownPath: (path: string) => string;
  readonly problems: readonly Problem[];
}

/** The report of a run: what machines read, and what every text for people is made of. */
export function summarize(findings: Findings): Report {
  const { plan, rendered, changes } = findings;
  const outcomes = new Map(rendered?.outcomes.map((outcome) => [outcome.entry, outcome]));
  const cuts = new Map(findings.cuts.map((cut) => [cut.video, cut]));
  const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
  const told = new Map((findings.paid ?? plan).entries.map((entry) => [entry.shot, entry]));
  const videos = findings.videos.map((video): ReportedVideo => {
    const shots = video.shots.map((shot) => {
      const entry = entries.get(shot)!;
      const why = told.get(shot);
      const because = why ? [...becauseOf(why.decision)] : [];
      const changed = changes.shots.has(shotKey(shot));
      const since = changed && why ? comparedWith(findings, why) : {};
      return { ...reportShot(entry, outcomes.get(entry)), changed, because, ...since };
    });
    const cut = cuts.get(video.id);
    const clipsElsewhere = findings.clipsElsewhere?.get(video.id);
    return {
      id: video.id,
      ...(video.title === undefined ? {} : { title: video.title }),
      aspectRatio: video.aspectRatio,
      resolution: video.resolution,
      changed: changes.videos.has(video.id),
      state: videoState(shots, cut),
      ...(clipsElsewhere === undefined ? {} : { clipsElsewhere }),
      ...(cut ? { cut: reportCut(cut, findings.shownPath) } : {}),
      ...reportEarlier(findings.earlierCuts?.get(video.id), cut),
      shots,
    };
  });
  return {
    reportVersion: 1,
    config: findings.config,
    mode: findings.mode,
    provider: plan.provider,
    status: statusOf(findings, videos),
    credits: {
      planned: findings.price,
      ...spent(findings),
      limit: findings.cap.credits,
      limitSource: findings.cap.source,
    },
    ...(findings.pullSpend ? { pull: { ...findings.pullSpend } } : {}),
    requests: rendered?.requests ?? 0,
    ...(findings.estimate && !rendered ? { estimate: findings.estimate } : {}),
    digest: plan.digest,
    videos,
    strike: [...plan.strike],
    problems: [...findings.problems, ...renderedProblems(rendered)].map(reportProblem),
  };
}

function reportShot(
  entry: PlanEntry,
  outcome: Outcome | undefined,
): Omit<ReportedShot, 'changed' | 'because'> {
  const { decision, shot, take } = entry;
  const missing = outcome && isMissing(outcome) ? outcome : undefined;
  const locked = outcome && isObtained(outcome) ? outcome.locked : undefined;
  return {
    id: shot.id,
    take,
    generationType: shot.generationType,
    decision: decision.do,
    credits: creditsOf(entry),
    state: missing ? missing.because : locked ? 'clip' : 'planned',
    ...(decision.do === 'render' && decision.deferred ? { deferred: true } : {}),
    ...(decision.do === 'reuse' ? { from: decision.from } : {}),
    ...(outcome && isObtained(outcome) ? { clip: reportClip(outcome) } : {}),
    ...(missing ? { problem: reportProblem(missing.problem) } : {}),
    ...(!outcome && (decision.do === 'held' || decision.do === 'lost')
      ? { problem: foreseen(decision) }
      : {}),
  };
}

function reportClip({ locked, videoUrl }: Obtained): ReportedShot['clip'] & {} {
  const { durationSeconds, sha256 } = locked.clip;
  return { durationSeconds, sha256, ...(videoUrl === undefined ? {} : { videoUrl }) };
}

function becauseOf(decision: Decision): readonly Because[] {
  return decision.do === 'render' ? decision.because : [];
}

/** What a plan knows already that only a person can decide. */
function foreseen(decision: Extract<Decision, { do: 'held' | 'lost' }>): ReportedProblem {
  const hint = `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`;
  return decision.do === 'held'
    ? { code: 'held', severity: 'warning', message: decision.why, hint }
    : {
        code: 'clip-lost',
        severity: 'warning',
        message: 'it was paid for, but its clip is nowhere to be had',
        hint,
      };
}

function videoState(shots: readonly ReportedShot[], cut: Cut | undefined): ReportedVideo['state'] {
  if (cut) return 'ready';
  if (shots.every(({ state }) => state === 'planned')) return 'planned';
  return shots.every(({ state }) => state === 'clip') ? 'not-joined' : 'not-updated';
}

function reportCut(cut: Cut, shownPath: (path: string) => string): ReportedVideo['cut'] & {} {
  const { bytes, durationSeconds, sha256 } = cut.record;
  const { published, made, path } = cut;
  const place = published
    ? { url: published.url, expiresAt: published.expiresAt }
    : { path: shownPath(path) };
  return { ...place, bytes, durationSeconds, sha256, made };
}

/** The base's cut to compare with; where there is no new cut, the latest one that there is. */
function reportEarlier(
  { base, last = base }: Partial<EarlierCuts> = {},
  cut: Cut | undefined,
): Pick<ReportedVideo, 'baseCut' | 'lastCut'> {
  return {
    ...(base ? { baseCut: { ...base } } : {}),
    ...(last && !cut ? { lastCut: { ...last } } : {}),
  };
}

/** A problem as machines read it, with the address of its explanation. */
export function reportProblem({ code, severity, message, hint, where }: Problem): ReportedProblem {
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    help: helpLink(code),
    ...(where ? { where: { ...where } } : {}),
  };
}

/** What was truly spent. The simulator's credits are play money: what it shows is the plan's price. */
function spent({
  plan,
  rendered,
}: Findings): Pick<Report['credits'], 'charged' | 'refunded' | 'unknown'> {
  if (plan.provider === 'simulator' || !rendered) return { charged: 0, refunded: 0, unknown: 0 };
  return rendered.credits;
}
