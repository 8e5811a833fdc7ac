import {
  cutKey,
  emptyLedger,
  entryPath,
  isSameClaim,
  spentOn,
  watchableAt,
  withDamaged,
  withEntries,
  type CutRecord,
  type SpendRecord,
} from '../../src/core/ledger.js';
import { claim, digest, progress, takeRecord } from './builders.js';

const fingerprint = `v1-${digest('shot')}`;

function spend(over: Partial<SpendRecord> = {}): SpendRecord {
  return {
    kind: 'spend',
    credits: 10,
    day: '2026-11-22',
    fingerprint,
    state: 'charged',
    take: 1,
    try: 1,
    ...over,
  };
}

const cut: CutRecord = {
  kind: 'cut',
  bytes: 1,
  clips: [digest('a'), digest('b')],
  durationSeconds: 16,
  published: [],
  sha256: digest('cut'),
};

test('keeps each entry in a file of its own, so that an append never rewrites the rest', () => {
  expect(entryPath(takeRecord({ fingerprint, take: 2 }, progress.open))).toBe(
    `takes/${fingerprint}/2.json`,
  );
  expect(entryPath(cut)).toBe(`cuts/${cutKey(cut.clips)}.json`);
  expect(entryPath(spend({ try: 2 }))).toBe(`days/2026-11-22/${fingerprint}.1.2.json`);
  const plan = { kind: 'plan', at: '2026-11-22T09:30:00Z', digest: digest('plan') } as const;
  expect(entryPath({ ...plan, entries: [] })).toBe(`plans/${digest('plan')}.json`);
});

test('a later entry of the same take replaces the earlier one', () => {
  const ledger = withEntries(emptyLedger, [
    takeRecord({ fingerprint, take: 1 }, progress.intended),
    takeRecord({ fingerprint, take: 2 }, progress.intended),
    takeRecord({ fingerprint, take: 1 }, progress.open),
  ]);
  expect(
    [...ledger.takes].map(
      ([
        key,
        {
          progress: { state },
        },
      ]) => [key, state],
    ),
  ).toEqual([
    [`${fingerprint}/1`, 'open'],
    [`${fingerprint}/2`, 'intended'],
  ]);
});

test('changes no ledger that was there before', () => {
  const before = withEntries(emptyLedger, [spend()]);
  withEntries(before, [spend({ try: 2 }), cut]);
  withDamaged(before, `${fingerprint}/1`);
  expect(before.spends.size).toBe(1);
  expect(before.cuts.size).toBe(0);
  expect(before.damaged.size).toBe(0);
  expect(emptyLedger.spends.size).toBe(0);
});

test('an entry that cannot be believed hides the take until a valid one is written', () => {
  const record = takeRecord({ fingerprint, take: 1 }, progress.open);
  const damaged = withDamaged(withEntries(emptyLedger, [record]), `${fingerprint}/1`);
  expect(damaged.takes.size).toBe(0);
  expect(damaged.damaged).toEqual(new Set([`${fingerprint}/1`]));
  expect(withEntries(damaged, [record]).damaged.size).toBe(0);
});

test('a claim is the same in everything that tells two attempts apart, or another one’s', () => {
  expect(isSameClaim(claim, { ...claim })).toBe(true);
  for (const other of [
    { run: '4712' },
    { attempt: 2 },
    { runner: 'runner-2' },
    { at: '2026-11-22T09:27:00Z' },
  ])
    expect(isSameClaim(claim, { ...claim, ...other })).toBe(false);
});

test('shows the latest address of a cut that lasts for more than an hour from now', () => {
  const published = ['10:30:00', '12:00:00', '11:30:00', '10:29:59'].map((time) => ({
    expiresAt: `2026-11-22T${time}Z`,
    name: 'film.mp4',
    run: '4711',
    url: `https://cdn.example/${time}.mp4`,
  }));
  const at = (now: string) => watchableAt({ ...cut, published }, new Date(now))?.expiresAt;
  expect(at('2026-11-22T09:30:00Z')).toBe('2026-11-22T11:30:00Z');
  expect(at('2026-11-22T10:30:00Z')).toBe('2026-11-22T12:00:00Z');
  expect(at('2026-11-22T11:00:00Z')).toBeUndefined();
});

test('a cut is known by its clips in their order', () => {
  const [a, b] = [digest('a'), digest('b')];
  expect(cutKey([a, b])).not.toBe(cutKey([b, a]));
  expect(cutKey([a, b])).not.toBe(cutKey([a]));
  expect(cutKey([a, b])).toBe(digest(`${a}\n${b}`));
});

test('the day counts what may have been spent, and not what came back or was refused', () => {
  const ledger = withEntries(emptyLedger, [
    spend({ take: 1, credits: 10, state: 'charged' }),
    spend({ take: 2, credits: 14, state: 'intended' }),
    spend({ take: 3, credits: 30, state: 'unknown' }),
    spend({ take: 4, credits: 100, state: 'refunded' }),
    spend({ take: 5, credits: 100, state: 'refused' }),
    spend({ take: 6, credits: 100, day: '2026-11-21' }),
  ]);
  expect(spentOn(ledger, '2026-11-22')).toBe(54);
  expect(spentOn(ledger, '2026-11-23')).toBe(0);
});

test('every try of a take counts for itself', () => {
  const ledger = withEntries(emptyLedger, [
    spend({ try: 1, state: 'intended' }),
    spend({ try: 1, state: 'refunded' }),
    spend({ try: 2, state: 'charged' }),
  ]);
  expect(spentOn(ledger, '2026-11-22')).toBe(10);
});
