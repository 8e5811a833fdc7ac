import { commandToType, word, type Named } from './command-to-type.js';
import { count } from './count.js';
import { takeKey, type Ledger, type LedgerEntry } from './ledger.js';
import type { Problem } from './problem.js';

/**
 * Keys of takes that another record knows of and a run's own does not: it would pay for them again.
 * Of a record that may be other projects' as well, only those of these fingerprints count.
 */
export function unknownTakes(
  other: { readonly ledger: Ledger; readonly isAbove: boolean },
  known: { readonly own: Ledger; readonly fingerprints: readonly string[] },
): ReadonlySet<string> {
  const prints = new Set(known.fingerprints);
  const keys = [...other.ledger.takes.keys(), ...other.ledger.damaged];
  return new Set(
    keys.filter((key) => {
      const isOurs = !other.isAbove || prints.has(key.split('/')[0]!);
      return isOurs && tells(key, other.ledger, known.own);
    }),
  );
}

/** Whether a record says of a take what another one has to know before it is paid for. */
function tells(key: string, other: Ledger, own: Ledger): boolean {
  const state = other.takes.get(key)?.progress.state;
  if (state === 'withdrawn' || own.damaged.has(key)) return false;
  const known = own.takes.get(key)?.progress.state;
  return known === undefined || (known === 'withdrawn' && state !== 'failed');
}

/** What a record has to be told of these takes: them, what they cost, and who asked for them. */
export function entriesOf({ takes, spends, retakes }: Ledger, keys: ReadonlySet<string>) {
  const entries: LedgerEntry[] = [...takes.values(), ...spends.values(), ...retakes.values()];
  return entries.filter(
    (entry) => 'take' in entry && keys.has(takeKey(entry.fingerprint, entry.take)),
  );
}

/** Says where paid takes are on record that a run does not know of, and how to bring them here. */
export function recordElsewhere(
  found: Named & {
    readonly takes: number;
    /** Folders of the other record and of the own one, as a person would type them. */
    readonly from: string;
    readonly to: string;
    readonly canMove: boolean;
  },
): Problem {
  const { from, to } = found;
  return {
    code: 'record-elsewhere',
    severity: 'error',
    message: `${onRecord(found.takes)} in ${from}/ledger, and not in ${to}/ledger, which is the record in use: they would be paid for again`,
    hint: found.canMove
      ? `Move the record to where it is looked for: mv ${word(from)} ${word(to)}`
      : `Take them over, at no cost: ${commandToType('check --fix --ledger local', found)}`,
  };
}

/** Says that a plan pays for takes that this machine has on record, and the shared ledger has not. */
export function recordUnshared(
  found: Named & {
    readonly takes: number;
    /** The folder of this machine's record, as a person would type it. */
    readonly from: string;
    /** The ledger in use. */
    readonly place: string;
  },
): Problem {
  const { takes, from, place } = found;
  return {
    code: 'record-elsewhere',
    severity: 'error',
    message: `${onRecord(takes)} in ${from}/ledger, and not in ${place}, which is the record in use: they would be paid for again`,
    hint: `Collect them first, at no cost: ${commandToType('render --ledger local', found)}\nThe lockfile has them from then on. If they are of no use to you, move ${from}/ledger away`,
  };
}

function onRecord(takes: number): string {
  return `${count(takes, 'take')} that may be paid for ${takes === 1 ? 'is' : 'are'} on record`;
}
