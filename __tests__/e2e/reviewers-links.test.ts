import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { ActionResult } from './world/run-action.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const config = configOf({ teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' } });
const withDesk = (what: string) => config.replace('a lamp', what);

describeOnNode24('what a reviewer is given to watch', () => {
  const studio = openStudio();

  const urlOf = ({ outputs }: ActionResult): string =>
    JSON.parse(outputs['videos'] ?? '[]')[0]?.url ?? '';

  test('old and new clip of a changed shot, push after push, also where a push fails; and what all of it cost', async () => {
    const repository = await studio.github.repository();
    const first = await repository.pull({ files: { 'videos.yml': config } });
    const opening = payload('pull_request', { repository, sha: first.head, pull: first });
    const merged = urlOf(await studio.run(opening));
    const lock = (await repository.file('feature', 'videos.lock.json'))!.toString();
    const files = { 'videos.yml': config, 'videos.lock.json': lock };
    await repository.commit({ branch: 'main', files });

    const other = { 'videos.yml': withDesk('two candles') };
    let pull = await repository.pull({ files: other, branch: 'candles' });
    const said = async () => (await repository.comments(pull.number))[0]?.['body'];
    const run = async () =>
      await studio.run(
        payload('pull_request', { repository, sha: pull.head, pull }, opened(pull.number)),
      );

    const second = await run();
    expect(second.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    const body = await said();
    expect(body).toContain(`[▶ new](${urlOf(second)}#t=8,16) · [▶ old](${merged}#t=8,16)`);
    expect(body).toMatch(/\[side by side\]\(\S+\/artifacts\/\d+#v1s2\)/u);
    expect(body).toContain('- A desk with ⟦a lamp⟧');
    // What the pull request before it spent is not its own.
    expect(body).toContain('**10 credits** spent.\n');

    // Nothing is new, and nothing of this is lost.
    pull = await repository.refresh(pull);
    expect((await run()).outputs).toMatchObject({ status: 'unchanged', 'credits-spent': '0' });
    expect(await said()).toContain(`[▶ new](${urlOf(second)}#t=8,16) · [▶ old](${merged}#t=8,16)`);
    expect(await said()).toContain('- A desk with ⟦a lamp⟧');
    expect(await said()).toContain('This pull request has spent **10 credits** so far.');

    studio.api.change({ failShots: [{ match: 'three', times: 9 }] });
    const third = config
      .replace('a lamp', 'three candles')
      .replace('A city at dawn', 'A city at noon');
    await repository.commit({ branch: 'candles', files: { 'videos.yml': third } });
    pull = await repository.refresh(pull);
    const failed = await run();
    expect(failed.outputs).toMatchObject({ status: 'partial', 'credits-spent': '10' });
    const now = await said();
    expect(now).toContain(`not updated<br><sub>[▶ previous cut](${urlOf(second)}) until 20`);
    expect(now).toContain('This pull request has spent **20 credits** so far.');
    // Compared with the base, although the plan knows of the second push only.
    expect(now).toContain('- A desk with ⟦a lamp⟧\n  + A desk with ⟦three candles⟧');
    const api = new URL(studio.api.url).host;
    expect(now).toMatch(
      new RegExp(
        `dawn\`: prompt changed, 10 credits · \\[▶ new\\]\\(http://${api}/\\S+\\) \\(the API’s link, for some hours\\) · \\[▶ old\\]\\(\\S+#t=0,8\\)`,
        'u',
      ),
    );
  }, 180_000);

  test('the clips themselves where they are uploaded, those of the base too', async () => {
    const repository = await studio.github.repository();
    const inputs = { artifacts: 'clips' };
    const first = await repository.pull({ files: { 'videos.yml': config } });
    const opening = payload('pull_request', { repository, sha: first.head, pull: first });
    await studio.run(opening, { inputs, step: { runId: 9_201 } });
    const lock = (await repository.file('feature', 'videos.lock.json'))!.toString();
    const files = { 'videos.yml': config, 'videos.lock.json': lock };
    await repository.commit({ branch: 'main', files });
    const pull = await repository.pull({
      files: { 'videos.yml': withDesk('two candles') },
      branch: 'candles',
    });
    const push = payload('pull_request', { repository, sha: pull.head, pull });
    await studio.run(push, { inputs, step: { runId: 9_202 } });
    const [said] = await repository.comments(pull.number);
    const clipOf = (run: number) => {
      const found = studio.artifacts
        .all()
        .find(({ name, runId }) => runId === run && name === 'teaser.desk.clip.mp4');
      return `https://github.com/${repository.fullName}/actions/runs/${run}/artifacts/${found?.id}`;
    };
    expect(said?.['body']).toContain(`[▶ new](${clipOf(9_202)}) · [▶ old](${clipOf(9_201)})`);
  }, 60_000);
});

/** GitHub's example of the event is years old. */
function opened(number: number) {
  return { pull_request: { number, created_at: new Date().toISOString() } };
}
