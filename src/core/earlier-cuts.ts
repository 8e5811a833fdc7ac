import { cutKey, takeKey, type Ledger } from './ledger.js';
import type { Lock } from './lock.js';

/** A cut that an earlier run uploaded. */
export interface EarlierCut {
  /** None once it has expired. */
  readonly url?: string;
  readonly expiresAt: string;
}

/** What there was to watch of a video before this run. */
export interface EarlierCuts {
  /** Of the lock that changes are reported against. */
  readonly base?: EarlierCut;
  /** Of the lock that this run began with. */
  readonly last?: EarlierCut;
  /** Takes of the base that were uploaded by themselves, by their clips (sha256). */
  readonly clips: ReadonlyMap<string, EarlierCut>;
}

/** The clips of a locked video in order, by sha256; undefined where the lock has not all of them. */
export function lockedClips({ shots, videos }: Lock, id: string): readonly string[] | undefined {
  const names = videos[id]?.shots ?? [];
  const clips = names.flatMap((name) => shots[`${id}/${name}`]?.clip.sha256 ?? []);
  return clips.length > 0 && clips.length === names.length ? clips : undefined;
}

/** The address of one of these, newest last, that is ours; its date alone once it has expired. */
export function latestOurs(
  published: readonly { readonly url: string; readonly expiresAt: string }[],
  { isOurs, now }: { readonly isOurs: (url: string) => boolean; readonly now: Date },
): EarlierCut | undefined {
  const found = published.findLast(({ url }) => isOurs(url));
  if (!found) return undefined;
  const { url, expiresAt } = found;
  return Date.parse(expiresAt) > now.getTime() ? { url, expiresAt } : { expiresAt };
}

/** Where a video could be watched before this run, as far as the ledger tells; its address is but a claim. */
export function earlierCuts(
  id: string,
  locks: { readonly base: Lock; readonly lock: Lock },
  known: {
    readonly ledger: Pick<Ledger, 'cuts' | 'takes'>;
    readonly isOurs: (url: string) => boolean;
    readonly now: Date;
  },
): EarlierCuts {
  const cutIn = (lock: Lock) => {
    const clips = lockedClips(lock, id);
    const record = clips && known.ledger.cuts.get(cutKey(clips));
    return record && latestOurs(record.published, known);
  };
  const base = cutIn(locks.base);
  const last = cutIn(locks.lock);
  const clips = clipsOf(id, locks.base, known);
  return { ...(base ? { base } : {}), ...(last ? { last } : {}), clips };
}

function clipsOf(
  id: string,
  { shots, videos }: Lock,
  known: Parameters<typeof earlierCuts>[2],
): ReadonlyMap<string, EarlierCut> {
  const found = new Map<string, EarlierCut>();
  for (const name of videos[id]?.shots ?? []) {
    const locked = shots[`${id}/${name}`];
    const record = locked && known.ledger.takes.get(takeKey(locked.fingerprint, locked.take));
    const published = record?.progress.state === 'done' ? record.progress.published : undefined;
    const there = published && latestOurs([published], known);
    if (locked && there) found.set(locked.clip.sha256, there);
  }
  return found;
}
