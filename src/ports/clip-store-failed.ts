import type { Problem } from '../core/problem.js';
import { at } from './at.js';
import { errorCode } from './error-code.js';
import { statusOf } from './ref-ledger/ask-github.js';
import { LedgerRefused } from './ref-ledger/ledger-refused.js';

/**
 * The clip store will not take or give a clip (`refused`: a person has to change something), or does
 * not answer (`unreachable`). Carries no request, whose headers hold the token.
 */
export class ClipStoreFailed extends Error {
  override readonly name = 'ClipStoreFailed';
  readonly kind: 'refused' | 'unreachable';
  readonly hint: string;

  constructor(kind: ClipStoreFailed['kind'], message: string, hint: string) {
    super(message);
    this.kind = kind;
    this.hint = hint;
  }

  get problem(): Problem {
    const { message, hint, kind } = this;
    return { code: `clip-store-${kind}`, severity: 'error', message, hint };
  }
}

/** Where clips are, in the words of messages, and what a token needs to get at them. */
export interface ClipPlace {
  /** `draft releases of owner/name`. */
  readonly name: string;
  readonly permissionHint: string;
}

/** What a failed request to GitHub means for clips; anything else is handed back as it is. */
export function clipStoreFailed(error: unknown, place: ClipPlace): unknown {
  const cause = error instanceof LedgerRefused ? error.cause : error;
  const status = statusOf(cause);
  if (status === undefined) return error;
  const reason = reasonOf(cause);
  switch (status) {
    case 401:
      return new ClipStoreFailed(
        'refused',
        `GitHub does not know the token that is to keep clips: ${reason}`,
        'Check that the token is right and has not expired',
      );
    case 403:
    case 404:
      return new ClipStoreFailed(
        'refused',
        `GitHub does not let this token at the clips in ${place.name}: ${reason}`,
        place.permissionHint,
      );
    default:
      return unreachable(place, reason);
  }
}

export function unreachable({ name }: ClipPlace, reason: string): ClipStoreFailed {
  return new ClipStoreFailed(
    'unreachable',
    `the clips in ${name} are out of reach: ${reason}`,
    'Run again once GitHub is well: https://www.githubstatus.com',
  );
}

/**
 * What GitHub said, else the system's code: what octokit says by itself may quote a header, and so
 * the token.
 */
export function reasonOf(error: unknown): string {
  if (at(error, 'response') !== undefined) return String(at(error, 'message'));
  return errorCode(at(error, 'cause')) || errorCode(error) || 'no answer';
}
