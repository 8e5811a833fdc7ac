import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const lock = 'videos.lock.json';
const two = configOf({ teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' } });
const promo = configOf({ teaser: { dawn: 'A city at dawn', logo: 'A logo on black' } });

describeOnNode24('what goes on in a repository while a run is at work', () => {
  const studio = openStudio();
  let runId = 70_000;
  beforeEach(() => {
    runId += 1;
  });

  /** Once, at the moment before the first shot is paid for: when the run says that it begins. */
  function beforePaying(happens: () => Promise<unknown>): void {
    let done = false;
    studio.github.onRequest(async ({ method, path }) => {
      if (done || method !== 'POST' || !/\/issues\/\d+\/comments$/u.test(path)) return;
      done = true;
      await happens();
    });
  }

  test('two configs with videos of one name, at the same time: nothing of one is the other’s, equal shots are paid once', async () => {
    const repository = await studio.github.repository();
    const files = { 'videos.yml': two, 'promo/videos.yml': promo };
    const pull = await repository.pull({ files });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const paid = studio.paid();
    const [own, other] = await Promise.all(
      ['videos.yml', 'promo/videos.yml'].map(async (config, index) =>
        studio.run(event, {
          inputs: { config },
          step: { runId, job: config, runnerName: `GitHub Actions ${index + 1}` },
        }),
      ),
    );
    expect([own?.exitCode, other?.exitCode]).toEqual([0, 0]);
    expect(studio.paid() - paid).toBe(3);
    const locks = await Promise.all(
      [lock, `promo/${lock}`].map(async (path) => {
        const text = (await repository.file('feature', path))?.toString() ?? '{}';
        return Object.keys(JSON.parse(text).shots);
      }),
    );
    expect(locks).toEqual([
      ['teaser/dawn', 'teaser/desk'],
      ['teaser/dawn', 'teaser/logo'],
    ]);
    const comments = (await repository.comments(pull.number)).map(({ body }) => String(body));
    expect(new Set(comments.map((body) => body.split('\n')[0]))).toEqual(
      new Set([
        '<!-- shotlock:promo/videos.yml:nanophoto -->',
        '<!-- shotlock:videos.yml:nanophoto -->',
      ]),
    );
    expect(comments).toHaveLength(2);
    const made = studio.artifacts.all().filter((each) => each.runId === runId);
    expect(new Set(made.map(({ name }) => name)).size).toBe(4);
    for (const result of [own, other]) {
      const [video] = JSON.parse(result?.outputs['videos'] ?? '[]');
      expect(comments.filter((body) => body.includes(video.url))).toHaveLength(1);
    }
  }, 120_000);

  test('the head is force-pushed: what was pushed stays, the takes are in its lock, and the next run pays for the rest', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    let forced = '';
    beforePaying(async () => {
      const main = (await repository.ref('heads/main')) ?? '';
      const files = { 'videos.yml': promo, 'notes.md': 'forced' };
      forced = await repository.git.commitOnto(main, files, 'Begin anew');
      await repository.git.setRef('heads/feature', forced);
    });
    const first = await studio.run(event);
    expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    const now = await repository.refresh(pull);
    const path = `/repos/${repository.fullName}/git/commits/${now.head}`;
    const { data } = await repository.api('GET', path);
    expect(data.parents.map(({ sha }: { sha: string }) => sha)).toEqual([forced]);
    expect((await repository.file('feature', 'videos.yml'))?.toString()).toBe(promo);

    const push = payload('pull_request', { repository, sha: now.head, pull: now });
    const next = await studio.run(push);
    expect(next.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    const settled = (await repository.file('feature', lock))?.toString() ?? '{}';
    expect(Object.keys(JSON.parse(settled).shots)).toEqual(['teaser/dawn', 'teaser/logo']);
  }, 120_000);

  test('the pull request is merged and its branch deleted: the lock is offered, and the default branch’s run pays nothing', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    let main = '';
    beforePaying(async () => {
      main = await repository.commit({ branch: 'main', files: { 'videos.yml': two } });
      const root = `/repos/${repository.fullName}`;
      await repository.api('PATCH', `${root}/pulls/${pull.number}`, { state: 'closed' });
      await repository.api('DELETE', `${root}/git/refs/heads/feature`);
    });
    const paid = studio.paid();
    const result = await studio.run(event);
    expect(result.outputs).toMatchObject({ status: 'unpublished', 'credits-spent': '20' });
    expect(await repository.ref('heads/feature')).toBeUndefined();
    const [said] = await repository.comments(pull.number);
    expect(said?.['body']).toContain('the branch feature is gone');
    expect(said?.['body']).toContain('gh api repos/');

    const push = payload('push', { repository, sha: main });
    const after = await studio.run(push);
    expect(after.exitCode).toBe(0);
    expect(after.outputs).toMatchObject({ 'credits-spent': '0', 'lockfile-changed': 'true' });
    expect(studio.paid() - paid).toBe(2);
    const waiting = (await repository.file('shotlock/videos', lock))?.toString() ?? '{}';
    expect(Object.keys(JSON.parse(waiting).shots)).toEqual(['teaser/dawn', 'teaser/desk']);
  }, 120_000);

  test('the pull request was closed before its run began: nothing is paid for that nobody waits for', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': two } });
    const closed = { action: 'closed', pull_request: { state: 'closed' } };
    const event = payload('pull_request', { repository, sha: pull.head, pull }, closed);
    const paid = studio.paid();
    const late = await studio.run(event);
    expect(late.exitCode).toBe(1);
    expect(late.log).toContain('this pull request is closed, so only what is paid for is joined');
    expect(studio.paid()).toBe(paid);

    // What was paid for is there for whoever publishes it.
    await studio.run(payload('pull_request', { repository, sha: pull.head, pull }));
    const now = await repository.refresh(pull);
    const merged = payload('pull_request', { repository, sha: now.head, pull: now }, closed);
    const published = await studio.run(merged, { inputs: { assemble: 'all', retake: 'teaser/*' } });
    expect(published.exitCode).toBe(0);
    const [video] = JSON.parse(published.outputs['videos'] ?? '[]');
    expect(video).toMatchObject({ id: 'teaser', path: 'videos/teaser.mp4' });
    expect(studio.paid()).toBe(paid + 2);
  }, 60_000);
});
