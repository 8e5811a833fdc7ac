import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip } from '../core/lock.js';
import { sha256File } from './files.js';

/** The content-addressed folder of clips on this machine: `.shotlock/clips/SHA256.mp4`. */
export interface ClipFolder {
  pathOf(sha256: string): string;
  /** Whether a clip is here, by name and size; `verify` compares its bytes. */
  has(clip: Clip): Promise<boolean>;
  /** Whether the bytes on disk are the clip's. Damaged files are removed. */
  verify(clip: Clip): Promise<boolean>;
  /** A fresh path to download to. */
  temporary(): Promise<string>;
  /** Removes what was downloaded there and not adopted, if anything. */
  discard(temporary: string): Promise<void>;
  /** Takes a downloaded file in if it is a whole MP4, else says what is wrong and removes it. */
  adopt(temporary: string, sha256: string): Promise<Adopted>;
}

export type Adopted = { readonly clip: Clip } | { readonly damage: string };

export function clipFolder(folder: string): ClipFolder {
  const pathOf = (sha256: string) => join(folder, `${sha256}.mp4`);
  const has = async (clip: Clip) => {
    const found = await stat(pathOf(clip.sha256)).catch(() => undefined);
    return found?.isFile() === true && found.size === clip.bytes;
  };
  let swept = false;
  return {
    pathOf,
    has,
    async verify(clip) {
      if (!(await has(clip))) return false;
      if ((await sha256File(pathOf(clip.sha256))) === clip.sha256) return true;
      await rm(pathOf(clip.sha256), { force: true });
      return false;
    },
    async temporary() {
      await mkdir(folder, { recursive: true });
      if (!swept) await sweep(folder);
      swept = true;
      return join(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    },
    discard: (temporary) => rm(temporary, { force: true }),
    async adopt(temporary, sha256) {
      // Most runs get no clip, and start sooner without what reads one.
      const { probe } = await import('../media/probe.js');
      const result = await probe(temporary);
      if (!result.whole) {
        await rm(temporary, { force: true });
        return { damage: result.damage };
      }
      await rename(temporary, pathOf(sha256));
      const { bytes, durationSeconds, width, height } = result.probe;
      return { clip: { bytes, durationSeconds, height, sha256, width } };
    },
  };
}

/** Removes what killed runs left half downloaded, once no run can be at it any more. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - DAY_MS) await rm(path, { force: true });
  }
}

const DAY_MS = 24 * 3_600_000;
