/* Generated from schemas/report.schema.json by npm run generate. */

/**
 * The worst that applies.
 */
export type Status =
  | 'unpublished'
  | 'unknown'
  | 'blocked'
  | 'failed'
  | 'partial'
  | 'pending'
  | 'rendered'
  | 'planned'
  | 'unchanged';

/**
 * What a run did or would do: printed by --json, and what the pull request comment is made of.
 */
export interface Report {
  reportVersion: 1;
  /**
   * The config's path, as it was given.
   */
  config: string;
  mode: 'render' | 'plan' | 'validate';
  provider: 'nanophoto' | 'simulator';
  status: Status;
  credits: {
    /**
     * What the plan costs.
     */
    planned: number;
    /**
     * What this run was charged, refunds not taken off.
     */
    charged: number;
    /**
     * What came back for failed shots.
     */
    refunded: number;
    /**
     * What was possibly charged: the answer was lost.
     */
    unknown: number;
    /**
     * The most that this run may spend.
     */
    limit: number;
    /**
     * Where that limit is set: the lowest of several.
     */
    limitSource: string;
  };
  /**
   * What earlier runs of the same pull request spent.
   */
  pull?: {
    number: number;
    /**
     * Credits, with what came back for failed shots taken off.
     */
    charged: number;
    /**
     * Credits that were possibly charged.
     */
    unknown: number;
    /**
     * The first UTC day that was looked at, where the pull request is older.
     */
    since?: string;
  };
  /**
   * Requests that this run sent to the API.
   */
  requests: number;
  /**
   * About what rendering the plan takes; only where nothing was begun.
   */
  estimate?: {
    /**
     * Requests to the API.
     */
    requests: number;
    /**
     * That the API grants.
     */
    requestsPerHour: number;
    /**
     * To be generated, or under way.
     */
    shots: number;
    /**
     * Until the last clip is here.
     */
    seconds: number;
  };
  /**
   * Digest of what the plan pays for.
   */
  digest: string;
  videos: ReportedVideo[];
  /**
   * The page with old and new takes side by side.
   */
  reviewPage?: {
    path: string;
    /**
     * Where it opens.
     */
    url?: string;
  };
  /**
   * Shots of the lock that the config no longer has.
   */
  strike: string[];
  /**
   * The commit of the lockfile that this run made.
   */
  lockfile?: {
    branch: string;
    commit: string;
    url: string;
    /**
     * Whether GitHub holds back the checks of that commit until somebody approves them.
     */
    checksWait: boolean;
  };
  /**
   * The pull request in which the new lock of the default branch waits for review.
   */
  review?: {
    number: number;
    url: string;
  };
  problems: ReportedProblem[];
}
export interface ReportedVideo {
  id: string;
  title?: string;
  resolution: '720p' | '1080p' | '4k';
  aspectRatio: '16:9' | '9:16';
  /**
   * Whether it differs from the base.
   */
  changed: boolean;
  /**
   * `ready`: its cut is up to date. `not-updated`: a shot is missing, so the previous cut stands. `planned`: nothing was done yet. `not-joined`: unchanged, and nobody asked for its cut.
   */
  state: 'ready' | 'not-updated' | 'planned' | 'not-joined';
  /**
   * How many of its clips are not on this machine, where it was left alone for that.
   */
  clipsElsewhere?: number;
  cut?: ReportedCut;
  baseCut?: EarlierCut;
  lastCut?: EarlierCut;
  shots: ReportedShot[];
}
export interface ReportedCut {
  /**
   * None when it is not on this machine, as an earlier run put it at `url`.
   */
  path?: string;
  bytes: number;
  durationSeconds: number;
  sha256: string;
  /**
   * Whether this run joined it.
   */
  made: boolean;
  /**
   * Where it can be watched.
   */
  url?: string;
  expiresAt?: string;
}
/**
 * A cut that an earlier run uploaded: `baseCut` of what the changes are reported against, `lastCut` the latest one of a video that this run made no cut of.
 */
export interface EarlierCut {
  /**
   * Where it can be watched; none once it has expired.
   */
  url?: string;
  expiresAt: string;
}
export interface ReportedShot {
  id: string;
  take: number;
  generationType: string;
  /**
   * Whether it differs from the base.
   */
  changed: boolean;
  decision: 'keep' | 'reuse' | 'wait' | 'render' | 'held' | 'lost';
  /**
   * What the plan pays for it.
   */
  credits: number;
  /**
   * `clip`: its clip is here. `planned`: nothing was done yet. Else what went wrong.
   */
  state: 'clip' | 'planned' | 'failed' | 'unknown' | 'held' | 'lost' | 'pending' | 'blocked';
  /**
   * Left as planned: the command that the run obeys does not name it.
   */
  deferred?: boolean;
  /**
   * Where a reused clip comes from.
   */
  from?: string;
  because: ReportedReason[];
  /**
   * How a changed shot differs from the base, where `because` says something else: a second push is compared with the base, too.
   */
  differs?: ReportedReason[];
  /**
   * The take that the base has, and where it is in the base's cut.
   */
  before?: {
    durationSeconds: number;
    sha256: string;
    startSeconds: number;
    take: number;
    /**
     * Where it can be watched by itself; none once it has expired.
     */
    url?: string;
    expiresAt?: string;
  };
  clip?: {
    durationSeconds: number;
    /**
     * When its artifact goes.
     */
    expiresAt?: string;
    sha256: string;
    /**
     * Its artifact, which opens in the browser.
     */
    url?: string;
    /**
     * Where the API served it to this run, for some hours at most.
     */
    videoUrl?: string;
  };
  problem?: ReportedProblem;
}
export interface ReportedReason {
  what: 'new' | 'changed' | 'take' | 'retake' | 'failed' | 'sequence';
  field?: string;
  was?: string | number;
  now?: string | number;
  reason?: string;
}
export interface ReportedProblem {
  code: string;
  severity: 'error' | 'warning';
  message: string;
  hint?: string;
  /**
   * Where the code is explained.
   */
  help?: string;
  where?: {
    file: string;
    line: number;
    column: number;
    text?: string;
    length?: number;
  };
}
