import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clip } from '../core/lock.js';
import { at } from './at.js';
import type { ClipStore } from './clip-store.js';
import { clipStoreFailed, reasonOf, unreachable, type ClipPlace } from './clip-store-failed.js';
import type { Github, Repository } from './github.js';
import { asking, isUnanswered, statusOf, unrepeated } from './ref-ledger/ask-github.js';
import { LedgerRefused, permissionHint } from './ref-ledger/ledger-refused.js';
import { fetchAsset } from './release-clips/fetch-asset.js';
import {
  type Asset,
  assetName,
  assetOf,
  holds,
  type Release,
  releaseShelf,
} from './release-clips/shelf.js';

/** How often an upload or a download is tried that breaks. */
const MOST_TRIES = 3;

/** How often in a row GitHub may say that a release is full. */
const MOST_FULL = 20;

const MOST_UPLOAD_MS = 20 * 60_000;

/** What is still being uploaded is another run's for so long, and a broken one's after it. */
const STARTER_PAUSES_MS = [2000, 4000, 8000, 16_000, 30_000];

type Sent =
  | { readonly kind: 'kept' }
  | { readonly kind: 'full' }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Clips as assets `SHA256.mp4` of draft releases, which make no tag and are seen only by those who
 * may write to the repository. A release that is full is followed by the next one.
 */
export function releaseClips(
  options: Repository & {
    readonly github: Github;
    /** Waits, in real time whatever clock a run has. */
    readonly pause?: (ms: number, signal?: AbortSignal) => Promise<void>;
  },
): ClipStore {
  const { github, owner, repo, pause = wait } = options;
  const { repos } = github.rest;
  const repository = `${owner}/${repo}`;
  const place: ClipPlace = { name: `draft releases of ${repository}`, permissionHint };
  const shelf = releaseShelf(options);
  const ask = asking(pause, { repeats: true });
  const askOnce = asking(pause, { repeats: false });
  const keeping = new Map<string, Promise<void>>();

  return {
    place: place.name,
    async keep(clip, path) {
      const { sha256 } = clip;
      const now = keeping.get(sha256) ?? keep(clip, path);
      keeping.set(sha256, now);
      try {
        await now;
        return undefined;
      } catch (error) {
        throw clipStoreFailed(error, place);
      } finally {
        keeping.delete(sha256);
      }
    },
    async doubt() {
      try {
        if (await shelf.shows(asking(pause, { repeats: false }))) return undefined;
      } catch (error) {
        if (!isHidden(error)) throw clipStoreFailed(error, place);
      }
      const message = `this token sees no draft release of ${repository} with clips`;
      return { message, hint: permissionHint };
    },
    async has(clip) {
      try {
        const patient = asking(pause, { repeats: false });
        return (await findForFetch(clip, patient)) !== undefined;
      } catch (error) {
        if (isHidden(error)) return false;
        throw clipStoreFailed(error, place);
      }
    },
    async fetch(clip, to, { signal } = {}) {
      let fetched = false;
      try {
        fetched = await fetchClip(clip, to, signal);
        return fetched;
      } catch (error) {
        signal?.throwIfAborted();
        if (isHidden(error)) return false;
        throw clipStoreFailed(error, place);
      } finally {
        if (!fetched) await rm(to, { force: true });
      }
    },
  };

  async function keep(clip: Clip, path: string): Promise<void> {
    const { size } = await stat(path);
    if (size !== clip.bytes)
      throw new Error(`${path} has ${size} bytes, its clip ${clip.bytes}: it is not that clip`);
    let reason = '';
    let full = 0;
    shelf.forget({ if: 'old' });
    for (let broken = 0; broken < MOST_TRIES && full < MOST_FULL;) {
      if (await isKept(clip)) return;
      const release = await shelf.withRoom(ask);
      const sent = await upload(clip, path, release);
      switch (sent.kind) {
        case 'kept':
          return;
        case 'full':
          full += 1;
          reason = 'every release is full';
          shelf.filled(release);
          break;
        case 'broken':
          broken += 1;
          reason = sent.reason;
          await pause(1000 * broken);
          shelf.forget();
          break;
        default:
          return sent satisfies never;
      }
    }
    if (await isKept(clip)) return;
    throw unreachable(place, reason);
  }

  /** Whether the clip is there, whole. What has its name and cannot become it is removed. */
  async function isKept(clip: Clip): Promise<boolean> {
    let asset = await shelf.find(clip, ask);
    for (const ms of STARTER_PAUSES_MS) {
      if (asset?.state !== 'starter') break;
      await pause(ms);
      asset = await again(asset);
    }
    if (!asset) return false;
    if (holds(asset, clip)) {
      // It may be known as a starter.
      shelf.removed(asset);
      shelf.added(asset);
      return true;
    }
    await remove(asset);
    return false;
  }

  async function again(asset: Asset): Promise<Asset | undefined> {
    const wanted = { owner, repo, asset_id: asset.id, request: unrepeated };
    try {
      const { data } = await ask(() => repos.getReleaseAsset(wanted));
      return assetOf(asset.release, data);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      shelf.removed(asset);
      return undefined;
    }
  }

  async function remove(asset: Asset): Promise<void> {
    const unwanted = { owner, repo, asset_id: asset.id, request: unrepeated };
    try {
      await ask(() => repos.deleteReleaseAsset(unwanted));
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
    shelf.removed(asset);
  }

  async function upload(clip: Clip, path: string, release: Release): Promise<Sent> {
    try {
      const { data } = await askOnce(
        async () =>
          await github.request(`POST ${release.uploadUrl}`, {
            name: assetName(clip),
            data: createReadStream(path),
            headers: { 'content-type': 'video/mp4', 'content-length': clip.bytes },
            request: {
              ...unrepeated,
              ...unbuffered(github),
              signal: AbortSignal.timeout(MOST_UPLOAD_MS),
            },
          }),
      );
      const asset = assetOf(release.id, data);
      shelf.added(asset);
      if (holds(asset, clip)) return { kind: 'kept' };
      return { kind: 'broken', reason: 'GitHub has other bytes than were sent' };
    } catch (error) {
      if (isFull(error)) return { kind: 'full' };
      // Taken names, and releases that were deleted, show when looked at again.
      if (isUnanswered(error) || [404, 422].includes(statusOf(error) ?? 0))
        return { kind: 'broken', reason: reasonOf(error) };
      throw error;
    }
  }

  async function fetchClip(clip: Clip, to: string, signal?: AbortSignal): Promise<boolean> {
    const patient = asking(async (ms) => await pause(ms, signal), { repeats: false });
    const from = { github, owner, repo, ask: patient };
    let reason = '';
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      signal?.throwIfAborted();
      if (tries > 0) await pause(1000 * tries, signal);
      try {
        const asset = await findForFetch(clip, patient);
        if (!asset) return false;
        const got = await fetchAsset(from, asset, to, signal);
        if (got.kind === 'refused') return false;
        if (got.kind === 'file' && got.bytes >= clip.bytes) return got.sha256 === clip.sha256;
        reason = got.kind === 'file' ? 'the file was cut short' : got.reason;
      } catch (error) {
        signal?.throwIfAborted();
        if (statusOf(error) === 404 && tries + 1 < MOST_TRIES) shelf.forget();
        else if (!isUnanswered(error)) throw error;
        reason = reasonOf(error);
      }
    }
    throw unreachable(place, reason);
  }

  async function findForFetch(clip: Clip, patient: typeof ask): Promise<Asset | undefined> {
    let asset = await shelf.find(clip, patient);
    if (!asset || !holds(asset, clip)) {
      // Another run may have kept it since.
      shelf.forget({ if: 'old' });
      asset = await shelf.find(clip, patient);
    }
    return asset && holds(asset, clip) ? asset : undefined;
  }
}

/**
 * Node's `fetch` keeps a copy of all that it sends, for redirects, unless none is followed and there
 * is no window (step "clone request" of https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
function unbuffered(github: Github) {
  const own = at(github.request.endpoint.DEFAULTS, 'request', 'fetch');
  const send = typeof own === 'function' ? own : fetch;
  return {
    redirect: 'error' as const,
    fetch: (url: string, init: object): unknown => send(url, { ...init, window: null }),
  };
}

/** GitHub tells neither of drafts nor of private repositories to those who may not see them. */
function isHidden(error: unknown): boolean {
  return error instanceof LedgerRefused || statusOf(error) === 404;
}

function isFull(error: unknown): boolean {
  return (
    statusOf(error) === 422 && /file_count/u.test(JSON.stringify(at(error, 'response', 'data')))
  );
}

async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  await delay(ms, undefined, signal ? { signal } : {});
}
