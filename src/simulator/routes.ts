import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../ports/clock.js';
import { parseBehaviour, type Controls } from './behaviour.js';
import { readJson, type ReadBody } from './body.js';
import type { Book, Task } from './book.js';
import { parseCaptions, withCaptions, type Captions } from './captions.js';
import { parseCard } from './parse-card.js';
import type { Clips } from './clips.js';
import { page } from './page.js';
import { failure, html, json, png, send, type Reply } from './reply.js';
import { serveVideo } from './serve-video.js';
import { veoApi, type Endpoint } from './veo-api.js';
import type { VideoUrls } from './video-url.js';

const mostApiBytes = 1024 * 1024;
const mostCaptionBytes = 16 * 1024 * 1024;

/** The simulator's addresses: the vendor's two, the clips', and its own. */
export function routes(world: {
  readonly book: Book;
  readonly controls: Controls;
  readonly clock: Clock;
  readonly clips: Clips;
  readonly urls: VideoUrls;
  readonly speed: number;
  readonly requestsPerHour: number;
  readonly keys: readonly string[] | undefined;
  readonly seed: string;
  readonly requests: () => readonly unknown[];
  readonly closing: AbortSignal;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { book, controls, clock, urls } = world;
  let captions: Captions = new Map();
  const api = veoApi({ ...world, captions: () => captions });

  return async (request, response) => {
    const origin = originOf(request);
    if (origin === undefined) return send(response, failure(421, 'Only loopback names are served'));
    if (!URL.canParse(request.url ?? '', origin)) return send(response, failure(404, 'Not found'));
    const address = new URL(request.url ?? '', origin);
    const allowed = methodsOf(address.pathname);
    if (allowed.length === 0) return send(response, failure(404, 'Not found'));
    if (!allowed.includes(request.method ?? '')) {
      return send(response, failure(405, 'Method not allowed', { Allow: allowed.join(', ') }));
    }
    if (address.pathname.startsWith('/video/')) {
      return serveVideo(request, response, { ...world, address });
    }
    const reply = await answer(request, { path: address.pathname, origin });
    send(response, reply);
  };

  async function answer(
    request: IncomingMessage,
    { path, origin }: { readonly path: string; readonly origin: string },
  ): Promise<Reply> {
    if (path === '/') return showPage(origin);
    if (path.startsWith('/api/')) return askApi(request, origin, endpoints[path] ?? 'generate');
    if (request.method !== 'PUT') return show(path);
    const body = await readJson(request, mostCaptionBytes);
    if (body.kind !== 'json') return unreadable(body.kind);
    if (path === '/simulator/poster') return drawPoster(body.value);
    return path === '/simulator/captions' ? putCaptions(body.value) : putBehaviour(body.value);
  }

  async function askApi(
    request: IncomingMessage,
    origin: string,
    endpoint: Endpoint,
  ): Promise<Reply> {
    const body = await readJson(request, mostApiBytes);
    if (body.kind === 'large') return unreadable('large');
    const { delayReplyMs, faultsOn } = controls.now();
    const reply = api({
      endpoint,
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'],
      body: body.kind === 'json' ? { value: body.value } : undefined,
      videoUrl: (task) => videoUrl(task, origin),
    });
    if (faultsOn === 'both' || faultsOn === endpoint)
      await clock.sleep(delayReplyMs, world.closing);
    return reply;
  }

  function videoUrl({ taskId }: Task, origin: string): string {
    const { urlLifetimeSeconds, videoUrl: other } = controls.now();
    const seconds = controls.take('expireUrls') ? -1 : urlLifetimeSeconds / world.speed;
    return (
      other ?? urls.issue({ origin, taskId, expires: Math.floor(Date.now() + seconds * 1000) })
    );
  }

  function putCaptions(body: unknown): Reply {
    const more = parseCaptions(body);
    if (typeof more === 'string') return failure(400, more);
    captions = withCaptions(captions, more);
    return json(200, { captions: captions.size });
  }

  async function drawPoster(body: unknown): Promise<Reply> {
    const card = parseCard(body);
    if (typeof card === 'string') return failure(400, card);
    const { poster } = await import('./animatic.js');
    return png(await poster(card));
  }

  function putBehaviour(body: unknown): Reply {
    const { behaviour, problems } = parseBehaviour(body);
    const [first] = problems;
    if (first !== undefined) {
      return json(400, { error: first.message, errorCode: 'INVALID_INPUT', problems });
    }
    controls.change(behaviour);
    return json(200, controls.now());
  }

  function show(path: string): Reply {
    if (path === '/simulator/book') return json(200, book.entries());
    return json(200, path === '/simulator/requests' ? world.requests() : controls.now());
  }

  function showPage(origin: string): Reply {
    const expires = Date.now() + 24 * 3600 * 1000;
    const text = page({
      origin,
      speed: world.speed,
      nowMs: clock.monotonic(),
      behaviour: controls.now(),
      underWay: book.underWay(),
      finished: book.finished(),
      videoUrl: ({ taskId }) => urls.issue({ origin, taskId, expires }),
    });
    return html(200, text, {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    });
  }
}

const endpoints: Readonly<Record<string, Endpoint>> = {
  '/api/veo-3/generate': 'generate',
  '/api/veo-3/check-status': 'check-status',
};

const methods: Readonly<Record<string, readonly string[]>> = {
  '/': ['GET', 'HEAD'],
  '/api/veo-3/generate': ['POST'],
  '/api/veo-3/check-status': ['POST'],
  '/simulator/captions': ['PUT'],
  '/simulator/poster': ['PUT'],
  '/simulator/behaviour': ['GET', 'PUT'],
  '/simulator/book': ['GET'],
  '/simulator/requests': ['GET'],
};

function methodsOf(path: string): readonly string[] {
  if (path.startsWith('/video/')) return ['GET', 'HEAD'];
  return Object.hasOwn(methods, path) ? (methods[path] ?? []) : [];
}

/**
 * The origin that a client used, so that clips are on the very origin of its api-url. Other names than
 * loopback's are refused: a web page could reach the simulator through a name of its own.
 */
function originOf({ headers, socket }: IncomingMessage): string | undefined {
  const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${socket.localPort}`);
  return names.includes(headers.host ?? '') ? `http://${headers.host}` : undefined;
}

function unreadable(kind: Exclude<ReadBody['kind'], 'json'>): Reply {
  return kind === 'large'
    ? failure(413, 'The body is too large', { Connection: 'close' })
    : failure(400, 'The body is no JSON');
}
