import { fingerprintsOf, settlementOf, type JournalLine } from '../../src/core/journal.js';
import {
  emptyLedger,
  withEntries,
  type LedgerEntry,
  type Progress,
} from '../../src/core/ledger.js';
import { cut, plan, retake, spend, take } from '../ports/ledger-entries.js';
import { clip } from './builders.js';

const print = `v1-${'a'.repeat(64)}`;
const other = `v1-${'b'.repeat(64)}`;
const task = {
  position: 0,
  request: 'r',
  shotId: 's',
  submittedAt: '2026-11-26T10:00:00Z',
  taskId: 't',
};

function at(progress: Progress, fingerprint = print): LedgerEntry {
  return { ...take(fingerprint), progress };
}
const intended = at({ state: 'intended' });
const open = at({ state: 'open', task });
const claiming: JournalLine = { what: 'claiming', entries: [intended] };
const sending: JournalLine = { what: 'sending', takes: [`${print}/1`] };
const answered: JournalLine = { what: 'answered', entries: [open] };

function settled(lines: readonly JournalLine[], known: readonly LedgerEntry[]): readonly string[] {
  return settlementOf(lines, withEntries(emptyLedger, known)).map((entry) =>
    entry.kind === 'take' ? entry.progress.state : entry.kind,
  );
}

test('what was claimed and never sent is free again', () => {
  expect(settled([claiming], [intended])).toEqual(['withdrawn']);
});

test('what was sent and not answered is possibly charged', () => {
  expect(settled([claiming, sending], [intended])).toEqual(['unknown']);
});

test('what was answered is as it was answered', () => {
  expect(settled([claiming, sending, answered], [intended])).toEqual(['open']);
});

test('an answer also corrects what others had to take for possibly charged', () => {
  const unknown = at({ state: 'unknown', reason: 'gone' });
  expect(settled([claiming, sending, answered], [unknown])).toEqual(['open']);
  expect(settled([claiming, sending], [unknown])).toEqual([]);
});

test('a take of which the ledger knows more is left as it is', () => {
  const failed = at({ state: 'failed', reason: 'x' });
  expect(settled([claiming, sending, answered], [failed])).toEqual([]);
  expect(settled([claiming, sending], [open])).toEqual([]);
  expect(settled([claiming, sending, { what: 'answered', entries: [failed] }], [open])).toEqual([
    'failed',
  ]);
});

test('a take that another run has claimed meanwhile is left to it', () => {
  const { claim } = take(print);
  const theirs = { ...take(print), claim: { ...claim, run: 'another' } };
  expect(settled([claiming, sending, answered], [theirs])).toEqual([]);
});

test('a ledger that lost the intent is told what may have cost something, and nothing else', () => {
  expect(settled([claiming], [])).toStrictEqual([]);
  expect(settled([claiming, sending], [])).toEqual(['unknown']);
  expect(settled([claiming, sending, answered], [])).toEqual(['open']);
});

test('the last claim of a take counts', () => {
  const withdrawn: JournalLine = {
    what: 'answered',
    entries: [at({ state: 'withdrawn', reason: '429' })],
  };
  const lines = [claiming, sending, withdrawn, claiming];
  expect(settled(lines, [intended])).toEqual(['withdrawn']);
  expect(settled([...lines, sending], [intended])).toEqual(['unknown']);
});

test('names each fingerprint that a journal speaks of once', () => {
  const both: JournalLine = {
    what: 'claiming',
    entries: [intended, at({ state: 'intended' }, other)],
  };
  expect(fingerprintsOf([both, sending, answered])).toEqual([print, other]);
});

describe('a take and what its submit costs', () => {
  const today = '2026-11-26';
  const claimed: JournalLine = { what: 'claiming', entries: [intended, spend(print, today)] };
  const failedOnce = { ...take(print), failures: 1 };

  test('are settled together: possibly charged when it was sent, refused when it never was', () => {
    const sent = settlementOf([claimed, sending], withEntries(emptyLedger, [intended]));
    expect(sent).toStrictEqual([
      {
        ...intended,
        progress: {
          state: 'unknown',
          reason: 'the program ended between sending the request and noting the answer',
        },
      },
      { ...spend(print, today), state: 'unknown' },
    ]);
    const unsent = settlementOf([claimed], withEntries(emptyLedger, [intended]));
    expect(unsent).toStrictEqual([
      {
        ...intended,
        progress: { state: 'withdrawn', reason: 'the program ended before it was sent' },
      },
      { ...spend(print, today), state: 'refused' },
    ]);
  });

  test('count the tries that the ledger came to know of after they were claimed', () => {
    const known = withEntries(emptyLedger, [failedOnce]);
    for (const lines of [[claimed], [claimed, sending]])
      expect(settlementOf(lines, known)).toMatchObject([
        { kind: 'take', failures: 1 },
        { kind: 'spend', try: 2 },
      ]);
  });

  test('are all that is settled: a cut, a plan or a grant that was claimed with them is as written', () => {
    const entries = [spend(print), intended, cut(['c']), plan('p'), retake(print, 'run:1', 1)];
    const known = withEntries(emptyLedger, [intended]);
    const settlement = settlementOf([{ what: 'claiming', entries }, sending], known);
    expect(settlement.map(({ kind }) => kind)).toEqual(['spend', 'take']);
    expect(fingerprintsOf([{ what: 'claiming', entries: [cut(['c']), intended] }])).toEqual([
      print,
    ]);
  });
});

test('an answer that came last of all is noted over a take that was under way, and over no other end', () => {
  const done = at({
    state: 'done',
    clip: clip('c'),
    generatedAt: '2026-11-26T10:02:00Z',
    task,
    videoUrl: 'https://cdn.example/c.mp4',
  });
  const lines: readonly JournalLine[] = [
    claiming,
    sending,
    answered,
    { what: 'answered', entries: [done] },
  ];
  expect(settled(lines, [open])).toEqual(['done']);
  const reason = 'x';
  for (const state of ['failed', 'withdrawn'] as const)
    expect(settlementOf(lines, withEntries(emptyLedger, [at({ state, reason })]))).toEqual([]);
  expect(settlementOf(lines, withEntries(emptyLedger, [done]))).toEqual([]);
});

test('a journal whose beginning is lost tells what it still can', () => {
  expect(settled([answered], [intended])).toEqual(['open']);
  expect(settlementOf([sending], withEntries(emptyLedger, [intended]))).toEqual([]);
  const refunded = { ...spend(print), state: 'refunded' as const };
  const refund: JournalLine = { what: 'answered', entries: [refunded] };
  expect(settlementOf([refund], withEntries(emptyLedger, [intended]))).toEqual([]);
  expect(settlementOf([claiming, sending, refund], withEntries(emptyLedger, [intended]))).toEqual([
    refunded,
  ]);
});
