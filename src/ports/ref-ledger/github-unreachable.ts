import type { Problem } from '../../core/problem.js';
import { at } from '../at.js';
import { errorCode } from '../error-code.js';

/**
 * GitHub gave no answer for as long as that was waited for. Its status is that of the request, so that
 * nobody takes it for a refusal; its cause has the token in its headers, and is never shown.
 */
export class GithubUnreachable extends Error {
  override readonly name = 'GithubUnreachable';
  readonly status: unknown;

  constructor(host: string, cause: unknown) {
    super(unreachedBecause(host, cause), { cause });
    this.status = at(cause, 'status');
  }

  get problem(): Problem {
    return {
      code: 'github-unreachable',
      severity: 'error',
      message: `${this.message}, and the record of paid takes is kept there`,
      hint: 'Run again once it can be reached: what is paid for is on record, and not paid for again',
    };
  }
}

/** `api.github.com cannot be reached (ENOTFOUND)`. */
export function unreachedBecause(host: string, error: unknown): string {
  if (at(error, 'response') !== undefined)
    return `${host} does not answer (HTTP ${String(at(error, 'status'))})`;
  const code =
    errorCode(at(error, 'cause', 'cause')) || errorCode(at(error, 'cause')) || errorCode(error);
  return `${host} cannot be reached${code === '' ? '' : ` (${code})`}`;
}
