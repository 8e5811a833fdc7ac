import { checkOut } from './checkout.js';
import { type Files, type GitWriter, gitWriter } from './git-writer.js';
import type { EmulateReply, GithubState, JsonObject } from './github-state.js';
import type { Person } from './github.js';
import { openPull, type Pull, type PullOptions, settlePull } from './pull.js';

export interface RepositoryOptions {
  readonly private?: boolean;
  /** On `main`. */
  readonly files?: Files;
}

/** A repository of `studio`'s. Nothing that is done through here is recorded or fails on demand. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  /** As the API gives it: what event payloads carry. */
  readonly data: JsonObject;
  readonly git: GitWriter;
  /** Commits to a branch, which need not exist (then it starts at `main`); answers its new head. */
  commit(change: { readonly branch: string; readonly files: Files }): Promise<string>;
  /** Head of a ref (`heads/main`, `shotlock/ledger`), undefined when there is none. */
  ref(name: string): Promise<string | undefined>;
  /** A file at a branch or commit, undefined when there is none. */
  file(at: string, path: string): Promise<Buffer | undefined>;
  /** A new folder that is at `sha`, as actions/checkout leaves it. Removed when GitHub closes. */
  checkOut(sha: string): Promise<string>;
  /** Opens a pull request against `main` that changes `files`. */
  pull(options: PullOptions): Promise<Pull>;
  /** The same pull request after its head or base moved: present commits, a new merge of them. */
  refresh(pull: Pull): Promise<Pull>;
  comment(number: number, body: string, author?: Person): Promise<JsonObject>;
  comments(number: number): Promise<readonly JsonObject[]>;
  /** `pull`, `triage`, `push`, `maintain` or `admin`. */
  invite(person: Person, permission: string): Promise<void>;
  /** A user as the API gives it. */
  person(login: string): JsonObject;
  /** Anything else of the API, as the owner or someone; throws on what is not a success. */
  api(method: string, path: string, body?: unknown, as?: Person): Promise<EmulateReply>;
}

/** Makes one in emulate, with `writer` and Dependabot who may push and `reader` who may not. */
export async function createRepository(
  world: {
    readonly state: GithubState;
    readonly tokenOf: (person: Person) => string;
    /** Where folders go that are to be removed at the end. */
    readonly folders: string[];
  },
  options: RepositoryOptions = {},
): Promise<Repository> {
  const name = `films-${(count += 1)}`;
  const root = `/repos/studio/${name}`;
  const settings = { name, private: options.private ?? false, auto_init: true };
  const { data } = await api('POST', '/user/repos', settings);
  const git = gitWriter(root, api);
  const repository: Repository = {
    owner: 'studio',
    name,
    fullName: `studio/${name}`,
    data,
    git,
    commit,
    ref: async (ref) => await git.ref(ref),
    async file(at, path) {
      const { data: found, status } = await world.state.emulate({
        path: `${root}/contents/${path}?ref=${at}`,
        token: world.tokenOf('studio'),
      });
      return status === 200 ? Buffer.from(found.content, 'base64') : undefined;
    },
    async checkOut(sha) {
      const folder = await checkOut(repository, sha);
      world.folders.push(folder);
      return folder;
    },
    pull: async (wanted) => await openPull(repository, wanted),
    refresh: async ({ fork, number }) => await settlePull(repository, number, fork),
    comment: async (number, body, author = 'writer') =>
      (await api('POST', `${root}/issues/${number}/comments`, { body }, author)).data,
    comments: async (number) =>
      (await api('GET', `${root}/issues/${number}/comments?per_page=100`)).data,
    async invite(person, permission) {
      await api('PUT', `${root}/collaborators/${person}`, { permission });
    },
    person: (login) => world.state.people.get(login),
    api,
  };
  await commit({ branch: 'main', files: { 'README.md': null, ...options.files } });
  await repository.invite('writer', 'push');
  await repository.invite('reader', 'pull');
  await repository.invite('dependabot[bot]', 'push');
  return repository;

  async function commit(change: {
    readonly branch: string;
    readonly files: Files;
  }): Promise<string> {
    const ref = `heads/${change.branch}`;
    const parent = (await git.ref(ref)) ?? (await git.ref('heads/main')) ?? '';
    const sha = await git.commitOnto(parent, change.files, 'Change');
    await git.setRef(ref, sha);
    return sha;
  }

  async function api(
    method: string,
    path: string,
    body?: unknown,
    as: Person = 'studio',
  ): Promise<EmulateReply> {
    const reply = await world.state.emulate({ method, path, token: world.tokenOf(as), body });
    if (reply.status < 300) return reply;
    throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.data)}`);
  }
}

let count = 0;
