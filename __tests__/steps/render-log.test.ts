import { driveRender } from '../../bench/pacing/drive.mjs';
import { modelOf } from '../../bench/pacing/measure.mjs';
import { planOf } from '../../bench/pacing/plan-of.mjs';
import { identify } from '../../src/core/fingerprint.js';
import { makePlan } from '../../src/core/plan.js';
import { veoRates } from '../../src/core/prices.js';
import { standingLine } from '../../src/core/standing.js';
import { render } from '../../src/steps/render.js';
import { wireIdOf } from '../../src/steps/render/job.js';
import { expectGolden } from '../tools/golden.js';

test('a person who waits can read what is under way, since when, and when the next look is', async () => {
  const program = { identify, makePlan, veoRates, render, wireIdOf, standingLine };
  const { plan, ids } = planOf(program, { shots: 5, perVideo: 3 });
  const lines: string[] = [];
  const model = { ...modelOf({ ids, distribution: 'lognormal', seed: 3 }), mostUnderWay: 4 };
  await driveRender(program, { plan, model, log: (line: string) => lines.push(line) });
  for (const line of lines) expect(line.length).toBeLessThan(250);
  expectGolden('log/five-shots.txt', `${lines.join('\n')}\n`);
});
