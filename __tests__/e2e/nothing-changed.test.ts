import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSimulator } from '../../src/simulator/server.js';
import { chunksIn } from '../tools/chunks-in.js';
import { configOf } from './world/config-of.js';
import { paying, startLaptop } from './world/laptop.js';
import { describeOnNode24 } from './world/node24.js';
import { canaryKey } from './world/oracles.js';
import { payload } from './world/payload.js';
import { runAction } from './world/run-action.js';
import { startWorld } from './world/world.js';

const config = configOf({ teaser: { skyline: 'Wide shot of a city at dawn.' } });
const dist = new URL('../../dist/', import.meta.url);

describeOnNode24('a run of the action that changes nothing', () => {
  test('loads neither the artifact client nor the media parts', async () => {
    const simulator = await startSimulator({ keys: [canaryKey], speed: 200 });
    await using laptop = await startLaptop(simulator, config);
    await using world = await startWorld();
    const coverage = join(laptop.folder, 'coverage');
    const first = await laptop.render(paying);
    expect([first.exitCode, first.stderr]).toEqual([0, expect.any(String)]);
    const lock = readFileSync(join(laptop.folder, 'videos.lock.json'), 'utf8');
    const files = { 'videos.yml': config, 'videos.lock.json': lock };
    const repository = await world.github.repository({ files });
    const pull = await repository.pull({ files: { 'notes.md': 'x' } });
    const { exitCode, outputs } = await runAction({
      event: payload('pull_request', { repository, sha: pull.head, pull }),
      cwd: await repository.checkOut(pull.merge),
      ...world,
      token: await world.github.token({ contents: 'write', 'pull-requests': 'write' }),
      inputs: { 'api-url': simulator.url, 'api-key': canaryKey },
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
  }, 60_000);
});
