import type { EmulateReply, JsonObject } from './github-state.js';

/** Files of a commit by path; null deletes one. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

/** Writes commits and refs of one repository through the git data API. */
export interface GitWriter {
  /** A commit on top of another; no ref moves. */
  commitOnto(parent: string, files: Files, message: string): Promise<string>;
  /** The commit that merging `head` into `base` makes, conflicts aside. */
  merge(base: string, head: string): Promise<string>;
  /** The commit of a ref such as `heads/main`. */
  ref(name: string): Promise<string | undefined>;
  /** Points a ref somewhere, whether it exists or not. */
  setRef(name: string, sha: string): Promise<void>;
}

/** `api` throws on what is not a success. */
export function gitWriter(
  root: string,
  api: (method: string, path: string, body?: unknown) => Promise<EmulateReply>,
): GitWriter {
  return { commitOnto, merge, ref, setRef };

  async function commitOnto(parent: string, files: Files, message: string): Promise<string> {
    const entries = [];
    for (const [path, content] of Object.entries(files)) {
      entries.push({ path, sha: content === null ? null : await blob(content) });
    }
    return await commit(await treeOnto(parent, entries), [parent], message);
  }

  async function merge(base: string, head: string): Promise<string> {
    const { data } = await api('GET', `${root}/compare/${base}...${head}`);
    const entries = data.files.map(({ filename, sha, status }: JsonObject) => ({
      path: filename,
      sha: status === 'removed' ? null : sha,
    }));
    const tree = await treeOnto(base, entries);
    return await commit(tree, [base, head], `Merge ${head} into ${base}`);
  }

  async function ref(name: string): Promise<string | undefined> {
    const { data } = await api('GET', `${root}/git/matching-refs/${name}`);
    return data.find((one: JsonObject) => one.ref === `refs/${name}`)?.object.sha;
  }

  async function setRef(name: string, sha: string): Promise<void> {
    if ((await ref(name)) === undefined) {
      await api('POST', `${root}/git/refs`, { ref: `refs/${name}`, sha });
    } else await api('PATCH', `${root}/git/refs/${name}`, { sha, force: true });
  }

  async function blob(content: string | Buffer): Promise<string> {
    const body = { content: Buffer.from(content).toString('base64'), encoding: 'base64' };
    return (await api('POST', `${root}/git/blobs`, body)).data.sha;
  }

  async function treeOnto(
    parent: string,
    entries: readonly { readonly path: string; readonly sha: string | null }[],
  ): Promise<string> {
    const { data } = await api('GET', `${root}/git/commits/${parent}`);
    const tree = entries.map((entry) => ({ mode: '100644', type: 'blob', ...entry }));
    const body = { base_tree: data.tree.sha, tree };
    return (await api('POST', `${root}/git/trees`, body)).data.sha;
  }

  async function commit(
    tree: string,
    parents: readonly string[],
    message: string,
  ): Promise<string> {
    return (await api('POST', `${root}/git/commits`, { message, tree, parents })).data.sha;
  }
}
