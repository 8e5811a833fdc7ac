import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../src/simulator/server.js';
import { chunksIn } from '../tools/chunks-in.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { startArtifacts } from './world/artifacts.js';
import { startGithub } from './world/github.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { runAction } from './world/run-action.js';

const config = `version: 1
videos:
  - id: teaser
    shots:
      - id: skyline
        prompt: Wide shot of a city at dawn.
`;
const dist = new URL('../../dist/', import.meta.url);

describeOnNode24('a run of the action that changes nothing', () => {
  test('loads neither the artifact client nor the media parts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shotlock-idle-'));
    const coverage = mkdtempSync(join(tmpdir(), 'shotlock-coverage-'));
    const simulator = await startSimulator({ speed: 200 });
    const artifacts = await startArtifacts();
    const github = await startGithub({ artifacts });
    try {
      writeFileSync(join(folder, 'videos.yml'), config);
      const first = await runShotlock(
        folder,
        ['render', '--ledger', 'local', '--yes', '--api-url', simulator.url, '--poll-seconds', '1'],
        { NANOPHOTO_API_KEY: 'key' },
      );
      expect([first.exitCode, first.stderr]).toEqual([0, expect.any(String)]);
      const files = {
        'videos.yml': config,
        'videos.lock.json': readFileSync(join(folder, 'videos.lock.json'), 'utf8'),
      };
      const repository = await github.repository({ files });
      const pull = await repository.pull({ files: { 'notes.md': 'x' } });
      const { exitCode, outputs } = await runAction({
        event: payload('pull_request', { repository, sha: pull.head, pull }),
        cwd: await repository.checkOut(pull.merge),
        github,
        artifacts,
        token: await github.token({ contents: 'write', 'pull-requests': 'write' }),
        inputs: { 'api-url': simulator.url, 'api-key': 'key' },
        env: { NODE_V8_COVERAGE: coverage },
      });
      expect([exitCode, outputs['status']]).toEqual([0, 'unchanged']);
      const loaded = chunksIn(coverage);
      expect(loaded).toContain('index.js');
      for (const part of [
        /\.\/build\/media\/mp4\//u,
        /\.\/build\/media\/cut\//u,
        /CreateArtifact/u,
        /RandomAccessReader/u,
        /GetCacheEntryDownloadURL/u,
      ]) {
        const having = readdirSync(dist).filter(
          (file) => file.endsWith('.js') && part.test(readFileSync(new URL(file, dist), 'utf8')),
        );
        expect(having.length).toBeGreaterThan(0);
        expect([part, having.filter((file) => loaded.includes(file))]).toEqual([part, []]);
      }
    } finally {
      await github.close();
      await artifacts.close();
      await simulator.close();
      rmSync(folder, { recursive: true });
      rmSync(coverage, { recursive: true });
    }
  }, 60_000);
});
