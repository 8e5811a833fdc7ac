import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runShotlock } from '../tools/run-shotlock.js';
import { videosOf } from './world/config-of.js';
import { canaryKey } from './world/oracles.js';

test('without a network, GitHub’s ledger is named, waited for and given up in plain words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await mkdir(join(folder, '.git'));
  const origin = '[remote "origin"]\n\turl = git@github.com:foo/bar.git\n';
  await writeFile(join(folder, '.git/config'), origin);
  await writeFile(join(folder, 'videos.yml'), videosOf(1));
  const host = `127.0.0.1:${await closedPort()}`;
  const env = { NANOPHOTO_API_KEY: canaryKey, GITHUB_TOKEN: 'ghs_canary' };

  const ran = await runShotlock(folder, ['render', '--yes'], {
    ...env,
    GITHUB_API_URL: `http://${host}`,
  });
  const lines = ran.stderr.split('\n');
  expect(lines.filter((line) => line.startsWith('warning'))).toEqual([
    `warning: ${host} cannot be reached (ECONNREFUSED); trying again`,
  ]);
  expect(lines).toContain(
    `error: ${host} cannot be reached (ECONNREFUSED), and the record of paid takes is kept there [github-unreachable]`,
  );
  expect(ran.stderr).not.toMatch(/unforeseen|HttpError|ghs_canary|\n {4}at /u);
  expect(ran.exitCode).toBe(1);
  await rm(folder, { recursive: true });
}, 60_000);

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
