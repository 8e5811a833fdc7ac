import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Stored } from '../core/ledger.js';
import type { Clip } from '../core/lock.js';
import { plainText } from '../core/plain-text.js';
import { artifactFile, ArtifactGone } from './artifact-clips/artifact-file.js';
import { clipArtifacts } from './artifact-clips/clip-artifacts.js';
import type { ClipZip } from './artifact-clips/clip-zip.js';
import type { ClipStore } from './clip-store.js';
import {
  ClipStoreFailed,
  clipStoreFailed,
  unreachable,
  type ClipPlace,
} from './clip-store-failed.js';
import { isDiskError } from './download.js';
import type { Github, Repository } from './github.js';
import { asking, isUnanswered, statusOf } from './ref-ledger/ask-github.js';
import { LedgerRefused } from './ref-ledger/ledger-refused.js';
import { saveStream } from './save-stream.js';

/** Clips are gathered for one zip a run; but no longer than this, lest a lost machine loses many. */
const MOST_GATHERING_MS = 10 * 60_000;

const MOST_TRIES = 3;

const permissionHint = `Add to the job in the workflow:
permissions:
  actions: read
  contents: write`;

/** Clips on their way into one zip. */
interface Batch {
  readonly paths: Map<string, string>;
  /** Begins the upload. */
  readonly begin: () => void;
  readonly kept: Promise<Stored>;
}

/**
 * Clips in artifacts of workflow runs: an uncompressed zip of all that a run collected, of which single
 * clips can be read. They go when the repository's artifacts do, after 90 days unless set otherwise.
 */
export function artifactClips(
  options: Repository & {
    readonly github: Github;
    /** Of the run whose artifacts the clips become; without it they are only read. */
    readonly runId?: string;
    readonly mostGatheringMs?: number;
    /** Waits, in real time whatever clock a run has. */
    readonly pause?: (ms: number, signal?: AbortSignal) => Promise<void>;
  },
): ClipStore {
  const { owner, repo, runId, pause = wait, mostGatheringMs = MOST_GATHERING_MS } = options;
  const place: ClipPlace = { name: `artifacts of ${owner}/${repo}`, permissionHint };
  const from = { ...options, ask: asking(pause, { repeats: false }) };
  const keeping = new Map<string, Promise<Stored>>();
  const zips = new Map<number, Promise<ClipZip>>();
  let batch: Batch | undefined;
  let searched: Promise<readonly number[]> | undefined;

  return {
    place: place.name,
    async keep(clip, path) {
      // At once, so that who hurries after it finds it gathered.
      const { size } = statSync(path);
      if (size !== clip.bytes)
        throw new Error(`${path} has ${size} bytes, its clip ${clip.bytes}: it is not that clip`);
      const { sha256 } = clip;
      const kept = keeping.get(sha256) ?? gather(sha256, path);
      keeping.set(sha256, kept);
      try {
        return await kept;
      } catch (error) {
        keeping.delete(sha256);
        throw clipStoreFailed(error, place);
      }
    },
    hurry: () => batch?.begin(),
    async doubt() {
      try {
        await search();
        return undefined;
      } catch (error) {
        if (!isHidden(error)) throw clipStoreFailed(error, place);
      }
      const message = `this token may not see the artifacts of ${owner}/${repo}, where clips are`;
      return { message, hint: permissionHint };
    },
    async has(clip) {
      try {
        return await isAmong(await search(), async (id) => (await zipOf(id))?.has(clip) === true);
      } catch (error) {
        throw clipStoreFailed(error, place);
      }
    },
    async fetch(clip, to, { stored, signal } = {}) {
      let fetched = false;
      try {
        fetched = await isAmong(
          placesOf(stored),
          async (id) => await fetchFrom(id, clip, to, signal),
        );
        return fetched;
      } catch (error) {
        signal?.throwIfAborted();
        throw clipStoreFailed(error, place);
      } finally {
        if (!fetched) await rm(to, { force: true });
      }
    },
  };

  async function gather(sha256: string, path: string): Promise<Stored> {
    batch ??= newBatch();
    batch.paths.set(sha256, path);
    return await batch.kept;
  }

  function newBatch(): Batch {
    const paths = new Map<string, string>();
    let start = (): void => {};
    const begun = new Promise<void>((resolve) => (start = resolve));
    const timer = setTimeout(() => begin(), mostGatheringMs);
    const begin = (): void => {
      clearTimeout(timer);
      batch = undefined;
      start();
    };
    const kept = begun.then(async () => await upload([...paths.values()]));
    // Whoever waits for it is told.
    kept.catch(() => {});
    return { paths, begin, kept };
  }

  async function upload(paths: readonly string[]): Promise<Stored> {
    if (runId === undefined)
      throw unreachable(place, 'only jobs of a workflow upload artifacts, in an action');
    const { uploadZip } = await import('./artifact-clips/zip-uploads.js');
    try {
      return { artifact: await uploadZip(paths), run: runId };
    } catch (error) {
      throw unreachable(place, said(error));
    }
  }

  async function search(): Promise<readonly number[]> {
    searched ??= patiently(async () => await clipArtifacts(from));
    try {
      return await searched;
    } catch (error) {
      searched = undefined;
      throw error;
    }
  }

  /** What is on record is but a claim, and a clip may have been kept again without its record. */
  async function* placesOf(stored: Stored | undefined): AsyncGenerator<number> {
    if (stored) yield stored.artifact;
    for (const id of await search()) if (id !== stored?.artifact) yield id;
  }

  /** One zip that cannot be read says nothing of the others. */
  async function isAmong(
    ids: readonly number[] | AsyncIterable<number>,
    isIn: (id: number) => Promise<boolean>,
  ): Promise<boolean> {
    let failure: ClipStoreFailed | undefined;
    for await (const id of ids)
      try {
        if (await isIn(id)) return true;
      } catch (error) {
        if (!(error instanceof ClipStoreFailed)) throw error;
        failure = error;
      }
    if (failure) throw failure;
    return false;
  }

  /** Undefined once it is deleted or has expired. */
  async function zipOf(id: number): Promise<ClipZip | undefined> {
    const known = zips.get(id) ?? openZip(id);
    zips.set(id, known);
    try {
      return await known;
    } catch (error) {
      zips.delete(id);
      if (error instanceof ArtifactGone) return undefined;
      throw named(error);
    }
  }

  async function openZip(id: number): Promise<ClipZip> {
    // Most runs read none.
    const { openClipZip } = await import('./artifact-clips/clip-zip.js');
    return await openClipZip(artifactFile(from, id));
  }

  async function fetchFrom(
    id: number,
    clip: Clip,
    to: string,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    return await patiently(async () => {
      const zip = await zipOf(id);
      if (!zip?.has(clip)) return false;
      const body = await zip.read(clip.sha256);
      const got = await saveStream(body, to, { most: clip.bytes, signal });
      if (got.kind === 'file') return got.bytes === clip.bytes && got.sha256 === clip.sha256;
      throw unreachable(place, got.reason);
    }, signal);
  }

  /** Reading is harmless, so what breaks is tried again. */
  async function patiently<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let tries = 1; ; tries += 1)
      try {
        signal?.throwIfAborted();
        return await read();
      } catch (error) {
        signal?.throwIfAborted();
        if (tries === MOST_TRIES || isSettled(error)) throw named(error);
        await pause(1000 * tries, signal);
      }
  }

  function named(error: unknown): unknown {
    const isOurs = error instanceof ClipStoreFailed || isGithubs(error) || isDiskError(error);
    return isOurs ? error : unreachable(place, said(error));
  }
}

function said(error: unknown): string {
  return error instanceof Error ? plainText(error.message) : 'no answer';
}

/** What octokit throws, and tells more of than its message. */
function isGithubs(error: unknown): boolean {
  return error instanceof LedgerRefused || statusOf(error) !== undefined;
}

/** Asking again changes nothing. */
function isSettled(error: unknown): boolean {
  return isDiskError(error) || (isGithubs(error) && !isUnanswered(error));
}

/** GitHub tells nothing of private repositories to those who may not see them. */
function isHidden(error: unknown): boolean {
  return error instanceof LedgerRefused || statusOf(error) === 404;
}

async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  await delay(ms, undefined, signal ? { signal } : {});
}
