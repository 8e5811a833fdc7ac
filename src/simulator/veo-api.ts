import { createHash } from 'node:crypto';
import type { Clock } from '../ports/clock.js';
import type { Behaviour, Controls } from './behaviour.js';
import type { AcceptedShot, Book, Task } from './book.js';
import type { Captions } from './captions.js';
import { checkStatus, type ShownShot } from './check-status.js';
import { generate, isMeant } from './generate.js';
import { rateLimit, retryAfter } from './rate-limit.js';
import { Refusal } from './refusal.js';
import { drop, html, json, type Reply } from './reply.js';
import { parseCheck, parseGenerate } from './request.js';
import { bendShot } from './strange-reply.js';

export type Endpoint = 'generate' | 'check-status';

/** What the vendor's API is asked; `body` is undefined when it was no JSON. */
export interface ApiRequest {
  readonly endpoint: Endpoint;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: { readonly value: unknown } | undefined;
  readonly videoUrl: (task: Task) => string;
}

/** The vendor's two endpoints, with the faults and oddities that are switched on. */
export function veoApi(world: {
  readonly book: Book;
  readonly controls: Controls;
  readonly clock: Clock;
  readonly captions: () => Captions;
  readonly requestsPerHour: number;
  readonly keys: readonly string[] | undefined;
  readonly seed: string;
}): (request: ApiRequest) => Reply {
  const { book, controls, clock } = world;
  const limit = rateLimit(world.requestsPerHour);
  const saidCompleted = new Set<string>();
  let refusals = 0;

  return (request) => {
    const behaviour = controls.now();
    const key = /^Bearer (.+)$/i.exec(request.authorization ?? '')?.[1]?.trim() ?? '';
    const texts = { behaviour, key };
    try {
      const early = faultBefore(request.endpoint, controls);
      if (early !== undefined) return early;
      const account = admit(request, key);
      const reply = carryOut(request, account, texts);
      if (reply.kind === 'drop') return reply;
      return faultAfter(request.endpoint, controls) ?? reply;
    } catch (error) {
      if (error instanceof Refusal) return refusalReply(error, texts);
      throw error;
    }
  };

  /** @throws {Refusal} */
  function admit({ endpoint }: ApiRequest, key: string): string {
    if (key === '' || world.keys?.includes(key) === false) {
      throw new Refusal('LOGIN_REQUIRED', 'Authentication required');
    }
    const account = accountOf(key);
    const waitSeconds = limit.admit({
      account,
      isCheck: endpoint === 'check-status',
      nowMs: clock.monotonic(),
      behaviour: controls.now(),
    });
    if (waitSeconds === undefined) return account;
    const many = `Rate limit exceeded (${world.requestsPerHour} requests per hour)`;
    throw new Refusal('API_KEY_RATE_LIMIT_EXCEEDED', many, { waitSeconds });
  }

  /** @throws {Refusal} */
  function carryOut(request: ApiRequest, account: string, texts: Texts): Reply {
    if (request.body === undefined || !/^application\/json\b/i.test(request.contentType ?? '')) {
      throw new Refusal('INVALID_INPUT', 'The body must be JSON');
    }
    const { endpoint, body } = request;
    switch (endpoint) {
      case 'generate': {
        const asked = parseGenerate(body.value);
        if (controls.take('dropBeforeAccept')) return drop;
        const accepted = generate(asked, { ...world, account, captions: world.captions() });
        const shots = accepted.shots.flatMap((shot) => {
          const shown = { shotId: shot.id, taskId: shot.taskId, status: 'processing' };
          return bend(shown, shot, endpoint);
        });
        const creditsUsed = controls.now().creditsUsed ?? accepted.credits;
        return json(200, { status: 'processing', shots, creditsUsed });
      }
      case 'check-status': {
        const asked = parseCheck(body.value);
        if (controls.take('dropCheck')) return drop;
        const nowMs = clock.monotonic();
        const { videoUrl } = request;
        const checked = checkStatus(asked, { account, book, controls, nowMs, videoUrl });
        const shots = checked.shots.flatMap((shot, at) =>
          bend(withText(shot, texts), checked.tasks[at]?.shot, endpoint),
        );
        return json(200, { status: checked.status, shots });
      }
      default:
        return endpoint satisfies never;
    }
  }

  function bend(
    shown: ShownShot,
    shot: AcceptedShot | undefined,
    endpoint: Endpoint,
  ): readonly ShownShot[] {
    const behaviour = controls.now();
    const { replySwitchesOn, replyMatch } = behaviour;
    const wasCompleted = saidCompleted.has(shown.taskId);
    if (shown.status === 'completed') saidCompleted.add(shown.taskId);
    const isHere = replySwitchesOn === 'both' || replySwitchesOn === endpoint;
    const isIt = shot !== undefined && isMeant(replyMatch, shot, shot.caption);
    return isHere && isIt ? bendShot(shown, { behaviour, wasCompleted }) : [shown];
  }

  function refusalReply(refusal: Refusal, texts: Texts): Reply {
    const { requiredCredits, waitSeconds } = refusal.more;
    const { errorForm, retryAfter: form } = texts.behaviour;
    const after =
      waitSeconds === undefined ? undefined : retryAfter(form, { waitSeconds, refusals });
    if (waitSeconds !== undefined) refusals += 1;
    return json(
      refusal.status,
      {
        ...(errorForm === 'success-false' ? { success: false } : {}),
        error: errorText(refusal.message, texts),
        errorCode: refusal.errorCode,
        ...(requiredCredits === undefined ? {} : { requiredCredits }),
      },
      after === undefined ? {} : { 'Retry-After': after },
    );
  }
}

interface Texts {
  readonly behaviour: Behaviour;
  readonly key: string;
}

/** Stands for a key where keys must not be written. */
export function accountOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

function faultBefore(endpoint: Endpoint, controls: Controls): Reply | undefined {
  if (!isFaulty(endpoint, controls)) return undefined;
  const redirect = controls.takeRedirect('redirect');
  if (redirect !== undefined) return html(redirect.status, '', { Location: redirect.to });
  if (controls.take('htmlError')) {
    return html(502, '<html><body><h1>502 Bad Gateway</h1></body></html>\n');
  }
  if (controls.take('serverError')) throw new Refusal('INTERNAL_ERROR', 'Internal server error');
  return undefined;
}

function faultAfter(endpoint: Endpoint, controls: Controls): Reply | undefined {
  if (endpoint === 'generate' && controls.take('dropAfterAccept')) return drop;
  if (endpoint === 'generate' && controls.take('serverErrorAfterAccept')) {
    throw new Refusal('INTERNAL_ERROR', 'Internal server error');
  }
  if (isFaulty(endpoint, controls) && controls.take('garbledReply')) {
    return html(200, '{"status":"processing","shots":[{"shotId":"', {
      'Content-Type': 'application/json',
    });
  }
  return undefined;
}

function isFaulty(endpoint: Endpoint, controls: Controls): boolean {
  const { faultsOn } = controls.now();
  return faultsOn === 'both' || faultsOn === endpoint;
}

function withText(shot: ShownShot, texts: Texts): ShownShot {
  return shot.error === undefined ? shot : { ...shot, error: errorText(shot.error, texts) };
}

const noise =
  '\n::error::planted\r::stop-commands::planted\n##[set-output name=plan]0 mid ##[error]\u0000\u001b[31m\u0007\u202e\u2028';

function errorText(text: string, { behaviour, key }: Texts): string {
  return [
    text,
    ...(behaviour.echoKey ? [` (key ${key})`] : []),
    ...(behaviour.controlCharacters ? [noise] : []),
  ].join('');
}
