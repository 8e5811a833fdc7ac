import { identify } from '../../src/core/fingerprint.js';
import { emptyLedger, withEntries, type Ledger } from '../../src/core/ledger.js';
import { emptyLock, withShot, type Lock } from '../../src/core/lock.js';
import { makePlan, type World } from '../../src/core/plan.js';
import { nextTake } from '../../src/core/plan/next-take.js';
import { veoRates } from '../../src/core/prices.js';
import type { Video } from '../../src/core/shot.js';
import { entryFor, ledgerOf, planOf, progress, takeRecord, video } from './builders.js';
import { rendered, told } from './rendered.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);
const paid = rendered([film]);
const dawn = entryFor(planOf({ videos: [film] }), 'film/dawn');
const noon = entryFor(planOf({ videos: [film] }), 'film/noon');

function worldOf(videos: readonly Video[], more: Partial<World> = {}): World {
  const identities = identify(videos, { provider: 'nanophoto', digests: new Map() });
  const nothing = { lock: emptyLock, ledger: emptyLedger };
  return { provider: 'nanophoto', ...nothing, identities, rates: veoRates, ...more };
}

describe('the next take', () => {
  const next = (more: Partial<World>) => nextTake(dawn, worldOf([film], more));
  const granted = (fingerprint: string): Ledger =>
    withEntries(emptyLedger, [
      { kind: 'retake', at: '2026-11-26T08:00:00Z', fingerprint, request: 'run:7', take: 2 },
    ]);
  const lockedAt = (
    key: string,
    over: { readonly take?: number; readonly askedTake?: number },
  ): Lock => withShot(emptyLock, 'film/other', { ...paid.lock.shots[key]!, ...over });

  test('passes by what was granted for the same input, and only for that', () => {
    expect(next({ ledger: granted(dawn.fingerprint) })).toBe(3);
    expect(next({ ledger: granted(noon.fingerprint) })).toBe(2);
  });

  test('is one that was never accepted', () => {
    expect(next({ ledger: ledgerOf(takeRecord({ ...dawn, take: 2 }, progress.withdrawn)) })).toBe(
      2,
    );
    expect(next({ ledger: ledgerOf(takeRecord({ ...dawn, take: 2 }, progress.failed)) })).toBe(3);
  });

  test('passes by what a lock names for the same input, and only for that', () => {
    expect(next({ lock: lockedAt('film/dawn', { take: 2 }) })).toBe(3);
    expect(next({ lock: lockedAt('film/dawn', { askedTake: 2 }) })).toBe(3);
    expect(next({ lock: lockedAt('film/noon', { take: 2, askedTake: 2 }) })).toBe(2);
  });
});

describe('a shot', () => {
  const planned = (videos: readonly Video[], more: Partial<World>) =>
    makePlan({ videos, known: videos }, worldOf(videos, more));

  test('that is locked while its take is open is collected once more', () => {
    const ledger = ledgerOf(takeRecord(dawn, progress.open));
    expect(planned([film], { ...paid, ledger }).entries.map(told)).toEqual(['wait', 'keep']);
  });

  test('keeps its own entry rather than one that is gone with the same clip', () => {
    const lock = withShot(paid.lock, 'film/before', paid.lock.shots['film/dawn']!);
    expect(planned([film], { lock }).entries.map(told)).toEqual(['keep', 'keep']);
  });

  test('uses the first name of several that have its clip', () => {
    const twice = video(
      'film',
      [{ id: 'dawn' }, { id: 'b' }, { id: 'a' }].map(({ id }) => ({ id, prompt: 'Rain' })),
    );
    const { shots } = rendered([twice]).lock;
    const lock: Lock = {
      ...emptyLock,
      shots: { 'film/b': shots['film/b']!, 'film/a': shots['film/a']! },
    };
    expect(planned([twice], { lock }).entries.map(told)).toEqual(['reuse film/a', 'keep', 'keep']);
  });

  test('keeps its clip though an equal one pays for the same number', () => {
    const equal = video('film', [
      { id: 'one', prompt: 'Rain' },
      { id: 'two', prompt: 'Rain', take: 2 },
    ]);
    const one = rendered([equal]).lock.shots['film/one']!;
    const lock = withShot(emptyLock, 'film/one', { ...one, askedTake: 1, take: 2 });
    const plan = planned([equal], { lock });
    expect(plan.entries.map(({ decision }) => decision.do)).toEqual(['keep', 'render']);
  });

  test('whose entry has another fingerprint for the same inputs is new', () => {
    const was = paid.lock.shots['film/dawn']!;
    const lock = withShot(emptyLock, 'film/dawn', { ...was, fingerprint: `v1-${'0'.repeat(64)}` });
    expect(planned([film], { lock }).entries[0]!.decision).toMatchObject({
      because: [{ what: 'new' }],
    });
  });

  test('that is retaken says what else changed, and no age where that is not the reason', () => {
    const retakes = new Map([['film/dawn', { take: 2 }]]);
    expect(planned([film], { ...paid, retakes }).entries[0]!.decision).toMatchObject({
      because: [{ what: 'retake', was: 1, now: 2 }],
    });
    expect(JSON.stringify(planned([film], { ...paid, retakes }))).not.toContain('reason');
    const edited = video('film', [{ id: 'dawn', prompt: 'Fog' }, { id: 'noon' }]);
    expect(planned([edited], { ...paid, retakes }).entries[0]!.decision).toMatchObject({
      because: [
        { what: 'changed', field: 'prompt' },
        { what: 'retake', was: 1, now: 2 },
      ],
    });
  });

  test('whose prompt differs in white space only says what else changed, and not that', () => {
    const edited = video('film', [{ id: 'dawn', prompt: 'A  wide\nshot of dawn', take: 2 }]);
    expect(planned([edited], { lock: paid.lock }).entries[0]!.decision).toMatchObject({
      because: [{ what: 'take', was: 1, now: 2 }],
    });
  });
});
