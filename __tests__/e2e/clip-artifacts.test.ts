import type { SimulatorOptions } from '../../src/simulator/server.js';
import { videosOf } from './world/config-of.js';
import { json } from './world/front.js';
import { describeOnNode24 } from './world/node24.js';
import { paidPull, type More, type PaidPull } from './world/paid-pull.js';
import type { ActionResult } from './world/run-action.js';
import { openWorld } from './world/world.js';

const ZIP = /"name":"shotlock-clips-/u;

describeOnNode24('clip-store: artifact, a run that', () => {
  const world = openWorld();

  const film = async (shots: number, api?: SimulatorOptions) =>
    await paidPull(world, videosOf(shots), api);
  const zipped = (more: More = {}): More => ({
    ...more,
    inputs: { 'clip-store': 'artifact', ...more.inputs },
  });
  const zips = (place: PaidPull) =>
    world.artifacts
      .all()
      .filter(
        ({ name, repository: of }) => of === place.repository.fullName && /clips/u.test(name),
      );
  const status = ({ outputs }: ActionResult) => outputs['status'];

  test('may not upload says so, keeps its takes open, and the next one has the clips for nothing', async () => {
    await using place = await film(2);
    const answer = json(403, { code: 'permission_denied', msg: 'storage quota has been hit' });
    const refused = {
      path: /CreateArtifact$/u,
      body: ZIP,
      happens: { kind: 'answer', answer },
    } as const;
    world.artifacts.fault(refused);
    const first = await place.run(zipped());
    expect(status(first)).toBe('unpublished');
    expect(first.log).toContain('its clip is kept on this machine only');
    expect(first.log).toContain('storage quota has been hit');
    expect(zips(place)).toEqual([]);

    place.api.forget();
    const second = await place.run(zipped());
    expect(second.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
    expect(place.api.requests.some(({ path }) => path.includes('/video/'))).toBe(true);
    expect(zips(place)).toHaveLength(1);
    expect([place.submits(), place.paidTwice()]).toEqual([2, []]);
  }, 90_000);

  test('is interrupted keeps what it has, and the rest is collected by the next', async () => {
    await using place = await film(3, { behaviour: { generation: 'fixed:2' } });
    const running = await place.start(zipped());
    let interruptedAt = 0;
    place.api.onAnswer(({ path }) => {
      if (interruptedAt > 0 || !path.includes('/video/')) return;
      interruptedAt = performance.now();
      running.kill('SIGINT');
    });
    const first = await running.result;
    expect(first.exitCode).toBe(1);
    expect(performance.now() - interruptedAt).toBeLessThan(9000);
    const kept = zips(place).length;
    const second = await place.run(zipped());
    expect(second.outputs).toMatchObject({ 'credits-spent': '0', 'shots-failed': '0' });
    expect(zips(place).length).toBeGreaterThanOrEqual(Math.max(1, kept));
    expect([place.submits(), place.paidTwice()]).toEqual([3, []]);
  }, 90_000);

  test('is interrupted while an upload hangs does not wait for it', async () => {
    await using place = await film(1);
    const happens = { kind: 'delay', ms: 60_000 } as const;
    world.artifacts.fault({ path: /CreateArtifact$/u, body: ZIP, happens });
    const running = await place.start(zipped());
    let interruptedAt = 0;
    world.artifacts.onRequest(({ path }) => {
      if (interruptedAt > 0 || !path.endsWith('CreateArtifact')) return;
      interruptedAt = performance.now();
      running.kill('SIGINT');
    });
    const first = await running.result;
    expect(first.log).toContain('the run was interrupted before it was kept');
    expect(performance.now() - interruptedAt).toBeLessThan(9000);
    const second = await place.run(zipped());
    expect(second.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
    expect([place.submits(), place.paidTwice()]).toEqual([1, []]);
  }, 90_000);

  test('runs out of credits keeps what was paid for', async () => {
    await using place = await film(3, { credits: 25 });
    const first = await place.run(zipped());
    expect(status(first)).toBe('blocked');
    expect(zips(place)).toHaveLength(1);
    place.api.forget();
    const second = await place.run(zipped());
    expect(status(second)).toBe('blocked');
    expect(place.api.requests.some(({ path }) => path.includes('/video/'))).toBe(false);
    expect(place.submits()).toBe(2);
  }, 90_000);

  test('is one of two at once, or another attempt, takes a name of its own', async () => {
    await using place = await film(2);
    const filters = [{ videos: 'film' }, { videos: 'film', 'comment-key': 'other' }];
    const runs = filters.map(async (inputs, index) => {
      const step = { runId: 77_001, job: `render-${index}`, runnerName: `runner ${index}` };
      return await place.run(
        zipped({ inputs: { ...inputs, comment: 'never', commit: 'never' }, step }),
      );
    });
    for (const run of await Promise.all(runs)) expect(run.exitCode).toBe(0);
    await place.push({ 'videos.yml': videosOf(3) });
    const step = { runId: 77_001, attempt: 2 };
    expect(status(await place.run(zipped({ step })))).toBe('rendered');
    const names = zips(place).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([place.submits(), place.paidTwice()]).toEqual([3, []]);
  }, 120_000);
});
