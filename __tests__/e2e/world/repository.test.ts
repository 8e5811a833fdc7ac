import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Github, startGithub } from './github.js';
import { describeOnNode24 } from './node24.js';
import { type Event, type EventName, payload } from './payload.js';
import { pullScene } from './scenes.js';

describeOnNode24('the repositories of the end-to-end tests', () => {
  let github: Github;

  beforeAll(async () => {
    github = await startGithub();
  });
  afterAll(async () => {
    await github.close();
  });

  describe('a workspace', () => {
    test('is a shallow checkout of the very commit', async () => {
      const files = { 'videos.yml': 'version: 1\n', 'assets/desk.png': randomBytes(500) };
      const repository = await github.repository({ files });
      const pull = await repository.pull({ files: { 'prompts/a.md': 'A' } });
      const folder = await repository.checkOut(pull.merge);
      const git = (...args: string[]): string =>
        spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout.trim();
      expect(git('rev-parse', 'HEAD')).toBe(pull.merge);
      expect(git('status', '--porcelain')).toBe('');
      expect(git('rev-list', '--count', 'HEAD')).toBe('1');
      expect(git('cat-file', '-p', 'HEAD').match(/^parent .*$/gm)).toEqual([
        `parent ${pull.base}`,
        `parent ${pull.head}`,
      ]);
      expect(readFileSync(join(folder, 'assets/desk.png'))).toEqual(files['assets/desk.png']);
      expect(readFileSync(join(folder, 'prompts/a.md'), 'utf8')).toBe('A');
    });

    test('of a pull request whose base has moved has both sides', async () => {
      const { pull, repository } = await pullScene(github);
      await repository.commit({ branch: 'main', files: { 'README.md': 'new' } });
      const folder = await repository.checkOut((await repository.refresh(pull)).merge);
      expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('new');
      expect(readFileSync(join(folder, 'videos.yml'), 'utf8')).toBe('b');
    });
  });

  describe('an event', () => {
    const names: readonly EventName[] = [
      'issue_comment',
      'merge_group',
      'pull_request',
      'pull_request_target',
      'push',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
    ];

    test.each(names)('%s is about the repository of the world', async (name) => {
      const { pull, repository } = await pullScene(github);
      const sha = (await repository.ref('heads/main')) ?? '';
      const event: Event = payload(name, { repository, pull, sha }, { extra: { a: 1 } });
      expect(event.payload.extra).toEqual({ a: 1 });
      expect(event.sha).toMatch(/^[0-9a-f]{40}$/);
      expect(JSON.stringify(event.payload)).not.toContain('"full_name":"Codertocat/Hello-World"');
    });

    test('pull requests of a fork and of Dependabot tell themselves apart by ids and author', async () => {
      const repository = await github.repository({ files: { 'videos.yml': 'a' } });
      const fork = await repository.pull({ files: { 'videos.yml': 'b' }, fork: true });
      const bot = await repository.pull({
        files: { 'videos.yml': 'c' },
        branch: 'dependabot/npm/x',
        author: 'dependabot[bot]',
      });
      const about = { repository, sha: fork.head };
      const forked = payload('pull_request', { ...about, pull: fork });
      expect(forked.payload.pull_request.head.repo.id).not.toBe(forked.payload.repository.id);
      expect(forked.ref).toBe(`refs/pull/${fork.number}/merge`);
      const bumped = payload('pull_request', { ...about, pull: bot });
      expect(bumped.payload.pull_request.head.repo.id).toBe(bumped.payload.repository.id);
      expect(bumped.payload.pull_request.user.login).toBe('dependabot[bot]');
      expect(bumped.actor).toBe('dependabot[bot]');
    });
  });
});
