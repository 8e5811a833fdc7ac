import { startSimulator, type Simulator } from '../../../src/simulator/server.js';
import { type Artifacts, startArtifacts } from './artifacts.js';
import { type Github, startGithub } from './github.js';
import { checkOracles } from './oracles.js';
import type { Event } from './payload.js';
import type { Repository } from './repository.js';
import { runAction, type ActionOptions, type ActionResult } from './run-action.js';

export const canaryKey = 'canary-41ab-key';

/** GitHub, an artifact store and the API on loopback, for paid runs of the committed action. */
export interface Stage {
  readonly github: Github;
  readonly artifacts: Artifacts;
  readonly api: Simulator;
  /** How many requests to generate the API has accepted since the last time it was asked. */
  newlyAccepted(): number;
  /** Runs the action with a key and a token that may write, unless said. */
  run(event: Event, options: RunOptions): Promise<ActionResult>;
  close(): Promise<void>;
}

export interface RunOptions extends Pick<ActionOptions, 'inputs' | 'env' | 'step' | 'token'> {
  /** The commit that the workspace is at. */
  readonly at: string;
}

export async function startStage(): Promise<Stage> {
  const artifacts = await startArtifacts();
  const github = await startGithub({ artifacts });
  const api = await startSimulator({ keys: [canaryKey], behaviour: { generation: 'fixed:1' } });
  let seen = 0;
  let runs = 0;
  return {
    github,
    artifacts,
    api,
    newlyAccepted() {
      const accepted = api.book().filter(({ kind }) => kind === 'accepted').length;
      const since = accepted - seen;
      seen = accepted;
      return since;
    },
    async run(event, { at, token, inputs, env, step }) {
      runs += 1;
      const result = await runAction({
        event,
        cwd: await event.repository.checkOut(at),
        github,
        artifacts,
        token: token ?? (await writing(github)),
        env: { NANOPHOTO_API_KEY: canaryKey, ...env },
        inputs: { 'api-url': api.url, 'poll-seconds': '1', artifacts: 'none', ...inputs },
        step: { runId: 8_000 + runs, ...step },
      });
      await checkOracles(result, { canaryKey, github, artifacts });
      return result;
    },
    async close() {
      await api.close();
      await github.close();
      await artifacts.close();
    },
  };
}

/** A token with what a paid render on a pull request needs. */
export async function writing(github: Github): Promise<string> {
  return await github.token({ contents: 'write', 'pull-requests': 'write' });
}

/** A repository with a film of these shots, as `id: prompt`; each costs 10 credits. */
export async function filmRepository(
  github: Github,
  shots: Readonly<Record<string, string>>,
): Promise<Repository> {
  return await github.repository({ files: { 'videos.yml': film(shots) } });
}

/** The config of it. */
export function film(shots: Readonly<Record<string, string>>): string {
  const lines = Object.entries(shots).flatMap(([id, prompt]) => [
    `      - id: ${id}`,
    `        prompt: ${prompt}`,
  ]);
  return ['version: 1', 'videos:', '  - id: film', '    shots:', ...lines, ''].join('\n');
}
