import { type Artifacts, startArtifacts } from './artifacts.js';
import { type Github, startGithub } from './github.js';

/** GitHub and what it keeps for workflow runs, on loopback. */
export interface World {
  readonly github: Github;
  readonly artifacts: Artifacts;
  /** Forgets requests, faults and hooks of both. */
  forget(): void;
}

export async function startWorld(): Promise<AsyncDisposable & World> {
  const artifacts = await startArtifacts();
  const github = await startGithub({ artifacts });
  return {
    github,
    artifacts,
    forget() {
      github.forget();
      artifacts.forget();
    },
    async [Symbol.asyncDispose]() {
      await github.close();
      await artifacts.close();
    },
  };
}

/** One for the tests of the calling block: each of them finds forgotten what went before it. */
export function openWorld(): World {
  let world: AsyncDisposable & World;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => {
    world.forget();
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });
  return {
    get github() {
      return world.github;
    },
    get artifacts() {
      return world.artifacts;
    },
    forget: () => world.forget(),
  };
}
