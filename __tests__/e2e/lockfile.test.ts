import type { Lock } from '../../src/core/lock.js';
import { parseLock } from '../../src/core/parse-lock.js';
import { json } from './world/front.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { Repository } from './world/repository.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const path = 'videos.lock.json';
const two = configOf({ teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' } });
const newDawn = configOf({ teaser: { dawn: 'A city at noon', desk: 'A desk with a lamp' } });

describeOnNode24('the lockfile commit', () => {
  const studio = openStudio();

  async function lockAt(repository: Repository, at: string): Promise<Lock | undefined> {
    const text = (await repository.file(at, path))?.toString();
    if (text === undefined) return undefined;
    const parsed = parseLock({ file: path, text });
    if ('problem' in parsed) throw new Error(parsed.problem.message);
    return parsed.lock;
  }

  const commitOf = async (repository: Repository, sha: string) =>
    (await repository.api('GET', `/repos/${repository.fullName}/git/commits/${sha}`)).data;

  test('goes to the pull request’s head, signed, and the run that it starts does nothing', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const first = await studio.run(event);
    expect(first.outputs).toMatchObject({ status: 'rendered', 'lockfile-changed': 'true' });
    const after = await repository.refresh(pull);
    const commit = await commitOf(repository, after.head);
    expect(commit.parents.map(({ sha }: { sha: string }) => sha)).toEqual([pull.head]);
    expect(commit.message).toBe('Update videos.lock.json (2 shots)\n\nteaser/dawn\nteaser/desk');
    expect(studio.github.requests.filter(({ path: at }) => at === '/graphql')).not.toEqual([]);
    expect(Object.keys((await lockAt(repository, after.head))?.shots ?? {})).toHaveLength(2);
    const [said] = await repository.comments(pull.number);
    expect(said?.['body']).toContain(
      `The lockfile is committed to \`feature\` as [${after.head.slice(0, 7)}]`,
    );
    expect(said?.['body']).toContain('wait for your approval');

    const before = studio.paid();
    const again = await studio.run(
      payload('pull_request', { repository, sha: after.head, pull: after }),
    );
    expect(again.outputs).toMatchObject({
      status: 'unchanged',
      'credits-spent': '0',
      'lockfile-changed': 'false',
    });
    expect(again.exitCode).toBe(0);
    expect(studio.paid()).toBe(before);
    expect(await repository.ref('heads/feature')).toBe(after.head);
    const comments = await repository.comments(pull.number);
    expect(comments).toHaveLength(1);
    const [video] = JSON.parse(first.outputs['videos'] ?? '[]');
    expect(JSON.parse(again.outputs['videos'] ?? '[]')).toEqual([{ ...video, path: null }]);
    expect(comments[0]?.['body']).toContain(video.url);
    expect(studio.artifacts.all().filter(({ name }) => name.endsWith('.mp4'))).toHaveLength(1);
  }, 120_000);

  test('says nothing of waiting checks when an App made it', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    await studio.run(event, { app: 'studio-bot' });
    const [said] = await repository.comments(pull.number);
    expect(said?.['body']).toContain('The lockfile is committed');
    expect(said?.['body']).not.toContain('approval');
  }, 60_000);

  test('is made on top of a head that moved meanwhile, and keeps what others locked', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    await studio.run(event);
    const { head } = await repository.refresh(pull);
    const lock = await lockAt(repository, head);
    const desk = lock?.shots['teaser/desk'];
    const theirs = { ...lock, shots: { ...lock?.shots, 'outro/logo': desk } };

    const moved = await repository.commit({
      branch: pull.branch,
      files: { 'videos.yml': newDawn },
    });
    let pushed = 0;
    studio.github.onRequest(async ({ body, path: at }) => {
      if (at !== '/graphql' || !body.includes('createCommitOnBranch') || pushed === 2) return;
      pushed += 1;
      const text = pushed === 1 ? JSON.stringify(theirs) : undefined;
      const files = { 'notes.md': String(pushed), ...(text ? { [path]: text } : {}) };
      await repository.commit({ branch: pull.branch, files });
    });
    const now = await repository.refresh(pull);
    const second = await studio.run(payload('pull_request', { repository, sha: moved, pull: now }));
    expect(second.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect(pushed).toBe(2);
    const after = await lockAt(repository, 'feature');
    expect(after?.shots['outro/logo']).toEqual(desk);
    expect(after?.shots['teaser/dawn']?.inputs.prompt).toBe('A city at noon');
    expect((await repository.file('feature', 'notes.md'))?.toString()).toBe('2');
  }, 120_000);

  test('is offered as an artifact, and never forced, where the head keeps moving', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    let pushed = 0;
    studio.github.onRequest(async ({ body, path: at }) => {
      if (at !== '/graphql' || !body.includes('createCommitOnBranch')) return;
      pushed += 1;
      await repository.commit({ branch: pull.branch, files: { 'notes.md': String(pushed) } });
    });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const result = await studio.run(event);
    expect(pushed).toBe(5);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'unpublished', 'credits-spent': '20' });
    expect((await repository.file('feature', 'notes.md'))?.toString()).toBe('5');
    expect(await lockAt(repository, 'feature')).toBeUndefined();

    const [said] = await repository.comments(pull.number);
    const [, endpoint] =
      /gh api (repos\/\S+\/zip) > videos\.lock\.json/u.exec(said?.['body'] ?? '') ?? [];
    const answer = await fetch(`${studio.github.url}/${endpoint}`, {
      headers: { authorization: `Bearer ${studio.github.tokenOf('writer')}` },
    });
    const offered = Buffer.from(await answer.arrayBuffer());
    studio.forget();
    const applied = await repository.commit({ branch: 'feature', files: { [path]: offered } });
    const before = studio.paid();
    const now = await repository.refresh(pull);
    const rerun = await studio.run(
      payload('pull_request', { repository, sha: applied, pull: now }),
    );
    expect(rerun.outputs).toMatchObject({ 'lockfile-changed': 'false', 'credits-spent': '0' });
    expect(studio.paid()).toBe(before);
    expect(await repository.ref('heads/feature')).toBe(applied);
  }, 120_000);

  test.each([
    [
      'is deleted',
      'the branch feature is gone',
      async (repository: Repository) => {
        await repository.api('DELETE', `/repos/${repository.fullName}/git/refs/heads/feature`);
      },
    ],
    [
      'is protected',
      'Repository rule violations found',
      async () => {
        studio.github.fault({
          path: /^\/graphql$/u,
          body: /createCommitOnBranch/u,
          times: 9,
          happens: { kind: 'answer', answer: json(200, ruleViolation) },
        });
      },
    ],
  ])(
    'is offered where the branch %s',
    async (_, why, spoil) => {
      const repository = await studio.github.repository();
      const pull = await repository.pull({ files: { 'videos.yml': two } });
      await spoil(repository);
      const event = payload('pull_request', { repository, sha: pull.head, pull });
      const result = await studio.run(event);
      expect(result.outputs).toMatchObject({ status: 'unpublished', 'credits-spent': '20' });
      expect(result.annotations.map(({ data }) => data).join('\n')).toContain(why);
      expect(studio.artifacts.all().some(({ name }) => name === path)).toBe(true);
    },
    120_000,
  );

  test('is made once, however its answer is lost', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    studio.github.fault({
      path: /^\/graphql$/u,
      body: /createCommitOnBranch/u,
      happens: { kind: 'drop-answer' },
    });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const result = await studio.run(event);
    expect(result.outputs).toMatchObject({ status: 'rendered' });
    const { head } = await repository.refresh(pull);
    const commit = await commitOf(repository, head);
    expect(commit.parents.map(({ sha }: { sha: string }) => sha)).toEqual([pull.head]);
    expect(Object.keys((await lockAt(repository, head))?.shots ?? {})).toHaveLength(2);
  }, 60_000);

  test('from the default branch waits in one pull request, where it is commented', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': two } });
    const main = (await repository.ref('heads/main')) ?? '';
    const first = await studio.run(payload('push', { repository, sha: main }));
    expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    const branch = await repository.ref('heads/shotlock/videos');
    expect(branch).toMatch(/^[0-9a-f]{40}$/u);
    expect(await repository.ref('heads/main')).toBe(main);
    const pulls = async () =>
      (await repository.api('GET', `/repos/${repository.fullName}/pulls?state=open`)).data;
    const [pull] = await pulls();
    expect(pull).toMatchObject({
      title: 'Update videos.lock.json',
      head: { ref: 'shotlock/videos' },
      base: { ref: 'main' },
    });
    const [said] = await repository.comments(pull.number);
    expect(said?.['body']).toContain('1 video ready to watch');
    expect(said?.['body']).toContain('Merge this pull request to use these takes');
    expect(first.outputs['comment-url']).toMatch(/\/issues\/\d+#issuecomment-\d+$/u);

    for (const event of [
      payload('schedule', { repository, sha: main }),
      payload('workflow_dispatch', { repository, sha: main }),
    ]) {
      const paid = studio.paid();
      const again = await studio.run(event);
      expect(again.exitCode).toBe(0);
      expect(again.outputs).toMatchObject({ 'credits-spent': '0', 'lockfile-changed': 'false' });
      expect(studio.paid()).toBe(paid);
      expect(await repository.ref('heads/shotlock/videos')).toBe(branch);
      expect(await pulls()).toHaveLength(1);
      expect(await repository.comments(pull.number)).toHaveLength(1);
    }

    const sha = await repository.commit({ branch: 'main', files: { 'videos.yml': newDawn } });
    await studio.run(payload('push', { repository, sha }));
    expect(await pulls()).toHaveLength(1);
    const lock = await lockAt(repository, 'shotlock/videos');
    expect(lock?.shots['teaser/dawn']?.inputs.prompt).toBe('A city at noon');
  }, 180_000);

  const forbidden = json(403, {
    message: 'GitHub Actions is not permitted to create or approve pull requests.',
  });
  const forbid = (which: { readonly skip?: number }) =>
    studio.github.fault({
      ...which,
      method: 'POST',
      path: /\/pulls$/u,
      happens: { kind: 'answer', answer: forbidden },
    });

  test('says which setting keeps Actions from opening pull requests, before it pays', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': two } });
    const sha = (await repository.ref('heads/main')) ?? '';
    const event = payload('schedule', { repository, sha });
    const paid = studio.paid();
    forbid({});
    const refused = await studio.run(event);
    expect(refused.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
    const said = refused.annotations.map(({ data }) => data).join('\n');
    expect(said).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(studio.paid()).toBe(paid);

    // One that is open already need not be opened; and asking has opened none.
    await studio.run(event);
    const pulls = `/repos/${repository.fullName}/pulls?state=open`;
    expect((await repository.api('GET', pulls)).data).toHaveLength(1);
    forbid({});
    const retaken = await studio.run(event, { inputs: { retake: 'teaser/dawn' } });
    expect(retaken.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect((await repository.api('GET', pulls)).data).toHaveLength(1);
  }, 120_000);

  test('says the same where only the real request tells, and tries again', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': two } });
    const sha = (await repository.ref('heads/main')) ?? '';
    const event = payload('schedule', { repository, sha });
    // The first one asks.
    forbid({ skip: 1 });
    const refused = await studio.run(event);
    expect(refused.outputs).toMatchObject({ status: 'unpublished', 'credits-spent': '20' });
    const said = refused.annotations.map(({ data }) => data).join('\n');
    expect(said).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(said).toContain('/compare/main...shotlock/videos?expand=1');
    const again = await studio.run(event);
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ 'credits-spent': '0' });
    expect(
      (await repository.api('GET', `/repos/${repository.fullName}/pulls?state=open`)).data,
    ).toHaveLength(1);
  }, 120_000);

  test('says which permission is missing to open a pull request', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': two } });
    const sha = (await repository.ref('heads/main')) ?? '';
    const event = payload('schedule', { repository, sha });
    const paid = studio.paid();
    const result = await studio.run(event, { permissions: { contents: 'write' } });
    expect(result.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
    expect(studio.paid()).toBe(paid);
    expect(result.annotations.map(({ data }) => data).join('\n')).toContain('pull-requests: write');
  }, 60_000);

  test('from another branch goes to that branch', async () => {
    const repository = await studio.github.repository();
    const sha = await repository.commit({ branch: 'spring', files: { 'videos.yml': two } });
    await studio.run(payload('push', { repository, sha, branch: 'spring' }));
    expect(Object.keys((await lockAt(repository, 'spring'))?.shots ?? {})).toHaveLength(2);
    expect(await repository.ref('heads/shotlock/videos')).toBeUndefined();
  }, 60_000);

  test.each([
    ['the simulator', { provider: 'simulator', 'api-url': '' }],
    ['`commit: never`', { commit: 'never' }],
    ['a plan', { mode: 'plan' }],
  ])(
    'is not made for %s',
    async (_, inputs) => {
      const repository = await studio.github.repository();
      const pull = await repository.pull({ files: { 'videos.yml': two } });
      const event = payload('pull_request', { repository, sha: pull.head, pull });
      const result = await studio.run(event, { inputs });
      expect(result.exitCode).toBe(0);
      expect(await repository.ref('heads/feature')).toBe(pull.head);
    },
    60_000,
  );
});

const ruleViolation = {
  data: { createCommitOnBranch: null },
  errors: [
    {
      type: 'UNPROCESSABLE',
      path: ['createCommitOnBranch'],
      message: 'Repository rule violations found\n\nChanges must be made through a pull request.',
    },
  ],
};
