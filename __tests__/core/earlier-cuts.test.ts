import { earlierCuts, lockedClips } from '../../src/core/earlier-cuts.js';
import { cutKey, emptyLedger, withEntries, type CutRecord } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { digest, doneAs, planOf, takeRecord, video } from './builders.js';
import { rendered } from './rendered.js';

const now = new Date('2026-11-26T09:30:00Z');
const base = rendered([video('teaser', [{ id: 'dawn' }, { id: 'desk' }])]).lock;
const lock = rendered([video('teaser', [{ id: 'dawn' }, { id: 'lamp' }])]).lock;
const ours = 'https://github.com/octo/lamps/actions/runs/1/artifacts/2';
const isOurs = (url: string) => url.startsWith('https://github.com/octo/lamps/');
const later = '2026-12-01T00:00:00Z';

test('the base’s cut and the latest one are found by their clips in order', () => {
  const ledger = withEntries(emptyLedger, [
    cutOf(lockedClips(base, 'teaser')!, [{ url: `${ours}0`, expiresAt: later }]),
    cutOf(lockedClips(lock, 'teaser')!, [{ url: `${ours}1`, expiresAt: later }]),
  ]);
  expect(earlierCuts('teaser', { base, lock }, { ledger, isOurs, now })).toEqual({
    base: { url: `${ours}0`, expiresAt: later },
    last: { url: `${ours}1`, expiresAt: later },
    clips: new Map(),
  });
  expect(earlierCuts('other', { base, lock }, { ledger, isOurs, now })).toEqual({
    clips: new Map(),
  });
  const empty = { base: emptyLock, lock };
  expect(earlierCuts('teaser', empty, { ledger, isOurs, now }).base).toBeUndefined();
});

test('one that has expired has a date and no address; one that is not ours does not exist', () => {
  const clips = lockedClips(base, 'teaser')!;
  const only = (...published: readonly { readonly url: string; readonly expiresAt: string }[]) =>
    earlierCuts(
      'teaser',
      { base, lock: emptyLock },
      { ledger: withEntries(emptyLedger, [cutOf(clips, published)]), isOurs, now },
    ).base;
  const past = '2026-11-26T09:30:00Z';
  expect(only({ url: ours, expiresAt: past })).toEqual({ expiresAt: past });
  expect(only({ url: 'https://evil.example/', expiresAt: later })).toBeUndefined();
  const both = [
    { url: ours, expiresAt: later },
    { url: 'https://evil.example/', expiresAt: later },
  ];
  expect(only(...both)).toEqual({ url: ours, expiresAt: later });
});

test('takes of the base that were uploaded by themselves are found by their clips', () => {
  const plan = planOf({ videos: [video('teaser', [{ id: 'dawn' }, { id: 'desk' }])] });
  const [dawn, desk] = plan.entries.map((entry, index) =>
    takeRecord(entry, {
      ...doneAs(entry),
      published: { url: `${ours}${index}`, expiresAt: later, name: 'x', run: '1' },
    }),
  );
  const evil = { url: 'https://evil.example/', expiresAt: later, name: 'x', run: '1' };
  const forged = { ...desk!, progress: { ...desk!.progress, published: evil } };
  const ledger = withEntries(emptyLedger, [dawn!, forged]);
  const { clips } = earlierCuts('teaser', { base, lock }, { ledger, isOurs, now });
  expect([...clips]).toEqual([
    [base.shots['teaser/dawn']?.clip.sha256, { url: `${ours}0`, expiresAt: later }],
  ]);
});

test('a video whose lock lacks a shot’s clip has no cut', () => {
  const { 'teaser/desk': _, ...rest } = base.shots;
  expect(lockedClips({ ...base, shots: rest }, 'teaser')).toBeUndefined();
});

function cutOf(
  clips: readonly string[],
  published: readonly { readonly url: string; readonly expiresAt: string }[],
): CutRecord {
  return {
    kind: 'cut',
    bytes: 1_000,
    clips: [...clips],
    durationSeconds: 16,
    published: published.map((each) => ({ ...each, name: 'teaser.mp4', run: '1' })),
    sha256: digest(cutKey(clips)),
  };
}
