import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { SimulatorOptions } from '../../src/simulator/server.js';
import { videosOf } from './world/config-of.js';
import { describeOnNode24 } from './world/node24.js';
import { paidPull } from './world/paid-pull.js';
import type { ActionResult } from './world/run-action.js';
import { openWorld } from './world/world.js';

describeOnNode24('the record of money', () => {
  const world = openWorld();

  const film = async (shots: number, api?: SimulatorOptions) =>
    await paidPull(world, videosOf(shots), api);

  const status = ({ outputs }: ActionResult) => outputs['status'];

  describe('M11: what fails after spending leaves a recovery file, and a rerun publishes for nothing', () => {
    test('the comment', async () => {
      await using place = await film(1);
      const path = /issues\/comments\/\d+$/u;
      world.github.fault({
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
      world.github.forget();
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
      world.artifacts.fault({ path, times: 9, happens: { kind: 'answer', answer: refused } });
      const first = await place.run();
      expect(status(first)).toBe('unpublished');
      world.artifacts.forget();
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
      world.github.onRequest(async ({ path }) => {
        if (!accepted || !path.endsWith('/git/trees')) return;
        accepted = false;
        world.github.fault({
          path: /git\/trees$/u,
          times: 99,
          happens: { kind: 'answer', answer: refused },
        });
      });
      const first = await place.run();
      expect(status(first)).toBe('unpublished');
      expect(first.log).toContain('the ledger could not be told of 1 take');
      world.github.forget();
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

const refused = {
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Resource not accessible by integration"}',
};
