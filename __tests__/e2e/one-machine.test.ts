import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson } from '../../src/core/canonical.js';
import { startSimulator } from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { describeInTerminal, inTerminal } from '../tools/terminal.js';
import { timesPaid } from './world/api.js';
import { videosOf } from './world/paid-pull.js';

describeInTerminal('on a terminal', () => {
  test.each([
    ['n', 3, []],
    ['y', 0, [1]],
  ] as const)(
    'the plan is shown before it is asked for its credits: %s',
    async (answer, exitCode, paid) => {
      await using api = await startSimulator({
        keys: ['key'],
        behaviour: { generation: 'fixed:1' },
      });
      const folder = await mkdtemp(join(tmpdir(), 'asked-'));
      await writeFile(join(folder, 'videos.yml'), videosOf(1));
      const args = ['render', '--api-url', api.url, '--ledger', 'local', '--poll-seconds', '1'];
      const keys = [[/Spend 10 credits/u, `${answer}\r`]] as const;
      const screen = await inTerminal(folder, args, keys, { NANOPHOTO_API_KEY: 'key' });
      const before = screen.text.slice(0, screen.text.indexOf('Spend 10 credits?'));
      expect(before).toMatch(/render\W.*s0\W.*new.*10 credits/u);
      expect(screen.exitCode).toBe(exitCode);
      expect([...timesPaid(api.book()).values()]).toEqual(paid);
      await rm(folder, { recursive: true });
    },
    60_000,
  );
});

test('M4: command lines at once on one machine pay for each take once', async () => {
  await using api = await startSimulator({ keys: ['key'], behaviour: { generation: 'fixed:1' } });
  const folder = await mkdtemp(join(tmpdir(), 'together-'));
  await writeFile(join(folder, 'videos.yml'), videosOf(4));
  const args = [
    'render',
    '--api-url',
    api.url,
    '--ledger',
    'local',
    '--yes',
    '--poll-seconds',
    '1',
  ];
  const runs = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      await delay(index * 100);
      const place = ['--output-dir', `videos-${index}`, '--lockfile', `${index}.lock.json`];
      return await runShotlock(folder, [...args, ...place], { NANOPHOTO_API_KEY: 'key' });
    }),
  );
  expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
  expect([...timesPaid(api.book()).values()]).toEqual([1, 1, 1, 1]);
  await rm(folder, { recursive: true });
}, 90_000);

test('M9: a clock that is a day off, and jumps, changes neither what is paid nor how long it takes', async () => {
  await using api = await startSimulator({ keys: ['key'], behaviour: { generation: 'fixed:1' } });
  const folder = await mkdtemp(join(tmpdir(), 'clock-'));
  await writeFile(join(folder, 'videos.yml'), videosOf(2));
  const args = [
    'render',
    '--api-url',
    api.url,
    '--ledger',
    'local',
    '--yes',
    '--poll-seconds',
    '1',
  ];
  const clockAt = (hours: string) => ({
    NANOPHOTO_API_KEY: 'key',
    NODE_OPTIONS: `--import ${clockSource(hours)}`,
  });
  // Each reading of the date is hours away from the last one.
  const wild = await runShotlock(folder, args, clockAt('24 * Math.sin(reads)'));
  expect([wild.stderr, wild.exitCode]).toEqual([expect.any(String), 0]);
  await rm(join(folder, 'videos'), { recursive: true });
  const late = await runShotlock(folder, args, clockAt('-24'));
  expect(late.exitCode).toBe(0);
  await rm(join(folder, 'videos.lock.json'));
  expect((await runShotlock(folder, args, clockAt('24'))).exitCode).toBe(0);
  expect([...timesPaid(api.book()).values()]).toEqual([1, 1]);
  await rm(folder, { recursive: true });
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
  await using api = await startSimulator({ keys: ['key'], behaviour: { generation: 'fixed:1' } });
  const folder = await mkdtemp(join(tmpdir(), 'full-'));
  const lockFile = join(folder, 'videos.lock.json');
  const config = videosOf(1).replace(
    'videos:\n',
    'videos:\n  - { id: other, shots: [{ id: a, prompt: b }] }\n',
  );
  const args = [
    'render',
    '--api-url',
    api.url,
    '--ledger',
    'local',
    '--yes',
    '--videos',
    'film',
    '--poll-seconds',
    '1',
  ];
  const env = { NANOPHOTO_API_KEY: 'key' };
  await writeFile(join(folder, 'videos.yml'), config);
  expect((await runShotlock(folder, args, env)).exitCode).toBe(0);
  // A lock that is larger than what may be written to one file; clips, cuts and records are smaller.
  const lock = JSON.parse(await readFile(lockFile, 'utf8'));
  for (let index = 0; index < 8000; index += 1)
    lock.shots[`other/s${index}`] = lock.shots['film/s0'];
  const before = canonicalJson(lock);
  await writeFile(lockFile, before);
  await writeFile(join(folder, 'videos.yml'), config.replace('Scene 0', 'Scene 1'));
  const full = await runShotlock(folder, args, env, { most: 2048 });
  expect(full.stdout).toContain('the lockfile cannot be written (EFBIG)');
  expect(full.exitCode).toBe(5);
  expect(await readFile(lockFile, 'utf8')).toBe(before);
  const mended = await runShotlock(folder, args, env);
  expect(mended.exitCode).toBe(0);
  expect(JSON.parse(await readFile(lockFile, 'utf8')).shots['film/s0'].inputs.prompt).toBe(
    'Scene 1.',
  );
  expect(api.book().filter(({ kind }) => kind === 'accepted')).toHaveLength(2);
  await rm(folder, { recursive: true });
}, 60_000);
