import { startSimulator, type Simulator } from '../../../src/simulator/server.js';
import { type Artifacts, startArtifacts } from './artifacts.js';
import { type Github, startGithub } from './github.js';
import type { Permissions, AppSlug } from './github-state.js';
import { checkOracles } from './oracles.js';
import type { Event } from './payload.js';
import { runAction, type ActionOptions, type ActionResult } from './run-action.js';

export const canaryKey = 'canary-8c1f-key';

/** A GitHub, its artifacts, and an API that sells clips for one known key: all that a paid run needs. */
export interface Studio {
  readonly github: Github;
  readonly artifacts: Artifacts;
  readonly api: Simulator;
  /** How many shots were ever paid for. */
  paid(): number;
  /** Runs the committed action as a workflow with these rights would, and holds it to the oracles. */
  run(event: Event, options?: StudioRun): Promise<ActionResult>;
  forget(): void;
  close(): Promise<void>;
}

export interface StudioRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  /** Whose token it is: GITHUB_TOKEN's unless said. */
  readonly app?: AppSlug;
  /** The commit that is checked out; the event's own unless said. */
  readonly at?: string;
  readonly cwd?: string;
  readonly step?: ActionOptions['step'];
  readonly env?: ActionOptions['env'];
}

const everything: Permissions = { contents: 'write', 'pull-requests': 'write', actions: 'read' };

export async function startStudio(
  behaviour: NonNullable<Parameters<typeof startSimulator>[0]>['behaviour'] = {},
): Promise<Studio> {
  const artifacts = await startArtifacts();
  const github = await startGithub({ artifacts });
  const api = await startSimulator({
    keys: [canaryKey],
    // Done before the first look, which `poll-seconds: 1` asks for.
    behaviour: { generation: 'fixed:0.2', ...behaviour },
  });
  let runs = 0;
  return {
    github,
    artifacts,
    api,
    paid: () => api.book().filter(({ kind }) => kind === 'accepted').length,
    async run(event, { inputs, permissions = everything, app, at, cwd, step, env } = {}) {
      const result = await runAction({
        event,
        cwd: cwd ?? (await event.repository.checkOut(at ?? event.sha)),
        github,
        artifacts,
        token: await github.token(permissions, app),
        env: { NANOPHOTO_API_KEY: canaryKey, ...env },
        inputs: { 'api-url': api.url, 'poll-seconds': '1', ...inputs },
        step: { runId: 8_000 + (runs += 1), ...step },
      });
      await checkOracles(result, { canaryKey, github, artifacts });
      return result;
    },
    forget() {
      github.forget();
      artifacts.forget();
    },
    async close() {
      await api.close();
      await github.close();
      await artifacts.close();
    },
  };
}

/** A config of videos by id, each with its prompts by shot id. */
export function configOf(
  videos: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const lines = Object.entries(videos).flatMap(([id, shots]) => [
    `  - id: ${id}`,
    '    shots:',
    ...Object.entries(shots).map(
      ([shot, prompt]) => `      - { id: ${shot}, prompt: ${JSON.stringify(prompt)} }`,
    ),
  ]);
  return ['version: 1', 'videos:', ...lines, ''].join('\n');
}
