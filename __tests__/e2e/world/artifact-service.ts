import { type Artifact, type ResultsState, twirpError } from './artifacts.js';
import { type Answer, json } from './front.js';
import type { JsonObject } from './github-state.js';
import { backendId, type Job } from './runtime-token.js';

/** `github.actions.results.api.v1.ArtifactService`, as the toolkit's generated client calls it. */
export function answerArtifactCall(
  state: ResultsState,
  job: Job,
  method: string,
  input: JsonObject,
): Answer {
  if (input.workflow_run_backend_id !== backendId(`${job.repository} ${job.runId}`)) {
    return twirpError(403, 'permission_denied', 'the token is for another run');
  }
  const inRun = [...state.artifacts.values()].filter(
    ({ repository, runId }) => repository === job.repository && runId === job.runId,
  );
  const named = inRun.find(({ name }) => name === input.name);
  switch (method) {
    case 'CreateArtifact':
      return named
        ? twirpError(
            409,
            'already_exists',
            'an artifact with this name already exists on the workflow run',
          )
        : create(state, job, input);
    case 'FinalizeArtifact':
      return named ? finalize(state, named, input) : missing();
    case 'ListArtifacts':
      return list(inRun, job, input);
    case 'GetSignedArtifactURL':
      return named?.finalized ? json(200, { signed_url: named.downloadUrl() }) : missing();
    case 'DeleteArtifact':
      if (!named) return missing();
      state.artifacts.delete(named.id);
      return json(200, { ok: true, artifact_id: String(named.id) });
    default:
      return twirpError(404, 'bad_route', `no method ${method}`);
  }
}

function create(state: ResultsState, job: Job, input: JsonObject): Answer {
  const id = Math.max(4_000_000_000, ...state.artifacts.keys()) + 1;
  const blob = `devstoreaccount1/artifacts/${id}`;
  const createdAt = new Date();
  state.artifacts.set(id, {
    id,
    repository: job.repository,
    runId: job.runId,
    name: input.name,
    mimeType: input.mime_type ?? 'application/zip',
    size: 0,
    createdAt,
    expiresAt: new Date(input.expires_at ?? createdAt.getTime() + 90 * 86_400_000),
    finalized: false,
    expired: false,
    blob,
    downloadUrl: () => state.sign(blob, 'r'),
  });
  return json(200, { ok: true, signed_upload_url: state.sign(blob, 'cw') });
}

function finalize(state: ResultsState, artifact: Artifact, input: JsonObject): Answer {
  state.artifacts.set(artifact.id, {
    ...artifact,
    finalized: true,
    size: Number(input.size ?? 0),
    ...(input.hash && { digest: input.hash }),
  });
  return json(200, { ok: true, artifact_id: String(artifact.id) });
}

function list(inRun: readonly Artifact[], job: Job, input: JsonObject): Answer {
  const artifacts = inRun.filter(
    ({ finalized, id, name }) =>
      finalized &&
      (input.name_filter ?? name) === name &&
      String(input.id_filter ?? id) === String(id),
  );
  return json(200, {
    artifacts: artifacts.map((artifact) => ({
      workflow_run_backend_id: backendId(`${job.repository} ${job.runId}`),
      workflow_job_run_backend_id: input.workflow_job_run_backend_id,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size),
      created_at: artifact.createdAt.toISOString(),
      digest: artifact.digest ?? null,
    })),
  });
}

function missing(): Answer {
  return twirpError(404, 'not_found', 'artifact not found');
}
