import { createHash } from 'node:crypto';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const config = configOf({ teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' } });
const changed = config.replace('a lamp', 'two candles');

describeOnNode24('the review page of a pull request', () => {
  const studio = openStudio();

  const uploads = (run: number) => studio.artifacts.all().filter(({ runId }) => runId === run);

  test('has the paid clips of before and now, on a machine that never saw the old ones', async () => {
    const repository = await studio.github.repository();
    const first = await repository.pull({ files: { 'videos.yml': config } });
    await studio.run(payload('pull_request', { repository, sha: first.head, pull: first }));
    const lock = JSON.parse((await repository.file('feature', 'videos.lock.json'))!.toString());
    await repository.commit({
      branch: 'main',
      files: { 'videos.yml': config, 'videos.lock.json': JSON.stringify(lock) },
    });

    const pull = await repository.pull({ files: { 'videos.yml': changed }, branch: 'candles' });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const result = await studio.run(event, { step: { runId: 9_001 } });
    expect(result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    const { bytes, contentType } = await studio.artifacts.download('review.html', 9_001);
    expect(contentType).toBe('text/html');
    const html = bytes.toString('latin1');
    const embedded = [...html.matchAll(/data-file="([0-9a-f]+)">([^<]+)<\/script>/gu)].map(
      ([, name, base64 = '']) => ({
        name,
        sha256: createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex'),
      }),
    );
    // The new take, the old one, and the joined video.
    expect(embedded).toHaveLength(3);
    for (const { name, sha256 } of embedded) expect(sha256).toBe(name);
    expect(embedded.map(({ name }) => name)).toContain(lock.shots['teaser/desk'].clip.sha256);
    expect(html).toContain('<strong>1 shot</strong> changed in 1 video');
    expect(html).toMatch(/<del>a lamp<\/del> <ins>two candles<\/ins>/u);
    const [comment] = await repository.comments(pull.number);
    const { id } = uploads(9_001).find(({ name }) => name === 'review.html')!;
    expect(comment?.['body']).toMatch(new RegExp(`Review page\\]\\(\\S+/artifacts/${id}\\)`, 'u'));

    // Another attempt of the same run pays nothing, and its page gets a name of its own.
    const now = await repository.refresh(pull);
    const again = payload('pull_request', { repository, sha: now.head, pull: now });
    const second = await studio.run(again, { step: { runId: 9_001, attempt: 2 } });
    expect(second.outputs).toMatchObject({ status: 'unchanged', 'credits-spent': '0' });
    const names = uploads(9_001).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('review'))).toEqual([
      'review.html',
      'review.videos-yml-nanophoto.html',
    ]);
  }, 120_000);

  test('is not made where nobody wants it', async () => {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const step = { runId: 9_002 };
    const result = await studio.run(event, { inputs: { artifacts: 'videos' }, step });
    expect(result.exitCode).toBe(0);
    expect(uploads(9_002).map(({ name }) => name)).toEqual(['teaser.mp4']);
    const [comment] = await repository.comments(pull.number);
    expect(comment?.['body']).not.toContain('Review page');
  }, 60_000);
});
