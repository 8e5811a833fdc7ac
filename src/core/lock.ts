import type { Clip, Lock, LockedShot, LockedVideo } from '../generated/lock.js';
import { canonicalJson } from './canonical.js';
import { shotKey, type Video } from './shot.js';

export type { Clip, Lock, LockedShot };

export const emptyLock: Lock = { lockfileVersion: 1, shots: {}, videos: {} };

/** The lockfile's bytes: canonical, so that an unchanged lock is an unchanged file. */
export function formatLock(lock: Lock): string {
  return canonicalJson(lock);
}

/** A lock's text as it was written: git may change line ends, and editors put a mark in front. */
export function asWritten(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}

export function withShot(lock: Lock, key: string, shot: LockedShot): Lock {
  return { ...lock, shots: { ...lock.shots, [key]: shot } };
}

/** Removes what the config no longer has, and records the shots of each video in order. */
export function withVideos(
  lock: Lock,
  change: { readonly videos: readonly Video[]; readonly strike: readonly string[] },
): Lock {
  const struck = new Set(change.strike);
  const shots = Object.fromEntries(Object.entries(lock.shots).filter(([key]) => !struck.has(key)));
  const inUse = new Set(Object.keys(shots).map((key) => key.slice(0, key.lastIndexOf('/'))));
  const inOrder = change.videos.map((video): [string, LockedVideo] => {
    const locked = video.shots.filter((shot) => Object.hasOwn(shots, shotKey(shot)));
    return [video.id, { shots: locked.map(({ id }) => id) }];
  });
  const videos = new Map([...Object.entries(lock.videos), ...inOrder]);
  return {
    ...lock,
    shots,
    videos: Object.fromEntries([...videos].filter(([id]) => inUse.has(id))),
  };
}
