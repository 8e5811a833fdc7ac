import type { SeenRequest } from './front.js';
import { nonconforming } from './openapi.js';

function request(method: string, path: string, body?: unknown): SeenRequest {
  const [at = '', query = ''] = path.split('?');
  const json = { 'content-type': 'application/json' };
  return {
    method,
    path: at,
    query: new URLSearchParams(query),
    headers: body === undefined ? {} : json,
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  };
}

test('takes what GitHub describes', () => {
  expect(
    nonconforming([
      request('GET', '/repos/o/r/git/ref/heads%2Fmain'),
      request('GET', '/repos/o/r/pulls?state=open&head=o%3Ab&per_page=100'),
      request('POST', '/repos/o/r/issues/1/comments', { body: 'x' }),
      request('POST', '/repos/o/r/git/trees', {
        tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'x' }],
      }),
      request('POST', '/graphql', { query: '{ viewer { login } }' }),
    ]),
  ).toEqual([]);
});

test.each([
  ['an operation that is none', request('GET', '/repos/o/r/nonsense'), /no such operation/u],
  ['a method that is none there', request('PUT', '/repos/o/r/pulls'), /no such operation/u],
  ['a query parameter', request('GET', '/repos/o/r/pulls?sha=x'), /unknown query parameter sha/u],
  ['its value', request('GET', '/repos/o/r/pulls?state=opened'), /cannot be opened/u],
  ['a missing body', request('POST', '/repos/o/r/issues/1/comments'), /its body is missing/u],
  ['a field', request('POST', '/repos/o/r/issues/1/comments', { text: 'x' }), /'body'/u],
])('finds %s', (_, sent, complaint) => {
  expect(nonconforming([sent])).toEqual([expect.stringMatching(complaint)]);
});
