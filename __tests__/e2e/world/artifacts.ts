import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './ask.js';
import { accountSas, startBlobStorage } from './blob-storage.js';
import { answerCacheCall } from './cache-service.js';
import { type Answer, type Front, json, startFront } from './front.js';
import { answerArtifactCall } from './artifact-service.js';
import { type Job, runtimeToken } from './runtime-token.js';

/** An artifact as the results service knows it. */
export interface Artifact {
  readonly id: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  /** As the client computed it: `sha256:…`. */
  readonly digest?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Not before its upload is finalized does anybody see it. */
  readonly finalized: boolean;
  readonly expired: boolean;
  /** Whether its run was for a fork's commit. */
  readonly isForks?: boolean;
  /** Path of its blob in the storage. */
  readonly blob: string;
  /** A fresh signed address. */
  downloadUrl(): string;
}

/** GitHub's results service (artifacts and caches) in front of a real blob storage. */
export interface Artifacts extends Front {
  /** The variables with which the runner leads a job's steps here. */
  environment(job: Job): Readonly<Record<string, string>>;
  all(): readonly Artifact[];
  /** The bytes of a finalized artifact and the type they are served with. */
  download(
    name: string,
    runId?: number,
  ): Promise<{ readonly bytes: Buffer; readonly contentType: string }>;
  expire(name: string): void;
  /** As if the run that made it had been for a fork's commit. */
  attributeToFork(id: number): void;
  remove(id: number): void;
  /** What the caches hold is gone, as after seven unused days. */
  evictCaches(): void;
  /** Every cache entry holds these bytes: whoever may write one may write anything. */
  poisonCaches(bytes: Buffer): Promise<void>;
}

export interface ResultsState {
  readonly artifacts: Map<number, Artifact>;
  readonly caches: Map<string, CacheEntry>;
  readonly jobs: Map<string, Job>;
  sign(blob: string, permissions: 'cw' | 'r'): string;
}

export interface CacheEntry {
  readonly id: number;
  readonly repository: string;
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly size: number;
  readonly finalized: boolean;
  readonly blob: string;
}

/** Starts both. Nothing is kept after `close`. */
export async function startArtifacts(): Promise<Artifacts> {
  const folder = await mkdtemp(join(tmpdir(), 'results-'));
  const storage = await startBlobStorage(folder);
  const state: ResultsState = {
    artifacts: new Map(),
    caches: new Map(),
    jobs: new Map(),
    sign: (blob, permissions) => `${front.url}/${blob}?${accountSas({ permissions })}`,
  };

  const front = await startFront(async (request) => {
    if (request.path.startsWith('/devstoreaccount1/')) {
      const query = request.query.toString();
      const reply = await ask(`${storage.url}${request.path}?${query}`, {
        ...request,
        headers: { ...request.headers, connection: 'close' },
      });
      return withoutHopHeaders(reply);
    }
    const bearer = request.headers['authorization']?.replace(/^Bearer /, '') ?? '';
    const job = state.jobs.get(bearer);
    if (job === undefined) return twirpError(401, 'unauthenticated', 'invalid token');
    const [, service, method = ''] = request.path.match(/^\/twirp\/([\w.]+)\/(\w+)$/) ?? [];
    const input = JSON.parse(request.body.toString() || '{}');
    if (service === 'github.actions.results.api.v1.ArtifactService') {
      return answerArtifactCall(state, job, method, input);
    }
    if (service === 'github.actions.results.api.v1.CacheService') {
      return answerCacheCall(state, job, method, input);
    }
    return twirpError(404, 'bad_route', `no handler for path ${request.path}`);
  });

  return {
    ...front,
    environment(job) {
      const token = runtimeToken(job);
      state.jobs.set(token, job);
      return {
        ACTIONS_RESULTS_URL: `${front.url}/`,
        ACTIONS_RUNTIME_URL: `${front.url}/`,
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_CACHE_SERVICE_V2: 'True',
      };
    },
    all: () => [...state.artifacts.values()],
    async download(name, runId) {
      const found = [...state.artifacts.values()].findLast(
        (one) => one.finalized && one.name === name && (runId ?? one.runId) === one.runId,
      );
      if (found === undefined) throw new Error(`no artifact "${name}"`);
      const url = found.downloadUrl().replace(front.url, storage.url);
      const { body, headers } = await ask(url);
      return { bytes: body, contentType: headers['content-type'] ?? '' };
    },
    expire(name) {
      for (const [id, artifact] of state.artifacts) {
        if (artifact.name === name) state.artifacts.set(id, { ...artifact, expired: true });
      }
    },
    attributeToFork(id) {
      const artifact = state.artifacts.get(id);
      if (artifact) state.artifacts.set(id, { ...artifact, isForks: true });
    },
    remove: (id) => void state.artifacts.delete(id),
    evictCaches: () => state.caches.clear(),
    async poisonCaches(bytes) {
      for (const { blob } of state.caches.values()) {
        const url = state.sign(blob, 'cw').replace(front.url, storage.url);
        const headers = { 'x-ms-blob-type': 'BlockBlob' };
        const { status } = await ask(url, { method: 'PUT', headers, body: bytes });
        if (status !== 201) throw new Error(`a cache entry could not be poisoned: ${status}`);
      }
    },
    async close() {
      await front.close();
      await storage.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A refusal as Twirp words it. */
export function twirpError(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg });
}

function withoutHopHeaders(answer: Answer): Answer {
  const {
    connection: _connection,
    'keep-alive': _keepAlive,
    'transfer-encoding': _encoding,
    'content-length': _length,
    ...headers
  } = answer.headers ?? {};
  return { ...answer, headers };
}
