import type { Call, EmulateReply, JsonObject } from '../github-state.js';
import type { Resolved } from './graphql.js';

/**
 * `createCommitOnBranch` through emulate's git data API, with the caller's own token, so that its
 * permissions hold. One at a time, as the compare and the swap must not be torn apart.
 */
export async function commitOnBranch(
  call: Call,
  args: Readonly<Record<string, unknown>>,
): Promise<Resolved> {
  const turn = queue.then(async () => await commit(call, args['input']));
  queue = turn.catch(() => {});
  return await turn;
}

let queue: Promise<unknown> = Promise.resolve();

async function commit(call: Call, input: JsonObject): Promise<Resolved> {
  const { branchName, repositoryNameWithOwner } = input.branch ?? {};
  if (!branchName || !repositoryNameWithOwner) {
    throw new Error('the test world wants branch: {repositoryNameWithOwner, branchName}');
  }
  if (!input.expectedHeadOid || !input.message?.headline) {
    throw new Error(
      'Variable $input of type CreateCommitOnBranchInput! was provided invalid value',
    );
  }
  const git = `/repos/${repositoryNameWithOwner}/git`;
  const ask = async (method: string, path: string, body?: unknown): Promise<EmulateReply> =>
    await call.state.emulate({ method, path: `${git}${path}`, token: call.bearer, body });

  const ref = await ask('GET', `/ref/heads/${branchName}`);
  if (ref.status !== 200) {
    return complaint('NOT_FOUND', `Could not resolve to a ref with the name '${branchName}'.`);
  }
  const blobs = [];
  for (const { contents, path } of input.fileChanges?.additions ?? []) {
    const blob = await ask('POST', '/blobs', { content: contents, encoding: 'base64' });
    if (blob.status === 403) {
      return complaint('FORBIDDEN', 'Resource not accessible by integration');
    }
    blobs.push({ path, mode: '100644', type: 'blob', sha: blob.data.sha });
  }
  if (ref.data.object.sha !== input.expectedHeadOid) return stale(input.expectedHeadOid);
  const gone = (input.fileChanges?.deletions ?? []).map(({ path }: JsonObject) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: null,
  }));
  const head = await ask('GET', `/commits/${input.expectedHeadOid}`);
  const tree = await ask('POST', '/trees', {
    base_tree: head.data.tree.sha,
    tree: [...blobs, ...gone],
  });
  if (tree.status !== 201) return complaint('UNPROCESSABLE', tree.data.message);
  const { body, headline } = input.message;
  const made = await ask('POST', '/commits', {
    message: body ? `${headline}\n\n${body}` : headline,
    tree: tree.data.sha,
    parents: [input.expectedHeadOid],
    committer: { name: 'GitHub', email: 'noreply@github.com', date: new Date().toISOString() },
  });
  const moved = await ask('PATCH', `/refs/heads/${branchName}`, { sha: made.data.sha });
  if (moved.status === 409) return complaint('UNPROCESSABLE', moved.data.message);
  if (moved.status !== 200) return stale(input.expectedHeadOid);
  call.state.signed.add(made.data.sha);
  const url = `https://github.com/${repositoryNameWithOwner}/commit/${made.data.sha}`;
  return {
    data: {
      clientMutationId: input.clientMutationId ?? null,
      commit: {
        oid: made.data.sha,
        abbreviatedOid: made.data.sha.slice(0, 7),
        url,
        commitUrl: url,
        signature: { isValid: true },
      },
      ref: { name: branchName, prefix: 'refs/heads/', target: { oid: made.data.sha } },
    },
  };
}

function stale(expected: string): Resolved {
  return complaint(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  );
}

function complaint(type: string, message: string): Resolved {
  return { error: { type, message } };
}
