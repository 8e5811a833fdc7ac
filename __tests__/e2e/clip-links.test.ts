import { createHash } from 'node:crypto';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const config = configOf({ teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' } });
const inputs = { artifacts: 'videos, clips' };

describeOnNode24('artifacts: clips', () => {
  const studio = openStudio();

  const names = (run: number) =>
    studio.artifacts
      .all()
      .filter(({ runId }) => runId === run)
      .map(({ name }) => name);

  test('has the clip of each changed shot, as it is, once over pushes, under names of its own', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    await studio.run(event, { inputs, step: { runId: 9_101 } });
    expect(names(9_101)).toEqual(['teaser.mp4', 'teaser.dawn.clip.mp4', 'teaser.desk.clip.mp4']);
    const lock = JSON.parse((await repository.file('feature', 'videos.lock.json'))!.toString());
    const { bytes, contentType } = await studio.artifacts.download('teaser.desk.clip.mp4', 9_101);
    expect(contentType).toBe('video/mp4');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      lock.shots['teaser/desk'].clip.sha256,
    );

    // The shot that a later push leaves alone has its link from the ledger, on a fresh machine.
    await repository.commit({
      branch: pull.branch,
      files: { 'videos.yml': config.replace('a lamp', 'two candles') },
    });
    const now = await repository.refresh(pull);
    const push = payload('pull_request', { repository, sha: now.head, pull: now });
    await studio.run(push, { inputs, step: { runId: 9_102 } });
    expect(names(9_102)).toEqual(['teaser.mp4', 'teaser.desk.clip.mp4']);
  }, 120_000);

  test('animatics have names of their own, and so has another attempt', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const simulated = { ...inputs, provider: 'simulator', 'api-url': studio.api.url };
    for (const attempt of [1, 2])
      await studio.run(event, { inputs: simulated, step: { runId: 9_103, attempt } });
    expect(names(9_103).filter((name) => name.includes('desk'))).toEqual([
      'teaser.desk.clip.animatic.mp4',
      'teaser.desk.videos-yml-simulator.clip.animatic.mp4',
    ]);
  }, 60_000);
});
