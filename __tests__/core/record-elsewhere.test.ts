import { emptyLedger, withDamaged, withEntries, type Progress } from '../../src/core/ledger.js';
import { entriesOf, recordElsewhere, unknownTakes } from '../../src/core/record-elsewhere.js';
import { fingerprintOf, spend, take } from '../ports/ledger-entries.js';

const print = fingerprintOf('a');
const key = `${print}/1`;
const withdrawn = { state: 'withdrawn', reason: 'r' } as const;
const failed = { state: 'failed', reason: 'r' } as const;
const intended = { state: 'intended' } as const;

function ledger(progress?: Progress) {
  return progress ? withEntries(emptyLedger, [take(print, { progress })]) : emptyLedger;
}

test.each<[string, Progress | undefined, Progress | undefined, readonly string[]]>([
  ['is unknown where it is not on record', intended, undefined, [key]],
  ['is known where it is on record', intended, intended, []],
  ['is unknown where it was given up since', intended, withdrawn, [key]],
  ['is of no interest when nothing was sent for it', withdrawn, undefined, []],
  ['is of no interest when it came to nothing before it was given up', failed, withdrawn, []],
])('a take %s', (_, other, own, unknown) => {
  const records = { ledger: ledger(other), isAbove: false };
  expect([...unknownTakes(records, { own: ledger(own), fingerprints: [] })]).toEqual(unknown);
});

test('a damaged take is unknown: it may be paid for', () => {
  const records = { ledger: withDamaged(emptyLedger, key), isAbove: false };
  expect([...unknownTakes(records, { own: emptyLedger, fingerprints: [] })]).toEqual([key]);
});

test('of a record above, only the takes of the config’s own shots count', () => {
  const above = { ledger: ledger(intended), isAbove: true };
  const count = (fingerprints: readonly string[]) =>
    unknownTakes(above, { own: emptyLedger, fingerprints }).size;
  expect([count([fingerprintOf('b')]), count([print])]).toEqual([0, 1]);
});

test('takes are taken over with what they cost', () => {
  const other = withEntries(ledger(intended), [spend(print), take(fingerprintOf('b'))]);
  const kinds = entriesOf(other, new Set([key])).map(({ kind }) => kind);
  expect(kinds).toEqual(['take', 'spend']);
});

test('paths in the command are each one word of it', () => {
  const found = { takes: 1, from: "it's/.shotlock", to: '.shotlock', config: 'a b.yml' };
  const hints = [true, false].map((canMove) => recordElsewhere({ ...found, canMove }).hint);
  expect(hints).toEqual([
    expect.stringMatching(/: mv 'it'\\''s\/\.shotlock' \.shotlock$/u),
    expect.stringMatching(/: shotlock check --fix --ledger local 'a b\.yml'$/u),
  ]);
});
