import { type CacheEntry, type ResultsState, twirpError } from './artifacts.js';
import { type Answer, json } from './front.js';
import type { JsonObject } from './github-state.js';
import type { Job } from './runtime-token.js';

/**
 * `github.actions.results.api.v1.CacheService`. An entry belongs to the scope (ref) of the job that
 * saved it; a job finds entries of its own scope, its base's and the default branch's.
 */
export function answerCacheCall(
  state: ResultsState,
  job: Job,
  method: string,
  input: JsonObject,
): Answer {
  switch (method) {
    case 'CreateCacheEntry':
      return create(state, job, input);
    case 'FinalizeCacheEntryUpload': {
      const entry = state.caches.get(idOf(job, job.cacheScopes[0] ?? '', input));
      if (entry === undefined) return twirpError(404, 'not_found', 'cache entry not found');
      const size = Number(input.size_bytes ?? 0);
      state.caches.set(idOf(job, entry.scope, input), { ...entry, size, finalized: true });
      return json(200, { ok: true, entry_id: String(entry.id) });
    }
    case 'GetCacheEntryDownloadURL': {
      const entry = lookUp(state, job, input);
      return entry === undefined
        ? json(200, { ok: false })
        : json(200, {
            ok: true,
            signed_download_url: state.sign(entry.blob, 'r'),
            matched_key: entry.key,
          });
    }
    default:
      return twirpError(404, 'bad_route', `no method ${method}`);
  }
}

function create(state: ResultsState, job: Job, input: JsonObject): Answer {
  const [scope = ''] = job.cacheScopes;
  const key = idOf(job, scope, input);
  // Not retried by the client: it takes the cache for saved by someone else.
  if (state.caches.has(key)) return twirpError(409, 'already_exists', 'cache already exists');
  const id = state.caches.size + 1;
  const blob = `devstoreaccount1/caches/${id}`;
  state.caches.set(key, {
    id,
    repository: job.repository,
    scope,
    key: input.key,
    version: input.version,
    size: 0,
    finalized: false,
    blob,
  });
  return json(200, { ok: true, signed_upload_url: state.sign(blob, 'cw') });
}

function lookUp(state: ResultsState, job: Job, input: JsonObject): CacheEntry | undefined {
  const wanted: readonly string[] = [input.key, ...(input.restore_keys ?? [])];
  for (const scope of job.cacheScopes) {
    const visible = [...state.caches.values()].filter(
      (entry) =>
        entry.finalized &&
        entry.repository === job.repository &&
        entry.scope === scope &&
        entry.version === input.version,
    );
    // Every key, the first one too, matches by prefix; an exact match goes before.
    for (const key of wanted) {
      const found =
        visible.find((entry) => entry.key === key) ??
        visible.findLast((entry) => entry.key.startsWith(key));
      if (found) return found;
    }
  }
  return undefined;
}

function idOf(job: Job, scope: string, input: JsonObject): string {
  return JSON.stringify([job.repository, scope, input.key, input.version]);
}
