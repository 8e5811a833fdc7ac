// The program's own render step on a virtual clock against a model of the API, beside two baselines.
//   node bench/pacing/index.mjs [--json] [--seeds=20] [--first-seed=1] [--sizes=1,5,21]
//     [--distributions=uniform] [--only=pacing]
// needs the compiled sources: npx tsc -p tsconfig.json
import { identify } from '../../build/core/fingerprint.js';
import { makePlan } from '../../build/core/plan.js';
import { veoRates } from '../../build/core/prices.js';
import { render } from '../../build/steps/render.js';
import { wireIdOf } from '../../build/steps/render/job.js';
import { documentedLoop, oneRequestEach } from './baselines.mjs';
import { distributions, randomFrom } from './distributions.mjs';
import { measure } from './measure.mjs';

const program = { identify, makePlan, veoRates, render, wireIdOf };
const option = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const sizes = (option('sizes') ?? '1,5,21,50,80,90,95,100,200,500,1000,2000')
  .split(',')
  .map(Number);
const kinds = (option('distributions') ?? 'lognormal,bimodal,uniform').split(',');
const firstSeed = Number(option('first-seed') ?? 1);
const seeds = Array.from({ length: Number(option('seeds') ?? 20) }, (_, seed) => seed + firstSeed);

const rows = [];
for (const distribution of kinds) {
  const random = randomFrom(0);
  const earlier = Array.from({ length: 100 }, () => distributions[distribution](random));
  const policies = [
    { policy: 'pacing' },
    { policy: 'pacing, 100 takes known', options: { history: { '720p': earlier } } },
    { policy: "vendor's loop", next: documentedLoop },
    { policy: 'one request a shot', next: oneRequestEach },
  ].filter(({ policy }) => policy.startsWith(option('only') ?? ''));
  for (const shots of sizes)
    for (const policy of policies) {
      // Without a thought of the hour a big job is refused a million times: three seeds tell it too.
      const few = policy.next && shots > 100 ? 3 : seeds.length;
      const row = await measure(program, {
        ...policy,
        shots,
        distribution,
        seeds: seeds.slice(0, few),
      });
      rows.push(row);
      if (!process.argv.includes('--json')) console.log(line(row));
    }
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, undefined, 2));

function line({ shots, distribution, policy, meanRatio, worstRatio, requests, refused }) {
  return [
    distribution.padEnd(10),
    String(shots).padStart(5),
    policy.padEnd(24),
    `mean ${meanRatio.toFixed(2)}`.padStart(11),
    `worst ${worstRatio.toFixed(2)}`.padStart(12),
    `${requests.toFixed(0)} requests`.padStart(14),
    `${refused} refused`.padStart(14),
  ].join('  ');
}
