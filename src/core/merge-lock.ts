import { canonicalJson } from './canonical.js';
import type { Lock, LockedShot } from './lock.js';

/**
 * A lock that moved meanwhile, with what happened between `before` and `after` done to it as well:
 * shot by shot, so that neither side undoes the other's work. Where both changed the same shot,
 * `after` stands; a shot that one side strikes and the other changed stays.
 */
export function mergeLock({
  onto,
  before,
  after,
}: {
  readonly onto: Lock;
  readonly before: Lock;
  readonly after: Lock;
}): Lock {
  const shots = mergeRecords(onto.shots, before.shots, after.shots);
  const orders = mergeRecords(onto.videos, before.videos, after.videos);
  return { ...onto, shots, videos: videosOf(shots, orders) };
}

type Records<T> = Readonly<Record<string, T>>;

function mergeRecords<T>(onto: Records<T>, before: Records<T>, after: Records<T>): Records<T> {
  const merged = new Map(Object.entries(onto));
  for (const [key, now] of Object.entries(after))
    if (!isSame(own(before, key), now)) merged.set(key, now);
  for (const [key, was] of Object.entries(before))
    if (!Object.hasOwn(after, key) && isSame(own(onto, key), was)) merged.delete(key);
  return Object.fromEntries(merged);
}

/** Each video with shots in the lock, in the known order; shots that it does not know come last. */
function videosOf(shots: Records<LockedShot>, orders: Lock['videos']): Lock['videos'] {
  const ids = new Map<string, string[]>();
  for (const key of Object.keys(shots)) {
    const [video, shot] = [key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)];
    ids.set(video, [...(ids.get(video) ?? []), shot]);
  }
  return Object.fromEntries(
    [...ids].map(([video, present]) => {
      const known = own(orders, video)?.shots.filter((id) => present.includes(id)) ?? [];
      return [video, { shots: [...known, ...present.filter((id) => !known.includes(id)).sort()] }];
    }),
  );
}

function own<T>(records: Records<T>, key: string): T | undefined {
  return Object.hasOwn(records, key) ? records[key] : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
