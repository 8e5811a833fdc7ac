import type { Identity } from './fingerprint.js';
import { takeKey } from './ledger.js';
import type { Lock, LockedShot } from './lock.js';
import type { Plan } from './plan.js';
import { shotKey, type Shot, type Video } from './shot.js';

/** What differs from the lock that a run reports against. */
export interface Changes {
  /** Ids of videos. */
  readonly videos: ReadonlySet<string>;
  /** Keys of shots. */
  readonly shots: ReadonlySet<string>;
}

/** The lock to report against; `identities` are those of its provider, when that is another one. */
export interface Base {
  readonly lock: Lock;
  readonly identities?: ReadonlyMap<Shot, Identity>;
}

/**
 * A video differs when its takes in order do: renaming a shot changes nothing that can be seen. A
 * shot of it differs when the base has another take under its name; under a new name, when the base
 * had its take under none of the names that are gone. Compared with another provider's lock, the
 * take that was asked for counts.
 */
export function changesSince(base: Base, videos: readonly Video[], plan: Plan): Changes {
  const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
  const changed = { videos: new Set<string>(), shots: new Set<string>() };
  for (const video of videos) {
    const before = takesBefore(base, video.id);
    const now = new Map(video.shots.map((shot) => [shot.id, takeOf(shot)]));
    if ([...before.values()].join('\n') === [...now.values()].join('\n')) continue;
    changed.videos.add(video.id);
    const renamed = new Set([...before].filter(([id]) => !now.has(id)).map(([, take]) => take));
    for (const shot of video.shots) {
      const take = now.get(shot.id)!;
      const same = before.has(shot.id) ? before.get(shot.id) === take : renamed.has(take);
      if (!same) changed.shots.add(shotKey(shot));
    }
  }
  return changed;

  function takeOf(shot: Shot): string {
    const identity = base.identities?.get(shot);
    if (identity) return takeKey(identity.fingerprint, shot.take);
    const entry = entries.get(shot)!;
    return takeKey(entry.fingerprint, entry.take);
  }
}

/** The takes of a video in the base, by shot id, in order. */
function takesBefore(base: Base, video: string): ReadonlyMap<string, string> {
  const takes = new Map<string, string>();
  for (const id of base.lock.videos[video]?.shots ?? []) {
    const locked = base.lock.shots[`${video}/${id}`];
    if (locked) takes.set(id, takeKey(locked.fingerprint, numberOf(locked)));
  }
  return takes;

  function numberOf({ askedTake, take }: LockedShot): number {
    return base.identities ? askedTake : take;
  }
}
