/* Generated from schemas/ledger.schema.json by npm run generate. */

/**
 * One file of the ledger: the repository-wide record of every take ever paid for, and of what was published.
 */
export type LedgerEntry = TakeRecord | CutRecord | SpendRecord | RetakeRecord | PlanRecord;
export type Time = string;
export type Fingerprint = string;
export type Progress = Intended | Open | Done | Failed | Unknown | Withdrawn;
export type Sha256 = string;

/**
 * takes/FINGERPRINT/NUMBER.json
 */
export interface TakeRecord {
  kind: 'take';
  claim: Claim;
  /**
   * What one try of it costs.
   */
  credits: number;
  /**
   * How many tries failed and were refunded.
   */
  failures: number;
  fingerprint: Fingerprint;
  progress: Progress;
  resolution: '720p' | '1080p' | '4k';
  take: number;
}
/**
 * Who works at a take: a run of a workflow, or a command line.
 */
export interface Claim {
  at: Time;
  attempt: number;
  /**
   * The pull request that the run is for.
   */
  pull?: number;
  run: string;
  runner: string;
}
/**
 * About to be submitted.
 */
export interface Intended {
  state: 'intended';
}
/**
 * Accepted by the API: paid for, under way.
 */
export interface Open {
  state: 'open';
  task: Task;
}
/**
 * What the API needs to know to tell how a take is doing.
 */
export interface Task {
  /**
   * In its request, from 0.
   */
  position: number;
  /**
   * The same for all takes of one request.
   */
  request: string;
  shotId: string;
  submittedAt: Time;
  taskId: string;
}
export interface Done {
  state: 'done';
  clip: Clip;
  generatedAt: Time;
  generationSeconds?: number;
  published?: Published;
  stored?: Stored;
  task: Task;
  videoUrl: string;
}
export interface Clip {
  bytes: number;
  durationSeconds: number;
  height: number;
  sha256: Sha256;
  width: number;
}
/**
 * An artifact in which a file can be watched.
 */
export interface Published {
  expiresAt: Time;
  name: string;
  run: string;
  url: string;
}
/**
 * The artifact whose zip holds a clip; without it, the clip is in a draft release.
 */
export interface Stored {
  artifact: number;
  run: string;
}
/**
 * Failed and refunded.
 */
export interface Failed {
  state: 'failed';
  reason: string;
}
/**
 * Possibly charged: the answer to its submit was lost.
 */
export interface Unknown {
  state: 'unknown';
  reason: string;
}
/**
 * It was not accepted, and nothing was spent.
 */
export interface Withdrawn {
  state: 'withdrawn';
  reason: string;
}
/**
 * cuts/KEY.json; KEY is the sha256 of the clips' digests, one a line.
 */
export interface CutRecord {
  kind: 'cut';
  bytes: number;
  clips: Sha256[];
  durationSeconds: number;
  /**
   * Where it can be watched, newest last.
   */
  published: Published[];
  sha256: Sha256;
}
/**
 * days/DAY/FINGERPRINT.TAKE.TRY.json: the credits of one submit, under the UTC day it was made.
 */
export interface SpendRecord {
  kind: 'spend';
  credits: number;
  day: string;
  fingerprint: Fingerprint;
  /**
   * The pull request that it was spent for.
   */
  pull?: number;
  /**
   * intended and unknown count as spent: nobody can prove that they are not.
   */
  state: 'intended' | 'charged' | 'refunded' | 'refused' | 'unknown';
  take: number;
  try: number;
}
/**
 * retakes/FINGERPRINT/KEY.json; KEY is the sha256 of the request: another take that was asked for, granted once.
 */
export interface RetakeRecord {
  kind: 'retake';
  at: Time;
  fingerprint: Fingerprint;
  /**
   * What was to use the take: these shots of this lock. Their later runs go on with it.
   */
  for?: {
    /**
     * Or the commit, where no branch is checked out; none outside of git.
     */
    branch?: string;
    /**
     * From the workspace.
     */
    lockfile: string;
    /**
     * `VIDEO/SHOT`.
     */
    shots: string[];
  };
  /**
   * Who asked: `comment:ID`, `run:ID`, `age:FINGERPRINT/TAKE`, `after:FINGERPRINT/TAKE`.
   */
  request: string;
  take: number;
}
/**
 * plans/DIGEST.json: what a plan pays for, so that it can be approved by its digest.
 */
export interface PlanRecord {
  kind: 'plan';
  at: Time;
  digest: Sha256;
  entries: {
    credits: number;
    fingerprint: Fingerprint;
    take: number;
  }[];
}
