import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import type { Ran } from '../tools/run-shotlock.js';
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
