import { identify } from '../../src/core/fingerprint.js';
import { emptyLedger, withEntries, type Ledger } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { knownTimes } from '../../src/core/pacing/known-times.js';
import { video } from './builders.js';
import { rendered } from './rendered.js';

const teaser = video('teaser', [{ id: 'one' }, { id: 'two' }]);
const large = video('large', [{ id: 'one' }], { resolution: '4k' });
const { lock, ledger } = rendered([teaser, large]);
const identities = identify([teaser, large], { provider: 'nanophoto', digests: new Map() });
const nothing = { '720p': [], '1080p': [], '4k': [] };

/** The ledger when each of its takes took so long. */
function taking(seconds: number): Ledger {
  return withEntries(
    emptyLedger,
    [...ledger.takes.values()].map((record) =>
      record.progress.state === 'done'
        ? { ...record, progress: { ...record.progress, generationSeconds: seconds } }
        : record,
    ),
  );
}

test('a record that does not say how long it took teaches nothing', () => {
  expect(knownTimes({ lock, ledger, identities })).toEqual(nothing);
});

test('times are learned from the ledger, per resolution', () => {
  const known = knownTimes({ lock: emptyLock, ledger: taking(210), identities });
  expect(known).toEqual({ '720p': [210, 210], '1080p': [], '4k': [210] });
});

test('times are learned from the lock, oldest first, and a take that both know counts once', () => {
  const shots = Object.fromEntries(
    Object.entries(lock.shots).map(([key, locked], index) => [
      key,
      { ...locked, generatedAt: `2026-01-0${9 - index}T00:00:00Z`, generationSeconds: 100 + index },
    ]),
  );
  const known = knownTimes({ lock: { ...lock, shots }, ledger: emptyLedger, identities });
  expect([known['720p'], known['4k']].flat().toSorted((a, b) => a - b)).toEqual([100, 101, 102]);
  expect(known['720p']).toEqual(known['720p'].toSorted((a, b) => b - a));
  const both = knownTimes({ lock: { ...lock, shots }, ledger: taking(210), identities });
  expect(Object.values(both).flat()).toHaveLength(3);
});

test.each([-3, 0, 4.9, 3601, 1e300])('a claim of %d seconds is not believed', (seconds) => {
  expect(knownTimes({ lock: emptyLock, ledger: taking(seconds), identities })).toEqual(nothing);
});

test("the other provider's takes teach nothing", () => {
  const others = identify([teaser], { provider: 'simulator', digests: new Map() });
  expect(knownTimes({ lock: emptyLock, ledger: taking(210), identities: others })).toEqual(nothing);
});
