import type { Artifact } from '../artifacts.js';
import { type Answer, json } from '../front.js';
import type { Call, JsonObject, Route } from '../github-state.js';

const repo = String.raw`^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/actions`;

/** Artifacts of runs: emulate lists none and downloads none; the results service has them. */
export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: new RegExp(`${repo}(?:\\/runs\\/(?<run>\\d+))?\\/artifacts$`),
    answer: async (call) => await whenAllowed(call, 'read', list),
  },
  {
    method: 'GET',
    path: new RegExp(`${repo}\\/artifacts\\/(?<id>\\d+)$`),
    answer: async (call) =>
      await whenAllowed(call, 'read', () => {
        const found = artifactAt(call);
        return found ? json(200, format(call, found)) : notFound();
      }),
  },
  {
    method: 'GET',
    path: new RegExp(`${repo}\\/artifacts\\/(?<id>\\d+)\\/zip$`),
    answer: async (call) =>
      await whenAllowed(call, 'read', () => {
        const found = artifactAt(call);
        if (found === undefined) return notFound();
        if (found.expired) return json(410, { message: 'Artifact has expired', status: '410' });
        return { status: 302, headers: { location: found.downloadUrl() } };
      }),
  },
  {
    method: 'DELETE',
    path: new RegExp(`${repo}\\/artifacts\\/(?<id>\\d+)$`),
    answer: async (call) =>
      await whenAllowed(call, 'write', () => {
        const found = artifactAt(call);
        if (found === undefined) return notFound();
        call.state.artifacts?.remove(found.id);
        return { status: 204 };
      }),
  },
];

async function whenAllowed(
  call: Call,
  needs: 'read' | 'write',
  answer: (call: Call) => Answer,
): Promise<Answer> {
  const { at, bearer, state, token } = call;
  const found = await state.emulate({ path: `/repos/${at['owner']}/${at['repo']}`, token: bearer });
  if (found.status !== 200) return notFound();
  const granted = token?.kind === 'app' ? token.permissions.actions : 'write';
  const enough = needs === 'write' ? granted === 'write' : granted || !found.data.private;
  if (enough) return answer(call);
  return json(403, { message: 'Resource not accessible by integration', status: '403' });
}

function list(call: Call): Answer {
  const { query } = call.request;
  const name = query.get('name');
  const perPage = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const found = artifactsOf(call).filter((artifact) => name === null || artifact.name === name);
  return json(200, {
    total_count: found.length,
    artifacts: found
      .toReversed()
      .slice((page - 1) * perPage, page * perPage)
      .map((artifact) => format(call, artifact)),
  });
}

function artifactsOf({ at, state }: Call): readonly Artifact[] {
  const all = state.artifacts?.all() ?? [];
  return all.filter(
    (artifact) =>
      artifact.finalized &&
      artifact.repository === `${at['owner']}/${at['repo']}` &&
      (!at['run'] || artifact.runId === Number(at['run'])),
  );
}

function artifactAt(call: Call): Artifact | undefined {
  return artifactsOf(call).find(({ id }) => id === Number(call.at['id']));
}

function format({ at, state }: Call, artifact: Artifact): JsonObject {
  const url = `${state.url}/repos/${at['owner']}/${at['repo']}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `artifact-${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest ?? null,
    created_at: artifact.createdAt.toISOString(),
    updated_at: artifact.createdAt.toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    workflow_run: {
      id: artifact.runId,
      repository_id: 1,
      head_repository_id: artifact.isForks ? 2 : 1,
    },
  };
}

function notFound(): Answer {
  return json(404, { message: 'Not Found', status: '404' });
}
