import { type Answer, json } from '../front.js';
import type { Call, JsonObject, Route } from '../github-state.js';

/**
 * Pull requests. emulate freezes a head where it was when the request was opened, invents the list
 * of changed files, opens a second request for one branch, and makes up a branch that is missing.
 */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls(?:\/\d+)?$/,
    answer: async (call) => await withHeads(call, await call.forward()),
  },
  {
    method: 'PATCH',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls\/\d+$/,
    answer: async (call) => await withHeads(call, await call.forward()),
  },
  {
    method: 'POST',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls$/,
    answer: async (call) => (await refusal(call)) ?? (await call.forward()),
  },
  {
    method: 'GET',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls\/(?<number>\d+)\/files$/,
    async answer(call) {
      const invented = await call.forward();
      return invented.status === 200 ? await changedFiles(call) : invented;
    },
  },
];

async function withHeads(call: Call, answer: Answer): Promise<Answer> {
  if (answer.status !== 200) return answer;
  const data: JsonObject = JSON.parse(answer.body?.toString() ?? '');
  const pulls = await Promise.all(
    [data].flat().map(async (pull: JsonObject) => await withHead(call, pull)),
  );
  return json(200, Array.isArray(data) ? pulls : pulls[0], {
    ...(answer.headers?.['link'] && { link: answer.headers['link'] }),
  });
}

async function withHead(call: Call, pull: JsonObject): Promise<JsonObject> {
  const own = pull.head.repo?.full_name === pull.base.repo?.full_name;
  const ref = own && pull.state === 'open' ? `heads/${pull.head.ref}` : `pull/${pull.number}/head`;
  const sha = await refSha(call, ref);
  return sha === undefined ? pull : { ...pull, head: { ...pull.head, sha } };
}

async function refusal(call: Call): Promise<Answer | undefined> {
  const token = call.state.tokens.get(call.bearer ?? '');
  // GitHub looks at the token's rights before it looks at what is asked.
  if (token?.kind === 'app' && token.permissions['pull-requests'] !== 'write')
    return json(403, { message: 'Resource not accessible by integration' });
  const { head = '', base = '' } = JSON.parse(call.request.body.toString() || '{}');
  if (head.includes(':') && !head.startsWith(`${call.at['owner']}:`)) return undefined;
  const branch = head.replace(/^[^:]*:/, '');
  const [headSha, baseSha] = [
    await refSha(call, `heads/${branch}`),
    await refSha(call, `heads/${base}`),
  ];
  if (headSha === undefined) return invalid({ field: 'head', code: 'invalid' });
  if (baseSha === undefined) return invalid({ field: 'base', code: 'invalid' });
  if (headSha === baseSha) {
    return invalid({ code: 'custom', message: `No commits between ${base} and ${branch}` });
  }
  const open = await call.state.emulate({
    path: `${repoPath(call)}/pulls?state=open&base=${base}&head=${call.at['owner']}:${branch}`,
    token: call.bearer,
  });
  if (open.status !== 200 || open.data.length === 0) return undefined;
  return invalid({
    code: 'custom',
    message: `A pull request already exists for ${call.at['owner']}:${branch}.`,
  });
}

function invalid(error: JsonObject): Answer {
  return json(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'PullRequest', ...error }],
    status: '422',
  });
}

async function changedFiles(call: Call): Promise<Answer> {
  const token = call.bearer;
  const path = repoPath(call);
  const pull = await call.state.emulate({ path: `${path}/pulls/${call.at['number']}`, token });
  const { head } = await withHead(call, pull.data);
  const compared = await call.state.emulate({
    path: `${path}/compare/${pull.data.base.ref}...${head.sha}`,
    token,
  });
  const perPage = Math.min(100, Number(call.request.query.get('per_page') ?? 30));
  const page = Number(call.request.query.get('page') ?? 1);
  const files: JsonObject[] = compared.data.files;
  const next = new URL(`${call.state.url}${call.request.path}`);
  next.search = new URLSearchParams({ per_page: `${perPage}`, page: `${page + 1}` }).toString();
  return json(200, files.slice((page - 1) * perPage, page * perPage), {
    ...(page * perPage < files.length && { link: `<${next.href}>; rel="next"` }),
  });
}

async function refSha(call: Call, ref: string): Promise<string | undefined> {
  const path = `${repoPath(call)}/git/ref/${ref}`;
  const found = await call.state.emulate({ path, token: call.bearer });
  return found.status === 200 ? found.data.object.sha : undefined;
}

function repoPath({ at }: Call): string {
  return `/repos/${at['owner']}/${at['repo']}`;
}
