import type { SimulatorOptions } from '../../../src/simulator/server.js';
import { paidTwice, submits } from '../../tools/times-paid.js';
import { type Api, startApi } from './api.js';
import type { Files } from './git-writer.js';
import type { Permissions } from './github-state.js';
import { canaryKey, checkOracles } from './oracles.js';
import { payload } from './payload.js';
import type { Pull } from './pull.js';
import type { Repository } from './repository.js';
import {
  type ActionOptions,
  type ActionResult,
  type RunningAction,
  startAction,
} from './run-action.js';
import type { World } from './world.js';

/** A pull request whose videos are paid for, before an API of its own. */
export interface PaidPull extends AsyncDisposable {
  readonly repository: Repository;
  readonly api: Api;
  pull: Pull;
  /** Runs the action on the pull request's present head, in a fresh checkout unless `cwd` is given. */
  run(more?: More): Promise<ActionResult>;
  start(more?: More): Promise<RunningAction>;
  /** Commits to the head branch. */
  push(files: Files): Promise<void>;
  /** Net credits that the API has taken. */
  spent(): number;
  /** Wire ids of takes that were paid for more than once, refunds aside (O3). */
  paidTwice(): readonly string[];
  /** How many submits the API has accepted. */
  submits(): number;
}

export type More = Partial<Pick<ActionOptions, 'cwd' | 'env' | 'inputs' | 'temp' | 'step'>> & {
  readonly permissions?: Permissions;
};

let runIds = 60_000;

/** Opens it for a config that `main` has as well. */
export async function paidPull(
  { github, artifacts }: World,
  config: string,
  options: SimulatorOptions = {},
): Promise<PaidPull> {
  const repository = await github.repository({ files: { 'videos.yml': config } });
  const api = await startApi({
    keys: [canaryKey],
    ...options,
    behaviour: { generation: 'fixed:1', ...options.behaviour },
  });
  const place: PaidPull = {
    repository,
    api,
    pull: await repository.pull({ files: { 'notes.md': 'x' } }),
    async start({ cwd, env, inputs, permissions, step, temp } = {}) {
      const given = permissions ?? { contents: 'write', 'pull-requests': 'write', actions: 'read' };
      return await startAction({
        event: payload('pull_request', { repository, sha: place.pull.head, pull: place.pull }),
        cwd: cwd ?? (await repository.checkOut(place.pull.merge)),
        github,
        artifacts,
        token: await github.token(given),
        env: { NANOPHOTO_API_KEY: canaryKey, ...env },
        inputs: { provider: 'nanophoto', 'api-url': api.url, 'poll-seconds': '1', ...inputs },
        step: { runId: (runIds += 1), ...step },
        ...(temp === undefined ? {} : { temp }),
      });
    },
    async run(more) {
      const result = await (await place.start(more)).result;
      await checkOracles(result, { canaryKey, github, artifacts });
      return result;
    },
    async push(files) {
      await repository.commit({ branch: place.pull.branch, files });
      place.pull = await repository.refresh(place.pull);
    },
    spent: () =>
      api
        .book()
        .reduce(
          (sum, line) =>
            sum +
            (line.kind === 'accepted' ? line.credits : line.kind === 'failed' ? -line.refunded : 0),
          0,
        ),
    paidTwice: () => paidTwice(api),
    submits: () => submits(api),
    async [Symbol.asyncDispose]() {
      await api.close();
    },
  };
  return place;
}
