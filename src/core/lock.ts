import type { Clip, Lock, LockedShot, LockedVideo } from '../generated/lock.js';
import { validate } from '../generated/lock-validate.js';
import { canonicalJson } from './canonical.js';
import { plainText } from './plain-text.js';
import type { Problem } from './problem.js';
import { shotKey, type Video } from './shot.js';

export type { Clip, Lock, LockedShot };

export const emptyLock: Lock = { lockfileVersion: 1, shots: {}, videos: {} };

/** Reads a lockfile's text; the file's name is only for the message. */
export function parseLock(source: {
  readonly file: string;
  readonly text: string;
}): { readonly lock: Lock } | { readonly problem: Problem } {
  const refused = (message: string, hint: string) => ({
    problem: {
      code: 'lock-invalid',
      severity: 'error' as const,
      message: `${source.file} ${message}`,
      hint,
    },
  });
  const restore = 'Make it anew from config and ledger, for free: shotlock check --fix';
  if (/^(<{7}|={7}|>{7})/mu.test(source.text))
    return refused(
      'has merge conflict markers',
      'Merge both sides, for free: shotlock check --fix',
    );
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return refused(
      `is not JSON: ${plainText(error instanceof Error ? error.message : '')}`,
      restore,
    );
  }
  if (isNewer(value))
    return {
      problem: {
        code: 'lock-newer',
        severity: 'error',
        message: `${source.file} was written by a newer Shotlock`,
        hint: 'Use the version that wrote it, or newer',
      },
    };
  if (isLock(value)) return { lock: value };
  const first = validate.errors?.[0];
  const place = plainText(first?.instancePath ?? '');
  return refused(`is damaged at "${place}": ${first?.message ?? ''}`, restore);
}

/** The lockfile's bytes: canonical, so that an unchanged lock is an unchanged file. */
export function formatLock(lock: Lock): string {
  return canonicalJson(lock);
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

function isLock(value: unknown): value is Lock {
  return validate(value);
}

function isNewer(value: unknown): boolean {
  const version =
    typeof value === 'object' && value !== null && Reflect.get(value, 'lockfileVersion');
  return typeof version === 'number' && version > 1;
}
