import { getOctokit } from '@actions/github';
import { isAnyArrayBuffer } from 'node:util/types';
import type { Github } from './github.js';

/** The real client that actions use, with the plugins that they give it, led to the world. */
export function octokit(
  github: Github,
  token: string,
  ...plugins: readonly Plugin[]
): ReturnType<typeof getOctokit> {
  return getOctokit(token, { baseUrl: github.url, log: silent }, ...plugins);
}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/** The status of an answer, refusals included. */
export async function statusOf(response: Promise<{ readonly status: number }>): Promise<number> {
  return await response.then(
    ({ status }) => status,
    (error: { readonly status: number }) => error.status,
  );
}

/** What octokit calls `data` when the answer was no JSON. */
export function bytesOf(data: unknown): Buffer {
  if (!isAnyArrayBuffer(data)) throw new Error(`no bytes: ${JSON.stringify(data)}`);
  return Buffer.from(data);
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
