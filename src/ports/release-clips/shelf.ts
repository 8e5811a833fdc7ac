import type { Clip } from '../../core/lock.js';
import type { Github, Repository } from '../github.js';
import { statusOf, unrepeated, type Ask } from '../ref-ledger/ask-github.js';

/** GitHub's own limit: https://docs.github.com/en/repositories/releasing-projects-on-github */
const MOST_ASSETS = 1000;

/** How often a release is asked for whose tag turns out to be taken. */
const MOST_OPENINGS = 5;

/** For how long the list is believed where a request of its own would not find out. */
const TRUST_MS = 60_000;

const TAG = /^shotlock-clips-([1-9]\d{0,5})$/u;

const body = `Generated clips that were paid for, each named after its sha256.

Shotlock fetches them from this draft when a video is put together again. **Do not delete or publish it**: \
a deleted clip can be had again only by paying for it again.`;

/** A release that holds clips. */
export interface Release {
  readonly id: number;
  readonly number: number;
  readonly draft: boolean;
  /** A URI template that takes the asset's `name`. */
  readonly uploadUrl: string;
}

/** A file of a release, whole or not. */
export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly release: number;
  /** `starter` while it is uploaded, and for good when that broke off. */
  readonly state: string;
  readonly size: number;
  /** `sha256:…`; older assets have none. */
  readonly digest: string | null;
}

/** Our releases and what is in them, as of the last look. */
export interface Shelf {
  /** The clip's asset, whole ones first. */
  find(clip: Clip, ask: Ask): Promise<Asset | undefined>;
  /** Whether any of our releases is visible. */
  shows(ask: Ask): Promise<boolean>;
  /** A draft that takes another asset, made if need be. */
  withRoom(ask: Ask): Promise<Release>;
  added(asset: Asset): void;
  removed(asset: Asset): void;
  /** GitHub says that no more assets fit in. */
  filled(release: Release): void;
  /** The next look is a new one; `if: 'old'` where the last one was a while ago. */
  forget(options?: { readonly if: 'old' }): void;
}

interface Seen {
  readonly since: number;
  releases: readonly Release[];
  assets: readonly Asset[];
}

export function assetName(clip: Clip): string {
  return `${clip.sha256}.mp4`;
}

/** Whether GitHub says that it has all bytes of the clip. */
export function holds(asset: Asset, clip: Clip): boolean {
  const { digest, size, state } = asset;
  const same = digest === null || digest === `sha256:${clip.sha256}`;
  return state === 'uploaded' && size === clip.bytes && same;
}

/** What the API tells of an asset. */
export function assetOf(
  release: number,
  data: Omit<Asset, 'release' | 'digest'> & { readonly digest?: string | null },
): Asset {
  const { id, name, state, size, digest = null } = data;
  return { id, name, release, state, size, digest };
}

export function releaseShelf(options: Repository & { readonly github: Github }): Shelf {
  const { github, owner, repo } = options;
  const { repos } = github.rest;
  const full = new Set<number>();
  let looking: Promise<Seen> | undefined;
  let known: Seen | undefined;
  let opening: Promise<unknown> = Promise.resolve();

  return {
    async find(clip, ask) {
      const { assets } = await look(ask);
      const named = assets.filter(({ name }) => name === assetName(clip));
      return named.find((asset) => holds(asset, clip)) ?? named[0];
    },
    shows: async (ask) => (await look(ask)).releases.length > 0,
    async withRoom(ask) {
      // One at a time, so that clips that are kept at once do not open a release each.
      const turn = opening.then(async () => await openOne(ask));
      opening = turn.catch(() => {});
      return await turn;
    },
    added(asset) {
      if (known) known.assets = [...known.assets, asset];
    },
    removed({ id }) {
      if (known) known.assets = known.assets.filter((asset) => asset.id !== id);
    },
    filled: ({ id }) => void full.add(id),
    forget(when) {
      if (when && known && performance.now() - known.since < TRUST_MS) return;
      looking = undefined;
    },
  };

  async function look(ask: Ask): Promise<Seen> {
    const mine = (looking ??= read(ask));
    try {
      const seen = await mine;
      if (looking === mine) known = seen;
      return seen;
    } catch (error) {
      if (looking === mine) looking = undefined;
      throw error;
    }
  }

  async function read(ask: Ask): Promise<Seen> {
    const since = performance.now();
    const place = { owner, repo, per_page: 100, request: unrepeated };
    const all = await pages(
      async (page) => (await ask(() => repos.listReleases({ ...place, page }))).data,
    );
    const releases = all.map(releaseOf).filter((release) => release !== undefined);
    const assets: Asset[] = [];
    for (const { id } of releases)
      try {
        const list = { ...place, release_id: id };
        const found = await pages(
          async (page) => (await ask(() => repos.listReleaseAssets({ ...list, page }))).data,
        );
        assets.push(...found.map((data) => assetOf(id, data)));
      } catch (error) {
        // Deleted since it was listed.
        if (statusOf(error) !== 404) throw error;
      }
    return { since, releases: releases.sort(byNumber), assets };
  }

  async function openOne(ask: Ask): Promise<Release> {
    for (let round = 0; ; round += 1) {
      const seen = await look(ask);
      const open = seen.releases.find((release) => release.draft && hasRoom(release, seen));
      if (open) return open;
      // A taken tag that no list shows, such as a published release that is gone, is passed over.
      const number = Math.max(0, ...seen.releases.map((release) => release.number)) + 1 + round;
      const wanted = { owner, repo, draft: true, body, request: unrepeated };
      const names = { tag_name: `shotlock-clips-${number}`, name: `Shotlock clips ${number}` };
      try {
        const { data } = await ask(() => repos.createRelease({ ...wanted, ...names }));
        await meetOthers(releaseOf(data), ask);
      } catch (error) {
        if (statusOf(error) !== 422 || round >= MOST_OPENINGS) throw error;
        looking = undefined;
      }
    }
  }

  /** GitHub lets two runs draft a release of the same tag: both go on with the older one. */
  async function meetOthers(made: Release | undefined, ask: Ask): Promise<void> {
    looking = undefined;
    const seen = await look(ask);
    // A list may lag behind.
    if (made && seen.releases.every(({ id }) => id !== made.id))
      seen.releases = [...seen.releases, made].sort(byNumber);
  }

  function hasRoom({ id }: Release, { assets }: Seen): boolean {
    return !full.has(id) && assets.filter(({ release }) => release === id).length < MOST_ASSETS;
  }
}

async function pages<T>(read: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const some = await read(page);
    all.push(...some);
    if (some.length < 100) return all;
  }
}

function releaseOf(data: {
  readonly id: number;
  readonly draft: boolean;
  readonly tag_name: string;
  readonly upload_url: string;
}): Release | undefined {
  const number = Number(TAG.exec(data.tag_name)?.[1]);
  if (Number.isNaN(number)) return undefined;
  return { id: data.id, number, draft: data.draft, uploadUrl: data.upload_url };
}

function byNumber(one: Release, other: Release): number {
  return one.number - other.number || one.id - other.id;
}
