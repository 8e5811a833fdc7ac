import { bound } from './bound.mjs';
import { distributions, randomFrom } from './distributions.mjs';
import { driveBaseline, driveRender } from './drive.mjs';
import { planOf } from './plan-of.mjs';

/**
 * One policy over many seeds, compared with the bound of each: the program's own steps, or `next`, a
 * baseline.
 * @param {object} program
 * @param {{ policy: string, next?: any, shots: number, distribution: string,
 *   seeds: readonly number[], options?: object }} setting
 * @returns {Promise<{ shots: number, distribution: string, policy: string, meanRatio: number,
 *   worstRatio: number, requests: number, refused: number }>} `meanRatio`: mean time to mean bound;
 *   `worstRatio`: of the worst seed; `requests`: the mean; `refused`: 429s of all seeds together
 */
export async function measure(program, { policy, next, shots, distribution, seeds, options }) {
  const { plan, ids } = planOf(program, { shots });
  const runs = [];
  for (const seed of seeds) {
    const model = modelOf({ ids, distribution, seed });
    const run = next
      ? await driveBaseline(next, { ids, model })
      : await driveRender(program, { plan, model, options });
    if (run.noticed !== shots) throw new Error(`${run.noticed} of ${shots} clips were obtained`);
    runs.push({ ...run, bound: bound(ids.map((id) => ({ seconds: model.seconds.get(id) }))) });
  }
  const sum = (of) => runs.reduce((total, run) => total + of(run), 0);
  return {
    shots,
    distribution,
    policy,
    meanRatio: sum((run) => run.seconds) / sum((run) => run.bound),
    worstRatio: Math.max(...runs.map((run) => run.seconds / run.bound)),
    requests: sum((run) => run.requests) / runs.length,
    refused: sum((run) => run.refused),
  };
}

/** How long each shot takes, and how the line behaves: the same for the same seed. */
export function modelOf({ ids, distribution, seed }) {
  const random = randomFrom(seed);
  return {
    seconds: new Map(ids.map((id) => [id, distributions[distribution](random)])),
    random: randomFrom(seed + 1000),
  };
}
