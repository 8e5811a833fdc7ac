import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson } from '../../src/core/canonical.js';
import { startSimulator } from '../../src/simulator/server.js';
import { describeInTerminal, inTerminal } from '../tools/terminal.js';
import { submits, timesPaid } from '../tools/times-paid.js';
import { videosOf } from './world/config-of.js';
import { paying, startLaptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

async function laptopWith(config: string) {
  const behaviour = { generation: 'fixed:1' } as const;
  return await startLaptop(await startSimulator({ keys: [canaryKey], behaviour }), config);
}

describeInTerminal('on a terminal', () => {
  test.each([
    ['n', 3, []],
    ['y', 0, [1]],
  ] as const)(
    'the plan is shown before it is asked for its credits: %s',
    async (answer, exitCode, paid) => {
      await using laptop = await laptopWith(videosOf(1));
      const { api, folder } = laptop;
      const asking = paying.filter((each) => each !== '--yes');
      const args = ['render', '--api-url', api.url, ...asking];
      const keys = [[/Spend 10 credits/u, `${answer}\r`]] as const;
      const screen = await inTerminal(folder, args, keys, { NANOPHOTO_API_KEY: canaryKey });
      const before = screen.text.slice(0, screen.text.indexOf('Spend 10 credits?'));
      expect(before).toMatch(/render\W.*s0\W.*new.*10 credits/u);
      expect(screen.exitCode).toBe(exitCode);
      expect(Object.values(timesPaid(laptop.api))).toEqual(paid);
    },
    60_000,
  );
});

test('M4: command lines at once on one machine pay for each take once', async () => {
  await using laptop = await laptopWith(videosOf(4));
  const runs = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      await delay(index * 100);
      const place = ['--output-dir', `videos-${index}`, '--lockfile', `${index}.lock.json`];
      return await laptop.render([...paying, ...place]);
    }),
  );
  expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
  expect(Object.values(timesPaid(laptop.api))).toEqual([1, 1, 1, 1]);
}, 90_000);

test('M9: a clock that is a day off, and jumps, changes neither what is paid nor how long it takes', async () => {
  await using laptop = await laptopWith(videosOf(2));
  const renderAt = async (hours: string) =>
    await laptop.render(paying, { NODE_OPTIONS: `--import ${clockSource(hours)}` });
  // Each reading of the date is hours away from the last one.
  const wild = await renderAt('24 * Math.sin(reads)');
  expect([wild.stderr, wild.exitCode]).toEqual([expect.any(String), 0]);
  await rm(join(laptop.folder, 'videos'), { recursive: true });
  const late = await renderAt('-24');
  expect(late.exitCode).toBe(0);
  await rm(join(laptop.folder, 'videos.lock.json'));
  expect((await renderAt('24')).exitCode).toBe(0);
  expect(Object.values(timesPaid(laptop.api))).toEqual([1, 1]);
}, 60_000);

/** A module that moves the date of the process that imports it; the monotonic clock is left alone. */
function clockSource(hours: string): string {
  const source = `let reads = 0;
    const real = Date.now;
    const now = () => (reads++, real() + Math.round(3600000 * (${hours})));
    globalThis.Date = class extends Date {
      constructor(...given) { given.length ? super(...given) : super(now()); }
      static now() { return now(); }
    };`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

test('M14: on a full disk the old lock stays whole, and the clip is not paid for again', async () => {
  const config = videosOf(1).replace(
    'videos:\n',
    'videos:\n  - { id: other, shots: [{ id: a, prompt: b }] }\n',
  );
  await using laptop = await laptopWith(config);
  const lockFile = join(laptop.folder, 'videos.lock.json');
  const args = [...paying, '--videos', 'film'];
  expect((await laptop.render(args)).exitCode).toBe(0);
  // A lock that is larger than what may be written to one file; clips, cuts and records are smaller.
  const lock = JSON.parse(await readFile(lockFile, 'utf8'));
  for (let index = 0; index < 8000; index += 1)
    lock.shots[`other/s${index}`] = lock.shots['film/s0'];
  const before = canonicalJson(lock);
  await writeFile(lockFile, before);
  await writeFile(join(laptop.folder, 'videos.yml'), config.replace('Scene 0', 'Scene 1'));
  const full = await laptop.render(args, {}, { most: 2048 });
  expect(full.stdout).toContain('the lockfile cannot be written (EFBIG)');
  expect(full.exitCode).toBe(5);
  expect(await readFile(lockFile, 'utf8')).toBe(before);
  const mended = await laptop.render(args);
  expect(mended.exitCode).toBe(0);
  expect(JSON.parse(await readFile(lockFile, 'utf8')).shots['film/s0'].inputs.prompt).toBe(
    'Scene 1.',
  );
  expect(submits(laptop.api)).toBe(2);
}, 60_000);

test('a review page that could not be written is made by the next run, with what was new then', async () => {
  await using laptop = await laptopWith(videosOf(1));
  const page = join(laptop.folder, 'videos', 'review.html');
  const recovery = join(laptop.folder, '.shotlock', 'videos.recovery.json');
  expect((await laptop.render(paying)).exitCode).toBe(0);
  await writeFile(
    join(laptop.folder, 'videos.yml'),
    videosOf(1).replace('Scene 0', 'Fog over the bay'),
  );
  await rm(page);
  await mkdir(join(page, 'in-the-way'), { recursive: true });
  for (const spent of ['10 credits spent', 'no credits spent']) {
    const failed = await laptop.render(paying);
    expect(failed.exitCode).toBe(5);
    expect(failed.stdout).toContain('the review page could not be written');
    expect(failed.stdout).toContain(spent);
  }
  await rm(page, { recursive: true });
  const mended = await laptop.render(paying);
  expect(mended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Review page:') });
  const html = await readFile(page, 'utf8');
  expect(html.includes('<del>Scene 0</del> <ins>Fog over the bay</ins>')).toBe(true);
  await expect(readFile(recovery)).rejects.toThrow('ENOENT');
  expect((await laptop.render(paying)).stdout).not.toContain('Review page:');
  expect(submits(laptop.api)).toBe(2);
}, 60_000);
