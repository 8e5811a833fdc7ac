import { at } from '../at.js';
import { GithubUnreachable, unreachedBecause } from './github-unreachable.js';
import { LedgerRefused, permissionHint } from './ledger-refused.js';

/** Sends a request and waits for an answer for as long as it is worth it. */
export type Ask = <T>(send: () => Promise<T>) => Promise<T>;

export type Pause = (ms: number) => Promise<void>;

/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;

/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;

/** Each wait is as long as all before it, and this. */
const FIRST_WAIT_MS = 500;

/** What is told of waiting for GitHub, and of giving up. */
export interface Patience {
  /** Whom the requests go to, for messages. */
  readonly host: string;
  /** Told once, until there is an answer, that requests are being repeated. */
  readonly tell: (line: string) => void;
  /** How long to wait, in ms, for an answer where there has been none yet: nothing is at stake then. */
  readonly forFirstMs: number;
}

/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;

/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
export const unrepeated = { retries: 0 } as const;

/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer. Throws GithubUnreachable in the end, if it
 * has `patience`.
 */
export function asking(
  pause: Pause,
  { repeats, patience }: { readonly repeats: boolean; readonly patience?: Patience | undefined },
): Ask {
  let wasReached = false;
  let isTold = false;
  return async (send) => {
    const begun = performance.now();
    let waitedForLimit = 0;
    let waitedForAnswer = 0;
    for (;;) {
      try {
        const answer = await send();
        wasReached = true;
        isTold = false;
        return answer;
      } catch (error) {
        wasReached ||= at(error, 'response') !== undefined;
        const isFirst = patience !== undefined && !wasReached;
        const most = isFirst ? patience.forFirstMs : MOST_WAIT_FOR_ANSWER_MS;
        // An attempt at a host that is not there may itself take long.
        const waited = isFirst ? performance.now() - begun : waitedForAnswer;
        const limit = limitOf(error);
        if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
          waitedForLimit += limit;
          await pause(limit);
        } else if (repeats && isUnanswered(error) && waited < most) {
          const wait = Math.min(FIRST_WAIT_MS + waitedForAnswer, 60_000);
          // What passes within half a second is no news.
          if (waitedForAnswer > 0 && !isTold) {
            isTold = true;
            patience?.tell(`${unreachedBecause(patience.host, error)}; trying again`);
          }
          waitedForAnswer += wait;
          await pause(wait);
        } else throw limit === undefined ? inOurWords(error, patience) : error;
      }
    }
  };
}

/** Nobody knows whether such a request was carried out. */
export function isUnanswered(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

/** The HTTP status of a refusal; octokit gives 500 to a connection that broke. */
export function statusOf(error: unknown): number | undefined {
  const status = at(error, 'status');
  return typeof status === 'number' ? status : undefined;
}

/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
export function limitOf(error: unknown): number | undefined {
  const headers = at(error, 'response', 'headers') ?? at(error, 'headers');
  const after = numberIn(headers, 'retry-after');
  const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
  const status = statusOf(error);
  const limited =
    status === 429 ||
    (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
    at(error, 'errors', '0', 'type') === 'RATE_LIMITED';
  if (!limited) return undefined;
  if (after !== undefined) return after * 1000;
  const reset = numberIn(headers, 'x-ratelimit-reset');
  const now = Date.parse(String(at(headers, 'date')));
  const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
  return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}

function inOurWords(error: unknown, patience: Patience | undefined): unknown {
  if (patience && isUnanswered(error)) return new GithubUnreachable(patience.host, error);
  const status = statusOf(error);
  const message = String(at(error, 'message'));
  if (status === 401)
    return new LedgerRefused(
      `GitHub does not know the token that is to keep the ledger: ${message}`,
      'Check that the token is right and has not expired',
      { cause: error },
    );
  if (status === 403)
    return new LedgerRefused(
      `GitHub does not let this token keep the ledger: ${message}`,
      permissionHint,
      { cause: error },
    );
  return error;
}

function numberIn(headers: unknown, name: string): number | undefined {
  const value = at(headers, name);
  const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
  return number >= 0 ? number : undefined;
}
