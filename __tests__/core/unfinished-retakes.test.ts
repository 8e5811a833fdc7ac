import { withEntries, type Progress } from '../../src/core/ledger.js';
import { makePlan } from '../../src/core/plan.js';
import { veoRates } from '../../src/core/prices.js';
import { identify } from '../../src/core/fingerprint.js';
import { unfinishedRetakes, type Unfinished } from '../../src/core/retakes/unfinished.js';
import type { Video } from '../../src/core/shot.js';
import { doneAs, entryFor, planOf, progress, retakesOf, takeRecord, video } from './builders.js';
import { rendered, retaken, type Paid } from './rendered.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);
const main = { branch: 'main', lockfile: 'videos.lock.json' };
const none: Unfinished = { takes: new Map(), unused: [] };

/** Everything was paid for, then another take of these shots was asked for on `main`, and submitted. */
function asked(
  shots: Readonly<Record<string, Progress | 'done'>>,
  before: Paid = rendered([film]),
  videos: readonly Video[] = [film],
): Paid {
  const asking = { shots: new Set(Object.keys(shots)), request: 'run:7', destination: main };
  const { grants, takes } = retakesOf({ videos, ...before, asking });
  const plan = planOf({ videos, ...before });
  const records = Object.entries(shots).map(([key, state]) => {
    const entry = { ...entryFor(plan, key), take: takes.get(key)!.take };
    return takeRecord(entry, state === 'done' ? doneAs(entry) : state);
  });
  return { ...before, ledger: withEntries(before.ledger, [...grants, ...records]) };
}

function found(
  { lock, ledger }: Paid,
  {
    videos = [film],
    known = videos,
    at = main,
  }: Partial<{ videos: readonly Video[]; known: readonly Video[]; at: typeof main }> = {},
): Unfinished {
  const identities = identify(videos, { provider: 'nanophoto', digests: new Map() });
  const world = { provider: 'nanophoto', lock, ledger, identities, rates: veoRates } as const;
  const { entries } = makePlan({ videos, known }, world);
  return unfinishedRetakes({ entries, known }, world, at);
}

const noon = new Map([['film/noon', { take: 2 }]]);

test('a retake that is under way is what its shot is to use', () => {
  expect(found(asked({ 'film/noon': progress.open }))).toEqual({ ...none, takes: noon });
});

test('it is no business of another branch, or of another lockfile', () => {
  const paid = asked({ 'film/noon': progress.open });
  expect(found(paid, { at: { ...main, branch: 'other' } })).toEqual(none);
  expect(found(paid, { at: { ...main, lockfile: 'other.lock.json' } })).toEqual(none);
});

test.each(['intended', 'unknown', 'failed', 'withdrawn'] as const)(
  'one that is %s is left to whoever asks again',
  (state) => {
    expect(found(asked({ 'film/noon': progress[state] }))).toEqual(none);
  },
);

test('one that is done is the lock’s to tell of: who went back to the take before keeps it', () => {
  expect(found(asked({ 'film/noon': 'done' }))).toEqual(none);
});

test('a request of which a part is under way is gone on with as a whole', () => {
  const both = new Map([['film/dawn', { take: 2 }], ...noon]);
  expect(found(asked({ 'film/dawn': 'done', 'film/noon': progress.open })).takes).toEqual(both);
});

test('equal shots that nobody asked for keep what they have', () => {
  const twins = video('film', [
    { id: 'noon', prompt: 'Rain' },
    { id: 'again', prompt: 'Rain' },
  ]);
  const paid = asked({ 'film/noon': progress.open }, rendered([twins]), [twins]);
  expect(found(paid, { videos: [twins] })).toEqual({ ...none, takes: noon });
  const rest = { ...twins, shots: twins.shots.slice(1) };
  // A filter leaves the named shot out, which does not mean that it is gone.
  expect(found(paid, { videos: [rest], known: [twins] })).toEqual(none);
});

test('equal shots that were asked for together both use it', () => {
  const twins = video('film', [
    { id: 'noon', prompt: 'Rain' },
    { id: 'again', prompt: 'Rain' },
  ]);
  const states = { 'film/noon': progress.open, 'film/again': progress.open };
  const { takes } = found(asked(states, rendered([twins]), [twins]), { videos: [twins] });
  expect([...takes.keys()]).toEqual(['film/noon', 'film/again']);
});

test('a shot that was renamed meanwhile uses it', () => {
  const renamed = video('film', [{ id: 'dawn' }, { id: 'late', prompt: 'A wide shot of noon' }]);
  const { takes } = found(asked({ 'film/noon': progress.open }), { videos: [renamed] });
  expect(takes).toEqual(new Map([['film/late', { take: 2 }]]));
});

test.each([
  ['raised', 3],
  ['lowered', 1],
])('a number that was %s in the file since is what the file asks for', (_, take) => {
  const at2 = video('film', [{ id: 'noon', take: 2 }]);
  const paid = asked({ 'film/noon': progress.open }, rendered([at2]), [at2]);
  expect(found(paid, { videos: [at2] }).takes).toEqual(new Map([['film/noon', { take: 3 }]]));
  const other = video('film', [{ id: 'noon', take }]);
  expect(found(paid, { videos: [other] }).takes.size).toBe(0);
});

test('a lock that has gone on to a later take is not brought back', () => {
  const paid = asked({ 'film/noon': progress.open });
  const later = retaken([film], 'film/noon', 3);
  expect(found({ ...paid, lock: later.lock })).toEqual(none);
});

test('a shot that was changed since does not use it, which is told', () => {
  const changed = video('film', [{ id: 'dawn' }, { id: 'noon', prompt: 'Rain' }]);
  const paid = asked({ 'film/dawn': 'done', 'film/noon': progress.open });
  expect(found(paid, { videos: [changed] })).toEqual({
    takes: new Map([['film/dawn', { take: 2 }]]),
    unused: [{ shot: 'film/noon', take: 2, credits: 10 }],
  });
});
