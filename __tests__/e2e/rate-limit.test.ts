import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';

const apiKey = 'canary-9d8e7f/key+11';

/** Renders so many shots with dist against an API that behaves so, with both clocks at one speed. */
async function rendering(
  shots: number,
  options: SimulatorOptions,
  use: (ran: {
    readonly report: { readonly status: string; readonly requests: number };
    readonly exitCode: number | null;
    readonly log: string;
    readonly simulator: Simulator;
  }) => void,
): Promise<void> {
  await using simulator = await startSimulator({ keys: [apiKey], ...options });
  const folder = await mkdtemp(join(tmpdir(), 'rate-limit-'));
  try {
    const list = Array.from(
      { length: shots },
      (_, index) => `      - { id: s${index}, prompt: "Shot ${index} of the day" }`,
    );
    const head = ['version: 1', 'videos:', '  - id: teaser', '    shots:'];
    await writeFile(join(folder, 'videos.yml'), `${[...head, ...list].join('\n')}\n`);
    const command = ['render', '--provider', 'simulator', '--speed', '60', '--json'];
    const ran = await runShotlock(folder, [...command, '--api-url', simulator.url], {
      NANOPHOTO_API_KEY: apiKey,
    });
    for (const form of [apiKey, encodeURIComponent(apiKey), btoa(apiKey)])
      expect(ran.stdout + ran.stderr).not.toContain(form);
    const report = JSON.parse(ran.stdout);
    use({ report, exitCode: ran.exitCode, log: ran.stderr, simulator });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const posts = (simulator: Simulator) =>
  simulator.requests().filter(({ method }) => method === 'POST');

test('30 shots against the API with its rate limit on: not one request is refused', async () => {
  await rendering(30, { speed: 60 }, ({ report, exitCode, log, simulator }) => {
    expect([report.status, exitCode]).toEqual(['rendered', 0]);
    const sent = posts(simulator);
    expect(sent.filter(({ status }) => status !== 200)).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(100);
    expect(report.requests).toBe(sent.length);
    expect(log).toMatch(
      /30 under way for \d+ s \(teaser\/s0, .*\), .*next look at 30 shots in \d/u,
    );
  });
}, 60_000);
