import { withEntries } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { veoRates } from '../../src/core/prices.js';
import { identify } from '../../src/core/fingerprint.js';
import { shotKey } from '../../src/core/shot.js';
import { planVideos } from '../../src/steps/plan-videos.js';
import { ledgerAfter, lockAfter, planOf, video } from '../core/builders.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);

test('a comment pays for the retake that it names, not for one that age was granted before', () => {
  const first = planOf({ videos: [film] });
  const { fingerprint } = first.entries[0]!;
  // A scheduled run was interrupted between its grant and its submit.
  const ledger = withEntries(ledgerAfter(first), [
    {
      kind: 'retake',
      at: '2026-11-25T09:30:00Z',
      fingerprint,
      request: `age:${fingerprint}/1`,
      take: 2,
    },
  ]);
  const identities = identify([film], { provider: 'nanophoto', digests: new Map() });
  const lock = lockAfter(first);
  const { plan } = planVideos(
    {
      videos: [film],
      known: [film],
      lock,
      checkedOut: lock,
      paidLock: lock,
      ledger,
      day: '2026-11-26',
      now: new Date('2026-11-26T09:30:00Z'),
      retake: new Set(['film/noon']),
      identities,
      paidIdentities: identities,
      provider: 'nanophoto',
      rates: veoRates,
      warnings: [],
    },
    { lock: emptyLock },
    {
      config: 'videos.yml',
      onlyPaid: false,
      maxAge: Infinity,
      request: 'comment:12',
      paysFor: 'retakes',
      destination: { branch: 'main', lockfile: 'videos.lock.json' },
    },
  );
  const paid = plan.entries.filter(
    ({ decision }) => decision.do === 'render' && !decision.deferred,
  );
  expect(paid.map(({ shot }) => shotKey(shot))).toEqual(['film/noon']);
  expect(plan.credits).toBe(10);
});
