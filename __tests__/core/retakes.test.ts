import {
  emptyLedger,
  takeKey,
  withDamaged,
  withEntries,
  type Ledger,
} from '../../src/core/ledger.js';
import { identify } from '../../src/core/fingerprint.js';
import { emptyLock, type Lock } from '../../src/core/lock.js';
import { makePlan, paidTakes, type Plan } from '../../src/core/plan.js';
import { veoRates } from '../../src/core/prices.js';
import { approvedRetakes, isTakenMeanwhile, type Asking } from '../../src/core/retakes.js';
import { shotKey, type Video } from '../../src/core/shot.js';
import { timestamp } from '../../src/core/timestamp.js';
import {
  doneAs,
  entryFor,
  lockAfter,
  planOf,
  progress,
  retakesOf,
  takeRecord,
  video,
} from './builders.js';
import { random } from './random.js';
import { rendered, told } from './rendered.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);
const day = 24 * 3_600_000;

/** What a machine and its ledger know, over several runs. */
interface State {
  readonly lock: Lock;
  readonly ledger: Ledger;
}

interface Ran extends State {
  readonly plan: Plan;
  /** Decisions by shot: `keep`, `render at 2`. */
  readonly did: Readonly<Record<string, string>>;
}

/** Plans, grants what is asked for, and renders all of it, or everything but what is interrupted. */
function run(
  videos: readonly Video[],
  state: State,
  asking: Partial<Asking>,
  interrupted: (key: string) => 'never submitted' | 'under way' | undefined = () => undefined,
): Ran {
  const { grants } = retakesOf({ videos, ...state, asking });
  const plan = planOf({ videos, ...state, asking });
  for (const grant of grants) expect(isTakenMeanwhile(grant, state.ledger)).toBe(false);
  const granted = withEntries(state.ledger, grants);
  const did = Object.fromEntries(plan.entries.map((entry) => [shotKey(entry.shot), told(entry)]));
  const isAt = (how: string | undefined) => ({
    ...plan,
    entries: plan.entries.filter(({ shot }) => interrupted(shotKey(shot)) === how),
  });
  const done = isAt(undefined);
  const at = timestamp(asking.now ?? new Date('2026-11-26T09:30:00Z'));
  const madeNow = done.entries
    .filter(({ decision }) => decision.do === 'render')
    .map((entry) => takeRecord(entry, { ...doneAs(entry), generatedAt: at }));
  const underWay = isAt('under way')
    .entries.filter(({ decision }) => decision.do === 'render')
    .map((entry) => takeRecord(entry, progress.open));
  return {
    plan,
    did,
    lock: lockAfter(done, state.lock),
    ledger: withEntries(granted, [...madeNow, ...underWay]),
  };
}

const asking = (...shots: readonly string[]) => ({ shots: new Set(shots) });
const byRun = (id: number, ...shots: readonly string[]) => ({
  ...asking(...shots),
  request: `run:${id}`,
});

test('a retake takes the next unused number, and what else there is stays', () => {
  const first = run([film], rendered([film]), byRun(1, 'film/noon'));
  expect(first.did).toEqual({ 'film/dawn': 'keep', 'film/noon': 'render at 2' });
  expect(entryFor(first.plan, 'film/noon').decision).toMatchObject({
    because: [{ what: 'retake', was: 1, now: 2 }],
  });
  expect(first.plan.credits).toBe(10);
});

test('the same run repeated pays nothing again, another one does', () => {
  const first = run([film], rendered([film]), byRun(1, 'film/noon'));
  expect(run([film], first, byRun(1, 'film/noon')).plan.credits).toBe(0);
  // Also on another machine, or when the pull request has lost the lock.
  const bare = { lock: rendered([film]).lock, ledger: first.ledger };
  expect(run([film], bare, byRun(1, 'film/noon')).did['film/noon']).toBe('reuse ledger at 2');
  expect(run([film], first, byRun(2, 'film/noon')).did['film/noon']).toBe('render at 3');
});

test('later runs keep the take that was retaken', () => {
  const first = run([film], rendered([film]), byRun(1, 'film/noon'));
  expect(first.lock.shots['film/noon']).toMatchObject({ askedTake: 1, take: 2 });
  expect(run([film], first, {}).did['film/noon']).toBe('keep at 2');
});

test('a shot that is rendered anyway is paid for once, and its request is used up', () => {
  const empty = { lock: emptyLock, ledger: emptyLedger };
  const first = run([film], empty, byRun(1, 'film/dawn', 'film/noon'));
  expect(first.did).toEqual({ 'film/dawn': 'render', 'film/noon': 'render' });
  expect(entryFor(first.plan, 'film/noon').decision).toMatchObject({ because: [{ what: 'new' }] });
  expect(run([film], first, byRun(1, 'film/dawn', 'film/noon')).plan.credits).toBe(0);
});

test('skips every number that is used, damaged, granted or named', () => {
  const paid = rendered([film]);
  const { fingerprint } = entryFor(planOf({ videos: [film] }), 'film/noon');
  const at = '2026-11-26T08:00:00Z';
  const ledger = withDamaged(
    withEntries(paid.ledger, [
      takeRecord({ fingerprint, take: 2 }, progress.unknown),
      takeRecord({ fingerprint, take: 3 }, progress.withdrawn),
      takeRecord({ fingerprint, take: 5 }, progress.failed),
      { kind: 'retake', at, fingerprint, request: 'run:7', take: 6 },
    ]),
    takeKey(fingerprint, 4),
  );
  const twice = video('film', [
    { id: 'dawn' },
    { id: 'noon' },
    { id: 'again', prompt: 'A wide shot of noon', take: 3 },
  ]);
  const plan = planOf({ videos: [twice], lock: paid.lock, ledger, asking: byRun(1, 'film/noon') });
  expect(told(entryFor(plan, 'film/noon'))).toBe('render at 7');
});

test('equal shots that are asked for together are paid for once', () => {
  const twins = video('film', [
    { id: 'a', prompt: 'Rain' },
    { id: 'b', prompt: 'Rain' },
  ]);
  const both = run([twins], rendered([twins]), byRun(1, 'film/a', 'film/b'));
  expect(both.did).toEqual({ 'film/a': 'render at 2', 'film/b': 'reuse film/a at 2' });
  const one = run([twins], rendered([twins]), byRun(1, 'film/b'));
  expect(one.did).toEqual({ 'film/a': 'keep', 'film/b': 'render at 2' });
});

test('any retake in a sequence renders and prices the whole of it, once', () => {
  const story = video('story', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], { sequence: true });
  const first = run([story], rendered([story]), byRun(1, 'story/b'));
  expect(first.did).toEqual({
    'story/a': 'render at 2',
    'story/b': 'render at 2',
    'story/c': 'render at 2',
  });
  expect(first.plan.credits).toBe(30);
  expect(run([story], first, byRun(1, 'story/b')).plan.credits).toBe(0);
});

test.each(['unknown', 'failed'] as const)('pays again for a shot that is held as %s', (state) => {
  const held = entryFor(planOf({ videos: [film] }), 'film/noon');
  const paid = rendered([film]);
  const { 'film/noon': _, ...shots } = paid.lock.shots;
  const record = takeRecord(held, progress[state], state === 'failed' ? { failures: 2 } : {});
  const ledger = withEntries(paid.ledger, [record]);
  const before = { lock: { ...paid.lock, shots }, ledger };
  expect(run([film], before, {}).did['film/noon']).toBe('held');
  for (const who of [byRun(1, 'film/noon'), asking('film/noon')])
    expect(run([film], before, who).did['film/noon']).toBe('render at 2');
});

test('two jobs of one run share a grant; another request for the number is overtaken', () => {
  const paid = rendered([film]);
  const asked = { videos: [film], ...paid, asking: byRun(1, 'film/noon') };
  const [grant] = retakesOf(asked).grants;
  const entry = entryFor(planOf(asked), 'film/noon');
  const begun = withEntries(paid.ledger, [grant!, takeRecord(entry, progress.open)]);
  expect(isTakenMeanwhile(grant!, begun)).toBe(false);
  expect(isTakenMeanwhile({ ...grant!, request: 'run:2' }, begun)).toBe(true);
  const granted = withEntries(paid.ledger, [grant!]);
  expect(isTakenMeanwhile({ ...grant!, request: 'run:2' }, granted)).toBe(true);
  expect(isTakenMeanwhile({ ...grant!, take: 3 }, granted)).toBe(true);
});

test('an approved plan with a retake asks for it, and brings no older take back', () => {
  const paid = rendered([film]);
  const asked = planOf({ videos: [film], ...paid, asking: byRun(1, 'film/noon') });
  const entries = paidTakes(asked).map((each) => ({ ...each }));
  const at = '2026-11-26T09:30:00Z';
  const record = { kind: 'plan' as const, at, digest: asked.digest, entries };
  const now = planOf({ videos: [film], ...paid });
  expect([...approvedRetakes(now, record)]).toEqual([['film/noon', { take: 2 }]]);
  const later = run([film], run([film], paid, byRun(1, 'film/noon')), byRun(2, 'film/noon'));
  expect(later.did['film/noon']).toBe('render at 3');
  expect(approvedRetakes(planOf({ videos: [film], ...later }), record).size).toBe(0);
});

describe('on a command line, which has no name for a request', () => {
  test('asking again once it is done pays for another take', () => {
    const first = run([film], rendered([film]), asking('film/noon'));
    expect(first.did['film/noon']).toBe('render at 2');
    expect(run([film], first, asking('film/noon')).did['film/noon']).toBe('render at 3');
  });

  test.each(['never submitted', 'under way'] as const)(
    'an interrupted request is gone on with as a whole: one take %s',
    (how) => {
      const both = asking('film/dawn', 'film/noon');
      const first = run([film], rendered([film]), both, (key) =>
        key === 'film/noon' ? how : undefined,
      );
      const second = run([film], first, both);
      expect(second.did).toEqual({
        'film/dawn': 'keep at 2',
        'film/noon': how === 'under way' ? 'wait at 2' : 'render at 2',
      });
      expect(second.plan.credits).toBe(how === 'under way' ? 0 : 10);
    },
  );

  test('a take that is held ends the request', () => {
    const first = run([film], rendered([film]), asking('film/noon'), () => 'never submitted');
    const { entries } = first.plan;
    const lost = entries.find(({ shot }) => shot.id === 'noon')!;
    const ledger = withEntries(first.ledger, [takeRecord(lost, progress.unknown)]);
    const again = run([film], { ...first, ledger }, asking('film/noon'));
    expect(again.did['film/noon']).toBe('render at 3');
  });
});

describe('by age', () => {
  const now = new Date('2026-12-30T09:30:00Z');
  const old = { maxAge: 30 * day, now };

  test('what is older is taken again, and says so; what is younger is kept', () => {
    const first = run([film], rendered([film]), old);
    expect(first.did).toEqual({ 'film/dawn': 'render at 2', 'film/noon': 'render at 2' });
    expect(entryFor(first.plan, 'film/noon').decision).toMatchObject({
      because: [{ what: 'retake', was: 1, now: 2, reason: '38 days old' }],
    });
    expect(run([film], rendered([film]), { ...old, maxAge: 60 * day }).plan.credits).toBe(0);
  });

  test('of all the runs of a day one pays', () => {
    const paid = rendered([film]);
    const first = run([film], paid, old);
    // The lock of another branch: it does not know of the new take.
    const other = { lock: paid.lock, ledger: first.ledger };
    const unasked = run([film], other, old);
    expect(unasked.plan.credits).toBe(0);
    expect(unasked.did['film/noon']).toBe('reuse ledger at 2');
  });

  test('a run that was interrupted is resumed: neither given up nor paid for twice', () => {
    const first = run([film], rendered([film]), old, () => 'under way');
    const task = { ...progress.open.task, submittedAt: '2026-12-30T09:29:00Z' };
    const open = first.plan.entries.map((entry) => takeRecord(entry, { state: 'open', task }));
    const ledger = withEntries(first.ledger, open);
    const second = run([film], { lock: rendered([film]).lock, ledger }, old);
    expect(second.did['film/noon']).toBe('wait at 2');
    expect(second.plan.credits).toBe(0);
  });

  test('a take whose retake failed for good is not paid for day after day', () => {
    const first = run([film], rendered([film]), old, () => 'under way');
    const failed = first.plan.entries.map((entry) =>
      takeRecord(entry, progress.failed, { failures: 2 }),
    );
    const ledger = withEntries(first.ledger, failed);
    const tomorrow = { ...old, now: new Date(now.getTime() + day) };
    const second = run([film], { lock: first.lock, ledger }, tomorrow);
    expect(second.plan.credits).toBe(0);
    expect(second.did['film/noon']).toBe('held at 2');
  });

  test('a lock alone is no proof of age, and a lost ledger buys nothing', () => {
    const { lock } = rendered([film]);
    expect(run([film], { lock, ledger: emptyLedger }, old).plan.credits).toBe(0);
  });

  test('the shots of a sequence grow old together', () => {
    const story = video('story', [{ id: 'a' }, { id: 'b' }], { sequence: true });
    const paid = rendered([story]);
    const young = entryFor(planOf({ videos: [story] }), 'story/b');
    const made = { ...doneAs(young), generatedAt: '2026-12-29T09:30:00Z' };
    const ledger = withEntries(paid.ledger, [takeRecord(young, made)]);
    const first = run([story], { lock: paid.lock, ledger }, old);
    expect(first.did).toEqual({ 'story/a': 'render at 2', 'story/b': 'render at 2' });
    expect(run([story], first, { ...old, now }).did['story/b']).toBe('keep at 2');
  });
});

test('however often a request is repeated and wherever it is interrupted, it is paid for once', () => {
  const chance = random(11);
  let interruptions = 0;
  for (let round = 0; round < 300; round += 1) {
    const isSequence = chance.next() < 0.5;
    const videos = [film, video('story', [{ id: 'a' }, { id: 'b' }], { sequence: isSequence })];
    const keys = videos.flatMap(({ shots }) => shots.map(shotKey));
    const shots = new Set(keys.filter(() => chance.next() < 0.5));
    const empty = { lock: emptyLock, ledger: emptyLedger };
    let state: State = chance.next() < 0.7 ? rendered(videos) : empty;
    const submits = new Map<string, number>();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      // The shots of a sequence are submitted together.
      const fate = new Map(
        ['film/dawn', 'film/noon', 'story'].map((each) => [
          each,
          chance.oneOf(['never submitted', 'under way', undefined, undefined] as const),
        ]),
      );
      const fateOf = (key: string) => fate.get(key) ?? fate.get('story');
      const after = run(videos, state, { shots, request: 'run:1' }, (key) =>
        key.startsWith('film') ? fate.get(key) : fateOf(key),
      );
      for (const { shot, decision } of after.plan.entries) {
        const key = shotKey(shot);
        if (fateOf(key) !== undefined) interruptions += 1;
        if (decision.do === 'render' && fateOf(key) !== 'never submitted')
          submits.set(key, (submits.get(key) ?? 0) + 1);
      }
      state = chance.next() < 0.3 ? { ledger: after.ledger, lock: emptyLock } : after;
    }
    for (const [key, times] of submits) expect(`${key}: ${times}`).toBe(`${key}: 1`);
  }
  expect(interruptions).toBeGreaterThan(1_000);
});

test('the last number is followed by the first that is free', () => {
  const last = video('film', [{ id: 'dawn', take: 1_000_000 }]);
  const { plan } = run([last], { lock: emptyLock, ledger: emptyLedger }, byRun(1, 'film/dawn'));
  expect(told(plan.entries[0]!)).toBe('render at 1000000');
  const paid = rendered([last]);
  const again = planOf({ videos: [last], ...paid, asking: byRun(2, 'film/dawn') });
  expect(again.entries[0]).toMatchObject({ take: 1, decision: { do: 'render' } });
});

test.each([
  [1, '1 hour old'],
  [47, '47 hours old'],
  [48, '2 days old'],
  [72.9, '3 days old'],
])('a take that is %d hours old says so: %s', (hours, reason) => {
  const paid = rendered([film]);
  const retakes = new Map([['film/dawn', { take: 2, age: hours * 3_600_000 }]]);
  const identities = identify([film], { provider: 'nanophoto', digests: new Map() });
  const world = { provider: 'nanophoto', ...paid, identities, rates: veoRates, retakes } as const;
  const plan = makePlan({ videos: [film], known: [film] }, world);
  expect(entryFor(plan, 'film/dawn').decision).toMatchObject({
    because: [{ what: 'retake', was: 1, now: 2, reason }],
  });
});
