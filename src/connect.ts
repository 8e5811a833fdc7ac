import { join } from 'node:path';
import { isPaid, type Plan } from './core/plan.js';
import type { Settings } from './core/settings.js';
import { connectVeo, veoOrigin, type Veo } from './ports/veo.js';
import { sendRequest } from './ports/http.js';
import { wireIdOf } from './steps/render/job.js';

/** A connection to what generates clips: the vendor's API, or the simulator in its place. */
export interface Connection extends AsyncDisposable {
  readonly veo: Veo;
  readonly apiOrigin: URL;
  /** Tells the simulator what the shots are called, for its cards; the API is told nothing. */
  describe(plan: Plan): Promise<void>;
}

/**
 * Connects to the provider. The simulator is reached over HTTP like the API; unless an address is
 * given, one is started for as long as the connection lasts.
 */
export async function connect(
  settings: Pick<Settings, 'provider' | 'apiKey' | 'apiUrl' | 'speed' | 'requestsPerHour'>,
  options: { readonly stateFolder: string },
): Promise<Connection> {
  const { provider, speed, requestsPerHour } = settings;
  if (provider === 'nanophoto') {
    const origin = settings.apiUrl ?? veoOrigin;
    return {
      veo: connectVeo({ origin, apiKey: settings.apiKey ?? '' }),
      apiOrigin: origin,
      describe: async () => {},
      [Symbol.asyncDispose]: async () => {},
    };
  }
  const started = settings.apiUrl
    ? undefined
    : await (
        await import('./simulator/server.js')
      ).startSimulator({
        speed,
        requestsPerHour,
        book: join(options.stateFolder, 'book.jsonl'),
        cacheDir: join(options.stateFolder, 'clips'),
      });
  const origin = settings.apiUrl ?? new URL(started!.url);
  return {
    veo: connectVeo({ origin, apiKey: settings.apiKey ?? 'simulator' }),
    apiOrigin: origin,
    async describe(plan) {
      const reply = await sendRequest({
        method: 'PUT',
        url: new URL('simulator/captions', origin),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(captions(plan)),
      });
      reply.resume();
    },
    [Symbol.asyncDispose]: async () => started?.close(),
  };
}

function captions(plan: Plan): Record<string, unknown> {
  return Object.fromEntries(
    plan.entries.filter(isPaid).map(({ fingerprint, take, shot }) => {
      const { number, of, style, vars } = shot.card;
      const caption = { video: shot.video, shot: shot.id, number, of, take, style, vars };
      return [wireIdOf({ fingerprint, take }), caption];
    }),
  );
}
