import { fingerprintsOf, settlementOf, type JournalLine } from '../../src/core/journal.js';
import {
  emptyLedger,
  withEntries,
  type LedgerEntry,
  type Progress,
} from '../../src/core/ledger.js';
import { take } from '../ports/ledger-entries.js';

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
  expect(settled([claiming], [])).toEqual([]);
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
