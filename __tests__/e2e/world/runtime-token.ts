import { createHash, randomBytes } from 'node:crypto';

/** The job that a runtime token is made for. */
export interface Job {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  /** Caches are written to the first scope and looked for in all, in this order. */
  readonly cacheScopes: readonly string[];
}

/**
 * A token of the shape of ACTIONS_RUNTIME_TOKEN: clients read the backend ids of run and job out of
 * its `scp` claim. All attempts of a run share the run's id: names of artifacts must not collide.
 */
export function runtimeToken(job: Job): string {
  const run = backendId(`${job.repository} ${job.runId}`);
  const ownJob = backendId(`${job.repository} ${job.runId} ${job.attempt} ${job.name}`);
  const claims = {
    ac: JSON.stringify(job.cacheScopes.map((Scope) => ({ Scope, Permission: 3 }))),
    exp: Math.floor(Date.now() / 1000) + 6 * 3600,
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${ownJob}`,
  };
  const signature = randomBytes(32).toString('base64url');
  return `${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url(claims)}.${signature}`;
}

/** The id under which the results service knows a run or a job. */
export function backendId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
