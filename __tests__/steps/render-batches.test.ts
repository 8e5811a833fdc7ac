import { video } from '../core/builders.js';
import { timesPaid } from '../tools/times-paid.js';
import { sent, studio } from './rendering.js';

const shots = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `shot-${index}` }));
const four = video('teaser', shots(4));
const ones = (count: number) => Array.from({ length: count }, () => 1);

describe('checks that are refused for what they name', () => {
  test.each([404, 400] as const)(
    'for tasks of several submits, with a %d: are split by submit from then on',
    async (mixedBatch) => {
      await using place = await studio({ behaviour: { mixedBatch } });
      const run = await place.run([four]);
      expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip', 'clip']);
      const refused = place.simulator.requests().filter(({ status }) => status === mixedBatch);
      expect(refused).toHaveLength(1);
      expect([run.paid, run.spent]).toEqual([40, 40]);
    },
  );

  test('for too many tasks: are made smaller until they pass', async () => {
    await using place = await studio({ behaviour: { maxBatch: 2 } });
    const run = await place.run([four]);
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip', 'clip']);
    expect([run.paid, run.spent]).toEqual([40, 40]);
  });

  test('for too many tasks of one request: are made smaller until they pass', async () => {
    await using place = await studio({ behaviour: { maxBatch: 2, generation: 'fixed:60' } });
    const run = await place.run([video('story', shots(5), { sequence: true })]);
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip', 'clip', 'clip']);
    expect([run.paid, run.spent]).toEqual([50, 50]);
  });

  test('for a task that the API does not know: end with an error of that shot', async () => {
    await using place = await studio();
    await place.run([four], { waitMinutes: 0.05 });
    const first = await place.run([four], { waitMinutes: 10 });
    expect(Object.values(first.became)).toContain('clip');
    await using other = await studio();
    const taken = [...(await place.known([four])).takes.values()].map((take) => ({
      ...take,
      progress:
        take.progress.state === 'done'
          ? { state: 'open' as const, task: take.progress.task }
          : take.progress,
    }));
    await other.ledger.update({ fingerprints: [], cuts: [], days: [] }, () => taken);
    const run = await other.run([four]);
    expect(Object.values(run.became)).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(run.problems['teaser/shot-0']).toMatch(/will not tell of it: HTTP 404: TASK_NOT_FOUND/u);
    expect(sent(other.simulator, 'generate')).toBe(0);
  });
});

describe('checks that get no answer', () => {
  test.each([
    ['a lost connection', { dropCheck: 2 }],
    ['a page of a gateway', { htmlError: 2, faultsOn: 'check-status' }],
    ['an internal error', { serverError: 2, faultsOn: 'check-status' }],
    ['half a reply', { garbledReply: 2, faultsOn: 'check-status' }],
    ['a redirect', { redirect: { status: 307, to: '/', times: 2 }, faultsOn: 'check-status' }],
  ] as const)('but %s are made again', async (_what, behaviour) => {
    await using place = await studio({ behaviour });
    const run = await place.run([four]);
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip', 'clip']);
    expect([run.paid, run.spent]).toEqual([40, 40]);
  });
});

describe('as many are under way at once as the API lets be, when it refuses more', () => {
  test.each([
    [429, 'API_KEY_RATE_LIMIT_EXCEEDED'],
    [429, 'CONCURRENT_TASKS'],
    [400, 'TOO_MANY_TASKS'],
    [503, 'CONCURRENCY_LIMIT_EXCEEDED'],
  ] as const)('with %d %s', async (underWayStatus, underWayCode) => {
    await using place = await studio({
      behaviour: { maxUnderWay: 2, underWayStatus, underWayCode },
    });
    const run = await place.run([video('teaser', shots(5))], { waitMinutes: 600 });
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip', 'clip', 'clip']);
    expect([run.paid, run.spent]).toEqual([50, 50]);
    expect(Object.values(timesPaid(place.simulator))).toEqual(ones(5));
    const refused = place.simulator.requests().filter(({ status }) => status === underWayStatus);
    expect(refused).toHaveLength(1);
    expect(place.lines).toContain('the API takes 2 at once; the others wait for these to be done');
  });

  test('in the words of its limit of requests: from the second refusal on', async () => {
    await using place = await studio({
      behaviour: {
        maxUnderWay: 2,
        underWayStatus: 503,
        underWayCode: 'API_KEY_RATE_LIMIT_EXCEEDED',
      },
    });
    const run = await place.run([video('teaser', shots(5))], { waitMinutes: 600 });
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip', 'clip', 'clip']);
    const refused = place.simulator.requests().filter(({ status }) => status === 503);
    expect(refused.length).toBeLessThanOrEqual(4);
  });

  test('with a 503 that could have come after accepting: possibly charged, never sent again', async () => {
    await using place = await studio({
      behaviour: { maxUnderWay: 2, underWayStatus: 503, underWayCode: 'UNAVAILABLE' },
    });
    const run = await place.run([video('teaser', shots(3))], { waitMinutes: 600 });
    expect(Object.values(run.became).toSorted()).toEqual(['clip', 'clip', 'unknown']);
    expect([run.credits.charged, run.credits.unknown]).toEqual([20, 10]);
    expect(sent(place.simulator, 'generate')).toBe(3);
  });
});

test('resolutions are checked apart and each shot costs what its resolution costs', async () => {
  await using place = await studio();
  const run = await place.run([
    video('small', [{ id: 'desk' }]),
    video('large', [{ id: 'desk' }], { resolution: '1080p' }),
  ]);
  expect(Object.values(run.became)).toEqual(['clip', 'clip']);
  expect([run.paid, run.spent]).toEqual([24, 24]);
});

describe('a request of several shots that is accepted in part', () => {
  test('has the rest submitted again, and nothing twice', async () => {
    await using place = await studio({
      requestsPerHour: 12,
      speed: 3000,
      behaviour: { partialAccept: 1, generation: 'fixed:60' },
    });
    const run = await place.run([video('teaser', shots(12))], {
      requestsPerHour: 12,
      waitMinutes: 6000,
    });
    expect(new Set(Object.values(run.became))).toEqual(new Set(['clip']));
    const asked = place.simulator.book().filter(({ kind }) => kind === 'accepted');
    expect(asked).toHaveLength(12);
    expect([run.paid, run.spent]).toEqual([120, 120]);
    expect(Object.values(timesPaid(place.simulator))).toEqual(ones(12));
  }, 20_000);

  test('is possibly charged for the rest when the answer does not say what it cost', async () => {
    await using place = await studio({
      requestsPerHour: 12,
      behaviour: { partialAccept: 1, creditsUsed: 'some', generation: 'fixed:60' },
    });
    const run = await place.run([video('teaser', shots(12))], { requestsPerHour: 12 });
    const became = Object.values(run.became);
    expect(became.filter((each) => each === 'unknown').length).toBeGreaterThan(0);
    expect(run.spent).toBe(run.paid);
    expect(Math.max(...Object.values(timesPaid(place.simulator)))).toBe(1);
  });
});

describe('a sequence', () => {
  const story = video('story', shots(3), { sequence: true });

  test('is one request, and one payment', async () => {
    await using place = await studio();
    const run = await place.run([story]);
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip']);
    expect(sent(place.simulator, 'generate')).toBe(1);
    expect([run.paid, run.spent]).toEqual([30, 30]);
  });

  test('of which a shot fails is not rendered in parts', async () => {
    await using place = await studio({ behaviour: { failShots: [{ match: 'shot-1', times: 1 }] } });
    const run = await place.run([story]);
    expect(Object.values(run.became)).toEqual(['clip', 'failed', 'clip']);
    expect([run.paid, run.spent]).toEqual([20, 20]);
    expect(Object.values((await place.run([story])).became)).toEqual(['clip', 'held', 'clip']);
    expect(sent(place.simulator, 'generate')).toBe(1);
  });

  test('that is accepted in part is not rendered in parts', async () => {
    await using place = await studio({ behaviour: { partialAccept: 2 } });
    const run = await place.run([story]);
    expect(Object.values(run.became)).toEqual(['clip', 'clip', 'held']);
    expect([run.paid, run.spent]).toEqual([20, 20]);
    expect(sent(place.simulator, 'generate')).toBe(1);
  });

  test('that is refused for now is submitted again as a whole', async () => {
    await using place = await studio({ behaviour: { maxUnderWay: 3 } });
    const other = video('other', [{ id: 'desk' }, { id: 'lamp' }], { sequence: true });
    const run = await place.run([story, other], { waitMinutes: 600 });
    expect(new Set(Object.values(run.became))).toEqual(new Set(['clip']));
    const accepted = place.simulator.book().filter((each) => each.kind === 'accepted');
    expect(accepted.map((each) => each.shots.length)).toEqual([3, 2]);
    expect(place.simulator.requests().some(({ status }) => status === 429)).toBe(true);
    expect([run.paid, run.spent]).toEqual([50, 50]);
  });
});
