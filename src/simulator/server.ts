import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { systemClock, type Clock } from '../ports/clock.js';
import { controls as startControls, type Behaviour } from './behaviour.js';
import { openBook, type BookEntry } from './book.js';
import { openClips } from './clips.js';
import { failure, send } from './reply.js';
import { routes } from './routes.js';
import { accountOf } from './veo-api.js';
import { videoUrls } from './video-url.js';

export interface SimulatorOptions {
  /** 0, as when left out: any free port. Always on 127.0.0.1. */
  readonly port?: number | undefined;
  /** How many times faster than life generations, the rate limit and expiry run; 1 unless given. */
  readonly speed?: number | undefined;
  /** For each key; 100 unless given. */
  readonly requestsPerHour?: number | undefined;
  /** What each key begins with; 100,000 unless given. */
  readonly credits?: number | undefined;
  /** Keys that are accepted; any unless given. */
  readonly keys?: readonly string[] | undefined;
  /** Generation times and task ids follow from it, from the shots, and from how often each was sent. */
  readonly seed?: string | undefined;
  readonly behaviour?: Partial<Behaviour> | undefined;
  /** A file of JSON lines, read back at the start, so that tasks outlive the simulator. */
  readonly book?: string | undefined;
  /** A folder that keeps animatics. */
  readonly cacheDir?: string | undefined;
}

export interface Simulator {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  book(): readonly BookEntry[];
  balance(key: string): number;
  /** Every request so far, oldest first. */
  requests(): readonly SeenRequest[];
  change(behaviour: Partial<Behaviour>): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** When it came, in life's seconds since the simulator began. */
  readonly second: number;
  /** 0 until the reply, and when the connection ended without one. */
  readonly status: number;
  /** Whether an Authorization header came along. */
  readonly authorization: boolean;
}

/** Starts the vendor's API as a local server. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { speed = 1, seed = 'shotlock', credits = 100_000, requestsPerHour = 100, keys } = options;
  if (!(speed > 0 && speed <= 1e6)) throw new RangeError(`speed ${speed} is not within 0 to 1e6`);
  const clock = systemClock(speed);
  const controls = startControls(options.behaviour ?? {});
  const book = openBook({ file: options.book, credits, clock, speed });
  const clips = openClips(options.cacheDir);
  const urls = videoUrls(seed);
  const closing = new AbortController();
  const seen = seenRequests(clock);
  const answer = routes({
    book,
    controls,
    clock,
    clips,
    urls,
    speed,
    requestsPerHour,
    keys,
    seed,
    requests: seen.all,
    closing: closing.signal,
  });
  const server = createServer((request, response) => {
    seen.note(request, response);
    answer(request, response).catch((error: unknown) => {
      // A fault of the simulator must not end the program that runs it.
      if (response.headersSent || closing.signal.aborted) response.destroy();
      else send(response, failure(500, `The simulator failed: ${String(error)}`));
    });
  });
  const close = async (): Promise<void> => {
    if (closing.signal.aborted) return;
    closing.abort();
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    book.close();
  };
  const port = await listen(server, options.port ?? 0).catch((error: unknown) => {
    book.close();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    book: () => book.entries(),
    balance: (key) => book.balance(accountOf(key)),
    requests: seen.all,
    change: (behaviour) => controls.change(behaviour),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
  return address.port;
}

function seenRequests(clock: Clock): {
  readonly all: () => readonly SeenRequest[];
  readonly note: (request: IncomingMessage, response: ServerResponse) => void;
} {
  const began = clock.monotonic();
  const seen: SeenRequest[] = [];
  return {
    all: () => [...seen],
    note: (request, response) => {
      const first: SeenRequest = {
        method: request.method ?? '',
        path: (request.url ?? '').split('?', 1)[0] ?? '',
        second: (clock.monotonic() - began) / 1000,
        status: 0,
        authorization: request.headers.authorization !== undefined,
      };
      const at = seen.push(first) - 1;
      const answered = (): void => {
        if (response.headersSent) seen[at] = { ...first, status: response.statusCode };
      };
      response.once('finish', answered);
      response.once('close', answered);
    },
  };
}
