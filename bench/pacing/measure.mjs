import { bound } from './bound.mjs';
import { distributions, randomFrom } from './distributions.mjs';
import { drive } from './drive.mjs';
import { ApiModel } from './model.mjs';

/** The shots of a job, all of one video unless told otherwise. */
export function job({ shots, distribution, seed, perVideo = Infinity, resolution = '720p' }) {
  const random = randomFrom(seed);
  return Array.from({ length: shots }, (_, index) => ({
    key: `shot-${index}`,
    video: `video-${Math.floor(index / perVideo)}`,
    resolution,
    seconds: distributions[distribution](random),
  }));
}

/**
 * One policy over many seeds, compared with the bound of each.
 * @returns {{ shots: number, distribution: string, policy: string, meanRatio: number,
 *   worstRatio: number, requests: number, refused: number }} `meanRatio`: mean time to mean bound;
 *   `worstRatio`: of the worst seed; `requests`: the mean; `refused`: 429s of all seeds together
 */
export function measure({ policy, next, shots, distribution, seeds, ...setting }) {
  const runs = seeds.map((seed) => {
    const rows = job({ shots, distribution, seed, ...setting.job });
    const model = new ApiModel({ random: randomFrom(seed + 1000), ...setting.model });
    const run = drive(next, model, { shots: rows, ...setting.state });
    return { ...run, bound: bound(rows) };
  });
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
