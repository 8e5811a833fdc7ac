import { nextMove, type Move, type OpenTake } from '../../src/core/pacing.js';
import { shots, stateOf } from './pacing-states.js';

const minute = 60_000;
const hour = 60 * minute;

function takes(count: number, changes: Partial<OpenTake> = {}): OpenTake[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `open/${index}`,
    resolution: '720p',
    submittedAt: 0,
    request: `request ${index}`,
    position: 0,
    ...changes,
  }));
}

function submitted(move: Move): readonly (readonly string[])[] {
  if (move.do !== 'submit') throw new Error(`not a submit: ${JSON.stringify(move)}`);
  return move.requests;
}

function slept(move: Move): number {
  if (move.do !== 'sleep') throw new Error(`not a sleep: ${JSON.stringify(move)}`);
  return move.until;
}

const sizes = (move: Move): number[] => submitted(move).map((request) => request.length);

describe('submits', () => {
  test('each shot goes alone while requests last', () => {
    const move = nextMove(stateOf({ waiting: shots(95) }));
    expect(sizes(move)).toEqual(Array.from({ length: 95 }, () => 1));
    expect(move).toMatchObject({ grouped: false });
  });

  test('beyond that consecutive shots share requests as evenly as possible, the longer ones first', () => {
    const move = nextMove(stateOf({ waiting: shots(200) }));
    expect(move).toMatchObject({ grouped: true });
    expect(submitted(move).flat()).toHaveLength(200);
    expect(sizes(move)).toEqual(sizes(move).toSorted((a, b) => b - a));
    expect(Math.max(...sizes(move)) - Math.min(...sizes(move))).toBe(1);
    expect(submitted(move)[0]).toEqual(['a/0', 'a/1', 'a/2']);
  });

  test('a request never holds shots of two videos', () => {
    const waiting = Array.from({ length: 40 }, (_, video) =>
      shots(5, { video: `v${video}` }),
    ).flat();
    for (const request of submitted(nextMove(stateOf({ waiting }))))
      expect(new Set(request.map((key) => key.split('/')[0])).size).toBe(1);
  });

  test('above 720p a shot is never grouped: what the hour does not hold waits for the next one', () => {
    const waiting = shots(120, { resolution: '4k' });
    const move = nextMove(stateOf({ waiting }));
    expect(sizes(move)).toEqual(Array.from({ length: 95 }, () => 1));
    expect(submitted(move)[0]).toEqual(['a/0']);
  });

  test('a sequence goes out as one request even when requests are plenty', () => {
    const waiting = [...shots(4, { sequence: 's', video: 's' }), ...shots(2)];
    expect(sizes(nextMove(stateOf({ waiting })))).toEqual([4, 1, 1]);
    expect(nextMove(stateOf({ waiting }))).toMatchObject({ grouped: false });
  });

  test('only as many as may be under way', () => {
    const state = stateOf({ waiting: shots(30), maxUnderWay: 10, open: takes(4) });
    expect(sizes(nextMove(state))).toHaveLength(6);
    expect(nextMove({ ...state, open: takes(10) }).do).toBe('sleep');
  });

  test('requests of an earlier run count until they are an hour old', () => {
    const requestTimes = Array.from({ length: 98 }, () => -30 * minute);
    const state = stateOf({ requestTimes, waiting: shots(40, { resolution: '4k' }) });
    expect(sizes(nextMove(state))).toHaveLength(1);
    const full = stateOf({ requestTimes: [...requestTimes, -1, -1], waiting: shots(1) });
    const until = slept(nextMove(full));
    expect(until).toBeGreaterThan(30 * minute);
    expect(until).toBeLessThan(31 * minute);
    expect(nextMove({ ...full, now: until }).do).toBe('submit');
  });

  test('a short wait for many requests is better than long groups', () => {
    const requestTimes = Array.from({ length: 96 }, () => -59 * minute);
    const move = nextMove(stateOf({ requestTimes, waiting: shots(20) }));
    expect(Math.max(...sizes(move))).toBeLessThanOrEqual(2);
  });
});

describe('checks', () => {
  test('the first one waits until a shot could be done', () => {
    const until = slept(nextMove(stateOf({ open: takes(1), requestTimes: [0] })));
    expect(until).toBeGreaterThan(minute);
    expect(until).toBeLessThan(3 * minute);
  });

  test('one check names all open takes of a resolution', () => {
    const open = [
      ...takes(20),
      ...takes(3, { resolution: '4k' }).map((take) => ({
        ...take,
        key: `4k ${take.key}`,
        request: `4k ${take.request}`,
      })),
    ];
    const move = nextMove(stateOf({ now: 20 * minute, open }));
    if (move.do !== 'check') throw new Error('no check');
    expect([20, 3]).toContain(move.keys.length);
    expect(
      new Set(open.filter(({ key }) => move.keys.includes(key)).map((take) => take.resolution)),
    ).toEqual(new Set([move.resolution]));
  });

  test('no more takes than a batch may hold, those first that should be done', () => {
    const open = [
      ...takes(30, { submittedAt: 19 * minute }).map((take) => ({
        ...take,
        key: `late ${take.key}`,
        request: `late ${take.request}`,
      })),
      ...takes(100),
    ];
    const move = nextMove(stateOf({ now: 20 * minute, open }));
    if (move.do !== 'check') throw new Error('no check');
    expect(move.keys).toHaveLength(100);
    expect(move.keys.filter((key) => key.startsWith('late'))).toEqual([]);
  });

  test('takes of one generate call only, once mixed batches were refused', () => {
    const open = takes(3, { request: 'one' }).map((take, position) => ({ ...take, position }));
    const move = nextMove(
      stateOf({
        now: 30 * minute,
        open: [...open, ...takes(5).map((take) => ({ ...take, key: `other ${take.key}` }))],
        splitChecks: true,
      }),
    );
    if (move.do !== 'check') throw new Error('no check');
    expect(new Set(move.keys.map((key) => key.startsWith('other'))).size).toBe(1);
    expect(move.keys.length).toBeLessThanOrEqual(3);
  });

  test('takes that an earlier run left open are looked at once', () => {
    expect(nextMove(stateOf({ open: takes(4, { submittedAt: -3 * hour }) })).do).toBe('check');
  });

  test('a fixed spacing is kept while requests are no concern', () => {
    const open = takes(1, { lastCheckedAt: 10_000 });
    expect(slept(nextMove(stateOf({ now: 10_000, open, pollSeconds: 7 })))).toBe(17_000);
    const scarce = stateOf({
      now: 10_000,
      open,
      pollSeconds: 7,
      requestTimes: Array.from({ length: 95 }, () => 0),
    });
    expect(slept(nextMove(scarce))).toBeGreaterThan(2 * minute);
  });

  test('what is known of generation times moves them', () => {
    const first = (seconds: number): number =>
      slept(
        nextMove(
          stateOf({
            open: takes(5),
            history: { '720p': Array.from({ length: 40 }, (_, index) => seconds + index) },
          }),
        ),
      );
    expect(first(90)).toBeLessThan(2 * minute);
    expect(first(500)).toBeGreaterThan(6 * minute);
  });

  test('the plan does not depend on when it is asked for', () => {
    const state = stateOf({ open: takes(12), requestTimes: Array.from({ length: 12 }, () => 0) });
    const until = slept(nextMove(state));
    expect(slept(nextMove({ ...state, now: until / 2 }))).toBe(until);
    expect(nextMove({ ...state, now: until }).do).toBe('check');
  });

  test('none is sent when none is free', () => {
    const requestTimes = Array.from({ length: 100 }, () => 0);
    const until = slept(nextMove(stateOf({ now: 30 * minute, open: takes(5), requestTimes })));
    expect(until).toBeGreaterThan(hour);
  });
});

describe('429s', () => {
  test('nothing is sent while the API asked to wait', () => {
    const state = stateOf({ waiting: shots(3), blockedUntil: 5 * minute });
    expect(nextMove(state)).toMatchObject({ do: 'sleep', until: 5 * minute });
    expect(nextMove({ ...state, now: 5 * minute }).do).toBe('submit');
  });

  test('a pause is a 429 only after one', () => {
    const state = stateOf({ waiting: shots(3), blockedUntil: minute, requestTimes: [0, 10] });
    const because = (refusals: readonly number[]) => nextMove({ ...state, refusals });
    expect(because([10])).toMatchObject({ because: 'the API asked to wait (429)' });
    const other = { because: 'a pause after a request that was not granted' };
    expect(because([0])).toMatchObject(other);
    expect(because([])).toMatchObject(other);
    expect(nextMove({ ...state, requestTimes: [] })).toMatchObject(other);
  });

  test('when others use the key, one request a minute is tried beyond what was granted', () => {
    const requestTimes = Array.from({ length: 41 }, () => 0);
    const state = stateOf({
      now: minute + 1000,
      requestTimes,
      refusals: [0],
      blockedUntil: minute,
      waiting: shots(10, { resolution: '4k' }),
    });
    expect(sizes(nextMove(state))).toHaveLength(1);
    expect(slept(nextMove({ ...state, requestTimes: [...requestTimes, state.now] }))).toBeLessThan(
      state.now + 2 * minute,
    );
  });
});

test.each([2, 24, 48])(
  'a take that has been stuck for %i hours keeps no new one waiting',
  (hours) => {
    const stuck = takes(1, { request: 'stuck', submittedAt: -hours * hour, lastCheckedAt: 500 });
    const fresh = takes(1, { key: 'fresh', submittedAt: 1000 });
    const state = stateOf({ now: 2000, deadline: hour, open: [...stuck, ...fresh] });
    expect(slept(nextMove(state))).toBeLessThan(5 * minute);
    const large = stuck.map((take) => ({ ...take, key: 'large', resolution: '4k' as const }));
    const other = stateOf({ now: 2000, deadline: hour, open: [...large, ...fresh] });
    expect(slept(nextMove(other))).toBeLessThan(5 * minute);
    const alone = stateOf({ now: 2000, deadline: hour, open: large });
    expect(slept(nextMove(alone))).toBeLessThan(hour);
  },
);

describe('the deadline', () => {
  test('what could not be collected before it is postponed', () => {
    expect(nextMove(stateOf({ waiting: shots(3), deadline: 2 * minute }))).toMatchObject({
      do: 'postpone',
      keys: ['a/0', 'a/1', 'a/2'],
    });
  });

  test('groups stay short enough for it, and the rest is postponed at once', () => {
    const state = stateOf({ waiting: shots(2000), deadline: hour });
    const first = nextMove(state);
    if (first.do !== 'postpone') throw new Error('nothing postponed');
    const gone = new Set(first.keys);
    const move = nextMove({ ...state, waiting: state.waiting.filter(({ key }) => !gone.has(key)) });
    expect(Math.max(...sizes(move))).toBeLessThan(16);
    expect(submitted(move).flat()).toHaveLength(2000 - gone.size);
  });

  test('a submit keeps a request for its check', () => {
    const requestTimes = Array.from({ length: 99 }, () => 0);
    const state = stateOf({ requestTimes, waiting: shots(1), deadline: 30 * minute });
    expect(nextMove(state).do).toBe('postpone');
    expect(nextMove({ ...state, deadline: 2 * hour }).do).toBe('submit');
  });

  test('the last look comes just before it, and then the run is finished', () => {
    const open = takes(2, { lastCheckedAt: 4 * minute });
    const state = stateOf({ now: 4 * minute, open, deadline: 4 * minute + 20_000 });
    const until = slept(nextMove(state));
    expect(until).toBeLessThan(4 * minute + 20_000);
    expect(nextMove({ ...state, now: until }).do).toBe('check');
    const looked = open.map((take) => ({ ...take, lastCheckedAt: until }));
    expect(slept(nextMove({ ...state, now: until + 300, open: looked }))).toBe(state.deadline);
    expect(nextMove({ ...state, now: state.deadline! }).do).toBe('finished');
  });
});

test('nothing to do is finished', () => {
  expect(nextMove(stateOf())).toEqual({ do: 'finished' });
});
