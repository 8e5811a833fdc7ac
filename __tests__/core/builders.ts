import { createHash } from 'node:crypto';
import { identify, type Identity, type ImageDigests } from '../../src/core/fingerprint.js';
import {
  emptyLedger,
  withEntries,
  type Claim,
  type Ledger,
  type Progress,
  type TakeRecord,
} from '../../src/core/ledger.js';
import { emptyLock, withShot, withVideos, type Clip, type Lock } from '../../src/core/lock.js';
import {
  makePlan,
  type Because,
  type Plan,
  type PlanEntry,
  type World,
} from '../../src/core/plan.js';
import { veoRates } from '../../src/core/prices.js';
import { retakesFor, type Asking, type Retakes } from '../../src/core/retakes.js';
import type { Report, ReportedShot, ReportedVideo } from '../../src/core/report.js';
import { shotKey, type Provider, type Shot, type Video } from '../../src/core/shot.js';

const where = { file: 'videos.yml', line: 5, column: 9 };

/** A shot as the config describes it; its video is filled in by `video`. */
export type ShotLike = Partial<Omit<Shot, 'video' | 'resolution'>> & { readonly id: string };

/** A video with shots of one aspect ratio and resolution. */
export function video(
  id: string,
  shots: readonly ShotLike[],
  over: Partial<Omit<Video, 'id' | 'shots'>> = {},
): Video {
  const resolution = over.resolution ?? '720p';
  const aspectRatio = over.aspectRatio ?? '16:9';
  return {
    sequence: false,
    ...over,
    id,
    resolution,
    aspectRatio,
    shots: shots.map((like, index) =>
      shot({ aspectRatio, ...like, video: id, resolution }, index + 1, shots.length),
    ),
  };
}

function shot(
  like: ShotLike & Pick<Shot, 'video' | 'resolution' | 'aspectRatio'>,
  number: number,
  of: number,
): Shot {
  const prompt = like.prompt ?? `A wide shot of ${like.id}`;
  const card = { number, of, prompt, style: '', vars: {} };
  return { generationType: 'TEXT_2_VIDEO', images: [], take: 1, where, card, ...like, prompt };
}

export function fileImage(path: string): Shot['images'][number] {
  return { kind: 'file', path, where };
}

export function urlImage(url: string): Shot['images'][number] {
  return { kind: 'url', url };
}

/** A digest as sha256 gives it, from any text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A clip whose bytes depend on the name only. */
export function clip(name: string): Clip {
  return { bytes: 1_000, durationSeconds: 8, height: 720, sha256: digest(name), width: 1280 };
}

/** What a plan is made of; whatever is left out is empty. */
export interface Scene {
  readonly videos: readonly Video[];
  /** All videos of the file when `videos` are those behind a filter. */
  readonly known?: readonly Video[];
  readonly lock?: Lock;
  readonly ledger?: Ledger;
  readonly digests?: ImageDigests;
  readonly provider?: Provider;
  /** What is asked for beside the file. */
  readonly asking?: Partial<Asking>;
  /** What a command names. */
  readonly paysFor?: World['paysFor'];
}

export function planOf(scene: Scene): Plan {
  const { videos, known = videos } = scene;
  const { takes: retakes } = retakesOf(scene);
  const { paysFor } = scene;
  return makePlan(
    { videos, known },
    { ...worldOf(scene), retakes, ...(paysFor ? { paysFor } : {}) },
  );
}

/** The other takes that are asked for. */
export function retakesOf(scene: Scene): Retakes {
  const { videos, known = videos, asking } = scene;
  const fallback = { shots: new Set<string>(), now: new Date('2026-11-26T09:30:00Z') };
  return retakesFor({ videos, known }, worldOf(scene), { ...fallback, ...asking });
}

function worldOf(scene: Scene): World {
  const { videos, lock = emptyLock, ledger = emptyLedger } = scene;
  const { provider = 'nanophoto', digests = new Map() } = scene;
  const identities = identify(videos, { provider, digests });
  return { provider, lock, ledger, identities, rates: veoRates };
}

/** The lock after everything of a plan was rendered. */
export function lockAfter(plan: Plan, lock: Lock = emptyLock): Lock {
  let next = lock;
  for (const entry of plan.entries) {
    const { shot: of, fingerprint, inputs, take } = entry;
    next = withShot(next, shotKey(of), {
      askedTake: of.take,
      clip: clipOf(entry),
      credits: veoRates[of.resolution],
      fingerprint,
      generatedAt: '2026-11-22T09:30:00Z',
      inputs,
      take,
    });
  }
  const videos = new Map<string, Shot[]>();
  for (const { shot: of } of plan.entries)
    videos.set(of.video, [...(videos.get(of.video) ?? []), of]);
  const inOrder = [...videos].map(([id, shots]) => ({ ...video(id, []), shots }));
  return withVideos(next, { videos: inOrder, strike: plan.strike });
}

/** The ledger after everything of a plan was rendered. */
export function ledgerAfter(plan: Plan, ledger: Ledger = emptyLedger): Ledger {
  return withEntries(
    ledger,
    plan.entries
      .filter(({ decision }) => decision.do === 'render')
      .map((entry) => takeRecord(entry, doneAs(entry), { resolution: entry.shot.resolution })),
  );
}

function clipOf({ fingerprint, take, decision }: PlanEntry): Clip {
  return 'clip' in decision && decision.clip ? decision.clip : clip(`${fingerprint}/${take}`);
}

const task = {
  position: 0,
  request: 'v1-abc-1',
  shotId: 'v1-abc-1',
  submittedAt: '2026-11-22T09:27:00Z',
  taskId: 'task-1',
};

export const progress = {
  intended: { state: 'intended' },
  open: { state: 'open', task },
  failed: { state: 'failed', reason: 'the prompt was refused' },
  unknown: { state: 'unknown', reason: 'the answer to its submit was lost' },
  withdrawn: { state: 'withdrawn', reason: 'too many requests' },
} as const satisfies Readonly<Record<string, Progress>>;

export function doneAs(entry: PlanEntry): Extract<Progress, { state: 'done' }> {
  const { fingerprint, take } = entry;
  return {
    state: 'done',
    clip: clip(`${fingerprint}/${take}`),
    generatedAt: '2026-11-22T09:30:00Z',
    task,
    videoUrl: 'https://cdn.example/clip.mp4',
  };
}

export const claim: Claim = {
  at: '2026-11-22T09:26:00Z',
  attempt: 1,
  run: '4711',
  runner: 'runner-1',
};

export function takeRecord(
  of: { readonly fingerprint: string; readonly take: number },
  state: Progress,
  over: Partial<TakeRecord> = {},
): TakeRecord {
  const { fingerprint, take } = of;
  const failures = state.state === 'failed' ? 1 : 0;
  return {
    kind: 'take',
    claim,
    credits: 10,
    failures,
    fingerprint,
    progress: state,
    resolution: '720p',
    take,
    ...over,
  };
}

export function ledgerOf(...records: readonly TakeRecord[]): Ledger {
  return withEntries(emptyLedger, records);
}

/** The entry of a plan for a shot. */
export function entryFor(plan: Plan, key: string): PlanEntry {
  const entry = plan.entries.find((each) => shotKey(each.shot) === key);
  if (!entry) throw new Error(`the plan has no ${key}`);
  return entry;
}

/** The only identity of a video with one shot. */
export function identityOf(of: Video, digests: ImageDigests = new Map()): Identity {
  const [identity] = identify([of], { provider: 'nanophoto', digests }).values();
  if (!identity) throw new Error(`${of.id} has no shots`);
  return identity;
}

/** A report with what matters to a test, and the rest as a quiet run has it. */
export function report(over: Partial<Report> = {}): Report {
  return {
    reportVersion: 1,
    config: 'videos.yml',
    mode: 'render',
    provider: 'nanophoto',
    status: 'rendered',
    credits: {
      planned: 0,
      charged: 0,
      refunded: 0,
      unknown: 0,
      limit: 300,
      limitSource: 'max-credits',
    },
    requests: 0,
    digest: digest('plan'),
    videos: [],
    strike: [],
    problems: [],
    ...over,
  };
}

/** A changed video of a report; `ready` and uploaded unless said. */
export function reportedVideo(
  id: string,
  shots: readonly ReportedShot[],
  over: Partial<ReportedVideo> = {},
): ReportedVideo {
  return {
    id,
    resolution: '720p',
    aspectRatio: '16:9',
    changed: true,
    state: 'ready',
    ...(over.state === undefined || over.state === 'ready' ? { cut: cut(id, shots.length) } : {}),
    shots: [...shots],
    ...over,
  };
}

export function cut(id: string, shots: number): ReportedVideo['cut'] & {} {
  return {
    path: `videos/${id}.mp4`,
    bytes: 4_210_000,
    durationSeconds: shots * 8,
    sha256: digest(id),
    made: true,
    url: `https://github.com/octo/lamps/actions/runs/4711/artifacts/${parseInt(digest(id).slice(0, 6), 16)}`,
  };
}

/** A shot of a report: new and rendered unless said. */
export function reportedShot(id: string, over: Partial<ReportedShot> = {}): ReportedShot {
  const decision = over.decision ?? 'render';
  const isRender = decision === 'render';
  return {
    id,
    take: 1,
    generationType: 'TEXT_2_VIDEO',
    changed: true,
    decision,
    credits: isRender ? 10 : 0,
    state: 'clip',
    because: isRender ? [{ what: 'new' }] : [],
    ...over,
  };
}

export function changedPrompt(was: string, now: string): Because {
  return { what: 'changed', field: 'prompt', was, now };
}
