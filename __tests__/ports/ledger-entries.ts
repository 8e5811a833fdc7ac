import type {
  Claim,
  LedgerEntry,
  PlanRecord,
  Progress,
  RetakeRecord,
  TakeRecord,
  Wanted,
} from '../../src/core/ledger.js';

/** A fingerprint like no other of the test's. */
export function fingerprintOf(name: string): string {
  return `v1-${Buffer.from(name).toString('hex').padStart(64, '0')}`;
}

export function take(
  fingerprint: string,
  change: { readonly take?: number; readonly by?: string; readonly progress?: Progress } = {},
): TakeRecord {
  return {
    kind: 'take',
    claim: claimBy(change.by ?? 'runner 1'),
    credits: 10,
    failures: 0,
    fingerprint,
    progress: change.progress ?? { state: 'intended' },
    resolution: '720p',
    take: change.take ?? 1,
  };
}

export function spend(fingerprint: string, day = '2026-11-22'): LedgerEntry {
  return { kind: 'spend', credits: 10, day, fingerprint, state: 'intended', take: 1, try: 1 };
}

export function cut(clips: readonly string[]): LedgerEntry {
  const sha256 = 'c'.repeat(64);
  return { kind: 'cut', bytes: 9, clips: [...clips], durationSeconds: 8, published: [], sha256 };
}

export function retake(fingerprint: string, request: string, number = 2): RetakeRecord {
  const at = '2026-11-22T09:30:00Z';
  return { kind: 'retake', at, fingerprint, request, take: number };
}

export function plan(name: string): PlanRecord {
  const fingerprint = fingerprintOf(name);
  const digest = fingerprint.slice(3);
  const entries = [{ fingerprint, take: 1, credits: 10 }];
  return { kind: 'plan', at: '2026-11-22T09:30:00Z', digest, entries };
}

export function wanting(...fingerprints: readonly string[]): Wanted {
  return { fingerprints, cuts: [], days: [] };
}

/** Writes an intent for each of these takes that nobody else has claimed; gives those it got. */
export function claiming(
  fingerprints: readonly string[],
  by: string,
): {
  readonly decide: (ledger: {
    readonly takes: ReadonlyMap<string, TakeRecord>;
  }) => readonly LedgerEntry[];
  readonly got: () => readonly string[];
} {
  let mine: readonly string[] = [];
  return {
    decide({ takes }) {
      mine = fingerprints.filter((print) => !takes.has(`${print}/1`));
      return mine.map((print) => take(print, { by }));
    },
    got: () => mine,
  };
}

function claimBy(runner: string): Claim {
  return { at: '2026-11-22T09:30:00Z', attempt: 1, run: '77', runner };
}
