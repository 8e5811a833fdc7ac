import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitBranch, gitHead } from '../../src/ports/git-head.js';

let folder: string;
let root: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'git-')));
  root = join(folder, 'checkout');
  await mkdir(root);
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=One');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
  const { status, stderr, stdout } = spawnSync('git', [...who, ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

test('is what git says: on a branch, detached, packed, in a worktree', async () => {
  const one = git('rev-parse', 'HEAD');
  expect(await gitHead(root)).toBe(one);
  git('commit', '--quiet', '--allow-empty', '--message=Two');
  git('branch', 'feature/x', one);
  git('pack-refs', '--all');
  expect(await gitHead(root)).toBe(git('rev-parse', 'HEAD'));
  git('checkout', '--quiet', 'feature/x');
  expect(await gitHead(root)).toBe(one);
  git('checkout', '--quiet', '--detach', 'main');
  expect(await gitHead(root)).toBe(git('rev-parse', 'main'));
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--quiet', tree, 'feature/x');
  expect(await gitHead(tree)).toBe(one);
});

test('is unknown where there is no commit, or nothing that we know', async () => {
  expect(await gitHead(folder)).toBeUndefined();
  git('checkout', '--quiet', '--orphan', 'empty');
  expect(await gitHead(root)).toBeUndefined();
  for (const head of ['ref: refs/../../secret', 'ref: /etc/passwd', 'f'.repeat(39), '']) {
    await writeFile(join(root, '.git', 'HEAD'), head);
    expect(await gitHead(root)).toBeUndefined();
  }
});

test('runs nothing that the checkout’s configuration names', async () => {
  const trap = join(folder, 'ran');
  await appendFile(join(root, '.git', 'config'), `[core]\n\tfsmonitor = touch ${trap}\n`);
  const one = await gitHead(root);
  expect(one).toMatch(/^[0-9a-f]{40}$/u);
  await expect(realpath(trap)).rejects.toThrow('ENOENT');
});

test('the branch is the one that is checked out, or the commit where none is', async () => {
  expect(await gitBranch(root)).toBe('main');
  git('checkout', '--quiet', '-b', 'feature/x');
  expect(await gitBranch(root)).toBe('feature/x');
  git('checkout', '--quiet', '--detach');
  expect(await gitBranch(root)).toBe(git('rev-parse', 'HEAD'));
  expect(await gitBranch(folder)).toBeUndefined();
});
