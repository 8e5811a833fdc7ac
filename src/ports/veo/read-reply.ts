import { plainText } from '../../core/plain-text.js';
import type { TaskStatus } from '../veo.js';

/** What the API said, in our terms. */
export type Reply =
  | {
      readonly kind: 'shots';
      readonly shots: ReadonlyMap<string, ReplyShot>;
      readonly creditsUsed?: number;
    }
  | {
      readonly kind: 'error';
      readonly status: number;
      /** `errorCode`, or empty. */
      readonly code: string;
      readonly reason: string;
      readonly requiredCredits?: number;
      readonly retryAfter?: string;
    }
  | { readonly kind: 'senseless'; readonly reason: string };

export interface ReplyShot {
  readonly taskId?: string;
  readonly status: TaskStatus;
}

/**
 * Reads a reply of either endpoint. Anything that the vendor's page does not describe is an error.
 * Every text of it passes through `conceal`.
 */
export function readReply(
  raw: { readonly status: number; readonly text: string; readonly retryAfter?: string },
  conceal: (text: string) => string,
): Reply {
  const body = parseObject(raw.text, conceal);
  if (raw.status < 200 || raw.status > 299) return readError(raw, body);
  if (!body) return { kind: 'senseless', reason: 'the API answered something that is not JSON' };
  if (typeof body['errorCode'] === 'string' || body['success'] === false)
    // An error under a success proves nothing: it is not documented.
    return {
      kind: 'senseless',
      reason: errorText(body) ?? 'the API answered an error as a success',
    };
  if (!Array.isArray(body['shots']))
    return { kind: 'senseless', reason: errorText(body) ?? 'the API answered without shots' };
  const creditsUsed = credits(body['creditsUsed']);
  return {
    kind: 'shots',
    shots: readShots(body['shots']),
    ...(creditsUsed === undefined ? {} : { creditsUsed }),
  };
}

function readError(
  raw: { readonly status: number; readonly retryAfter?: string },
  body: Record<string, unknown> | undefined,
): Reply {
  const code = typeof body?.['errorCode'] === 'string' ? plainText(body['errorCode'], 60) : '';
  const said = body && errorText(body);
  const requiredCredits = credits(body?.['requiredCredits']);
  return {
    kind: 'error',
    status: raw.status,
    code,
    reason: [`HTTP ${raw.status}`, code, said].filter(Boolean).join(': '),
    ...(requiredCredits === undefined ? {} : { requiredCredits }),
    ...(raw.retryAfter === undefined ? {} : { retryAfter: raw.retryAfter }),
  };
}

function readShots(list: readonly unknown[]): ReadonlyMap<string, ReplyShot> {
  const shots = new Map<string, ReplyShot>();
  for (const item of list.slice(0, 1000)) {
    if (typeof item !== 'object' || item === null) continue;
    const { shotId, taskId, ...rest }: Record<string, unknown> = { ...item };
    if (typeof shotId !== 'string') continue;
    const shot: ReplyShot = {
      status: readStatus(rest),
      ...(isTaskId(taskId) ? { taskId } : {}),
    };
    const known = shots.get(shotId);
    shots.set(shotId, known ? merged(known, shot) : shot);
  }
  return shots;
}

/** A shot that is named twice with different answers is unclear: nobody knows which one holds. */
function merged(one: ReplyShot, other: ReplyShot): ReplyShot {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const status = { status: 'unclear', reason: 'the answer names this shot twice' } as const;
  // What both agree on still tells which task was paid for.
  return one.taskId !== undefined && one.taskId === other.taskId
    ? { status, taskId: one.taskId }
    : { status };
}

function readStatus(shot: Record<string, unknown>): TaskStatus {
  const { status, videoUrl, generationTime, error } = shot;
  switch (status) {
    case 'processing':
      return { status };
    case 'completed':
      if (typeof videoUrl !== 'string' || videoUrl.length > 4000 || !URL.canParse(videoUrl))
        return { status: 'unclear', reason: 'completed, but without a usable videoUrl' };
      return {
        status,
        videoUrl,
        ...(typeof generationTime === 'number' && generationTime > 0 && generationTime < 86_400
          ? { generationSeconds: generationTime }
          : {}),
      };
    case 'failed':
      return { status, reason: typeof error === 'string' ? plainText(error) : 'no reason given' };
    default:
      return {
        status: 'unclear',
        reason: `unknown status "${plainText(String(status), 40)}"`,
      };
  }
}

function isTaskId(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,1000}$/u.test(value);
}

function credits(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

function errorText(body: Record<string, unknown>): string | undefined {
  return typeof body['error'] === 'string' ? plainText(body['error']) : undefined;
}

function parseObject(
  text: string,
  conceal: (text: string) => string,
): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text, (_name, each: unknown) =>
      typeof each === 'string' ? conceal(each) : each,
    );
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}
