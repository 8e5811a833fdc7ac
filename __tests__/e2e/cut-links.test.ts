import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { Repository } from './world/repository.js';
import type { ActionResult } from './world/run-action.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const config = configOf({
  teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' },
  outro: { logo: 'A logo on black' },
});

describeOnNode24('links to videos', () => {
  const studio = openStudio();

  const videosOf = ({ outputs }: ActionResult): readonly Record<string, string>[] =>
    JSON.parse(outputs['videos'] ?? '[]');
  const uploads = (name: string) =>
    studio.artifacts.all().filter((each) => each.name.startsWith(name)).length;

  /** Edits what the ledger says of cuts, as whoever may write to the repository can. */
  async function rewriteCuts(
    repository: Repository,
    edit: (text: string) => string,
  ): Promise<void> {
    const head = (await repository.ref('shotlock/ledger')) ?? '';
    const root = `/repos/${repository.fullName}/git`;
    const commit = (await repository.api('GET', `${root}/commits/${head}`)).data;
    const all = await repository.api('GET', `${root}/trees/${commit.tree.sha}?recursive=1`);
    const files: Record<string, string> = {};
    for (const { path } of all.data.tree)
      if (/^cuts\/.*json$/u.test(path))
        files[path] = edit((await repository.file(head, path))?.toString() ?? '');
    expect(Object.keys(files).length).toBeGreaterThan(1);
    const sha = await repository.git.commitOnto(head, files, 'Edit');
    await repository.git.setRef('shotlock/ledger', sha);
  }

  test('stay push after push, say until when they hold, and are uploaded again once expired', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const first = await studio.run(event);
    const [teaser, outro] = videosOf(first);
    const body = async () => (await repository.comments(pull.number))[0]?.['body'];
    expect(await body()).toMatch(/▶ Watch\]\(\S+\)<br><sub>until 20\d\d-\d\d-\d\d<\/sub>/u);

    const next = config.replace('A logo on black', 'A logo on white');
    await repository.commit({ branch: pull.branch, files: { 'videos.yml': next } });
    const now = await repository.refresh(pull);
    const later = payload('pull_request', { repository, sha: now.head, pull: now });
    const second = await studio.run(later);
    expect(second.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect(videosOf(second)).toEqual([
      { ...teaser, path: null },
      expect.objectContaining({ id: 'outro', path: 'videos/outro.mp4' }),
    ]);
    expect(await body()).toContain(teaser?.['url']);
    expect(await body()).not.toContain(outro?.['url']);
    expect(uploads('teaser')).toBe(1);

    const past = `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 19)}Z`;
    await rewriteCuts(repository, (text) =>
      text.replaceAll(/("expiresAt": ")[^"]+/gu, `$1${past}`),
    );
    const settled = await repository.refresh(pull);
    const third = await studio.run(
      payload('pull_request', { repository, sha: settled.head, pull: settled }),
    );
    expect(third.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
    expect(uploads('teaser')).toBe(2);
    const [again] = videosOf(third);
    expect(again?.['sha256']).toBe(teaser?.['sha256']);
    expect(again?.['url']).not.toBe(teaser?.['url']);
    expect(await body()).toContain(again?.['url']);
  }, 120_000);

  test('that somebody wrote into the ledger lead nowhere else', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    await studio.run(event);
    await rewriteCuts(repository, (text) =>
      text.replaceAll(/("url": ")[^"]+/gu, '$1https://evil.example/actions/runs/1/artifacts/2'),
    );
    const again = await studio.run(event);
    expect(again.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
    const [said] = await repository.comments(pull.number);
    expect(said?.['body']).not.toContain('evil.example');
  }, 60_000);

  test('are made by one of many machines, and told of by the last one', async () => {
    const repository = await studio.github.repository();
    const films = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [
        id,
        { one: `The first of ${id}`, two: `The second of ${id}`, same: 'What all of them share' },
      ]),
    );
    const pull = await repository.pull({ files: { 'videos.yml': configOf(films) } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const before = studio.paid();
    const plan = await studio.run(event, { inputs: { mode: 'plan', comment: 'never' } });
    const matrix: { include: readonly { videos: string }[] } = JSON.parse(
      plan.outputs['matrix'] ?? '{}',
    );
    expect(matrix.include.flatMap(({ videos }) => videos.split(',')).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    const runId = 77_000;
    const jobs = await Promise.all(
      matrix.include.map(async ({ videos }, index) =>
        studio.run(event, {
          inputs: { videos, commit: 'never', comment: 'never' },
          step: { runId, job: `render (${videos})`, runnerName: `GitHub Actions ${index + 1}` },
        }),
      ),
    );
    expect(jobs.map(({ outputs }) => outputs['status'])).toEqual(jobs.map(() => 'rendered'));
    // Two shots of each video, and one that they share.
    expect(studio.paid() - before).toBe(9);
    expect(await repository.ref('heads/feature')).toBe(pull.head);
    expect(await repository.comments(pull.number)).toEqual([]);

    const last = await studio.run(event, { step: { runId, job: 'tell' } });
    expect(last.outputs).toMatchObject({ status: 'unchanged', 'credits-spent': '0' });
    expect(studio.paid() - before).toBe(9);
    expect(videosOf(last).map(({ id, path }) => [id, path])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, null]),
    );
    // Names that jobs before it took on the same machine are no obstacle.
    const again = await studio.run(event, { step: { runId, job: 'tell again' } });
    expect(again.outputs).toMatchObject({ status: 'unchanged', 'credits-spent': '0' });
    const comments = await repository.comments(pull.number);
    expect(comments).toHaveLength(1);
    for (const { url } of jobs.flatMap(videosOf)) expect(comments[0]?.['body']).toContain(url);
    for (const id of ['a', 'b', 'c', 'd']) expect(uploads(`${id}.mp4`)).toBe(1);
    const commits = await repository.api(
      'GET',
      `/repos/${repository.fullName}/commits?sha=feature&per_page=5`,
    );
    const names = commits.data.map(
      ({ commit }: { commit: { message: string } }) => commit.message.split('\n')[0],
    );
    expect(names.filter((name: string) => name.startsWith('Update videos.lock.json'))).toEqual([
      'Update videos.lock.json (12 shots)',
    ]);
  }, 180_000);
});
