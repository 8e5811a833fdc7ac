import { join } from 'node:path';
import { isPaid, type Plan } from './core/plan.js';
import type { Settings } from './core/settings.js';
import type { Veo } from './ports/veo.js';
import { veoOrigin } from './ports/veo-origin.js';

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
      veo: veoWhenAsked({ origin, apiKey: settings.apiKey ?? '' }),
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
    veo: veoWhenAsked({ origin, apiKey: settings.apiKey ?? 'simulator' }),
    apiOrigin: origin,
    async describe(plan) {
      const { sendRequest } = await import('./ports/http.js');
      const reply = await sendRequest({
        method: 'PUT',
        url: new URL('simulator/captions', origin),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(await captions(plan)),
      });
      reply.resume();
    },
    [Symbol.asyncDispose]: async () => started?.close(),
  };
}

/** The client, loaded by the first request: most runs send none. */
function veoWhenAsked(options: { readonly origin: URL; readonly apiKey: string }): Veo {
  let client: Promise<Veo> | undefined;
  const connected = () =>
    (client ??= import('./ports/veo.js').then(({ connectVeo }) => connectVeo(options)));
  return {
    submit: async (...request) => (await connected()).submit(...request),
    check: async (...request) => (await connected()).check(...request),
  };
}

async function captions(plan: Plan): Promise<Record<string, unknown>> {
  const { wireIdOf } = await import('./steps/render/job.js');
  return Object.fromEntries(
    plan.entries.filter(isPaid).map(({ fingerprint, take, shot }) => {
      const { number, of, style, vars } = shot.card;
      const caption = { video: shot.video, shot: shot.id, number, of, take, style, vars };
      return [wireIdOf({ fingerprint, take }), caption];
    }),
  );
}
