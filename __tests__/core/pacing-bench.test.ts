import { bound } from '../../bench/pacing/bound.mjs';
import { documentedLoop, oneRequestEach } from '../../bench/pacing/baselines.mjs';
import { distributions, randomFrom } from '../../bench/pacing/distributions.mjs';
import { driveRender } from '../../bench/pacing/drive.mjs';
import { measure, modelOf } from '../../bench/pacing/measure.mjs';
import { planOf } from '../../bench/pacing/plan-of.mjs';
import { identify } from '../../src/core/fingerprint.js';
import { isObtained } from '../../src/core/outcome.js';
import { makePlan } from '../../src/core/plan.js';
import { veoRates } from '../../src/core/prices.js';
import { render, type RenderOptions } from '../../src/steps/render.js';
import { wireIdOf } from '../../src/steps/render/job.js';

const program = { identify, makePlan, veoRates, render, wireIdOf };
const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed + 1);
const kinds = ['lognormal', 'bimodal', 'uniform'];

/** DESIGN.md's target, for as many seeds as a minute has room for; `npm run bench:pacing` takes all. */
const targets: { shots: number; count: number; mean: number }[] = [
  { shots: 1, count: 10, mean: 1.1 },
  { shots: 5, count: 10, mean: 1.1 },
  { shots: 21, count: 5, mean: 1.1 },
  { shots: 50, count: 3, mean: 1.1 },
  { shots: 80, count: 3, mean: 1.1 },
  { shots: 90, count: 5, mean: 1.1 },
  { shots: 95, count: 10, mean: 1.1 },
  { shots: 100, count: 8, mean: 1.1 },
  { shots: 200, count: 5, mean: 1.1 },
  { shots: 500, count: 2, mean: 1.25 },
  { shots: 1000, count: 1, mean: 1.25 },
  { shots: 2000, count: 1, mean: 1.25 },
];

/**
 * Where five requests are left to look with and nothing is known of the times, the target is just
 * missed, and by any plan (said in the README too). Known times meet it: see below.
 */
const misses = new Set(['95 lognormal', '95 bimodal']);

describe.each(kinds)('%s generation times', (distribution) => {
  test.each(targets)(
    '$shots shots stay near the bound without a 429',
    async ({ shots, count, mean }) => {
      const policy = 'pacing';
      const row = await measure(program, { policy, shots, distribution, seeds: seeds(count) });
      expect(row.refused).toBe(0);
      const missed = misses.has(`${shots} ${distribution}`);
      expect(row.meanRatio).toBeLessThan(missed ? 1.12 : mean);
      if (shots <= 200) expect(row.worstRatio).toBeLessThan(1.35);
    },
    30_000,
  );

  test('so do the sizes with the fewest checks, once a hundred takes are known', async () => {
    const random = randomFrom(0);
    const earlier = Array.from({ length: 100 }, () => distributions[distribution]!(random));
    const options = { history: { '720p': earlier } };
    for (const shots of [95, 100]) {
      const setting = { policy: 'known', shots, distribution, seeds: seeds(20), options };
      const row = await measure(program, setting);
      expect(row.refused).toBe(0);
      expect(row.meanRatio).toBeLessThan(1.1);
      expect(row.worstRatio).toBeLessThan(1.35);
    }
  }, 30_000);
});

test.each([
  ['a slow day that the history does not know', 'slow day', [150, 180, 200, 220, 260]],
  ['stragglers by the dozen', 'many stragglers', []],
  ['times spread wider than expected', 'wide lognormal', []],
])('copes with %s', async (_, distribution, known) => {
  const history = { '720p': Array.from({ length: 20 }, () => known).flat() };
  const row = await measure(program, {
    policy: 'pacing',
    shots: 50,
    distribution,
    seeds: seeds(2),
    options: { history },
  });
  expect(row.refused).toBe(0);
  expect(row.meanRatio).toBeLessThan(1.1);
});

async function run(
  job: { shots: number; resolution?: string; perVideo?: number },
  more: { model?: object; options?: Partial<RenderOptions> } = {},
) {
  const { plan, ids } = planOf(program, job);
  const model = { ...modelOf({ ids, distribution: 'lognormal', seed: 1 }), ...more.model };
  const result = await driveRender(program, { plan, model, options: more.options ?? {} });
  return { ...result, least: bound(ids.map((id) => ({ seconds: model.seconds.get(id)! }))) };
}

test('finishes beside others who take half of the key', async () => {
  const others = Array.from({ length: 400 }, (_, index) => (index - 50) * 72_000);
  for (const retryAfter of [false, true]) {
    const result = await run({ shots: 50 }, { model: { others, retryAfter } });
    expect(result.noticed).toBe(50);
    expect(result.seconds).toBeLessThan(2 * 3600);
  }
});

test('1080p and 4k beyond the hour follow in the next one', async () => {
  const result = await run({ shots: 120, resolution: '4k' });
  expect(result.noticed).toBe(120);
  expect(result.refused).toBe(0);
  expect(result.seconds).toBeLessThan(3600 + 12 * 60);
});

test('short videos in great number go out hour by hour', async () => {
  const result = await run({ shots: 400, perVideo: 2 });
  expect(result.noticed).toBe(400);
  expect(result.refused).toBe(0);
});

test('the deadline leaves nothing paid uncollected', async () => {
  const { rendered, noticed } = await run({ shots: 2000 }, { options: { waitMinutes: 60 } });
  const clips = rendered.outcomes.filter(isObtained).length;
  expect(clips).toBe(noticed);
  expect(rendered.credits.charged).toBe(clips * 10);
  expect(clips).toBeGreaterThan(600);
});

test('checks of one generate call each are paid for in the plan', async () => {
  const result = await run({ shots: 60 }, { model: { mixedBatch: false } });
  expect(result.noticed).toBe(60);
  expect(result.refused).toBe(0);
});

test('a limit of tasks at once is learned from one refusal, kept and filled', async () => {
  const lines: string[] = [];
  const { plan, ids } = planOf(program, { shots: 60 });
  const model = { ...modelOf({ ids, distribution: 'lognormal', seed: 1 }), mostUnderWay: 10 };
  const log = (line: string): void => void lines.push(line);
  const result = await driveRender(program, { plan, model, log });
  expect(result.noticed).toBe(60);
  expect(result.seconds).toBeLessThan(40 * 60);
  expect(lines.filter((line) => line.includes('10 at once'))).toHaveLength(1);
});

test('the baselines are refused what they do not count', async () => {
  const of = (next: unknown, shots: number) =>
    measure(program, { policy: 'it', next, shots, distribution: 'lognormal', seeds: seeds(2) });
  expect((await of(documentedLoop, 1)).refused).toBe(0);
  const loop = await of(documentedLoop, 21);
  expect(loop.meanRatio).toBeGreaterThan(8);
  expect(loop.refused).toBeGreaterThan(50);
  expect((await of(oneRequestEach, 90)).meanRatio).toBeGreaterThan(2);
});

test('the distributions are what their names say', () => {
  const random = randomFrom(3);
  const many = Array.from({ length: 4000 }, () => distributions['lognormal']!(random)).sort(
    (a, b) => a - b,
  );
  expect(many[2000]).toBeGreaterThan(190);
  expect(many[2000]).toBeLessThan(210);
});
