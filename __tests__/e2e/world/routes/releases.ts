import { createHash } from 'node:crypto';
import { type Answer, json } from '../front.js';
import type { Call, JsonObject, Route } from '../github-state.js';

const releases = String.raw`^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/releases`;

/**
 * Releases. emulate shows drafts to every token, drops the bytes of assets and takes a name twice;
 * GitHub shows drafts to those who may write, and refuses the second asset of a name.
 */
export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: new RegExp(`${releases}(?:\\/\\d+)?$`),
    answer: async (call) => await readRelease(call),
  },
  {
    method: 'GET',
    path: new RegExp(`${releases}\\/tags\\/.+$`),
    // Drafts have no tag yet: whoever asks, GitHub does not find them by it.
    answer: async (call) => await readRelease(call, () => false),
  },
  {
    method: 'GET',
    path: new RegExp(`${releases}\\/\\d+\\/assets$`),
    answer: async (call) => await readAssets(call),
  },
  {
    method: 'POST',
    path: new RegExp(`${releases}\\/(?<release>\\d+)\\/assets$`),
    answer: async (call) => (await refusal(call)) ?? (await upload(call)),
  },
  {
    method: 'GET',
    path: new RegExp(`${releases}\\/assets\\/(?<asset>\\d+)$`),
    answer: async (call) => await readAsset(call),
  },
  {
    method: 'DELETE',
    path: new RegExp(`${releases}\\/assets\\/(?<asset>\\d+)$`),
    async answer(call) {
      const answer = await call.forward();
      if (answer.status === 204) call.state.assets.delete(Number(call.at['asset']));
      return answer;
    },
  },
  {
    method: 'GET',
    path: /^\/_storage\/assets\/(?<asset>\d+)$/,
    async answer({ at, request, state }) {
      // Blob storage takes one credential, and the address already carries it.
      if (request.headers['authorization']) return { status: 400, body: 'AuthenticationFailed' };
      const body = state.assets.get(Number(at['asset']));
      if (body === undefined) return { status: 404, body: 'BlobNotFound' };
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
    },
  },
];

async function readRelease(call: Call, draftsToo = maySeeDrafts): Promise<Answer> {
  const answer = await call.forward();
  if (answer.status !== 200) return answer;
  const data: JsonObject = JSON.parse(answer.body?.toString() ?? '');
  const seen = [data]
    .flat()
    .filter((release: JsonObject) => !release.draft || draftsToo(call))
    .map((release: JsonObject) => withDigests(call, release));
  if (!Array.isArray(data)) return seen.length > 0 ? json(200, seen[0]) : notFound();
  const link = answer.headers?.['link'];
  return json(200, seen, link ? { link } : {});
}

async function readAssets(call: Call): Promise<Answer> {
  const answer = await call.forward();
  if (answer.status !== 200) return answer;
  const data: JsonObject[] = JSON.parse(answer.body?.toString() ?? '');
  const link = answer.headers?.['link'];
  return json(
    200,
    data.map((asset) => withDigest(call, asset)),
    link ? { link } : {},
  );
}

async function readAsset(call: Call): Promise<Answer> {
  const answer = await call.forward();
  if (answer.status !== 200) return answer;
  const asset: JsonObject = JSON.parse(answer.body?.toString() ?? '');
  if ((await isDraft(call, asset.id)) && !maySeeDrafts(call)) return notFound();
  if (!call.request.headers['accept']?.includes('application/octet-stream')) {
    return json(200, withDigest(call, asset));
  }
  // Another origin than the API, as with GitHub: a client that sends its token along is caught.
  const storage = call.state.url.replace('127.0.0.1', 'localhost');
  return { status: 302, headers: { location: `${storage}/_storage/assets/${asset.id}?sig=s` } };
}

async function isDraft(call: Call, asset: number): Promise<boolean> {
  const path = `/repos/${call.at['owner']}/${call.at['repo']}/releases?per_page=100`;
  const { data } = await call.state.emulate({ path, token: call.bearer });
  const holder = data.find((release: JsonObject) =>
    release.assets.some(({ id }: JsonObject) => id === asset),
  );
  return holder?.draft === true;
}

async function refusal(call: Call): Promise<Answer | undefined> {
  const path = `/repos/${call.at['owner']}/${call.at['repo']}/releases/${call.at['release']}`;
  const { data, status } = await call.state.emulate({ path, token: call.bearer });
  if (status !== 200) return undefined;
  const assets: readonly JsonObject[] = data.assets;
  const taken = assets.some(({ name }) => name === call.request.query.get('name'));
  if (taken) return invalid({ code: 'already_exists', field: 'name' });
  if (assets.length < call.state.assetsPerRelease) return undefined;
  const message = `file_count limited to ${call.state.assetsPerRelease} assets per release`;
  return invalid({ code: 'custom', field: 'file_count', message });
}

async function upload(call: Call): Promise<Answer> {
  const answer = await call.forward();
  if (answer.status !== 201) return answer;
  const asset: JsonObject = JSON.parse(answer.body?.toString() ?? '');
  call.state.assets.set(asset.id, call.request.body);
  return json(201, withDigest(call, asset));
}

function withDigests(call: Call, release: JsonObject): JsonObject {
  const assets = release.assets.map((asset: JsonObject) => withDigest(call, asset));
  return { ...release, assets };
}

function withDigest({ state }: Call, asset: JsonObject): JsonObject {
  const bytes = state.assets.get(asset.id);
  if (bytes === undefined) return asset;
  return { ...asset, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function maySeeDrafts({ token }: Call): boolean {
  return token?.kind === 'user' || token?.permissions.contents === 'write';
}

function invalid(error: JsonObject): Answer {
  return json(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'ReleaseAsset', ...error }],
    status: '422',
  });
}

function notFound(): Answer {
  return json(404, { message: 'Not Found', status: '404' });
}
