import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SimulatorOptions } from '../../src/simulator/server.js';
import { videosOf } from './world/config-of.js';
import { describeOnNode24 } from './world/node24.js';
import { paidPull } from './world/paid-pull.js';
import type { ActionResult } from './world/run-action.js';
import { openWorld } from './world/world.js';

describeOnNode24('money', () => {
  const world = openWorld();

  const film = async (shots: number, api?: SimulatorOptions) =>
    await paidPull(world, videosOf(shots), api);

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
    await using place = await paidPull(world, videosOf(40, 'budget: { maxCredits: 100000 }\n'));
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
});

async function lockOf(result: ActionResult): Promise<Record<string, unknown>> {
  const text = await readFile(join(result.cwd, 'videos.lock.json'), 'utf8');
  return JSON.parse(text).shots;
}
