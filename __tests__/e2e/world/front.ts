import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A request as the world saw it. Tokens of the world are replaced by whose they are. */
export interface SeenRequest {
  readonly method: string;
  /** Decoded by nobody: as it was on the wire, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Status that was answered; undefined while under way, or when the connection was dropped. */
  status?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What goes wrong with the next requests that match. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** What its body must hold: GraphQL has one path for everything. */
  readonly body?: RegExp;
  /** How many matching requests are let through before; 0 unless said. */
  readonly skip?: number;
  /** How many requests it strikes; 1 unless said. */
  readonly times?: number;
  readonly happens:
    | { readonly kind: 'answer'; readonly answer: Answer }
    /** The connection breaks before anything is done. */
    | { readonly kind: 'drop' }
    /** Everything is done, then the connection breaks: the answer is lost. */
    | { readonly kind: 'drop-answer' }
    | { readonly kind: 'delay'; readonly ms: number };
}

type Hook = (request: SeenRequest) => void | Promise<void>;

/** An HTTP server on loopback that remembers every request and can be told to fail. */
export interface Front {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Forgets requests, faults and hooks. */
  forget(): void;
  fault(fault: Fault): void;
  /** Called, and awaited, before a request is handled: the moment to kill its sender. */
  onRequest(hook: Hook): void;
  /** Called, and awaited, after a request is handled and before it is answered. */
  onAnswer(hook: Hook): void;
  close(): Promise<void>;
}

/**
 * Starts one. `handle` gets each request with its real headers; `redact` says what of a request's
 * headers is remembered.
 */
export async function startFront(
  handle: (request: SeenRequest) => Promise<Answer>,
  redact: (headers: SeenRequest['headers']) => SeenRequest['headers'] = (headers) => headers,
): Promise<Front> {
  const requests: SeenRequest[] = [];
  const hooks: { before: Hook[]; after: Hook[] } = { before: [], after: [] };
  let faults: { left: number; skip: number; fault: Fault }[] = [];

  async function exchange(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    const seen = { ...request, headers: redact(request.headers) };
    requests.push(seen);
    for (const hook of hooks.before) await hook(seen);
    const fault = strike(request);
    if (fault?.kind === 'drop') return void incoming.socket.destroy();
    if (fault?.kind === 'delay') await delay(fault.ms, undefined, { ref: false });
    const answer = fault?.kind === 'answer' ? fault.answer : await handle(request);
    seen.status = answer.status;
    for (const hook of hooks.after) await hook(seen);
    if (fault?.kind === 'drop-answer') return void incoming.socket.destroy();
    const body = Buffer.from(answer.body ?? '');
    response.writeHead(answer.status, { 'content-length': body.length, ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  function strike(request: SeenRequest): Fault['happens'] | undefined {
    const found = faults.find(
      ({ fault }) =>
        (fault.method ?? request.method) === request.method &&
        fault.path.test(request.path) &&
        (fault.body?.test(request.body.toString()) ?? true),
    );
    if (found === undefined) return undefined;
    if (found.skip > 0) return void (found.skip -= 1);
    found.left -= 1;
    faults = faults.filter(({ left }) => left > 0);
    return found.fault.happens;
  }

  const server = createServer((incoming, response) => {
    exchange(incoming, response).catch((error: unknown) => {
      // Whoever asked may have been killed meanwhile: then there is nobody to tell.
      if (incoming.destroyed && !incoming.complete) return;
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `the test world broke: ${String(error)}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: origin(server.address()),
    requests,
    forget() {
      requests.length = 0;
      hooks.before = [];
      hooks.after = [];
      faults = [];
    },
    fault: (fault) => void faults.push({ fault, left: fault.times ?? 1, skip: fault.skip ?? 0 }),
    onRequest: (hook) => void hooks.before.push(hook),
    onAnswer: (hook) => void hooks.after.push(hook),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer in JSON. */
export function json(status: number, body: unknown, headers?: Answer['headers']): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const [path = '/', query = ''] = (incoming.url ?? '/').split(/\?(.*)/s);
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: singleHeaders(incoming.headers),
    body: Buffer.concat(chunks),
  };
}

/** Each header once: only cookies come in several, and nobody here sets one. */
export function singleHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]),
  );
}

function origin(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return `http://127.0.0.1:${address.port}`;
}
