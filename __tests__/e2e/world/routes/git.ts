import { type Answer, json } from '../front.js';
import type { Route } from '../github-state.js';

/** Refs in GitHub's words, signatures of commits that GitHub made, and who an app is not. */
export const gitRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/repos\/[^/]+\/[^/]+\/git\/refs$/,
    async answer({ forward, request }) {
      const { ref } = JSON.parse(request.body.toString() || '{}');
      // "must start with refs and have at least two slashes"; refs/pull is GitHub's own.
      if (!/^refs\/[^/]+\/[^/]/.test(String(ref)) || String(ref).startsWith('refs/pull/')) {
        return json(422, { message: 'Validation Failed', status: '422' });
      }
      return inGithubsWords(await forward());
    },
  },
  {
    method: 'PATCH',
    path: /^\/repos\/[^/]+\/[^/]+\/git\/refs\/.+$/,
    answer: async ({ forward }) => inGithubsWords(await forward()),
  },
  {
    method: 'DELETE',
    path: /^\/repos\/[^/]+\/[^/]+\/git\/refs\/.+$/,
    answer: async ({ forward }) => inGithubsWords(await forward()),
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/(?:git\/)?commits\/(?<sha>[0-9a-f]{40})$/,
    async answer({ at, forward, state }) {
      const answer = await forward();
      if (answer.status !== 200 || !state.signed.has(at['sha'] ?? '')) return answer;
      const found = JSON.parse(answer.body?.toString() ?? '');
      const verification = { verified: true, reason: 'valid', signature: '-', payload: '-' };
      return json(200, {
        ...found,
        ...(found.commit ? { commit: { ...found.commit, verification } } : { verification }),
      });
    },
  },
  {
    method: 'GET',
    path: /^\/user$/,
    answer: async ({ forward, token }) =>
      token?.kind === 'app'
        ? json(403, { message: 'Resource not accessible by integration', status: '403' })
        : await forward(),
  },
];

function inGithubsWords(answer: Answer): Answer {
  if (answer.status !== 422 && answer.status !== 404) return answer;
  const { message } = JSON.parse(answer.body?.toString() || '{}');
  const githubs = words[message];
  return githubs === undefined ? answer : json(422, { message: githubs, status: '422' });
}

const words: Readonly<Record<string, string>> = {
  'Invalid sha': 'Object does not exist',
  'Not Found': 'Reference does not exist',
  'Update is not a fast-forward': 'Update is not a fast forward',
  'Reference already exists': 'Reference already exists',
};
