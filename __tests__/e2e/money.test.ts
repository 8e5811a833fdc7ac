import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson } from '../../src/core/canonical.js';
import { startSimulator } from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { describeInTerminal, inTerminal } from '../tools/terminal.js';
import { timesPaid } from './world/api.js';
import { type Artifacts, startArtifacts } from './world/artifacts.js';
import { type Github, startGithub } from './world/github.js';
import { describeOnNode24 } from './world/node24.js';
import { paidPull, type PaidPull, videosOf } from './world/paid-pull.js';
import type { ActionResult } from './world/run-action.js';

describeOnNode24('money', () => {
  let github: Github;
  let artifacts: Artifacts;

  beforeAll(async () => {
    artifacts = await startArtifacts();
    github = await startGithub({ artifacts });
  });
  afterAll(async () => {
    await github.close();
    await artifacts.close();
  });
  afterEach(() => {
    github.forget();
    artifacts.forget();
  });

  async function film(
    shots: number,
    api: Parameters<typeof paidPull>[1]['api'] = {},
    more?: string,
  ): Promise<PaidPull> {
    const files = { 'videos.yml': videosOf(shots, more) };
    return await paidPull({ github, artifacts }, { files, api });
  }

  const status = ({ outputs }: ActionResult) => outputs['status'];

  describe('M3: what may have been charged is held, over runs, until a raised take', () => {
    test.each([
      ['an answer that was lost', { dropAfterAccept: 1 }],
      ['an error after it was accepted', { serverErrorAfterAccept: 1 }],
      ['half an answer', { faultsOn: 'generate', garbledReply: 1 }],
    ] as const)(
      '%s',
      async (_what, behaviour) => {
        await using place = await film(1, { behaviour });
        const first = await place.run();
        expect(status(first)).toBe('unknown');
        expect(first.exitCode).toBe(1);
        expect(first.log).toContain('possibly charged');
        expect(place.spent()).toBe(10);
        const [comment] = await place.repository.comments(place.pull.number);
        expect(comment?.['body']).toContain('**10 credits possibly charged**');

        const again = await place.run();
        expect(status(again)).toBe('unknown');
        expect(place.submits()).toBe(1);

        await place.push({ 'videos.yml': videosOf(1).replace('id: s0,', 'id: s0, take: 2,') });
        const raised = await place.run();
        expect(raised.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
        expect([place.submits(), place.paidTwice()]).toEqual([2, []]);
      },
      60_000,
    );
  });

  test('M3: a refused connection proves that nothing was accepted: it is sent again', async () => {
    await using place = await film(1);
    place.api.fault({ path: /generate$/u, happens: { kind: 'answer', answer: { status: 401 } } });
    const first = await place.run();
    expect(status(first)).toBe('blocked');
    expect((await place.run()).outputs).toMatchObject({
      status: 'rendered',
      'credits-spent': '10',
    });
    expect(place.submits()).toBe(1);
  }, 60_000);

  test('M10: what fails twice is held over runs, and the credits add up to the API’s own book', async () => {
    const failShots = [{ match: 'Scene 1.', times: 9 }];
    await using place = await film(2, { behaviour: { failShots } });
    const first = await place.run();
    expect(first.outputs).toMatchObject({ status: 'partial', 'credits-spent': '10' });
    expect(place.spent()).toBe(10);
    expect(place.submits()).toBe(3);
    const again = await place.run();
    expect(status(again)).toBe('failed');
    expect(again.outputs['credits-spent']).toBe('0');
    expect(place.submits()).toBe(3);
    const [comment] = await place.repository.comments(place.pull.number);
    expect(comment?.['body']).toContain('failed 2 times');
  }, 60_000);

  test('402 stops submitting, and what is under way is still collected', async () => {
    await using place = await film(3, { credits: 25 });
    const run = await place.run();
    expect(status(run)).toBe('blocked');
    expect(run.outputs['credits-spent']).toBe('20');
    expect(place.submits()).toBe(2);
    expect(run.log).toContain('too few credits');
    expect(Object.keys(await lockOf(run))).toEqual(['film/s0', 'film/s1']);
  }, 60_000);

  test('more charged than planned stops submitting', async () => {
    await using place = await film(3, { behaviour: { creditsUsed: 999 } });
    const run = await place.run();
    expect(status(run)).toBe('blocked');
    expect(place.submits()).toBe(1);
    expect(run.log).toContain('999 credits were charged where 10 were planned');
  }, 60_000);

  test('M1: a plan above the cap is not begun, whatever the pull request says of caps', async () => {
    await using place = await film(40, {}, 'budget: { maxCredits: 100000 }\n');
    const run = await place.run({ inputs: { 'max-credits': '300' } });
    expect(run.outputs).toMatchObject({ status: 'blocked', 'credits-planned': '400' });
    expect(run.log).toContain('max-credits allows 300');
    expect(place.submits()).toBe(0);
  }, 60_000);

  test('M4: runs at once pay for each take once, and each gets every clip', async () => {
    await using place = await film(4);
    for (const runs of [2, 5]) {
      await place.push({ 'videos.yml': videosOf(4).replaceAll('Scene', `Scene for ${runs}`) });
      const before = place.submits();
      const results = await Promise.all(
        Array.from({ length: runs }, async (_, index) => {
          await delay(index * 150);
          return await place.run({ step: { runnerName: `runner ${index}` } });
        }),
      );
      expect(results.map(status)).toEqual(results.map(() => 'rendered'));
      expect([place.submits() - before, place.paidTwice()]).toEqual([4, []]);
      const spent = results.map(({ outputs }) => Number(outputs['credits-spent']));
      expect(spent.reduce((sum, each) => sum + each, 0)).toBe(40);
    }
  }, 120_000);

  describe('M5: an interruption submits nothing more, saves its state, and the next run goes on', () => {
    test.each([
      ['while submitting', /generate$/u, 2],
      ['while waiting', /check-status$/u, 1],
      ['while downloading', /\/video\//u, 1],
    ] as const)(
      '%s',
      async (_when, path, nth) => {
        await using place = await film(6, { behaviour: { generation: 'fixed:2' } });
        const running = await place.start();
        let seen = 0;
        let interrupted = 0;
        let submits = 0;
        place.api.onAnswer((request) => {
          if (!path.test(request.path) || (seen += 1) !== nth) return;
          interrupted = performance.now();
          submits = place.submits();
          running.kill('SIGINT');
        });
        const result = await running.result;
        expect(seen).toBeGreaterThanOrEqual(nth);
        expect(performance.now() - interrupted).toBeLessThan(5000);
        expect(place.submits()).toBe(submits);
        expect(running.orphans()).toBe(false);
        expect(result.log).toContain('Interrupted');
        expect(status(result)).toBe('pending');
        const next = await place.run();
        expect(status(next)).toBe('rendered');
        expect([place.submits(), place.paidTwice()]).toEqual([6, []]);
      },
      60_000,
    );
  });

  describe('M11: what fails after spending leaves a recovery file, and a rerun publishes for nothing', () => {
    test('the comment', async () => {
      await using place = await film(1);
      const path = /issues\/comments\/\d+$/u;
      github.fault({
        method: 'PATCH',
        path,
        times: 9,
        happens: { kind: 'answer', answer: refused },
      });
      const first = await place.run();
      expect(status(first)).toBe('unpublished');
      expect(first.outputs['credits-spent']).toBe('10');
      const file = join(first.cwd, '.shotlock/videos.recovery.json');
      expect(JSON.parse(await readFile(file, 'utf8')).report.status).toBe('unpublished');
      github.forget();
      const again = await place.run({ cwd: first.cwd });
      expect(again.exitCode).toBe(0);
      expect([again.outputs['credits-spent'], place.submits()]).toEqual(['0', 1]);
      await expect(readFile(file)).rejects.toThrow('ENOENT');
      const [comment] = await place.repository.comments(place.pull.number);
      expect(comment?.['body']).toContain('ready to watch');
    }, 60_000);

    test('the artifact', async () => {
      await using place = await film(1);
      const path = /CreateArtifact$/u;
      artifacts.fault({ path, times: 9, happens: { kind: 'answer', answer: refused } });
      const first = await place.run();
      expect(status(first)).toBe('unpublished');
      artifacts.forget();
      const again = await place.run();
      expect([status(again), again.outputs['credits-spent']]).toEqual(['rendered', '0']);
      expect(JSON.parse(again.outputs['videos'] ?? '[]')[0].url).toContain('/artifacts/');
      expect(place.submits()).toBe(1);
    }, 60_000);

    test('the ledger: the journal tells it on the next run of this machine', async () => {
      await using place = await film(1);
      let accepted = false;
      place.api.onAnswer(({ path }) => void (accepted ||= path.endsWith('/generate')));
      // From the first accepted submit on, GitHub takes no commit any more.
      github.onRequest(async ({ path }) => {
        if (!accepted || !path.endsWith('/git/trees')) return;
        accepted = false;
        github.fault({
          path: /git\/trees$/u,
          times: 99,
          happens: { kind: 'answer', answer: refused },
        });
      });
      const first = await place.run();
      expect(status(first)).toBe('unpublished');
      expect(first.log).toContain('the ledger could not be told of 1 take');
      github.forget();
      const again = await place.run({ cwd: first.cwd });
      expect([again.exitCode, place.submits(), place.paidTwice()]).toEqual([0, 1, []]);
      expect(again.log).toContain('the ledger now knows of its 1 take');
    }, 60_000);
  });

  test('M7: what could not be collected before the deadline is not submitted', async () => {
    await using place = await film(1);
    const run = await place.run({ inputs: { 'wait-minutes': '1' } });
    expect([status(run), place.submits()]).toEqual(['pending', 0]);
    expect(run.log).toContain('before the deadline');
  }, 60_000);

  test('a journal that came with a commit is nobody’s: the ledger is not told it', async () => {
    await using place = await film(1, { behaviour: { dropAfterAccept: 1 } });
    const first = await place.run();
    expect(status(first)).toBe('unknown');
    const { git } = place.repository;
    const tip = (await git.ref('shotlock/ledger')) ?? '';
    const fingerprint = JSON.parse(first.outputs['plan'] ?? '').entries[0].fingerprint;
    const take = JSON.parse(
      String(await place.repository.file(tip, `takes/${fingerprint}/1.json`)),
    );
    const progress = { state: 'withdrawn', reason: 'it was never sent' };
    const lines = [
      { what: 'claiming', entries: [take] },
      { what: 'answered', entries: [{ ...take, progress }] },
    ].map((line) => `${JSON.stringify(line)}\n`);
    const host = encodeURIComponent(hostname()).replaceAll('.', '%2E');
    for (const folder of ['journal', 'journal/shared', 'journal/local', 'simulator/journal'])
      await place.push({ [`.shotlock/${folder}/${host}.999999.a.jsonl`]: lines.join('') });
    expect(status(await place.run())).toBe('unknown');
    expect(place.submits()).toBe(1);
  }, 60_000);

  describe('M13: a missing permission is found out before the first submit', () => {
    test.each([
      ['contents: write', { contents: 'read', 'pull-requests': 'write' }],
      ['pull-requests: write', { contents: 'write', 'pull-requests': 'read' }],
    ] as const)(
      '%s',
      async (lines, permissions) => {
        await using place = await film(1);
        const run = await place.run({ permissions });
        expect(status(run)).toBe('blocked');
        expect(run.log).toContain(lines);
        expect(place.submits()).toBe(0);
      },
      60_000,
    );
  });

  test('M13: a GitHub that takes no artifacts is found out before the first submit', async () => {
    await using place = await film(1);
    const env = { GITHUB_SERVER_URL: 'https://github.example.com' };
    const run = await place.run({ env });
    expect([status(run), place.submits()]).toEqual(['blocked', 0]);
    expect(run.log).toContain('github.example.com takes no artifacts');
    const without = await place.run({ env, inputs: { artifacts: 'none' } });
    expect([status(without), place.submits()]).toEqual(['rendered', 1]);
  }, 60_000);

  describe('what others do to the record never makes anything be bought again', () => {
    test('S1: a lock that was deleted, or edited', async () => {
      await using place = await film(2);
      const first = await place.run();
      const lock = await readFile(join(first.cwd, 'videos.lock.json'), 'utf8');
      const sha256 = JSON.parse(lock).shots['film/s0'].clip.sha256;
      await place.push({ 'videos.lock.json': lock });
      expect(status(await place.run())).toMatch(/^(unchanged|rendered)$/u);
      await place.push({ 'videos.lock.json': null });
      const bare = await place.run();
      expect(bare.outputs).toMatchObject({ 'credits-spent': '0', 'lockfile-changed': 'true' });
      await place.push({ 'videos.lock.json': lock.replaceAll(sha256, 'a'.repeat(64)) });
      const edited = await place.run();
      expect(edited.outputs['credits-spent']).toBe('0');
      // Nobody has those bytes, and the ledger knows which are the take's: the lock is mended.
      expect(edited.outputs).toMatchObject({ status: 'rendered', 'lockfile-changed': 'true' });
      expect([place.submits(), place.paidTwice()]).toEqual([2, []]);
    }, 90_000);

    test('S3: a clip that the store lost comes from its address', async () => {
      await using place = await film(1);
      await place.run();
      const { data: releases } = await place.repository.api(
        'GET',
        `/repos/${place.repository.fullName}/releases`,
      );
      for (const { id } of releases)
        await place.repository.api('DELETE', `/repos/${place.repository.fullName}/releases/${id}`);
      // Every file, or the video would stay where it can be watched already.
      const again = await place.run({ inputs: { assemble: 'all' } });
      expect(again.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
      expect(place.submits()).toBe(1);
    }, 60_000);

    test.each([
      ['an entry that is no entry any more', (text: string) => text.replace('"done"', '"free"')],
      ['an entry of another take', (text: string) => text.replace('"take": 1', '"take": 2')],
      ['half an entry', (text: string) => text.slice(0, 80)],
    ])(
      'S4: %s is possibly charged: a person is asked',
      async (_what, edit) => {
        await using place = await film(1);
        await place.run();
        const { git } = place.repository;
        const tip = (await git.ref('shotlock/ledger')) ?? '';
        const fingerprint = JSON.parse(
          (await place.run({ inputs: { mode: 'plan' } })).outputs['plan']!,
        ).entries[0].fingerprint;
        const path = `takes/${fingerprint}/1.json`;
        const text = String(await place.repository.file(tip, path));
        await git.setRef(
          'shotlock/ledger',
          await git.commitOnto(tip, { [path]: edit(text) }, 'Edit'),
        );
        await place.push({ 'videos.lock.json': null, 'notes.md': 'y' });
        const run = await place.run();
        expect([status(run), place.submits()]).toEqual(['unknown', 1]);
        expect(run.log).toContain('its ledger entry is damaged');
      },
      60_000,
    );

    test('S4: a ledger that is gone, with a lock that is not', async () => {
      await using place = await film(1);
      const first = await place.run();
      const lock = await readFile(join(first.cwd, 'videos.lock.json'), 'utf8');
      await place.push({ 'videos.lock.json': lock });
      await place.repository.api(
        'DELETE',
        `/repos/${place.repository.fullName}/git/refs/shotlock/ledger`,
      );
      const again = await place.run();
      expect(again.outputs['credits-spent']).toBe('0');
      expect(place.submits()).toBe(1);
    }, 60_000);
  });
});

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

const refused = {
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Resource not accessible by integration"}',
};

async function lockOf(result: ActionResult): Promise<Record<string, unknown>> {
  const text = await readFile(join(result.cwd, 'videos.lock.json'), 'utf8');
  return JSON.parse(text).shots;
}
