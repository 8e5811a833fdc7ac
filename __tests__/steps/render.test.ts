import { setTimeout as delay } from 'node:timers/promises';
import { startSimulator } from '../../src/simulator/server.js';
import { video } from '../core/builders.js';
import { timesPaid } from '../tools/times-paid.js';
import { sent, studio } from './rendering.js';

const teaser = video('teaser', [{ id: 'desk' }, { id: 'lamp' }]);
const desk = video('teaser', [{ id: 'desk' }]);

test('pays for each shot once, and a run after it pays nothing and asks nothing', async () => {
  await using place = await studio();
  const obtained: string[] = [];
  const first = await place.run([teaser], { onObtained: (key) => obtained.push(key) });
  expect(new Set(obtained)).toEqual(new Set(['teaser/desk', 'teaser/lamp']));
  expect(first.became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'clip' });
  expect(first.credits).toEqual({ charged: 20, refunded: 0, unknown: 0 });
  expect(first.paid).toBe(20);
  expect(first.requests).toBe(
    place.simulator.requests().filter(({ method }) => method === 'POST').length,
  );
  expect(Object.values(timesPaid(place.simulator))).toEqual([1, 1]);

  const requests = place.simulator.requests().length;
  const second = await place.run([teaser]);
  expect(second.became).toEqual(first.became);
  expect(second.credits).toEqual({ charged: 0, refunded: 0, unknown: 0 });
  expect(place.simulator.requests()).toHaveLength(requests);
  expect(second.outcomes.map((each) => 'collected' in each && each.collected)).toEqual([
    false,
    false,
  ]);
});

test('pays for equal shots once', async () => {
  await using place = await studio();
  const shots = [
    { id: 'desk', prompt: 'A lamp' },
    { id: 'again', prompt: 'A lamp' },
  ];
  const run = await place.run([video('teaser', shots)]);
  expect(run.became).toEqual({ 'teaser/desk': 'clip', 'teaser/again': 'clip' });
  expect([run.paid, run.spent]).toEqual([10, 10]);
});

test('sends no key to where clips are', async () => {
  await using place = await studio();
  await place.run([desk]);
  const asked = place.simulator.requests().filter(({ path }) => path.startsWith('/video/'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.authorization).toBe(false);
});

describe('a generation that fails and is refunded', () => {
  test('once is tried once more by itself', async () => {
    await using place = await studio({ behaviour: { failShots: [{ match: 'desk', times: 1 }] } });
    const run = await place.run([desk]);
    expect(run.became).toEqual({ 'teaser/desk': 'clip' });
    expect(run.credits).toEqual({ charged: 20, refunded: 10, unknown: 0 });
    expect(run.paid).toBe(10);
    expect(sent(place.simulator, 'generate')).toBe(2);
  });

  test('twice is held, in this run and the next', async () => {
    await using place = await studio({ behaviour: { failShots: [{ match: 'desk', times: 9 }] } });
    const run = await place.run([teaser]);
    expect(run.became).toEqual({ 'teaser/desk': 'failed', 'teaser/lamp': 'clip' });
    expect(run.credits).toEqual({ charged: 30, refunded: 20, unknown: 0 });
    expect(run.paid).toBe(10);
    expect(sent(place.simulator, 'generate')).toBe(3);

    const next = await place.run([teaser]);
    expect(next.became).toEqual({ 'teaser/desk': 'held', 'teaser/lamp': 'clip' });
    expect(sent(place.simulator, 'generate')).toBe(3);
  });

  test('as the answer to its submit is tried once more, then held', async () => {
    await using place = await studio({ behaviour: { failSubmits: 9 } });
    const run = await place.run([desk]);
    expect(run.became).toEqual({ 'teaser/desk': 'failed' });
    expect(run.spent).toBe(0);
    expect(sent(place.simulator, 'generate')).toBe(2);
    expect((await place.run([desk])).became).toEqual({ 'teaser/desk': 'held' });
    expect(sent(place.simulator, 'generate')).toBe(2);
  });
});

describe('what was possibly charged is held, in this run and the next', () => {
  test.each([
    ['the connection is lost after it was accepted', { dropAfterAccept: 1 }],
    ['the API fails after accepting it', { serverErrorAfterAccept: 1 }],
    ['half of the answer comes', { garbledReply: 1, faultsOn: 'generate' }],
    ['the answer is about another shot', { foreignShot: true, replySwitchesOn: 'generate' }],
    ['the answer leaves it out', { missingShot: true, replySwitchesOn: 'generate' }],
  ] as const)('%s', async (_how, behaviour) => {
    await using place = await studio({ behaviour });
    const run = await place.run([desk]);
    expect(run.became).toEqual({ 'teaser/desk': 'unknown' });
    expect(run.problems['teaser/desk']).toMatch(/possibly charged \(10 credits\)/u);
    expect(run.credits).toEqual({ charged: 0, refunded: 0, unknown: 10 });
    expect(run.paid).toBe(10);
    place.simulator.change({ foreignShot: false, missingShot: false });
    expect((await place.run([desk])).became).toEqual({ 'teaser/desk': 'unknown' });
    expect(sent(place.simulator, 'generate')).toBe(1);
  });

  test('and the shots after it are still rendered', async () => {
    await using place = await studio({ behaviour: { dropAfterAccept: 1 } });
    const run = await place.run([teaser]);
    expect(run.became).toEqual({ 'teaser/desk': 'unknown', 'teaser/lamp': 'clip' });
    expect([run.spent + run.credits.unknown, run.paid]).toEqual([20, 20]);
  });

  test('but an API that never says what became of a submit is not sent all of them', async () => {
    const shots = Array.from({ length: 8 }, (_, index) => ({ id: `shot-${index}` }));
    await using place = await studio({ behaviour: { dropAfterAccept: 99 } });
    const run = await place.run([video('teaser', shots)]);
    expect(sent(place.simulator, 'generate')).toBe(3);
    expect(run.credits.unknown).toBe(30);
    expect(Object.values(run.became).filter((each) => each === 'pending')).toHaveLength(5);
    expect(run.problems['teaser/shot-7']).toMatch(/nobody knows whether they were accepted/u);
  });
});

describe('what was proven not to be accepted is tried again', () => {
  test('when the connection is refused, until the API is there', async () => {
    await using place = await studio();
    await place.simulator.close();
    const waiting = place.run([desk], { waitMinutes: 600 });
    await delay(60);
    await using again = await startSimulator({ port: place.simulator.port, speed: 1200 });
    const run = await waiting;
    expect(run.became).toEqual({ 'teaser/desk': 'clip' });
    expect(Object.values(timesPaid(again))).toEqual([1]);
    expect(run.spent).toBe(10);
  });

  test('when the connection is refused, until the deadline', async () => {
    await using place = await studio();
    await place.simulator.close();
    const run = await place.run([desk], { waitMinutes: 20 });
    expect(run.became).toEqual({ 'teaser/desk': 'pending' });
    expect(run.credits).toEqual({ charged: 0, refunded: 0, unknown: 0 });
    expect(run.requests).toBe(0);
    const ledger = await place.known([desk]);
    expect([...ledger.takes.values()]).toMatchObject([{ progress: { state: 'withdrawn' } }]);
  });

  test.each(['none', 'seconds', 'date', 'absurd'] as const)(
    'after 429s whose Retry-After is: %s',
    async (retryAfter) => {
      await using place = await studio({
        speed: 3000,
        requestsPerHour: 2,
        behaviour: { retryAfter },
      });
      const shots = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];
      const run = await place.run([video('teaser', shots)], { waitMinutes: 600 });
      expect(Object.values(run.became)).toEqual(['clip', 'clip', 'clip']);
      expect([run.spent, run.paid]).toEqual([30, 30]);
      expect(Object.values(timesPaid(place.simulator))).toEqual([1, 1, 1]);
      const refused = place.simulator.requests().filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThan(0);
      expect(refused.length).toBeLessThan(
        retryAfter === 'none' || retryAfter === 'absurd' ? 60 : 8,
      );
    },
    20_000,
  );

  test('in the next run, when there were too few credits', async () => {
    await using place = await studio({ credits: 15 });
    const run = await place.run([teaser]);
    expect(run.became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'blocked' });
    expect([run.spent, run.paid]).toEqual([10, 10]);
    expect(run.problems['teaser/lamp']).toMatch(/too few credits/u);
  });

  test('in the next run, when the key is wrong', async () => {
    await using place = await studio({ keys: ['another'] });
    const run = await place.run([teaser]);
    expect(run.became).toEqual({ 'teaser/desk': 'blocked', 'teaser/lamp': 'blocked' });
    expect(sent(place.simulator, 'generate')).toBe(1);
    const ledger = await place.known([teaser]);
    expect([...ledger.takes.values()].map(({ progress }) => progress.state)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
  });

  test('in the next run, when the API redirects', async () => {
    await using place = await studio({
      behaviour: { redirect: { status: 307, to: '/api/veo-3/generate', times: 1 } },
    });
    expect((await place.run([desk])).became).toEqual({ 'teaser/desk': 'failed' });
    expect(place.simulator.book()).toEqual([]);
    expect((await place.run([desk])).became).toEqual({ 'teaser/desk': 'clip' });
    expect(Object.values(timesPaid(place.simulator))).toEqual([1]);
  });
});
