import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import type { Resolution } from '../core/shot.js';
import type { Behaviour, Controls } from './behaviour.js';
import { inputOf, type Accepted, type AcceptedShot, type Book } from './book.js';
import type { Caption, Captions } from './captions.js';
import { generationSeconds } from './generation-time.js';
import { Refusal } from './refusal.js';
import type { GenerateRequest, WireShot } from './request.js';

const creditsPerShot: Readonly<Record<Resolution, number>> = { '720p': 10, '1080p': 14, '4k': 30 };

/** Accepts and charges a request, and decides there and then what becomes of each shot. @throws {Refusal} */
export function generate(
  request: GenerateRequest,
  world: {
    readonly account: string;
    readonly book: Book;
    readonly controls: Controls;
    readonly captions: Captions;
    readonly seed: string;
  },
): Accepted {
  const { account, book, controls, captions, seed } = world;
  const behaviour = controls.now();
  const shots = request.shots.slice(0, behaviour.partialAccept ?? undefined);
  const credits = shots.length * creditsPerShot[request.resolution];
  refuse({ account, book, behaviour, credits, shots: shots.length });
  if (controls.take('failSubmits')) {
    throw new Refusal('GENERATION_FAILED', behaviour.failAs);
  }
  const draws = drawsOf(shots, { resolution: request.resolution, book, seed });
  return book.accept({
    account,
    resolution: request.resolution,
    credits,
    shots: schedule(shots, { draws, captions, controls }),
    ignored: request.ignored,
  });
}

/** Whether a pattern of `failShots` or `replyMatch` means a shot; an empty one means all. */
export function isMeant(pattern: string, shot: WireShot, caption: Caption | null): boolean {
  if (pattern === '') return true;
  const named = caption === null ? [shot.id] : [shot.id, `${caption.video}/${caption.shot}`];
  return named.some((name) => picomatch.isMatch(name, pattern)) || shot.prompt.includes(pattern);
}

function refuse(order: {
  readonly account: string;
  readonly book: Book;
  readonly behaviour: Behaviour;
  readonly credits: number;
  readonly shots: number;
}): void {
  const { account, book, behaviour, credits, shots } = order;
  if (book.balance(account) < credits) {
    throw new Refusal('INSUFFICIENT_CREDITS', 'Insufficient credits', { requiredCredits: credits });
  }
  const open = book.underWay().filter((task) => task.account === account).length;
  if (behaviour.maxUnderWay !== null && open + shots > behaviour.maxUnderWay) {
    throw new Refusal('API_KEY_RATE_LIMIT_EXCEEDED', 'Too many tasks in progress', {
      status: behaviour.underWayStatus,
      errorCode: behaviour.underWayCode,
    });
  }
}

/** One for each shot: differs by its input and by how often that input was submitted before. */
function drawsOf(
  shots: readonly WireShot[],
  from: { readonly resolution: Resolution; readonly book: Book; readonly seed: string },
): readonly string[] {
  const inputs = shots.map((shot) => inputOf(shot, from.resolution));
  return inputs.map((input, at) => {
    const twins = inputs.slice(0, at).filter((other) => other === input).length;
    const nth = from.book.submitted(input) + twins;
    return createHash('sha256')
      .update(JSON.stringify([from.seed, input, nth]))
      .digest('hex');
  });
}

/** Shots of a request are generated one after another. */
function schedule(
  shots: readonly WireShot[],
  from: {
    readonly draws: readonly string[];
    readonly captions: Captions;
    readonly controls: Controls;
  },
): readonly AcceptedShot[] {
  const behaviour = from.controls.now();
  let startsAfter = 0;
  let stopped = false;
  return shots.map((shot, at) => {
    const draw = from.draws[at] ?? '';
    const caption = from.captions.get(shot.id) ?? null;
    const fails =
      !stopped && from.controls.takeFailure((pattern) => isMeant(pattern, shot, caption));
    const seconds = stopped ? 0 : generationSeconds(behaviour.generation, draw);
    const accepted = {
      ...shot,
      taskId: `task_${draw.slice(0, 20)}`,
      startsAfter,
      endsAfter: startsAfter + seconds,
      fails: stopped ? 'An earlier shot of the request failed' : fails ? behaviour.failAs : null,
      caption,
    };
    startsAfter = accepted.endsAfter;
    stopped ||= fails && behaviour.failureStopsLater;
    return accepted;
  });
}
