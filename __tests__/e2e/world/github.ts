import { createSign } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Artifacts } from './artifacts.js';
import { ask } from './ask.js';
import type { Front } from './front.js';
import { startGithubFront } from './github-front.js';
import {
  appIds,
  type AppSlug,
  type EmulateCall,
  type EmulateReply,
  type GithubState,
  type Permissions,
  type Run,
  type Token,
} from './github-state.js';
import { createRepository, type Repository, type RepositoryOptions } from './repository.js';
import { startService } from './service.js';

/** Everyone there is. `studio` owns all repositories, `contributor` has no part in them. */
export const people = ['studio', 'writer', 'reader', 'contributor', 'dependabot[bot]'] as const;
export type Person = (typeof people)[number];

/** GitHub on loopback: its REST API as emulate has it, and what emulate lacks. */
export interface Github extends Front {
  /** A new repository of `studio`'s. */
  repository(options?: RepositoryOptions): Promise<Repository>;
  /** An installation token: what GITHUB_TOKEN is, with exactly these permissions. */
  token(permissions: Permissions, app?: AppSlug): Promise<string>;
  /** A person's own token. */
  tokenOf(person: Person): string;
  /** Makes `GET …/actions/runs/ID` and its jobs tell this. */
  setRun(repository: string, run: Run): void;
  /** Moves GitHub's own clock (its `date` header) ahead of this machine's. */
  moveClock(ms: number): void;
}

/** Starts it: one for a test file, one repository a test. */
export async function startGithub(
  options: { readonly artifacts?: Artifacts; readonly assetsPerRelease?: number } = {},
): Promise<Github> {
  const state: GithubState = {
    url: '',
    emulate: async (call) => await askEmulate(origin, call),
    tokens: new Map<string, Token>(
      people.map((login) => [personalToken(login), { kind: 'user', login }]),
    ),
    people: new Map(),
    assets: new Map(),
    assetsPerRelease: options.assetsPerRelease ?? 1000,
    runs: new Map(),
    signed: new Set(),
    clockAhead: 0,
    ...(options.artifacts && { artifacts: options.artifacts }),
  };
  let origin = '';
  const front = await startGithubFront(state, () => origin);
  const emulate = await startEmulate(front.url);
  origin = emulate.origin;
  for (const login of people) {
    const path = `/users/${encodeURIComponent(login)}`;
    const { data } = await state.emulate({ path, token: personalToken(login) });
    state.people.set(login, data);
  }
  const folders: string[] = [];

  return {
    ...front,
    repository: async (repositoryOptions) =>
      await createRepository({ state, tokenOf: personalToken, folders }, repositoryOptions),
    async token(permissions, app = 'github-actions') {
      const made = await installationToken(state, emulate.appKeys, permissions, app);
      state.tokens.set(made, { kind: 'app', app, permissions });
      return made;
    },
    tokenOf: personalToken,
    setRun(repository, run) {
      const key = `${repository}/${run.id}`;
      const known = state.runs.get(key) ?? [];
      const others = known.filter(({ attempt }) => attempt !== run.attempt);
      const names = new Set(run.jobs.map(({ name }) => name));
      const beside = known
        .filter(({ attempt }) => attempt === run.attempt)
        .flatMap(({ jobs }) => jobs.filter(({ name }) => !names.has(name)));
      const all = { ...run, jobs: [...beside, ...run.jobs] };
      const attempts = [...others, all].sort((a, b) => a.attempt - b.attempt);
      state.runs.set(key, attempts);
    },
    moveClock: (ms) => void (state.clockAhead += ms),
    async close() {
      await front.close();
      await emulate.stop();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startEmulate(baseUrl: string): Promise<{
  readonly origin: string;
  readonly appKeys: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}> {
  const apps = Object.entries(appIds).map(([slug, appId]) => ({
    app_id: appId,
    slug,
    name: slug,
    permissions: everything,
    installations: [{ installation_id: appId, account: 'studio', repository_selection: 'all' }],
  }));
  const seed = {
    tokens: Object.fromEntries(people.map((login) => [personalToken(login), { login }])),
    github: { users: people.map((login) => ({ login })), apps },
  };
  const service = await startService({
    script: fileURLToPath(new URL('emulate-github.mjs', import.meta.url)),
    args: [JSON.stringify({ seed, baseUrl })],
    ready: /^\{"origin".*$/,
    cwd: tmpdir(),
  });
  return { ...JSON.parse(service.announced[0]), stop: service.stop };
}

async function askEmulate(origin: string, call: EmulateCall): Promise<EmulateReply> {
  const { body, status } = await ask(`${origin}${call.path}`, {
    method: call.method ?? 'GET',
    headers: { authorization: `Bearer ${call.token}`, 'content-type': 'application/json' },
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  });
  return { status, data: JSON.parse(body.toString() || 'null') };
}

async function installationToken(
  state: GithubState,
  appKeys: Readonly<Record<string, string>>,
  permissions: Permissions,
  app: AppSlug,
): Promise<string> {
  const id = appIds[app];
  const now = Math.floor(Date.now() / 1000);
  const claims = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: now - 60, exp: now + 300, iss: id },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const signature = createSign('RSA-SHA256')
    .update(claims.join('.'))
    .sign(appKeys[id] ?? '');
  const { data, status } = await state.emulate({
    method: 'POST',
    path: `/app/installations/${id}/access_tokens`,
    token: `${claims.join('.')}.${signature.toString('base64url')}`,
    body: {
      permissions: Object.fromEntries(
        Object.entries({ metadata: 'read', ...permissions }).map(([name, level]) => [
          name.replace('-', '_'),
          level,
        ]),
      ),
    },
  });
  if (status !== 201) throw new Error(`no token: ${JSON.stringify(data)}`);
  return data.token;
}

function personalToken(login: string): string {
  return `ghp_of_${login.replace(/\W/g, '')}`;
}

const everything = {
  actions: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  workflows: 'write',
};
