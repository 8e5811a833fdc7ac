import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { Pull } from './world/pull.js';
import type { Repository } from './world/repository.js';
import type { ActionResult } from './world/run-action.js';
import { configOf } from './world/config-of.js';
import { openStudio } from './world/studio.js';

const config = configOf({
  teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' },
  outro: { logo: 'A logo on black' },
});
// The default branch's cache would have what its first run fetched.
const withoutKey = { NANOPHOTO_API_KEY: '', ACTIONS_CACHE_SERVICE_V2: '' };

const stores = { release: 'contents: write', artifact: 'actions: read' };

for (const [store, needs] of Object.entries(stores))
  describeOnNode24(`after a merge, with clips in the ${store} store`, () => {
    const everyVideo = { assemble: 'all', 'api-url': 'http://127.0.0.1:9', 'clip-store': store };
    const studio = openStudio();
    let repository: Repository;
    let pull: Pull;
    let made: readonly string[];
    let main: string;

    const shas = ({ outputs }: ActionResult): readonly string[] =>
      JSON.parse(outputs['videos'] ?? '[]').map(({ sha256 }: { sha256: string }) => sha256);

    beforeAll(async () => {
      repository = await studio.github.repository({ private: true });
      pull = await repository.pull({ files: { 'videos.yml': config } });
      const event = payload('pull_request', { repository, sha: pull.head, pull });
      made = shas(await studio.run(event, { inputs: { 'clip-store': store } }));
      expect(made).toHaveLength(2);
      expect(studio.paid()).toBe(3);
      const lock = await repository.file('feature', 'videos.lock.json');
      main = await repository.commit({
        branch: 'main',
        files: { 'videos.yml': config, 'videos.lock.json': lock ?? '' },
      });
    }, 60_000);
    afterEach(() => {
      expect(studio.paid()).toBe(3);
    });

    test('a scheduled run joins the clips that the pull request’s run made, without key or API', async () => {
      const event = payload('schedule', { repository, sha: main });
      const result = await studio.run(event, { inputs: everyVideo, env: withoutKey });
      expect(result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
      expect(result.exitCode).toBe(0);
      expect(shas(result)).toEqual(made);
      expect(await repository.ref('heads/shotlock/videos')).toBeUndefined();
    }, 60_000);

    test('the clips are found by their own digests when the ledger is gone', async () => {
      await repository.api('DELETE', `/repos/${repository.fullName}/git/refs/shotlock/ledger`);
      const event = payload('schedule', { repository, sha: main });
      const result = await studio.run(event, { inputs: everyVideo, env: withoutKey });
      expect(result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
      expect(shas(result)).toEqual(made);
    }, 60_000);

    test('a token that does not see the clips is told what it lacks', async () => {
      const event = payload('schedule', { repository, sha: main });
      const result = await studio.run(event, {
        inputs: everyVideo,
        env: withoutKey,
        permissions: { contents: 'read' },
      });
      expect(result.exitCode).toBe(1);
      expect(result.annotations.map(({ data }) => data).join('\n')).toContain(needs);
    }, 60_000);

    test('without a key, a video that nobody paid for is named', async () => {
      const more = config.replace('A logo on black', 'A logo on white');
      const sha = await repository.commit({ branch: 'next', files: { 'videos.yml': more } });
      const event = payload('push', { repository, sha, branch: 'next' });
      const result = await studio.run(event, { inputs: { assemble: 'all' }, env: withoutKey });
      expect(result.exitCode).toBe(1);
      expect(result.annotations.map(({ data }) => data).join('\n')).toContain(
        'outro has shots that are not paid for',
      );
      expect(shas(result)).toEqual([made[0]]);
    }, 60_000);
  });
