import type { Artifacts } from './artifacts.js';
import type { Answer, SeenRequest } from './front.js';

/** As in a workflow's `permissions:`. What is not named is none. */
export type Permissions = Readonly<
  Partial<
    Record<'actions' | 'contents' | 'issues' | 'pull-requests' | 'workflows', 'read' | 'write'>
  >
>;

/** Apps installed on the owner's account; `github-actions` is who GITHUB_TOKEN acts as. */
export type AppSlug = 'github-actions' | 'studio-bot';

export const appIds: Readonly<Record<AppSlug, number>> = {
  // GitHub's own id for GitHub Actions: comments carry it.
  'github-actions': 15368,
  'studio-bot': 424242,
};

/** Who a token speaks for. */
export type Token =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'app'; readonly app: AppSlug; readonly permissions: Permissions };

/** One job of a workflow run, as far as `GET …/jobs` tells. */
export interface Job {
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'cancelled';
  readonly runnerName?: string;
}

/** One attempt of a workflow run. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly jobs: readonly Job[];
}

/** What the front knows beyond emulate. */
export interface GithubState {
  /** The front's own address: GITHUB_API_URL. */
  url: string;
  /** Asks emulate itself, unrecorded and without faults. */
  readonly emulate: (call: EmulateCall) => Promise<EmulateReply>;
  readonly tokens: Map<string, Token>;
  /** Users as the API gives them. */
  readonly people: Map<string, JsonObject>;
  /** Release assets' bytes by asset id. */
  readonly assets: Map<number, Buffer>;
  /** How many assets a release may have. */
  readonly assetsPerRelease: number;
  /** Newest attempt last. */
  readonly runs: Map<string, Run[]>;
  /** Commits that GitHub would have signed. */
  readonly signed: Set<string>;
  /** Milliseconds that GitHub's clock is ahead of this machine's. */
  clockAhead: number;
  artifacts?: Artifacts;
}

export interface EmulateCall {
  readonly method?: string;
  readonly path: string;
  readonly token: string;
  readonly body?: unknown;
}

export interface EmulateReply {
  readonly status: number;
  readonly data: JsonObject;
}

// The shapes are GitHub's and emulate's; the routes below touch a handful of fields of each.
// oxlint-disable-next-line typescript/no-explicit-any
export type JsonObject = any;

/** A request on its way through the front. */
export interface Call {
  readonly request: SeenRequest;
  /** Named groups of the route's path, URI-decoded. */
  readonly at: Readonly<Record<string, string>>;
  readonly token: Token | undefined;
  /** The bearer token itself, to ask emulate with. */
  readonly bearer: string;
  readonly state: GithubState;
  /** What emulate answers to the request as it stands. */
  readonly forward: () => Promise<Answer>;
}

/** A path that emulate lacks, or answers unlike GitHub. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (call: Call) => Promise<Answer>;
}
