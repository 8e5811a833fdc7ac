import { emptyLedger, withEntries, type SpendRecord } from '../../src/core/ledger.js';
import { daysOf, spentFor } from '../../src/core/pull-spend.js';
import { digest } from './builders.js';

const when = { now: new Date('2026-11-26T01:30:00Z'), maxCreditsPerDay: 1000 };

test('looks at the days since the pull request was opened, and at two weeks at most', () => {
  const since = (openedAt: string) => daysOf({ number: 7, openedAt: new Date(openedAt) }, when);
  expect(since('2026-11-26T01:00:00Z')).toEqual(['2026-11-26']);
  expect(since('2026-11-24T23:59:59Z')).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  expect(since('2026-11-13T00:00:00Z')).toHaveLength(14);
  expect(since('2020-01-01T00:00:00Z')).toEqual(since('2026-11-13T00:00:00Z'));
  expect(daysOf({ number: 7 }, when)).toEqual(since('2020-01-01T00:00:00Z'));
  // A clock that is behind GitHub's.
  expect(since('2026-11-27T00:00:00Z')).toEqual(['2026-11-26']);
});

test('reads no more days than may hold some thousand entries', () => {
  const most = (maxCreditsPerDay: number) => daysOf({ number: 7 }, { ...when, maxCreditsPerDay });
  expect(most(0)).toHaveLength(14);
  expect(most(10_000)).toHaveLength(5);
  expect(most(1_000_000)).toEqual(['2026-11-26']);
});

test('sums up its own runs alone; what came back is no expense, what nobody knows is told apart', () => {
  const entries: readonly SpendRecord[] = [
    spend('charged', 10, 7),
    spend('charged', 14, 7),
    spend('refunded', 30, 7),
    spend('refused', 30, 7),
    spend('unknown', 10, 7),
    spend('intended', 4, 7),
    spend('charged', 100, 8),
    spend('charged', 1000),
  ];
  const pull = { number: 7, openedAt: new Date('2026-11-20T12:00:00Z') };
  const spent = spentFor(withEntries(emptyLedger, entries), pull, when);
  expect(spent).toEqual({ number: 7, charged: 24, unknown: 14 });
});

test('says from which day it counts where the pull request is older, or its age not known', () => {
  const old = { number: 7, openedAt: new Date('2026-11-12T23:00:00Z') };
  expect(spentFor(emptyLedger, old, when).since).toBe('2026-11-13');
  expect(spentFor(emptyLedger, { number: 7 }, when).since).toBe('2026-11-13');
  const young = { number: 7, openedAt: new Date('2026-11-13T00:00:00Z') };
  expect(spentFor(emptyLedger, young, when)).not.toHaveProperty('since');
});

let takes = 0;

function spend(state: SpendRecord['state'], credits: number, pull?: number): SpendRecord {
  const fingerprint = `v1-${digest(`${(takes += 1)}`)}`;
  const whose = pull === undefined ? {} : { pull };
  return {
    kind: 'spend',
    credits,
    day: '2026-11-25',
    fingerprint,
    state,
    take: 1,
    try: 1,
    ...whose,
  };
}
