import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { runShotlock, type Ran } from '../tools/run-shotlock.js';
import { submits } from '../tools/times-paid.js';
import { videosOf } from './world/config-of.js';
import { paying, startLaptop, type Laptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

describe('retakes on the command line', () => {
  let laptop: Laptop<Simulator>;
  beforeAll(async () => {
    const api = await startSimulator({ keys: [canaryKey], behaviour: { generation: 'fixed:6' } });
    laptop = await startLaptop(api, videosOf(2));
    expect((await render()).exitCode).toBe(0);
    expect(accepted()).toBe(2);
  }, 60_000);
  afterAll(async () => {
    await laptop[Symbol.asyncDispose]();
  });

  const accepted = () => submits(laptop.api);
  const render = async (...more: readonly string[]): Promise<Ran> =>
    await laptop.render([...paying, ...more]);

  const look = async (verb: string): Promise<Ran> =>
    await runShotlock(laptop.folder, [verb, '--ledger', 'local']);

  async function atOnce(
    many: number,
    ...options: readonly string[]
  ): Promise<readonly (number | null)[]> {
    const processes = Array.from({ length: many }, async () => await render(...options));
    const ran = await Promise.all(processes);
    return ran.map(({ exitCode }) => exitCode);
  }

  test('two processes that ask for the same retake at once pay for one', async () => {
    const before = accepted();
    expect(await atOnce(2, '--retake', 'film/s1')).toEqual([0, 0]);
    expect(accepted()).toBe(before + 1);
  }, 90_000);

  test('of all the runs that find takes too old one pays for each', async () => {
    const before = accepted();
    await age(join(laptop.folder, '.shotlock', 'ledger'));
    expect(await atOnce(3, '--max-age', '30d')).toEqual([0, 0, 0]);
    expect(accepted()).toBe(before + 2);
    const later = await render('--max-age', '30d');
    expect(later.stdout).toContain('Nothing to render');
    expect(accepted()).toBe(before + 2);
  }, 90_000);

  test('one that was interrupted is collected by the next plain run of its branch, at no cost', async () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: laptop.folder });
    git('init', '--quiet', '--initial-branch=main');
    expect((await render()).exitCode).toBe(0);
    const before = accepted();
    const until = (async () => {
      while (accepted() === before) await setTimeout(20);
    })();
    const interrupted = await laptop.render([...paying, '--retake', 'film/s1'], {}, { until });
    expect(interrupted.exitCode).toBe(4);
    expect(accepted()).toBe(before + 1);

    const planned = await look('plan');
    expect(planned.stdout).toMatch(/wait +s1 +under way already, take \d/u);
    const checked = await look('check');
    expect(checked).toMatchObject({ exitCode: 1 });
    expect(checked.stdout).toContain('film/s1  under way and paid for');
    expect((await look('restore')).exitCode).toBe(0);

    const config = join(laptop.folder, 'videos.yml');
    const text = await readFile(config, 'utf8');
    await writeFile(config, text.replace(/Scene 1/u, 'Fog over scene 1'));
    expect((await look('plan')).stdout).toMatch(
      /film\/s1: its take \d \(10 credits\) is paid for/u,
    );
    expect((await look('check')).stdout).toMatch(/film\/s1 +take \d is paid for and under way/u);
    await writeFile(config, text);

    git('symbolic-ref', 'HEAD', 'refs/heads/other');
    expect((await render()).stdout).toContain('Nothing to render');
    git('symbolic-ref', 'HEAD', 'refs/heads/main');
    const collected = await render();
    expect(collected.stdout).toContain('Rendered 1 shot: no credits spent.');
    expect((await look('check')).exitCode).toBe(0);
    expect((await render()).stdout).toContain('Nothing to render');
    expect(accepted()).toBe(before + 1);
  }, 90_000);
});

/** Makes every take of a ledger one of last winter. */
async function age(ledger: string): Promise<void> {
  for (const name of await readdir(ledger)) {
    const path = join(ledger, name);
    const text = await readFile(path, 'utf8');
    const old = text.replaceAll(
      /"(generatedAt|submittedAt)":"[^"]+"/gu,
      '"$1":"2026-01-02T03:04:05Z"',
    );
    await writeFile(path, old);
  }
}
