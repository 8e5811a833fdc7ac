import { startSimulator } from '../../src/simulator/server.js';
import { videosOf } from './world/config-of.js';
import { startLaptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

test('30 shots against the API with its rate limit on: not one request is refused', async () => {
  // Both clocks at one speed.
  const simulator = await startSimulator({ keys: [canaryKey], speed: 60 });
  await using laptop = await startLaptop(simulator, videosOf(30));
  const ran = await laptop.render(['--provider', 'simulator', '--speed', '60', '--json']);
  const report: { readonly status: string; readonly requests: number } = JSON.parse(ran.stdout);
  expect([report.status, ran.exitCode]).toEqual(['rendered', 0]);
  const sent = simulator.requests().filter(({ method }) => method === 'POST');
  expect(sent.filter(({ status }) => status !== 200)).toEqual([]);
  expect(sent.length).toBeLessThanOrEqual(100);
  expect(report.requests).toBe(sent.length);
  expect(ran.stderr).toMatch(
    /30 under way for \d+ s \(film\/s0, .*\), .*next look at 30 shots in \d/u,
  );
}, 60_000);
