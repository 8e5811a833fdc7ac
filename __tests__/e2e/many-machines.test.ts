import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { ActionResult } from './world/run-action.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const ids = ['a', 'b', 'c', 'd'];
const config = configOf(
  Object.fromEntries(
    ids.map((id) => [id, { one: `The first of ${id}`, two: `The second of ${id}` }]),
  ),
);
const lock = 'videos.lock.json';

describeOnNode24('four machines at once', () => {
  const studio = openStudio();

  async function opened() {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const before = studio.paid();
    const runId = (runs += 1);
    /** Each machine's share is one video. */
    const render = async (inputs: (id: string) => Readonly<Record<string, string>>) =>
      await Promise.all(
        ids.map(async (id, index) =>
          studio.run(event, {
            inputs: {
              videos: id,
              commit: 'never',
              comment: 'never',
              artifacts: 'videos',
              ...inputs(id),
            },
            step: { runId, job: `render (${id})`, runnerName: `GitHub Actions ${index + 1}` },
          }),
        ),
      );
    const tell = async (inputs: Readonly<Record<string, string>>) =>
      await studio.run(event, { inputs, step: { runId, job: 'tell' } });
    const commits = async () => {
      const path = `/repos/${repository.fullName}/commits?sha=feature&per_page=20`;
      const { data } = await repository.api('GET', path);
      const titles: readonly string[] = data.map(
        ({ commit }: { commit: { message: string } }) => commit.message,
      );
      return titles.filter((title) => title.startsWith(`Update ${lock}`)).length;
    };
    const comments = async () =>
      (await repository.comments(pull.number)).map(({ body }) => String(body));
    const uploads = () =>
      studio.artifacts
        .all()
        .filter((each) => each.runId === runId && each.name.endsWith('.mp4'))
        .map(({ name }) => name)
        .sort();
    return {
      repository,
      uploads,
      paid: () => studio.paid() - before,
      render,
      tell,
      commits,
      comments,
    };
  }

  const spent = (results: readonly ActionResult[]) =>
    results.reduce((sum, { outputs }) => sum + Number(outputs['credits-spent']), 0);

  test('hold the day’s cap together; what is left waits, and nothing is paid or joined twice', async () => {
    const { paid, render, tell, commits, comments, uploads } = await opened();
    const jobs = await render(() => ({ 'max-credits-per-day': '50' }));
    expect(spent(jobs)).toBeLessThanOrEqual(50);
    // At least one machine had both of its shots, and none is the fifth to be begun.
    expect(paid()).toBeGreaterThanOrEqual(4);
    expect(paid()).toBe(spent(jobs) / 10);
    expect(jobs.map(({ outputs }) => outputs['status'])).toContain('blocked');

    const stopped = await tell({ 'max-credits-per-day': '50' });
    expect(stopped.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
    expect(paid()).toBe(spent(jobs) / 10);
    expect(await comments()).toEqual([expect.stringContaining('max-credits-per-day')]);
    const [said = ''] = await comments();
    expect(said).toContain(`This pull request has spent **${spent(jobs)} credits**`);

    const last = await tell({ 'max-credits-per-day': '80' });
    expect(last.outputs).toMatchObject({
      status: 'rendered',
      'credits-spent': String(80 - spent(jobs)),
    });
    expect(paid()).toBe(8);
    expect(await commits()).toBe(1);
    expect(await comments()).toHaveLength(1);
    expect(uploads()).toEqual(ids.map((id) => `${id}.mp4`));
  }, 180_000);

  test('that one of them fails costs the others nothing; the last job finishes what it left', async () => {
    const { repository, paid, render, tell, commits, comments, uploads } = await opened();
    // One of them may not spend what its share costs.
    const jobs = await render((id) => (id === 'c' ? { 'max-credits': '10' } : {}));
    expect(jobs.map(({ outputs }) => outputs['status'])).toEqual([
      'rendered',
      'rendered',
      'blocked',
      'rendered',
    ]);
    expect(spent(jobs)).toBe(60);
    expect(await repository.file('feature', lock)).toBeUndefined();
    const last = await tell({ 'max-credits': '20' });
    expect(last.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    expect(paid()).toBe(8);
    expect(await commits()).toBe(1);
    expect(await comments()).toEqual([expect.stringContaining('4 videos ready to watch')]);
    expect(uploads()).toEqual(ids.map((id) => `${id}.mp4`));
  }, 180_000);
});

let runs = 88_000;
