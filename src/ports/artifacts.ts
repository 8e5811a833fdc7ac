import { randomUUID } from 'node:crypto';
import { link, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a run's files are kept for people to open. */
export interface ArtifactStore {
  /**
   * Uploads one file as it is, so that its link opens in the browser, under the first of these
   * names that is not taken in this run.
   */
  upload(path: string, names: readonly string[]): Promise<Kept>;
  /** How many more files it takes. */
  readonly room: () => number;
  /** Whether an address is that of an artifact of this repository: a record of it is but a claim. */
  readonly isOurs: (url: string) => boolean;
}

export interface Kept {
  readonly url: string;
  readonly name: string;
  readonly run: string;
  readonly expiresAt: Date;
}

/**
 * GitHub takes 500 of a job; the review page and an offered lock are to be among them, and what other
 * steps of the job upload.
 * Source: https://docs.github.com/actions/reference/limits
 */
const MOST_ARTIFACTS = 480;

/** Artifacts of this workflow run, kept for `retentionDays` or as long as the repository says. */
export function runArtifacts(options: {
  readonly serverUrl: string;
  readonly repository: string;
  readonly runId: string;
  readonly retentionDays?: number;
  /** The most days that the repository keeps artifacts for. */
  readonly mostRetentionDays?: number;
}): ArtifactStore {
  const { serverUrl, repository, runId, mostRetentionDays = 90 } = options;
  const days = Math.min(options.retentionDays ?? mostRetentionDays, mostRetentionDays);
  let uploaded = 0;
  const runs = `${serverUrl}/${repository}/actions/runs/`;
  return {
    room: () => MOST_ARTIFACTS - uploaded,
    isOurs: (url) => url.startsWith(runs) && /^\d+\/artifacts\/\d+$/u.test(url.slice(runs.length)),
    async upload(path, names) {
      for (const [index, name] of names.entries()) {
        try {
          const id = await uploadAs(path, name, options.retentionDays);
          uploaded += 1;
          const expiresAt = new Date(Date.now() + days * 86_400_000);
          return { url: `${runs}${runId}/artifacts/${id}`, name, run: runId, expiresAt };
        } catch (error) {
          // Names are taken by other configs, other jobs, and earlier attempts of this run.
          if (index === names.length - 1 || !isTaken(error)) throw error;
        }
      }
      throw new Error(`no name was given for ${path}`);
    },
  };
}

async function uploadAs(
  path: string,
  name: string,
  retentionDays: number | undefined,
): Promise<number> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  // A file that is not zipped is named after itself, whatever name is asked for.
  const folder = join(dirname(path), `.upload-${randomUUID()}`);
  const renamed = name === basename(path) ? path : join(folder, name);
  try {
    if (renamed !== path) {
      await mkdir(folder, { recursive: true });
      await link(path, renamed);
    }
    const options = {
      skipArchive: true,
      ...(retentionDays === undefined ? {} : { retentionDays }),
    };
    const client = new DefaultArtifactClient();
    const { id } = await client.uploadArtifact(name, [renamed], dirname(renamed), options);
    if (id === undefined) throw new Error('the artifact service gave no id');
    return id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a name is already that of an artifact of this run. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && /\b409\b|already exists/u.test(error.message);
}
