import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator } from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { submits } from '../tools/times-paid.js';
import { videosOf } from './world/config-of.js';
import { paying, startLaptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

async function laptopWith(shots: number) {
  const behaviour = { generation: 'fixed:0.2' } as const;
  return await startLaptop(await startSimulator({ keys: [canaryKey], behaviour }), videosOf(shots));
}

/** A folder with a config of its own, and how to run the program in it. */
async function project(laptop: Awaited<ReturnType<typeof laptopWith>>, name: string) {
  const folder = join(laptop.folder, name);
  await mkdir(folder);
  await rename(join(laptop.folder, 'videos.yml'), join(folder, 'videos.yml'));
  const env = { NANOPHOTO_API_KEY: canaryKey };
  const run = async (...args: readonly string[]) => await runShotlock(folder, args, env);
  return {
    folder,
    run,
    render: async () => await run('render', '--api-url', laptop.api.url, ...paying),
    /** As if it had never been rendered here; the record is elsewhere. */
    forget: async () => await rm(join(folder, 'videos.lock.json')),
  };
}

/** What git's folder is known by. */
const initGit = async (folder: string) => await mkdir(join(folder, '.git'));

test('a record that `git init` above left behind forbids paying until it is moved along', async () => {
  await using laptop = await laptopWith(1);
  const { run, render, forget } = await project(laptop, 'ads');
  const first = await render();
  expect(first.stderr).toContain('this checkout only, in .shotlock/ledger.');
  await forget();
  await initGit(laptop.folder);

  const planned = await run('plan', '--ledger', 'local');
  expect(planned.stdout).toContain('1 take that may be paid for is on record in .shotlock/ledger');
  expect(planned.exitCode).toBe(0);
  const blocked = await render();
  expect(blocked.stderr).toContain('this checkout only, in ../.shotlock/ledger.');
  expect(blocked.stdout).toContain('[record-elsewhere]');
  expect(blocked.stdout).toContain('mv .shotlock ../.shotlock');
  expect(blocked.exitCode).toBe(3);
  expect(submits(laptop.api)).toBe(1);

  await rename(join(laptop.folder, 'ads/.shotlock'), join(laptop.folder, '.shotlock'));
  expect((await render()).exitCode).toBe(0);
  expect(submits(laptop.api)).toBe(1);
}, 60_000);

test('where there is a record already, check --fix takes over what the other one knows', async () => {
  await using laptop = await laptopWith(2);
  const { folder, run, render, forget } = await project(laptop, 'ads');
  expect((await render()).exitCode).toBe(0);
  await initGit(laptop.folder);
  // The lock is believed, so nothing is to be paid: then nothing is forbidden.
  expect((await render()).exitCode).toBe(0);
  await forget();
  await mkdir(join(laptop.folder, '.shotlock/ledger'), { recursive: true });
  await writeFile(join(laptop.folder, '.shotlock/ledger/000000001.update.json'), '[]');

  const blocked = await render();
  expect(blocked.stdout).toContain('shotlock check --fix --ledger local');
  expect(blocked.exitCode).toBe(3);
  const fixed = await run('check', '--fix', '--ledger', 'local');
  expect(fixed.stderr).toContain('Took over 2 takes from .shotlock/ledger.');
  expect(fixed.exitCode).toBe(0);
  await rm(join(folder, 'videos'), { recursive: true });
  await laptop.api.close();
  const again = await render();
  expect([again.stdout, again.exitCode]).toEqual([expect.any(String), 0]);
}, 60_000);

test('the record of a checkout that is none any more is above; others above forbid nothing', async () => {
  await using laptop = await laptopWith(1);
  const { run, render, forget } = await project(laptop, 'ads');
  await initGit(laptop.folder);
  expect((await render()).exitCode).toBe(0);
  await rename(join(laptop.folder, '.git'), join(laptop.folder, 'old-git'));
  const other = join(laptop.folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'videos.yml'), videosOf(1).replace('Scene', 'Place'));
  const paid = ['render', '--api-url', laptop.api.url, ...paying];
  expect((await runShotlock(other, paid, { NANOPHOTO_API_KEY: canaryKey })).exitCode).toBe(0);
  expect(submits(laptop.api)).toBe(2);

  await forget();
  const blocked = await render();
  expect(blocked.stdout).toContain('is on record in ../.shotlock/ledger');
  expect(blocked.exitCode).toBe(3);
  expect((await run('check', '--fix', '--ledger', 'local')).stderr).toContain('Took over 1 take');
  expect((await render()).exitCode).toBe(0);
  expect(submits(laptop.api)).toBe(2);
}, 60_000);
