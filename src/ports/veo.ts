import { plainText } from '../core/plain-text.js';
import type { AspectRatio, GenerationType, Resolution } from '../core/shot.js';
import { HttpFailure, header, readBody, sendRequest } from './http.js';
import { readReply, type Reply } from './veo/read-reply.js';

/**
 * NanoPhoto.AI's Veo 3.1 API: with `veo/`, the only place that knows its URLs and JSON.
 * Source: the vendor's page "Veo 3.1 Video Generation API".
 */
export interface Veo {
  /** Asks, and pays, for the clips of one request. Never sends anything twice. */
  submit(request: SubmitRequest, signal?: AbortSignal): Promise<SubmitOutcome>;
  /** Asks how tasks are doing; free, but it counts against the requests of the hour. */
  check(request: CheckRequest, signal?: AbortSignal): Promise<CheckOutcome>;
}

export interface SubmitRequest {
  readonly shots: readonly WireShot[];
  readonly resolution: Resolution;
}

export interface WireShot {
  readonly id: string;
  readonly prompt: string;
  readonly generationType: GenerationType;
  readonly aspectRatio: AspectRatio;
  readonly imageUrls?: readonly string[];
}

export interface CheckRequest {
  readonly tasks: readonly TaskId[];
  readonly resolution: Resolution;
}

export interface TaskId {
  readonly shotId: string;
  readonly taskId: string;
}

export type SubmitOutcome =
  /**
   * `tasks` by shot id. A shot in neither was not mentioned; one in `unclear` was, in a way that
   * leaves open whether it was charged.
   */
  | {
      readonly kind: 'accepted';
      readonly tasks: ReadonlyMap<string, TaskStatus & { readonly taskId: string }>;
      readonly unclear: ReadonlySet<string>;
      readonly creditsUsed?: number;
    }
  /** The API says that it failed and gave the credits back. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Possibly charged: nobody knows whether it was accepted. */
  | { readonly kind: 'unknown'; readonly reason: string }
  | NothingSpent;

/** Proof that a submit was not accepted. */
export type NothingSpent =
  | { readonly kind: 'refused'; readonly reason: string; readonly code: string }
  | { readonly kind: 'no-login'; readonly reason: string }
  | { readonly kind: 'no-credits'; readonly reason: string; readonly requiredCredits?: number }
  | Limited
  /** `asked` tasks were too many beside those that are under way. */
  | { readonly kind: 'crowded'; readonly reason: string; readonly asked: number }
  | { readonly kind: 'unreached'; readonly reason: string };

/** Too many requests, submits and checks together. */
export interface Limited {
  readonly kind: 'limited';
  readonly reason: string;
  readonly retryAfter?: string;
}

export type CheckOutcome =
  | { readonly kind: 'answered'; readonly tasks: ReadonlyMap<string, TaskStatus> }
  /** The batch as such was refused; smaller or unmixed batches may pass. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'no-login'; readonly reason: string }
  | Limited
  /** No usable answer; asking again is harmless. */
  | { readonly kind: 'unreached'; readonly reason: string };

export type TaskStatus =
  | { readonly status: 'processing' }
  | { readonly status: 'completed'; readonly videoUrl: string; readonly generationSeconds?: number }
  | { readonly status: 'failed'; readonly reason: string }
  /** An answer that makes no sense for this task: an error of this shot, never a reason to wait. */
  | { readonly status: 'unclear'; readonly reason: string };

const MOST_REPLY_BYTES = 2_000_000;

export function connectVeo(options: { readonly origin: URL; readonly apiKey: string }): Veo {
  const apiKey = options.apiKey.trim();
  const conceal = concealing(apiKey);
  return {
    async submit(request, signal) {
      try {
        const reply = await post('api/veo-3/generate', request, signal);
        return submitOutcome(reply, request);
      } catch (error) {
        const { sent, message } = failure(error);
        return { kind: sent ? 'unknown' : 'unreached', reason: message };
      }
    },
    async check({ tasks, resolution }, signal) {
      try {
        const reply = await post('api/veo-3/check-status', { taskIds: tasks, resolution }, signal);
        return checkOutcome(reply, tasks);
      } catch (error) {
        signal?.throwIfAborted();
        return { kind: 'unreached', reason: failure(error).message };
      }
    },
  };

  async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Reply> {
    const reply = await sendRequest({
      method: 'POST',
      url: new URL(path, options.origin),
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const retryAfter = header(reply, 'retry-after');
    const text = await readBody(reply, MOST_REPLY_BYTES);
    return readReply(
      { status: reply.statusCode ?? 0, text, ...(retryAfter === undefined ? {} : { retryAfter }) },
      conceal,
    );
  }
}

/** An API that says the key back would bring it into messages and into the ledger. */
function concealing(apiKey: string): (text: string) => string {
  const encoded = Buffer.from(apiKey).toString('base64').replace(/=+$/u, '');
  const forms = [apiKey, encodeURIComponent(apiKey), encoded].filter(({ length }) => length >= 6);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

function submitOutcome(reply: Reply, request: SubmitRequest): SubmitOutcome {
  switch (reply.kind) {
    case 'shots':
      return accepted(reply, request);
    case 'error':
      return submitError(reply, request.shots.length);
    case 'senseless':
      return { kind: 'unknown', reason: reply.reason };
    default:
      return reply satisfies never;
  }
}

function accepted(reply: Extract<Reply, { kind: 'shots' }>, request: SubmitRequest): SubmitOutcome {
  const tasks = new Map<string, TaskStatus & { taskId: string }>();
  const unclear = new Set<string>();
  const seen = new Set<string>();
  for (const { id } of request.shots) {
    const shot = reply.shots.get(id);
    if (!shot) continue;
    // Two shots cannot share a task: one clip would be taken for both.
    if (shot.taskId === undefined || seen.has(shot.taskId)) unclear.add(id);
    else tasks.set(id, { ...shot.status, taskId: shot.taskId });
    if (shot.taskId !== undefined) seen.add(shot.taskId);
  }
  if (tasks.size === 0)
    return { kind: 'unknown', reason: 'the answer names no task of the shots that were sent' };
  const { creditsUsed } = reply;
  return {
    kind: 'accepted',
    tasks,
    unclear,
    ...(creditsUsed === undefined ? {} : { creditsUsed }),
  };
}

/** What proves that nothing was accepted, decided in this one place; whatever else is unknown. */
function submitError(reply: Extract<Reply, { kind: 'error' }>, asked: number): SubmitOutcome {
  const { status, reason } = reply;
  const code = status >= 400 ? reply.code : '';
  if (status === 401 || code === 'LOGIN_REQUIRED') return { kind: 'no-login', reason };
  if (status === 402 || code === 'INSUFFICIENT_CREDITS') {
    const { requiredCredits } = reply;
    return {
      kind: 'no-credits',
      reason,
      ...(requiredCredits === undefined ? {} : { requiredCredits }),
    };
  }
  if (isCrowded(reply)) return { kind: 'crowded', reason, asked };
  if (status === 429 || code === 'API_KEY_RATE_LIMIT_EXCEEDED') return limited(reply);
  if (status === 500 && code === 'GENERATION_FAILED') return { kind: 'failed', reason };
  return REFUSALS.has(status) ? { kind: 'refused', reason, code } : { kind: 'unknown', reason };
}

/**
 * How many tasks may be under way at once is not documented, nor how a submit beyond that is refused:
 * it is told by its words. Below 500 nothing was spent in any case, so the error's text counts; from
 * 500 on only a code does, which no gateway invents. With `Retry-After` it is a limit of requests.
 */
function isCrowded({ status, code, reason, retryAfter }: Extract<Reply, { kind: 'error' }>) {
  if (status < 400 || retryAfter !== undefined) return false;
  const words = status < 500 ? reason : code;
  return CROWDED.test(words.replaceAll('_', ' '));
}

const CROWDED =
  /concurren|simultaneous|in progress|under way|at once|queue (?:is )?full|(?:too many|max\w*)(?: \w+)? (?:tasks|jobs|generations|videos)|(?:tasks?|jobs?|generations?|videos?) (?:limit|quota)/iu;

/**
 * Statuses that say the request was not carried out (RFC 9110): it belongs elsewhere (301, 307, 308,
 * 421: not followed, because that would post again), or it is not one that is served. The others of
 * their kind leave it open: a 302 or 303 may point to the result, a 408, 409 or 499 come from a
 * server, or one between, that has lost track.
 */
const REFUSALS: ReadonlySet<number> = new Set([
  301, 307, 308, 400, 403, 404, 405, 413, 415, 421, 422,
]);

function checkOutcome(reply: Reply, tasks: readonly TaskId[]): CheckOutcome {
  switch (reply.kind) {
    case 'shots':
      return {
        kind: 'answered',
        tasks: new Map(tasks.map((task) => [task.taskId, statusOf(task, reply)])),
      };
    case 'error':
      if (reply.code === 'GENERATION_FAILED' && tasks.length === 1)
        return {
          kind: 'answered',
          tasks: new Map([[tasks[0]!.taskId, { status: 'failed', reason: reply.reason }]]),
        };
      if (reply.status === 401) return { kind: 'no-login', reason: reply.reason };
      if (reply.status === 429 || reply.code === 'API_KEY_RATE_LIMIT_EXCEEDED')
        return limited(reply);
      if (reply.status === 400 || reply.status === 404 || reply.code === 'GENERATION_FAILED')
        return { kind: 'refused', reason: reply.reason };
      return { kind: 'unreached', reason: reply.reason };
    case 'senseless':
      return { kind: 'unreached', reason: reply.reason };
    default:
      return reply satisfies never;
  }
}

/** Own shots only: both names must be ours, or another's clip would be taken for this shot's. */
function statusOf(task: TaskId, reply: Extract<Reply, { kind: 'shots' }>): TaskStatus {
  const shot = reply.shots.get(task.shotId);
  if (!shot) return { status: 'unclear', reason: 'the answer does not mention this shot' };
  if (shot.taskId !== undefined && shot.taskId !== task.taskId)
    return { status: 'unclear', reason: 'the answer is about another task' };
  return shot.status;
}

function limited(reply: { readonly reason: string; readonly retryAfter?: string }): Limited {
  const { reason, retryAfter } = reply;
  return { kind: 'limited', reason, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function failure(error: unknown): { readonly sent: boolean; readonly message: string } {
  if (error instanceof HttpFailure) return { sent: error.sent, message: plainText(error.message) };
  // An abort, or a fault of our own: whether bytes left this machine cannot be told.
  return { sent: true, message: 'interrupted before the answer came' };
}
