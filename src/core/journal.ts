import {
  isSameClaim,
  takeKey,
  type Ledger,
  type LedgerEntry,
  type SpendRecord,
  type TakeRecord,
} from './ledger.js';

/**
 * What one process does with money, in the order in which it does it. Many submits go between two
 * writes of the ledger; the journal tells, of a process that died in between, what it had done.
 */
export type JournalLine =
  /** About to write these intents into the ledger. */
  | { readonly what: 'claiming'; readonly entries: readonly LedgerEntry[] }
  /** About to send a request for these takes. */
  | { readonly what: 'sending'; readonly takes: readonly string[] }
  /** What the answer said, not yet in the ledger. */
  | { readonly what: 'answered'; readonly entries: readonly LedgerEntry[] };

/** How far one take had come. */
interface Trace {
  readonly intent: readonly LedgerEntry[];
  readonly wasSent: boolean;
  readonly answer?: readonly LedgerEntry[];
}

/** The fingerprints that a journal speaks of. */
export function fingerprintsOf(lines: readonly JournalLine[]): readonly string[] {
  const takes = lines.flatMap((line) => (line.what === 'sending' ? [] : line.entries));
  return [
    ...new Set(takes.flatMap((entry) => ('fingerprint' in entry ? [entry.fingerprint] : []))),
  ];
}

/**
 * What the ledger has to be told of a process that is gone: what was answered, as it was answered; what
 * was sent and not answered, as possibly charged; what was claimed and never sent, as free again. A
 * take of which the ledger knows more by now is left as it is.
 */
export function settlementOf(
  lines: readonly JournalLine[],
  { takes }: Pick<Ledger, 'takes'>,
): readonly LedgerEntry[] {
  return [...traces(lines)].flatMap(([key, trace]) => {
    const known = takes.get(key);
    if (known && !isOurs(known, trace)) return [];
    const intent = known ? asClaimed(trace.intent, known) : trace.intent;
    const entries = trace.answer ?? (trace.wasSent ? unknown(intent) : withdrawn(intent));
    if (known) return entries;
    // The ledger lost its intent: what may have cost something must still be known to it.
    return trace.wasSent ? entries : [];
  });
}

function traces(lines: readonly JournalLine[]): ReadonlyMap<string, Trace> {
  const found = new Map<string, Trace>();
  for (const line of lines) {
    switch (line.what) {
      case 'claiming':
        for (const [key, intent] of byTake(line.entries))
          found.set(key, { intent, wasSent: false });
        break;
      case 'sending':
        for (const key of line.takes) {
          const trace = found.get(key);
          if (trace) found.set(key, { ...trace, wasSent: true });
        }
        break;
      case 'answered':
        for (const [key, answer] of byTake(line.entries)) {
          const { intent = answer } = found.get(key) ?? {};
          found.set(key, { intent, wasSent: true, answer });
        }
        break;
      // Stryker disable next-line all: the compiler proves that nothing comes here
      default:
        line satisfies never;
    }
  }
  return found;
}

function byTake(entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'take' && entry.kind !== 'spend') continue;
    const key = takeKey(entry.fingerprint, entry.take);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Whether the ledger still says less of a take than the process that claimed it had come to know. */
function isOurs({ claim, progress }: TakeRecord, { intent, answer }: Trace): boolean {
  const own = intent.find((entry) => entry.kind === 'take')?.claim;
  const now = answer?.find((entry) => entry.kind === 'take')?.progress.state;
  const isLess =
    progress.state === 'intended' ||
    (progress.state === 'unknown' && now !== undefined) ||
    (progress.state === 'open' && (now === 'done' || now === 'failed'));
  if (!isLess) return false;
  return own !== undefined && isSameClaim(own, claim);
}

/** The intent was noted before the ledger said how often others had tried and failed. */
function asClaimed(
  intent: readonly LedgerEntry[],
  { failures }: TakeRecord,
): readonly LedgerEntry[] {
  return intent.map((entry) => {
    if (entry.kind === 'take') return { ...entry, failures };
    return entry.kind === 'spend' ? { ...entry, try: failures + 1 } : entry;
  });
}

function unknown(intent: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const reason = 'the program ended between sending the request and noting the answer';
  return changed(intent, { state: 'unknown', reason }, 'unknown');
}

function withdrawn(intent: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const reason = 'the program ended before it was sent';
  return changed(intent, { state: 'withdrawn', reason }, 'refused');
}

function changed(
  intent: readonly LedgerEntry[],
  progress: TakeRecord['progress'],
  state: SpendRecord['state'],
): readonly LedgerEntry[] {
  return intent.map((entry) => {
    if (entry.kind === 'take') return { ...entry, progress };
    return entry.kind === 'spend' ? { ...entry, state } : entry;
  });
}
