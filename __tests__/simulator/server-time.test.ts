import { setTimeout as delay } from 'node:timers/promises';
import { generationSeconds, type GenerationTimes } from '../../src/simulator/generation-time.js';
import { rateLimit, retryAfter } from '../../src/simulator/rate-limit.js';
import { documented } from '../../src/simulator/behaviour.js';
import type { Accepted, BookEntry } from '../../src/simulator/book.js';
import { startSimulator } from '../../src/simulator/server.js';
import { caller, tasksOf, wireShot } from './caller.js';

const isAccepted = (entry: BookEntry): entry is Accepted => entry.kind === 'accepted';

const draws = (times: GenerationTimes): readonly number[] =>
  Array.from({ length: 4000 }, (_, at) => generationSeconds(times, `draw ${at}`));
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length / 2] ?? NaN;

const timesOf = async (seed: string): Promise<readonly number[]> => {
  await using simulator = await startSimulator({ seed });
  const api = caller(simulator);
  await api.generate([wireShot(), wireShot({ id: 'twin' })]);
  await api.generate([wireShot({ prompt: 'other' })]);
  await api.generate([wireShot({ id: 'renamed' })]);
  return simulator
    .book()
    .filter(isAccepted)
    .flatMap(({ shots }) => shots.map(({ startsAfter, endsAfter }) => endsAfter - startsAfter));
};

describe('generation times', () => {
  test('lognormal ones lie around 200 s, between one and fifteen minutes', () => {
    const all = draws('lognormal');
    expect(Math.abs(median(all) - 200)).toBeLessThan(6);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...all)).toBeLessThanOrEqual(900);
    const logs = all.map((seconds) => Math.log(seconds / 200));
    const sigma = Math.sqrt(logs.reduce((sum, log) => sum + log * log, 0) / logs.length);
    expect(Math.abs(sigma - 0.35)).toBeLessThan(0.02);
  });

  test('uniform ones lie between two and five minutes', () => {
    const all = draws('uniform');
    expect(Math.min(...all)).toBeGreaterThanOrEqual(120);
    expect(Math.max(...all)).toBeLessThanOrEqual(300);
    expect(Math.abs(median(all) - 210)).toBeLessThan(6);
  });

  test('one bimodal one in ten takes fifteen minutes', () => {
    const all = draws('bimodal');
    const stragglers = all.filter((seconds) => seconds === 900).length;
    expect(Math.abs(stragglers / all.length - 0.1)).toBeLessThan(0.02);
    expect(Math.max(...all.filter((seconds) => seconds < 900))).toBeLessThanOrEqual(300);
  });

  test('fixed ones are what they say', () => {
    expect(generationSeconds('fixed:12.5', 'x')).toBe(12.5);
  });

  test('follow from the seed, the shot and how often it was sent', async () => {
    const first = await timesOf('a');
    expect(await timesOf('a')).toEqual(first);
    expect(new Set([...first, ...(await timesOf('b'))]).size).toBe(8);
  });
});

describe('shots of one request', () => {
  test('are generated one after another, those of two requests at once', async () => {
    await using simulator = await startSimulator({ behaviour: { generation: 'fixed:200' } });
    const api = caller(simulator);
    await api.generate([wireShot({ id: 'a' }), wireShot({ id: 'b' }), wireShot({ id: 'c' })]);
    await api.generate([wireShot({ id: 'd' })]);
    const ends = simulator
      .book()
      .filter(isAccepted)
      .map(({ shots }) => shots.map(({ endsAfter }) => endsAfter));
    expect(ends).toEqual([[200, 400, 600], [200]]);
  });

  test('are done at the simulator’s speed', async () => {
    await using simulator = await startSimulator({
      speed: 1000,
      behaviour: { generation: 'fixed:200' },
    });
    const api = caller(simulator);
    const began = performance.now();
    const tasks = tasksOf(await api.generate([wireShot({ id: 'a' }), wireShot({ id: 'b' })]));
    const [first, second] = tasks;
    expect((await api.settled([first])).body.shots[0].generationTime).toBe(200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(200);
    const rest = await api.settled([second]);
    expect(rest.body.shots[0]).toMatchObject({ status: 'completed', generationTime: 200 });
    expect(performance.now() - began).toBeGreaterThanOrEqual(400);
  });
});

const ask = (nowMs: number, change: Partial<typeof documented> = {}) => ({
  account: 'a',
  isCheck: false,
  nowMs,
  behaviour: { ...documented, ...change },
});

describe('the rate limit', () => {
  test('lets through so many requests in an hour, checks counted, for each key', async () => {
    // An hour is over in 2 s.
    await using simulator = await startSimulator({ speed: 1800, requestsPerHour: 4 });
    const api = caller(simulator);
    const tasks = tasksOf(await api.generate([wireShot()]));
    for (let at = 0; at < 3; at += 1) expect((await api.check(tasks)).status).toBe(200);
    const { status, body, headers } = await api.check(tasks);
    expect([status, body.errorCode, headers.get('retry-after')]).toEqual([
      429,
      'API_KEY_RATE_LIMIT_EXCEEDED',
      null,
    ]);
    expect((await caller(simulator, 'key-2').generate([wireShot()])).status).toBe(200);
    await delay(2050);
    expect((await api.check(tasks)).status).toBe(200);
  });

  test('counts requests that are refused for what they say', async () => {
    await using simulator = await startSimulator({ requestsPerHour: 2 });
    const api = caller(simulator);
    expect((await api.generate([])).status).toBe(400);
    expect((await api.check([])).status).toBe(400);
    expect((await api.generate([wireShot()])).status).toBe(429);
  });

  test('lets checks through where they are not counted', async () => {
    await using simulator = await startSimulator({
      requestsPerHour: 1,
      behaviour: { checksCounted: false },
    });
    const api = caller(simulator);
    const tasks = tasksOf(await api.generate([wireShot()]));
    expect((await api.check(tasks)).status).toBe(200);
    expect((await api.check(tasks)).status).toBe(200);
    expect((await api.generate([wireShot()])).status).toBe(429);
  });

  test('says in life’s seconds, or as a real date, how long to wait', async () => {
    await using simulator = await startSimulator({ speed: 100, requestsPerHour: 1 });
    const api = caller(simulator);
    await api.generate([wireShot()]);
    await api.behave({ retryAfter: 'seconds' });
    const seconds = Number((await api.generate([wireShot()])).headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(3000);
    expect(seconds).toBeLessThanOrEqual(3600);
    await api.behave({ retryAfter: 'date' });
    const date = Date.parse((await api.generate([wireShot()])).headers.get('retry-after') ?? '');
    expect(date - Date.now()).toBeGreaterThan(3_000_000);
    expect(date - Date.now()).toBeLessThanOrEqual(3_601_000);
    await api.behave({ retryAfter: 'absurd' });
    expect((await api.generate([wireShot()])).headers.get('retry-after')).toBe('soon');
  });

  const minute = 60_000;

  test('waits, when rolling, until the oldest request leaves the hour', () => {
    const limit = rateLimit(2);
    expect(limit.admit(ask(0))).toBeUndefined();
    expect(limit.admit(ask(30 * minute))).toBeUndefined();
    expect(limit.admit(ask(50 * minute))).toBe(600);
    expect(limit.admit(ask(60 * minute))).toBeUndefined();
    expect(limit.admit(ask(61 * minute))).toBe(29 * 60);
  });

  test('begins a new hour, when fixed, after the one that the first request began', () => {
    const limit = rateLimit(2);
    const fixed = { limit: 'fixed' } as const;
    expect(limit.admit(ask(0, fixed))).toBeUndefined();
    expect(limit.admit(ask(59 * minute, fixed))).toBeUndefined();
    expect(limit.admit(ask(59 * minute, fixed))).toBe(60);
    expect(limit.admit(ask(60 * minute, fixed))).toBeUndefined();
    expect(limit.admit(ask(60 * minute, fixed))).toBeUndefined();
    expect(limit.admit(ask(60 * minute, fixed))).toBe(3600);
  });

  test('never opens, where refused requests count, for a client that keeps asking', () => {
    const limit = rateLimit(1);
    const counted = { refusedCounted: true };
    expect(limit.admit(ask(0, counted))).toBeUndefined();
    expect(limit.admit(ask(59 * minute, counted))).toBe(3600);
    expect(limit.admit(ask(61 * minute, counted))).toBe(3600);
    expect(limit.admit(ask(121 * minute, counted))).toBeUndefined();
  });

  test('has several absurd things to say', () => {
    const said = Array.from({ length: 7 }, (_, refusals) =>
      retryAfter('absurd', { waitSeconds: 10, refusals }),
    );
    expect(new Set(said).size).toBe(7);
  });
});
