import {
  emptyLedger,
  takeKey,
  withDamaged,
  withEntries,
  type Ledger,
  type RetakeRecord,
} from '../../src/core/ledger.js';
import { paidTakes } from '../../src/core/plan.js';
import { approvedRetakes, isTakenMeanwhile } from '../../src/core/retakes.js';
import { shotKey } from '../../src/core/shot.js';
import {
  doneAs,
  entryFor,
  planOf,
  progress,
  retakesOf,
  takeRecord,
  video,
  type Scene,
} from './builders.js';
import { rendered, told } from './rendered.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);
const paid = rendered([film]);
const noon = entryFor(planOf({ videos: [film] }), 'film/noon');
const at = '2026-11-26T09:30:00Z';

const asking = (...shots: readonly string[]) => ({ shots: new Set(shots) });
const byRun = (id: number, ...shots: readonly string[]) => ({
  ...asking(...shots),
  request: `run:${id}`,
});

/** Decisions by shot. */
function planned(scene: Partial<Scene>) {
  const { entries } = planOf({ videos: [film], ...scene });
  return Object.fromEntries(entries.map((each) => [shotKey(each.shot), told(each)]));
}

const knowing = (...records: Parameters<typeof withEntries>[1][]): Ledger =>
  records.reduce<Ledger>((ledger, each) => withEntries(ledger, each), paid.ledger);

describe('a request', () => {
  test('for what only the lock knows of pays for another take, also when the shot was renamed', () => {
    const { lock } = paid;
    expect(planned({ lock, asking: byRun(1, 'film/noon') })).toEqual({
      'film/dawn': 'keep',
      'film/noon': 'render at 2',
    });
    const renamed = video('film', [{ id: 'dawn' }, { id: 'midday', prompt: noon.shot.prompt }]);
    expect(planned({ videos: [renamed], lock, asking: byRun(1, 'film/midday') })).toEqual({
      'film/dawn': 'keep',
      'film/midday': 'render at 2',
    });
  });

  test('for a shot whose equal is rendered anyway is for that take', () => {
    const twins = video('film', [
      { id: 'a', prompt: 'Rain' },
      { id: 'b', prompt: 'Rain' },
    ]);
    expect(planned({ videos: [twins], asking: byRun(1, 'film/b') })).toEqual({
      'film/a': 'render',
      'film/b': 'reuse film/a',
    });
  });

  test.each<[string, string, Ledger]>([
    ['was withdrawn', 'render', knowing([takeRecord(noon, progress.withdrawn)])],
    ['has failed once', 'render at 2', knowing([takeRecord(noon, progress.failed)])],
    ['has a damaged entry', 'render at 2', withDamaged(paid.ledger, takeKey(noon.fingerprint, 1))],
  ])('for a shot without a clip whose take %s: %s', (_, expected, ledger) => {
    expect(planned({ ledger, asking: byRun(1, 'film/noon') })['film/noon']).toBe(expected);
  });

  test('that was granted is not granted again', () => {
    const scene = { videos: [film], ...paid, asking: byRun(1, 'film/noon') };
    const { grants } = retakesOf(scene);
    expect(grants).toHaveLength(1);
    expect(retakesOf({ ...scene, ledger: knowing(grants) }).grants).toEqual([]);
  });

  test('for one shot of a sequence is granted for all of them, so that no other run has theirs', () => {
    const story = video('story', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], { sequence: true });
    const scene = { videos: [story], ...rendered([story]), asking: byRun(1, 'story/b') };
    expect(retakesOf(scene).grants.map(({ take }) => take)).toEqual([2, 2, 2]);
  });
});

describe('a grant', () => {
  const grant: RetakeRecord = {
    kind: 'retake',
    at,
    fingerprint: noon.fingerprint,
    request: 'run:1',
    take: 2,
  };
  const second = { ...noon, take: 2 };

  test('is overtaken by whoever used its number, or may have', () => {
    expect(isTakenMeanwhile(grant, paid.ledger)).toBe(false);
    for (const used of [progress.intended, progress.open, progress.unknown, doneAs(second)])
      expect(isTakenMeanwhile(grant, knowing([takeRecord(second, used)]))).toBe(true);
    const damaged = withDamaged(paid.ledger, takeKey(noon.fingerprint, 2));
    expect(isTakenMeanwhile(grant, damaged)).toBe(true);
  });

  test('is not overtaken by a take that was withdrawn, nor by what other shots were granted', () => {
    const dawn = entryFor(planOf({ videos: [film] }), 'film/dawn');
    const other = { ...grant, fingerprint: dawn.fingerprint };
    for (const known of [
      takeRecord(second, progress.withdrawn),
      { ...other, request: 'run:2' },
      { ...other, take: 3 },
    ])
      expect(isTakenMeanwhile(grant, knowing([known]))).toBe(false);
  });
});

test('an approved plan without a retake asks for none', () => {
  const plan = planOf({ videos: [film] });
  const entries = paidTakes(plan).map((each) => ({ ...each }));
  const record = { kind: 'plan', at, digest: plan.digest, entries } as const;
  expect(approvedRetakes(plan, record).size).toBe(0);
});

describe('a request of a command line', () => {
  const ask = { videos: [film], ...paid, asking: asking('film/noon') };
  const { grants } = retakesOf(ask);
  const second = { ...noon, take: 2 };
  const again = (ledger: Ledger) => planned({ ...ask, ledger })['film/noon'];

  test.each<[string, string, Ledger]>([
    ['is about to be sent', 'wait at 2', knowing(grants, [takeRecord(second, progress.intended)])],
    ['is under way', 'wait at 2', knowing(grants, [takeRecord(second, progress.open)])],
    ['was not accepted', 'render at 2', knowing(grants, [takeRecord(second, progress.withdrawn)])],
    ['has failed once', 'render at 2', knowing(grants, [takeRecord(second, progress.failed)])],
    [
      'has failed for good',
      'render at 3',
      knowing(grants, [takeRecord(second, progress.failed, { failures: 2 })]),
    ],
    ['is possibly charged', 'render at 3', knowing(grants, [takeRecord(second, progress.unknown)])],
    ['is done', 'render at 3', knowing(grants, [takeRecord(second, doneAs(second))])],
    [
      'has a damaged entry',
      'render at 3',
      withDamaged(knowing(grants), takeKey(noon.fingerprint, 2)),
    ],
  ])('that is repeated while its take %s: %s', (_, expected, ledger) => {
    expect(again(ledger)).toBe(expected);
  });

  test('that failed in a sequence, where nothing is tried again by itself, is over', () => {
    const story = video('story', [{ id: 'a' }, { id: 'b' }], { sequence: true });
    const scene = { videos: [story], ...rendered([story]), asking: asking('story/a') };
    const failed = planOf(scene).entries.map((entry) => takeRecord(entry, progress.failed));
    const ledger = withEntries(scene.ledger, [...retakesOf(scene).grants, ...failed]);
    expect(planned({ ...scene, ledger })).toEqual({
      'story/a': 'render at 3',
      'story/b': 'render at 3',
    });
  });

  test('does not go on with what a run on GitHub was asked for', () => {
    const other = retakesOf({ ...ask, asking: byRun(1, 'film/noon') });
    expect(again(knowing(other.grants))).toBe('render at 3');
  });

  test('goes on with the last one that was interrupted', () => {
    // Both were asked for and only noon was rendered; then noon alone, which was interrupted too.
    const both = retakesOf({ ...ask, asking: asking('film/dawn', 'film/noon') });
    const first = knowing(both.grants, [takeRecord(second, doneAs(second))]);
    const later = { ...asking('film/noon'), now: new Date('2026-11-27T09:30:00Z') };
    const next = retakesOf({ ...ask, ledger: first, asking: later });
    const third = takeRecord({ ...noon, take: 3 }, progress.open);
    const ledger = withEntries(first, [...next.grants, third]);
    expect(planned({ ...ask, ledger, asking: asking('film/dawn', 'film/noon') })).toEqual({
      'film/dawn': 'render at 2',
      'film/noon': 'wait at 3',
    });
  });
});

test('nobody asks for anything: nothing is granted', () => {
  expect(retakesOf({ videos: [film], ledger: emptyLedger })).toEqual({
    takes: new Map(),
    grants: [],
  });
});
