import { stat } from 'node:fs/promises';
import type { Changes } from '../core/changes.js';
import { earlierCuts, lockedClips, type EarlierCuts } from '../core/earlier-cuts.js';
import {
  cutKey,
  emptyLedger,
  takeKey,
  watchableAt,
  type CutRecord,
  type Ledger,
} from '../core/ledger.js';
import type { Clip, Lock } from '../core/lock.js';
import type { Cut } from '../core/outcome.js';
import type { Plan, PlanEntry } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import type { Video } from '../core/shot.js';
import { veoRates } from '../core/prices.js';
import type { ClipFolder } from '../ports/clip-folder.js';
import { sha256File } from '../ports/files.js';
import type { ClipStore } from '../ports/clip-store.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { doubtsOf, recallClip } from './recall-clip.js';

export interface StockPorts {
  readonly clips: ClipFolder;
  readonly ledger: LedgerStore;
  readonly store?: ClipStore;
  readonly log: Log;
}

/** What is on this machine, and what of it the plan needs. */
export interface Stock {
  /** Ids of the videos to be joined once all their clips are there. */
  readonly toJoin: ReadonlySet<string>;
  /** sha256 of clips that are paid for, needed, and not on this machine. */
  readonly missing: ReadonlySet<string>;
  /** Those of them that no source has, with the credits that a retake would cost. */
  readonly gone: ReadonlyMap<string, number>;
  /** Cuts that were joined before and still stand, by video id. */
  readonly standing: ReadonlyMap<string, CutRecord>;
  /** Cuts that an earlier run put where they can be watched, by video id: no file is made of them. */
  readonly published: ReadonlyMap<string, Cut>;
  /** How many clips are not here of the videos that are left alone for that, by video id. */
  readonly clipsElsewhere: ReadonlyMap<string, number>;
  /** What there was to watch of the changed videos before this run, by video id. */
  readonly earlierCuts: ReadonlyMap<string, EarlierCuts>;
  /** What may be the matter where clips are missing. */
  readonly doubts: readonly Problem[];
}

/**
 * Finds which videos have to be joined and which clips that takes. A video is joined when it changed
 * or its file is not up to date; an unchanged one whose clips are elsewhere is left alone unless
 * every video was asked for.
 */
export async function takeStock(
  question: {
    readonly videos: readonly Video[];
    readonly plan: Plan;
    readonly ledger: Ledger;
    readonly assemble: 'changed' | 'all';
    readonly mode: 'render' | 'plan' | 'validate';
    readonly changes: Changes;
    readonly outputPath: (videoId: string) => string;
    /** The lock that changes are reported against. */
    readonly base: Lock;
    /** The lock that the run began with. */
    readonly lock: Lock;
    /** Whether an address is that of an artifact of ours; none where there are none. */
    readonly isOurs?: ((url: string) => boolean) | undefined;
    /** Which recorded addresses are good enough in the place of a file; none where files are wanted. */
    readonly isWatchable?: ((url: string) => boolean) | undefined;
    readonly now: Date;
  },
  ports: StockPorts,
): Promise<Stock> {
  const { videos, plan, changes, outputPath } = question;
  const byVideo = groupByVideo(plan.entries);
  const toJoin = new Set<string>();
  const missing = new Set<string>();
  const gone = new Map<string, number>();
  const standing = new Map<string, CutRecord>();
  const published = new Map<string, Cut>();
  const clipsElsewhere = new Map<string, number>();
  const earlier = videos.filter(({ id }) => changes.videos.has(id)).map(({ id }) => id);
  const known = await readLedger(byVideo, earlier, question, ports.ledger);
  const { cuts } = known;
  for (const { id, resolution } of videos) {
    const entries = byVideo.get(id) ?? [];
    const clips = entries.flatMap(clipOf);
    const cut = clips.length === entries.length ? cuts.get(keyOf(clips)) : undefined;
    if (cut && (await isUpToDate(outputPath(id), cut))) {
      standing.set(id, cut);
      continue;
    }
    const there =
      cut && question.assemble === 'changed' ? watchableAt(cut, question.now) : undefined;
    if (cut && there && question.isWatchable?.(there.url)) {
      const path = outputPath(id);
      published.set(id, { video: id, path, record: cut, made: false, published: there });
      continue;
    }
    const absent: Clip[] = [];
    for (const clip of clips) if (!(await ports.clips.has(clip))) absent.push(clip);
    const wanted = question.assemble === 'all' || changes.videos.has(id);
    if (!wanted && absent.length > 0) clipsElsewhere.set(id, absent.length);
    if (!wanted && (absent.length > 0 || clips.length < entries.length)) continue;
    toJoin.add(id);
    for (const clip of absent) {
      missing.add(clip.sha256);
      const entry = entries.find((each) => clipOf(each)[0]?.sha256 === clip.sha256)!;
      const record = question.ledger.takes.get(takeKey(entry.fingerprint, entry.take));
      if (record?.progress.state === 'done') continue;
      const fetches = question.mode === 'render';
      if (!(await recallClip(clip, ports, { fetches })))
        gone.set(clip.sha256, veoRates[resolution]);
      else if (fetches) missing.delete(clip.sha256);
    }
  }
  const seeks = question.mode === 'render' && missing.size > 0;
  const { isOurs = () => false, now } = question;
  const found = { ledger: known, isOurs, now };
  return {
    toJoin,
    missing,
    gone,
    standing,
    published,
    clipsElsewhere,
    earlierCuts: new Map(earlier.map((id) => [id, earlierCuts(id, question, found)])),
    doubts: seeks ? await doubtsOf(ports) : [],
  };
}

function groupByVideo(entries: readonly PlanEntry[]): ReadonlyMap<string, readonly PlanEntry[]> {
  const groups = new Map<string, PlanEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.shot.video);
    if (group) group.push(entry);
    else groups.set(entry.shot.video, [entry]);
  }
  return groups;
}

/** The cuts that there are or were of these videos, and the takes that the changed shots had. */
async function readLedger(
  byVideo: ReadonlyMap<string, readonly PlanEntry[]>,
  earlier: readonly string[],
  { base, changes, lock }: Pick<Parameters<typeof takeStock>[0], 'base' | 'changes' | 'lock'>,
  ledger: LedgerStore,
): Promise<Ledger> {
  const now = [...byVideo.values()]
    .filter((entries) => entries.every((entry) => clipOf(entry).length > 0))
    .map((entries) => keyOf(entries.flatMap(clipOf)));
  const before = [base, lock].flatMap((each) =>
    earlier.map((id) => lockedClips(each, id)).flatMap((clips) => (clips ? [cutKey(clips)] : [])),
  );
  const cuts = [...new Set([...now, ...before])];
  const fingerprints = [...changes.shots].flatMap((key) => base.shots[key]?.fingerprint ?? []);
  return cuts.length > 0 || fingerprints.length > 0
    ? await ledger.read({ fingerprints: [...new Set(fingerprints)], cuts, days: [] })
    : emptyLedger;
}

/** The clip that an entry has already, if any. */
function clipOf({ decision }: PlanEntry): readonly Clip[] {
  return (decision.do === 'keep' || decision.do === 'reuse') && decision.clip
    ? [decision.clip]
    : [];
}

function keyOf(clips: readonly Clip[]): string {
  return cutKey(clips.map(({ sha256 }) => sha256));
}

async function isUpToDate(path: string, cut: CutRecord): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.size === cut.bytes && (await sha256File(path)) === cut.sha256;
}
