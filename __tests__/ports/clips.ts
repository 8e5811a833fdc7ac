import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stored } from '../../src/core/ledger.js';
import type { Clip } from '../../src/core/lock.js';
import type { ClipStore } from '../../src/ports/clip-store.js';

export interface Made {
  readonly about: Clip;
  readonly path: string;
  readonly bytes: Buffer;
}

/** A folder, new for each test of the calling block, of clips to keep and of what stores gave. */
export interface Clips {
  readonly folder: () => string;
  readonly clip: (bytes?: Buffer) => Promise<Made>;
  /** What a store gives for a clip, or undefined. */
  readonly got: (
    store: ClipStore,
    made: Pick<Made, 'about'>,
    stored?: Stored,
  ) => Promise<Buffer | undefined>;
}

export function openClips(): Clips {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clips-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    async clip(bytes = randomBytes(20_000)) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = join(folder, `${sha256}.mp4`);
      await writeFile(path, bytes);
      const size = { durationSeconds: 8, width: 1280, height: 720 };
      return { about: { sha256, bytes: bytes.length, ...size }, path, bytes };
    },
    async got(store, { about }, stored) {
      const to = join(folder, `got-${about.sha256}`);
      if (await store.fetch(about, to, { stored })) return await readFile(to);
      expect(existsSync(to)).toBe(false);
      return undefined;
    },
  };
}

/** Keeps them at once, and says where the first of them is. */
export async function keep(
  store: ClipStore,
  ...clips: readonly Made[]
): Promise<Stored | undefined> {
  const kept = clips.map(async ({ about, path }) => await store.keep(about, path));
  store.hurry?.();
  return (await Promise.all(kept))[0];
}
