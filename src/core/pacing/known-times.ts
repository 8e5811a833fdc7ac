import type { Identity } from '../fingerprint.js';
import type { Ledger } from '../ledger.js';
import type { Lock } from '../lock.js';
import type { Resolution } from '../shot.js';

/** Seconds that generations took, oldest first. */
export type History = Readonly<Record<Resolution, readonly number[]>>;

/**
 * What lock and ledger say of how long generations took. Both are claims: anybody with write access may
 * have edited them, so what cannot be true is left out, and the rest only moves when a run looks.
 * `identities` are those of the provider in use: the simulator's clips are made at another pace.
 */
export function knownTimes(known: {
  readonly lock: Lock;
  readonly ledger: Ledger;
  readonly identities: ReadonlyMap<unknown, Identity>;
}): History {
  const own = new Set([...known.identities.values()].map(({ fingerprint }) => fingerprint));
  const times = new Map<string, Known>();
  for (const { fingerprint, take, generatedAt, generationSeconds, inputs } of Object.values(
    known.lock.shots,
  ))
    note({ key: `${fingerprint}/${take}`, generatedAt, generationSeconds, ...inputs });
  for (const [key, { fingerprint, progress, resolution }] of known.ledger.takes)
    if (progress.state === 'done' && own.has(fingerprint)) note({ key, resolution, ...progress });
  const inOrder = [...times.values()].sort(
    (a, b) => Date.parse(a.generatedAt) - Date.parse(b.generatedAt),
  );
  const of = (resolution: Resolution): readonly number[] =>
    inOrder.filter((one) => one.resolution === resolution).map(({ seconds }) => seconds);
  return { '720p': of('720p'), '1080p': of('1080p'), '4k': of('4k') };

  function note(one: Claimed): void {
    const { key, generationSeconds: seconds, generatedAt, resolution } = one;
    if (seconds !== undefined && seconds >= LEAST && seconds <= MOST)
      times.set(key, { seconds, generatedAt, resolution });
  }
}

interface Known {
  readonly seconds: number;
  readonly generatedAt: string;
  readonly resolution: Resolution;
}

interface Claimed {
  readonly key: string;
  readonly generatedAt: string;
  readonly generationSeconds?: number | undefined;
  readonly resolution: Resolution;
}

/** Seconds. The vendor says 2 to 5 minutes; an hour would be a tale. */
const LEAST = 5;
const MOST = 3600;
