import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonObject } from './github-state.js';
import type { Repository } from './repository.js';

/**
 * A folder as actions/checkout leaves it: the files of one commit, a shallow clone, HEAD detached
 * at that very commit (same object, same sha), `origin` on github.com.
 */
export async function checkOut(repository: Repository, sha: string): Promise<string> {
  const get = async (path: string): Promise<JsonObject> => (await repository.api('GET', path)).data;
  const root = `/repos/${repository.fullName}/git`;
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')));
  const commit = await get(`${root}/commits/${sha}`);
  const { tree } = await get(`${root}/trees/${commit.tree.sha}?recursive=1`);
  for (const entry of tree) {
    if (entry.type !== 'blob') continue;
    const blob = await get(`${root}/blobs/${entry.sha}`);
    const file = join(folder, entry.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(blob.content, 'base64'));
  }
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all', '--force']);
  const treeSha = git(folder, ['write-tree']);
  const made = git(
    folder,
    ['hash-object', '-t', 'commit', '-w', '--stdin'],
    commitObject(commit, treeSha),
  );
  if (made !== sha) throw new Error(`the workspace would be at ${made}, not at ${sha}`);
  await writeFile(join(folder, '.git', 'shallow'), `${sha}\n`);
  git(folder, ['update-ref', '--no-deref', 'HEAD', sha]);
  git(folder, ['remote', 'add', 'origin', `https://github.com/${repository.fullName}`]);
  return folder;
}

function commitObject(commit: JsonObject, tree: string): string {
  const lines = [
    `tree ${tree}`,
    ...commit.parents.map(({ sha }: JsonObject) => `parent ${sha}`),
    `author ${identity(commit.author)}`,
    `committer ${identity(commit.committer)}`,
    '',
    commit.message,
  ];
  const text = lines.join('\n');
  return text.endsWith('\n') ? text : `${text}\n`;
}

function identity({ date, email, name }: JsonObject): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function git(cwd: string, args: readonly string[], input?: string): string {
  const { status, stderr, stdout } = spawnSync(
    'git',
    ['-c', 'core.autocrlf=false', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd,
      encoding: 'utf8',
      ...(input !== undefined && { input }),
      // Nobody's own git configuration has a say here.
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: devNull,
      },
    },
  );
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
