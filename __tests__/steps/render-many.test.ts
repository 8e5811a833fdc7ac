import { video } from '../core/builders.js';
import { timesPaid } from '../tools/times-paid.js';
import { studio } from './rendering.js';

test('30 shots are collected without one request too many', async () => {
  await using place = await studio({ speed: 400 });
  const run = await place.run([
    video(
      'teaser',
      Array.from({ length: 30 }, (_, index) => ({ id: `shot-${index}` })),
    ),
  ]);
  expect(new Set(Object.values(run.became))).toEqual(new Set(['clip']));
  const requests = place.simulator.requests().filter(({ method }) => method === 'POST');
  expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
  expect(requests.length).toBeLessThanOrEqual(100);
  expect(run.requests).toBe(requests.length);
  expect([run.paid, run.spent]).toEqual([300, 300]);
  expect(Object.values(timesPaid(place.simulator))).toEqual(Array.from({ length: 30 }, () => 1));
}, 30_000);
