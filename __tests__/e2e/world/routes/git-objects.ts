import type { Call, EmulateReply, JsonObject } from '../github-state.js';
import { type Field, select } from '../graphql-document.js';
import type { Resolved } from './graphql.js';

/** GitHub's GraphQL gives no more than this of a blob's text. */
const MOST_TEXT_BYTES = 512_000;

/** `repository { object(oid: …) object(expression: "sha:path") }`, from emulate's git data. */
export async function gitObjects(
  call: Call,
  args: Field['args'],
  fields: readonly Field[],
): Promise<Resolved> {
  const root = `/repos/${String(args['owner'])}/${String(args['name'])}`;
  const ask = once(async (path) => await call.state.emulate({ path, token: call.bearer }));
  if ((await ask(root)).status !== 200) {
    const name = `${String(args['owner'])}/${String(args['name'])}`;
    const message = `Could not resolve to a Repository with the name '${name}'.`;
    return { error: { type: 'NOT_FOUND', message } };
  }
  const git = reader(async (path) => await ask(`${root}/git/${path}`));
  const found = await Promise.all(
    fields.map(async ({ args: wanted, as, fields: inner, name }) => {
      if (name !== 'object') throw new Error(`Field '${name}' doesn't exist on type 'Repository'`);
      const { expression, oid } = wanted;
      const object = await (typeof oid === 'string' ? git(oid) : parse(git, String(expression)));
      return [as, select(object, inner, 'GitObject')];
    }),
  );
  return { selected: Object.fromEntries(found) };
}

type Kind = 'commit' | 'tree' | 'blob';
type GitReader = (sha: string, kind?: Kind) => Promise<JsonObject>;

/** What `git rev-parse` makes of `sha` or `sha:path`; null when there is no such thing. */
async function parse(git: GitReader, expression: string): Promise<JsonObject> {
  const [sha = '', path] = expression.split(/:(.*)/s);
  const commit = await git(sha);
  if (path === undefined || commit === null) return commit;
  let object = await git(commit.tree.oid, 'tree');
  for (const name of path.split('/').filter(Boolean)) {
    const entry = object?.rows?.find((row: JsonObject) => row.path === name);
    if (entry === undefined) return null;
    object = await git(entry.sha, entry.type);
  }
  return await withEntries(git, object);
}

async function withEntries(git: GitReader, object: JsonObject): Promise<JsonObject> {
  if (object?.rows === undefined) return object;
  const entries = object.rows.map(async ({ mode, path, sha, type }: JsonObject) => ({
    name: path,
    type,
    mode: Number.parseInt(mode, 8),
    oid: sha,
    object: await git(sha, type),
  }));
  return { ...object, entries: await Promise.all(entries) };
}

/** Gives the object of a hash, whatever kind of object that is. */
function reader(ask: (path: string) => Promise<EmulateReply>): GitReader {
  return async (oid, known) => {
    for (const kind of known ? [known] : (['commit', 'tree', 'blob'] as const)) {
      const { data, status } = await ask(`${kind}s/${oid}`);
      if (status === 200) return format[kind](oid, data);
    }
    return null;
  };
}

const format: Readonly<Record<Kind, (oid: string, data: JsonObject) => JsonObject>> = {
  commit: (oid, data) => ({ __typename: 'Commit', oid, tree: { oid: data.tree.sha } }),
  tree: (oid, data) => ({ __typename: 'Tree', oid, rows: data.tree }),
  blob: (oid, data) => formatBlob(oid, Buffer.from(data.content, 'base64')),
};

function formatBlob(oid: string, bytes: Buffer): JsonObject {
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > MOST_TEXT_BYTES;
  const text = isBinary ? null : bytes.subarray(0, MOST_TEXT_BYTES).toString();
  return { __typename: 'Blob', oid, byteSize: bytes.length, isBinary, isTruncated, text };
}

/** Objects are immutable: within one query each is asked for once. */
function once<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return async (path) => {
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    return await answer;
  };
}
