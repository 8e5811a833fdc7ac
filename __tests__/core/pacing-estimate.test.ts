import type { PacingState } from '../../src/core/pacing.js';
import { estimate } from '../../src/core/pacing/estimate.js';
import { shots, stateOf } from './pacing-states.js';

const waitingFor = (count: number, changes: Partial<PacingState> = {}) =>
  stateOf({ waiting: shots(count), ...changes });

test('nothing takes no time and no request', () => {
  expect(estimate(waitingFor(0))).toEqual({ seconds: 0, requests: 0 });
});

test('seven shots take a few minutes and a fraction of the hour', () => {
  const { seconds, requests } = estimate(waitingFor(7));
  expect(seconds).toBeGreaterThan(4 * 60);
  expect(seconds).toBeLessThan(8 * 60);
  expect(requests).toBeGreaterThan(8);
  expect(requests).toBeLessThan(45);
});

test('what was learned moves it', () => {
  const history = { '720p': Array.from({ length: 50 }, (_, index) => 590 + index) };
  expect(estimate(waitingFor(7, { history })).seconds).toBeGreaterThan(10 * 60);
});

test('a deadline and takes that are open already do not confuse it', () => {
  const open = [
    { key: 'x', resolution: '4k' as const, submittedAt: -100_000, request: 'r', position: 0 },
  ];
  const { seconds } = estimate(waitingFor(3, { open, deadline: 60_000 }));
  expect(seconds).toBeGreaterThan(3 * 60);
});

test('two thousand shots need more than an hour and more than its requests', () => {
  const { seconds, requests } = estimate(waitingFor(2000));
  expect(seconds).toBeGreaterThan(3600);
  expect(requests).toBeGreaterThan(100);
});
