import { ask } from './ask.js';
import { type Answer, type Front, json, type SeenRequest, startFront } from './front.js';
import type { Call, GithubState, Route, Token } from './github-state.js';
import { artifactRoutes } from './routes/artifacts.js';
import { collaboratorRoutes } from './routes/collaborators.js';
import { commentRoutes } from './routes/comments.js';
import { gitRoutes } from './routes/git.js';
import { graphqlRoutes } from './routes/graphql.js';
import { pullRoutes } from './routes/pulls.js';
import { releaseRoutes } from './routes/releases.js';
import { runRoutes } from './routes/runs.js';

/** The server that stands before emulate: knows who asks, remembers, fails on demand, fills gaps. */
export async function startGithubFront(
  state: GithubState,
  emulateUrl: () => string,
): Promise<Front> {
  const front = await startFront(
    async (request) => await answerAsGithub(request),
    (headers) => ({ ...headers, ...describedToken(headers['authorization'], state) }),
  );
  state.url = front.url;
  return front;

  async function answerAsGithub(request: SeenRequest): Promise<Answer> {
    const bearer = bearerOf(request.headers['authorization']);
    const token = state.tokens.get(bearer);
    // emulate takes any unknown token for its first user's.
    if (bearer !== '' && token === undefined && !isStorage(request)) {
      return withGithubHeaders(json(401, { message: 'Bad credentials', status: '401' }));
    }
    const call = { request, token, bearer, state, forward: async () => await forward(request) };
    const answer = await (route(call) ?? call.forward());
    return withGithubHeaders(onGithub(inGithubsWords(answer, token, request.method)));
  }

  async function forward(request: SeenRequest): Promise<Answer> {
    const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
    const reply = await ask(`${emulateUrl()}${request.path}${query}`, {
      method: request.method,
      // With our `host`, so that pagination links lead back here.
      headers: { ...request.headers, 'accept-encoding': 'identity', connection: 'close' },
      body: request.body,
    });
    const { 'content-type': type, link, location } = reply.headers;
    return {
      status: reply.status,
      headers: {
        ...(type && { 'content-type': type }),
        ...(link && { link }),
        ...(location && { location }),
      },
      body: reply.body,
    };
  }

  /** Pages are on github.com, whatever the API's address: who shows a link shows that. */
  function onGithub(answer: Answer): Answer {
    if (!answer.headers?.['content-type']?.includes('json')) return answer;
    const text = answer.body?.toString() ?? '';
    const own = `"html_url":"${state.url}/`;
    return { ...answer, body: text.replaceAll(own, '"html_url":"https://github.com/') };
  }

  function withGithubHeaders(answer: Answer): Answer {
    const headers = {
      date: new Date(Date.now() + state.clockAhead).toUTCString(),
      'x-github-request-id': 'F00D:1',
      ...answer.headers,
    };
    return { ...answer, headers };
  }
}

const routes: readonly Route[] = [
  ...artifactRoutes,
  ...collaboratorRoutes,
  ...commentRoutes,
  ...gitRoutes,
  ...graphqlRoutes,
  ...pullRoutes,
  ...releaseRoutes,
  ...runRoutes,
];

function route(call: Omit<Call, 'at'>): Promise<Answer> | undefined {
  for (const { method, path, answer } of routes) {
    const match = method === call.request.method ? path.exec(call.request.path) : null;
    if (match === null) continue;
    const at = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [
        name,
        decodeURIComponent(value ?? ''),
      ]),
    );
    return answer({ ...call, at });
  }
  return undefined;
}

/**
 * emulate says `Forbidden` where GitHub tells an app what is the matter, and tells people that
 * there is nothing.
 */
function inGithubsWords(answer: Answer, token: Token | undefined, method: string): Answer {
  const text = answer.body?.toString() ?? '';
  if (answer.status === 403 && text.includes('"Forbidden"')) {
    return token?.kind === 'app'
      ? json(403, { message: 'Resource not accessible by integration', status: '403' })
      : json(404, { message: 'Not Found', status: '404' });
  }
  if (answer.status !== 401 || token !== undefined || method !== 'GET') return answer;
  return json(404, { message: 'Not Found', status: '404' });
}

function isStorage(request: SeenRequest): boolean {
  return request.path.startsWith('/_storage/');
}

function bearerOf(authorization = ''): string {
  return authorization.replace(/^(?:bearer|token)\s+/i, '');
}

/** Keeps the world's own tokens out of what is remembered; anything else is kept as it came. */
function describedToken(
  authorization: string | undefined,
  state: GithubState,
): Readonly<Record<string, string>> {
  const token = state.tokens.get(bearerOf(authorization));
  if (token === undefined) return {};
  const who = token.kind === 'user' ? token.login : `${token.app}[bot]`;
  return { authorization: `(token of ${who})` };
}
