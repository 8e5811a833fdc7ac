import { emptyLedger, withEntries, type Progress } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { shotKey, type Video } from '../../src/core/shot.js';
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

const day = 24 * 3_600_000;
/** 38 days after everything was rendered. */
const now = new Date('2026-12-30T09:30:00Z');
const old = { maxAge: 30 * day, now };
const anHourAgo = '2026-12-30T08:30:00Z';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);
const paid = rendered([film]);
const noon = entryFor(planOf({ videos: [film] }), 'film/noon');

/** Decisions by shot, and what they cost. */
function planned(videos: readonly Video[], scene: Omit<Scene, 'videos'>) {
  const { entries, credits } = planOf({ asking: old, ...scene, videos });
  return {
    credits,
    ...Object.fromEntries(entries.map((each) => [shotKey(each.shot), told(each)])),
  };
}

/** A film of whose noon the file asks for another take, and what became of that. */
const raised = video('film', [{ id: 'dawn' }, { id: 'noon', take: 2 }]);
function withSecond(second: Progress, over: Parameters<typeof takeRecord>[2] = {}) {
  return withEntries(paid.ledger, [takeRecord({ ...noon, take: 2 }, second, over)]);
}

test('what is exactly as old as it may be is kept', () => {
  expect(planned([film], { ...paid, asking: { ...old, maxAge: 38 * day } }).credits).toBe(0);
  expect(planned([film], { ...paid, asking: { ...old, maxAge: 38 * day - 1 } }).credits).toBe(20);
});

test('a clip that only the ledger knows of grows old like one in the lock', () => {
  const { ledger } = paid;
  expect(planned([film], { ledger })).toMatchObject({ 'film/noon': 'render at 2', credits: 20 });
});

test('a shot is as old as its newest take, whoever asked for it', () => {
  const young = { ...doneAs({ ...noon, take: 2 }), generatedAt: anHourAgo };
  expect(planned([raised], { ...paid, ledger: withSecond(young) })).toEqual({
    'film/dawn': 'render at 2',
    'film/noon': 'reuse ledger at 2',
    credits: 10,
  });
});

test.each<[string, Progress]>([
  ['asked for', { state: 'open', task: { ...progress.open.task, submittedAt: anHourAgo } }],
  ['about to be asked for', progress.intended],
])('a shot whose new take is %s is new, however old the one before', (_, second) => {
  const { claim } = takeRecord(noon, second);
  const ledger = withSecond(second, { claim: { ...claim, at: anHourAgo } });
  expect(planned([raised], { ...paid, ledger })).toEqual({
    'film/dawn': 'render at 2',
    'film/noon': 'wait at 2',
    credits: 10,
  });
});

test('a take that is under way for longer than that is as old as one that is done', () => {
  const since = { ...progress.open.task, submittedAt: '2026-11-29T09:30:00Z' };
  const ledger = withSecond({ state: 'open', task: since });
  expect(planned([raised], { ...paid, ledger })).toMatchObject({ 'film/noon': 'render at 3' });
});

test.each(['failed', 'unknown', 'withdrawn'] as const)(
  'a later take that came to nothing, being %s, makes a shot no younger',
  (state) => {
    const at = '2026-12-29T09:30:00Z';
    const { fingerprint } = noon;
    const ledger = withEntries(withSecond(progress[state], { failures: 2 }), [
      { kind: 'retake', at, fingerprint, request: 'run:1', take: 2 },
    ]);
    expect(planned([film], { ...paid, ledger })).toMatchObject({ 'film/noon': 'render at 3' });
  },
);

test('what is held waits for a person, however old its takes', () => {
  const ledger = withSecond(progress.unknown);
  expect(planned([raised], { ...paid, ledger })).toMatchObject({
    'film/noon': 'held at 2',
    credits: 10,
  });
});

test('a shot that gets the new take of an equal one is paid for once', () => {
  const shots = [
    { id: 'a', prompt: 'Rain' },
    { id: 'b', prompt: 'Rain' },
  ];
  const before = rendered([video('twins', shots)]);
  const again = video(
    'twins',
    shots.map((each) => ({ ...each, take: 2 })),
  );
  expect(planned([again], before)).toEqual({
    'twins/a': 'render at 2',
    'twins/b': 'reuse twins/a at 2',
    credits: 10,
  });
  expect(retakesOf({ videos: [again], ...before, asking: old }).grants).toEqual([]);
});

test('asking for a shot that is old as well pays for it once', () => {
  const asking = { ...old, shots: new Set(['film/noon']), request: 'run:1' };
  const names = retakesOf({ videos: [film], ...paid, asking }).grants.map(({ request }) => request);
  expect(names).toEqual(['run:1', expect.stringMatching(/^age:/u)]);
  expect(planned([film], { ...paid, asking })).toMatchObject({
    'film/noon': 'render at 2',
    credits: 20,
  });
});

test('a run that is asked for no age goes on with no request of age that was not submitted', () => {
  const { grants } = retakesOf({ videos: [film], ...paid, asking: old });
  const ledger = withEntries(paid.ledger, grants);
  const asking = { shots: new Set(['film/dawn']), request: 'run:1', now };
  expect(planned([film], { ...paid, ledger, asking })).toEqual({
    'film/dawn': 'render at 3',
    'film/noon': 'keep',
    credits: 10,
  });
});

describe('of a video with several shots', () => {
  const shots = [{ id: 'a' }, { id: 'b' }];
  const aged = (sequence: boolean) => {
    const of = video('story', shots, { sequence });
    return { of, before: rendered([of]), second: entryFor(planOf({ videos: [of] }), 'story/b') };
  };

  test('a young one or a new one is left alone, while the old one is taken again', () => {
    const { of, before, second } = aged(false);
    const young = takeRecord(second, { ...doneAs(second), generatedAt: anHourAgo });
    const ledger = withEntries(before.ledger, [young]);
    expect(planned([of], { ...before, ledger })).toEqual({
      'story/a': 'render at 2',
      'story/b': 'keep',
      credits: 10,
    });
    const more = video('story', [...shots, { id: 'c' }]);
    expect(planned([more], before)).toMatchObject({
      'story/a': 'render at 2',
      'story/c': 'render',
    });
  });

  test('one that is old asks for all of a sequence, so that no other run asks for one of them', () => {
    const { of, before, second } = aged(true);
    const young = takeRecord(second, { ...doneAs(second), generatedAt: anHourAgo });
    const ledger = withEntries(before.ledger, [young]);
    const { grants } = retakesOf({ videos: [of], ...before, ledger, asking: old });
    expect(grants.map(({ take }) => take)).toEqual([2, 2]);
  });

  test('a sequence of which one is held is not taken again', () => {
    const { of, before, second } = aged(true);
    const { 'story/b': _, ...others } = before.lock.shots;
    const lock = { ...before.lock, shots: others };
    const ledger = withEntries(before.ledger, [takeRecord(second, progress.unknown)]);
    expect(planned([of], { lock, ledger })).toEqual({
      'story/a': 'keep',
      'story/b': 'held',
      credits: 0,
    });
  });
});

test('nothing is old where the ledger knows of nothing', () => {
  expect(planned([film], { lock: emptyLock, ledger: emptyLedger }).credits).toBe(20);
  expect(retakesOf({ videos: [film], asking: old }).grants).toEqual([]);
});
