import { startSimulator, type Simulator } from '../../../src/simulator/server.js';
import { submits } from '../../tools/times-paid.js';
import type { AppSlug, Permissions } from './github-state.js';
import { canaryKey, checkOracles } from './oracles.js';
import type { Event } from './payload.js';
import { runAction, type ActionOptions, type ActionResult } from './run-action.js';
import { openWorld, type World } from './world.js';

/** A world with an API that sells clips for one known key: all that a paid run needs. */
export interface Studio extends World {
  readonly api: Simulator;
  /** How many shots were ever paid for. */
  paid(): number;
  /** How many of them since this was last asked, or since the test began. */
  newlyPaid(): number;
  /** Runs the committed action as a workflow with these rights would, and holds it to the oracles. */
  run(event: Event, options?: StudioRun): Promise<ActionResult>;
}

export interface StudioRun extends Partial<Pick<ActionOptions, 'cwd' | 'env' | 'inputs' | 'step'>> {
  readonly permissions?: Permissions;
  /** Whose token it is: GITHUB_TOKEN's unless said. */
  readonly app?: AppSlug;
  /** The commit that is checked out; the event's own unless said. */
  readonly at?: string;
}

/** What a paid render on a pull request needs. */
export const writing: Permissions = { contents: 'write', 'pull-requests': 'write' };
const everything: Permissions = { ...writing, actions: 'read' };

/** One for the tests of the calling block; `usual` is what all of its runs are given. */
export function openStudio(usual: StudioRun = {}): Studio {
  const world = openWorld();
  let api: Simulator;
  let seen = 0;
  let runs = 0;
  const paid = () => submits(api);
  const newlyPaid = () => {
    const before = seen;
    seen = paid();
    return seen - before;
  };
  beforeAll(async () => {
    // Done before the first look, which `poll-seconds: 1` asks for.
    api = await startSimulator({ keys: [canaryKey], behaviour: { generation: 'fixed:0.2' } });
  });
  beforeEach(() => {
    newlyPaid();
  });
  afterAll(async () => {
    await api.close();
  });
  return {
    get github() {
      return world.github;
    },
    get artifacts() {
      return world.artifacts;
    },
    get api() {
      return api;
    },
    forget: () => world.forget(),
    paid,
    newlyPaid,
    async run(event, own = {}) {
      const { permissions = everything, app, at, cwd, env, step } = { ...usual, ...own };
      const { github, artifacts } = world;
      const result = await runAction({
        event,
        cwd: cwd ?? (await event.repository.checkOut(at ?? event.sha)),
        github,
        artifacts,
        token: await github.token(permissions, app),
        env: { NANOPHOTO_API_KEY: canaryKey, ...env },
        inputs: { 'api-url': api.url, 'poll-seconds': '1', ...usual.inputs, ...own.inputs },
        step: { runId: 8_000 + (runs += 1), ...step },
      });
      await checkOracles(result, { canaryKey, github, artifacts });
      return result;
    },
  };
}
