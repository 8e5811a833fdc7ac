import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { count } from '../core/count.js';
import { cutKey, type CutRecord } from '../core/ledger.js';
import { plainText } from '../core/plain-text.js';
import type { Problem } from '../core/problem.js';
import { shotKey, type Video } from '../core/shot.js';
import type { ClipFolder } from '../ports/clip-folder.js';
import { isDiskError } from '../ports/download.js';
import { errorCode } from '../ports/error-code.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { isObtained, type Cut, type Obtained, type Outcome } from '../core/outcome.js';

export interface Assembled {
  readonly cuts: readonly Cut[];
  readonly problems: readonly Problem[];
}

/** Joins the clips of each video that has them all. A video with a missing shot gets no new cut. */
export async function assemble(
  work: {
    readonly videos: readonly Video[];
    readonly outcomes: readonly Outcome[];
    readonly toJoin: ReadonlySet<string>;
    readonly standing: ReadonlyMap<string, CutRecord>;
    readonly published: ReadonlyMap<string, Cut>;
    readonly outputPath: (videoId: string) => string;
    readonly signal: AbortSignal;
  },
  ports: { readonly clips: ClipFolder; readonly ledger: LedgerStore; readonly log: Log },
): Promise<Assembled> {
  const cuts: Cut[] = [];
  const problems: Problem[] = [];
  for (const { id } of work.videos) {
    const path = work.outputPath(id);
    const elsewhere = work.published.get(id);
    if (elsewhere) cuts.push(elsewhere);
    const record = work.standing.get(id);
    if (record) cuts.push({ video: id, path, record, made: false });
    if (record || !work.toJoin.has(id)) continue;
    const outcomes = work.outcomes.filter(({ entry }) => entry.shot.video === id);
    if (!outcomes.every(isObtained)) continue;
    const made = await makeCut(outcomes, path, work.signal, ports);
    if ('record' in made) {
      cuts.push({ video: id, path, record: made.record, made: true });
      ports.log.info(
        `${id}: joined ${count(outcomes.length, 'shot')}, ${made.record.durationSeconds} s`,
      );
    } else problems.push({ ...made.problem, message: `${id}: ${made.problem.message}` });
  }
  await recordCuts(
    cuts.filter(({ made }) => made).map(({ record }) => record),
    ports,
  );
  return { cuts, problems };
}

/** A cut that is on no record is joined once more where it is wanted next: no reason to fail. */
async function recordCuts(
  fresh: readonly CutRecord[],
  { ledger, log }: { readonly ledger: LedgerStore; readonly log: Log },
): Promise<void> {
  if (fresh.length === 0) return;
  try {
    await ledger.update(
      { fingerprints: [], cuts: fresh.map(({ clips }) => cutKey(clips)), days: [] },
      ({ cuts: known }) => fresh.filter(({ clips }) => !known.has(cutKey(clips))),
    );
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    log.warn(`the ledger cannot be told of ${count(fresh.length, 'joined video')}: ${why}`);
  }
}

type Made = { readonly record: CutRecord } | { readonly problem: Problem };

async function makeCut(
  outcomes: readonly Obtained[],
  path: string,
  signal: AbortSignal,
  { clips }: { readonly clips: ClipFolder },
): Promise<Made> {
  const { join, JoinRefused } = await import('../media/join.js');
  try {
    for (const { entry, locked } of outcomes) {
      signal.throwIfAborted();
      if (!(await clips.verify(locked.clip))) return damaged(shotKey(entry.shot));
    }
    const inputs = outcomes.map(({ entry, locked }) => ({
      path: clips.pathOf(locked.clip.sha256),
      name: shotKey(entry.shot),
    }));
    await mkdir(dirname(path), { recursive: true });
    const { bytes, durationSeconds, sha256 } = await join(inputs, path, { signal });
    const digests = outcomes.map(({ locked }) => locked.clip.sha256);
    const published: CutRecord['published'] = [];
    return { record: { kind: 'cut', bytes, clips: digests, durationSeconds, published, sha256 } };
  } catch (error) {
    if (error instanceof JoinRefused) return problem('join-refused', error.message, error.hint);
    if (signal.aborted)
      return problem(
        'interrupted',
        'all its clips are here, but joining them was interrupted',
        'Run again to join them, at no cost',
      );
    if (isDiskError(error))
      return problem(
        'cut-unwritten',
        `all its clips are here, but the video cannot be written (${errorCode(error)})`,
        'Mend that and run again to join them, at no cost',
      );
    throw error;
  }
}

function damaged(key: string): Made {
  return problem(
    'clip-damaged',
    `the clip of ${key} is damaged on this machine, and was removed`,
    'Run again to fetch it again, at no cost',
  );
}

function problem(code: string, message: string, hint: string): Made {
  return { problem: { code, severity: 'error', message, hint } };
}
