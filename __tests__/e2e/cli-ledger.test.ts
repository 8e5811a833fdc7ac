import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runShotlock } from '../tools/run-shotlock.js';
import { configOf } from './world/config-of.js';
import { describeOnNode24 } from './world/node24.js';
import { canaryKey } from './world/oracles.js';
import { payload } from './world/payload.js';
import { openStudio, writing } from './world/studio.js';

const config = configOf({ film: { dawn: 'The sun comes up', noon: 'A street at noon' } });

describeOnNode24('the command line in a checkout of a repository on GitHub', () => {
  const studio = openStudio({ permissions: writing, inputs: { artifacts: 'none' } });

  test('shares the ledger and the clips with the action: each take is paid for once', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': config } });
    const sha = (await repository.ref('heads/main')) ?? '';
    const token = await studio.github.token(writing);
    const env = { NANOPHOTO_API_KEY: canaryKey, GITHUB_API_URL: studio.github.url };
    const options = ['--api-url', studio.api.url, '--poll-seconds', '1', '--yes'];
    const laptop = await repository.checkOut(sha);

    const without = await runShotlock(laptop, ['render', ...options], env);
    expect(without.exitCode).toBe(2);
    expect(without.stderr).toContain(`Set GITHUB_TOKEN to keep it in ${repository.fullName}`);
    expect(studio.newlyPaid()).toBe(0);

    const here = { ...env, GH_TOKEN: token };
    const paid = await runShotlock(laptop, ['render', ...options], here);
    expect(paid.stderr).toContain(`refs/shotlock/ledger of ${repository.fullName}`);
    expect(paid.stdout + paid.stderr).not.toContain(token);
    expect(paid).toMatchObject({ exitCode: 0 });
    expect(studio.newlyPaid()).toBe(2);

    const event = payload('workflow_dispatch', { repository, sha });
    const action = await studio.run(event, { inputs: { commit: 'never' } });
    expect(action.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });

    const other = await repository.checkOut(sha);
    const plan = await runShotlock(other, ['plan', '--json'], here);
    expect(JSON.parse(plan.stdout)).toMatchObject({ credits: { planned: 0 } });
    const again = await runShotlock(other, ['render', '--retake', 'film/noon', ...options], here);
    expect(again.stdout).toContain('retake 1 → 2');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(studio.newlyPaid()).toBe(1);

    const kept = await runShotlock(other, ['render', '--clip-store', 'artifact', ...options], here);
    expect(kept.exitCode).toBe(2);
    expect(kept.stderr).toContain('clips cannot be kept in artifacts from here');
    expect(studio.newlyPaid()).toBe(0);

    const unknown = await runShotlock(other, ['render', '--ledger', 'cloud', ...options], here);
    expect(unknown.stderr).toContain('Choose: ref, local');
  }, 120_000);

  test('pays for no take that this machine has on record by itself', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': config } });
    const laptop = await repository.checkOut((await repository.ref('heads/main')) ?? '');
    const token = await studio.github.token(writing);
    const env = { NANOPHOTO_API_KEY: canaryKey, GITHUB_API_URL: studio.github.url };
    const options = ['--api-url', studio.api.url, '--poll-seconds', '1', '--yes'];
    const local = ['render', ...options, '--ledger', 'local'];
    expect(await runShotlock(laptop, local, env)).toMatchObject({ exitCode: 0 });
    await rm(join(laptop, 'videos.lock.json'));
    expect(studio.newlyPaid()).toBe(2);

    const shared = { ...env, GITHUB_TOKEN: token };
    const blocked = await runShotlock(laptop, ['render', ...options], shared);
    expect(blocked.stdout).toContain('2 takes that may be paid for are on record in .shotlock/');
    expect(blocked.stdout).toContain('Collect them first, at no cost: shotlock render --ledger');
    expect(blocked).toMatchObject({ exitCode: 3 });
    expect(await runShotlock(laptop, local, env)).toMatchObject({ exitCode: 0 });
    expect(await runShotlock(laptop, ['render', ...options], shared)).toMatchObject({
      exitCode: 0,
    });
    expect(studio.newlyPaid()).toBe(0);
  }, 120_000);
});
