import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubOrigin, originUrl, repositoryAt } from '../../src/ports/github-origin.js';

const lamps = { owner: 'octo', repo: 'lamps.film' };

test.each([
  'https://github.com/octo/lamps.film',
  'https://github.com/octo/lamps.film.git',
  'https://github.com/octo/lamps.film/',
  'https://user:token@github.com/octo/lamps.film.git',
  'https://GitHub.com/octo/lamps.film',
  'git@github.com:octo/lamps.film.git',
  'github.com:octo/lamps.film',
  'ssh://git@github.com/octo/lamps.film.git',
  'ssh://git@github.com:22/octo/lamps.film',
  'ssh://git@ssh.github.com:443/octo/lamps.film.git',
  'git://github.com/octo/lamps.film.git',
])('%s is a repository on GitHub', (address) => {
  expect(repositoryAt(address, 'github.com')).toEqual(lamps);
});

test.each([
  'https://gitlab.com/octo/lamps',
  'https://github.com.evil.example/octo/lamps',
  'https://evil.example/github.com/octo/lamps',
  'git@evil.example:github.com/octo/lamps',
  'https://github.com/octo',
  'https://github.com/octo/lamps/tree/main',
  'https://github.com/../lamps',
  'file:///srv/octo/lamps',
  '/srv/octo/lamps',
  '../lamps',
  '',
])('%j is none', (address) => {
  expect(repositoryAt(address, 'github.com')).toBeUndefined();
});

test('an enterprise server is known by its own name', () => {
  expect(repositoryAt('git@ghe.example:octo/lamps.film.git', 'ghe.example')).toEqual(lamps);
  expect(repositoryAt('git@github.com:octo/lamps.film.git', 'ghe.example')).toBeUndefined();
});

test('reads git’s configuration as git does', () => {
  const config = [
    '[core]',
    '\turl = https://github.com/no/core',
    '[remote "upstream"]',
    '\turl = https://github.com/no/upstream',
    '[Remote "origin"] # the fork',
    '\tfetch = +refs/heads/*:refs/remotes/origin/*',
    '\tURL = "https://github.com/octo/lamps.film" ; mine',
    '[branch "main"]',
    '\turl = https://github.com/no/branch',
  ];
  expect(originUrl(config.join('\r\n'))).toBe('https://github.com/octo/lamps.film');
  expect(originUrl('[remote "upstream"]\n\turl = x')).toBeUndefined();
});

test('finds the origin of a checkout and of its worktrees', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'origin-')));
  const root = join(folder, 'checkout');
  await mkdir(root);
  const git = (...args: readonly string[]) => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, env });
    if (status !== 0) throw new Error(stderr.toString());
  };
  git('init', '--quiet');
  expect(await githubOrigin(root, 'https://github.com')).toBeUndefined();
  git('remote', 'add', 'origin', 'git@github.com:octo/lamps.film.git');
  git('commit', '--quiet', '--allow-empty', '--message=One');
  git('worktree', 'add', '--quiet', join(folder, 'tree'));
  for (const each of ['checkout', 'tree'])
    expect(await githubOrigin(join(folder, each), 'https://github.com')).toEqual(lamps);
  expect(await githubOrigin(folder, 'https://github.com')).toBeUndefined();
  await rm(folder, { recursive: true });
});
