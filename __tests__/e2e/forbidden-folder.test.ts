import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator } from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { submits } from '../tools/times-paid.js';
import { videosOf } from './world/config-of.js';
import { paying, startLaptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

/** Root may write everywhere, and becomes somebody else for once. */
const limits = process.getuid?.() === 0 ? { uid: 65_534 } : {};

async function startReader() {
  const behaviour = { generation: 'fixed:0.2' } as const;
  return await startLaptop(await startSimulator({ keys: [canaryKey], behaviour }), videosOf(1));
}

/** A problem, and no word of a bug. */
function expectTold(text: string): void {
  expect(text).toContain('[disk-refused]');
  expect(text).not.toMatch(/unforeseen|\n {4}at /u);
}

describe('in a folder that may be read and not written', () => {
  test('a paid render is blocked before anything is spent, and says so', async () => {
    await using laptop = await startReader();
    await chmod(laptop.folder, 0o555);
    const ran = await laptop.render(paying, {}, limits);
    await chmod(laptop.folder, 0o755);
    expectTold(ran.stdout);
    expect(ran.stdout).toContain('.shotlock cannot be made: permission denied (EACCES)');
    expect(ran.stdout).toContain('nothing was spent');
    expect(ran.stdout).toContain('Blocked: 10 credits');
    expect(ran.exitCode).toBe(3);
    expect(submits(laptop.api)).toBe(0);
  }, 30_000);

  test.each([
    ['an animatic', ['render', '--provider', 'simulator'], '.shotlock'],
    ['a starter', ['init', '--yes'], 'schemas'],
    ['a mended lock', ['check', '--fix'], 'videos.lock.json'],
  ])('%s fails as a problem', async (_, args, what) => {
    await using laptop = await startReader();
    await chmod(laptop.folder, 0o555);
    const ran = await runShotlock(laptop.folder, args, {}, limits);
    await chmod(laptop.folder, 0o755);
    expectTold(ran.stderr);
    expect(ran.stderr).toContain(what);
    expect(ran.exitCode).toBe(1);
  });
});

describe('a record that cannot be understood', () => {
  test.each([
    ['is damaged', '000000002.update.json', '{', '000000002.update.json is not what'],
    ['has a gap', '000000003.update.json', '[]', '000000002.update.json is missing'],
  ])(
    'when it %s, nothing is planned or paid, and the file is named',
    async (_, name, text, why) => {
      await using laptop = await startReader();
      const at = (path: string) => join(laptop.folder, path);
      await mkdir(at('.shotlock/ledger'), { recursive: true });
      await writeFile(at('.shotlock/ledger/000000001.update.json'), '[]');
      await writeFile(at(`.shotlock/ledger/${name}`), text);
      const plan = await runShotlock(laptop.folder, ['plan', '--json']);
      expect(JSON.parse(plan.stdout)).toMatchObject({
        status: 'blocked',
        problems: [{ code: 'ledger-damaged' }],
      });
      const ran = await laptop.render(paying);
      expect(ran.stderr).toContain(`.shotlock/ledger/${why}`);
      expect(ran.stderr).toMatch(/\[ledger-damaged\]\n {2}Restore the file from a backup/u);
      expect(ran.stderr).not.toMatch(/unforeseen|\n {4}at /u);
      expect([plan.exitCode, ran.exitCode]).toEqual([3, 3]);
      expect(submits(laptop.api)).toBe(0);
      await rm(at(`.shotlock/ledger/${name}`));
      expect((await laptop.render(paying)).exitCode).toBe(0);
    },
    30_000,
  );
});
