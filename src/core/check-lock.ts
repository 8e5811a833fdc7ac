import { asWritten, formatLock, withShot, withVideos, type Lock } from './lock.js';
import { lockedAs } from './locked-as.js';
import type { Because, Plan } from './plan.js';
import { shotKey, type Video } from './shot.js';
import type { Ledger } from './ledger.js';
import type { UnusedTake } from './retakes/unfinished.js';

/** How a lockfile compares with its config. */
export interface LockCheck {
  /** The lock as it ought to be, as far as that costs nothing. */
  readonly mended: Lock;
  /** Whether the file says what the mended lock does, byte for byte but for line ends. */
  readonly isCurrent: boolean;
  readonly findings: readonly Finding[];
}

export type Finding =
  /** Nobody paid for this shot as it is. */
  | {
      readonly is: 'unpaid';
      readonly shot: string;
      readonly because: readonly Because[];
      readonly credits: number;
    }
  /** Its clip is paid for, and the lock does not say so. */
  | { readonly is: 'unlocked'; readonly shot: string }
  | { readonly is: 'under-way'; readonly shot: string }
  /** Possibly charged, or failed too often: a person decides. */
  | { readonly is: 'held'; readonly shot: string; readonly why: string }
  /** A retake that was paid for, and whose shot was changed since. */
  | ({ readonly is: 'unused' } & UnusedTake)
  | { readonly is: 'gone'; readonly shot: string };

/** Compares what the lock says with what it ought to say by config and ledger. */
export function checkLock(
  plan: Plan,
  known: {
    readonly videos: readonly Video[];
    readonly lock: Lock;
    readonly ledger: Ledger;
    readonly unused: readonly UnusedTake[];
    /** The file's bytes, if there is one. */
    readonly lockText: string | undefined;
  },
): LockCheck {
  let lock = known.lock;
  const findings: Finding[] = [];
  for (const entry of plan.entries) {
    const { decision, shot: of } = entry;
    const shot = shotKey(of);
    switch (decision.do) {
      case 'keep':
      case 'reuse': {
        const locked = lockedAs(entry, known);
        if (locked) lock = withShot(lock, shot, locked);
        // Without one it is the equal of a shot that is not paid for either.
        if (!locked) findings.push({ is: 'unpaid', shot, because: [], credits: 0 });
        else if (decision.do === 'reuse') findings.push({ is: 'unlocked', shot });
        break;
      }
      case 'render':
        findings.push({
          is: 'unpaid',
          shot,
          because: decision.because,
          credits: decision.credits,
        });
        break;
      case 'wait':
        findings.push({ is: 'under-way', shot });
        break;
      case 'held':
        findings.push({ is: 'held', shot, why: decision.why });
        break;
      case 'lost':
        break;
      default:
        decision satisfies never;
    }
  }
  findings.push(...known.unused.map((each): Finding => ({ is: 'unused', ...each })));
  findings.push(...plan.strike.map((shot): Finding => ({ is: 'gone', shot })));
  const mended = withVideos(lock, { videos: known.videos, strike: plan.strike });
  const isCurrent =
    known.lockText !== undefined && formatLock(mended) === asWritten(known.lockText);
  return { mended, isCurrent, findings };
}
