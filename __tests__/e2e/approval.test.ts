import { configOf } from './world/config-of.js';
import type { Permissions } from './world/github-state.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import type { Pull } from './world/pull.js';
import type { Repository } from './world/repository.js';
import type { ActionResult } from './world/run-action.js';
import { openStudio, writing } from './world/studio.js';

const shots = { dawn: 'The sun comes up', noon: 'A street at noon' };
const film = (own: Readonly<Record<string, string>> = shots) => configOf({ film: own });

describeOnNode24('caps and approvals', () => {
  const studio = openStudio({ inputs: { artifacts: 'none' } });

  async function opened(): Promise<{ readonly repository: Repository; readonly pull: Pull }> {
    const repository = await studio.github.repository({ files: { 'videos.yml': film() } });
    return { repository, pull: await repository.pull({ files: { 'notes.md': 'x' } }) };
  }

  async function run(
    repository: Repository,
    pull: Pull,
    inputs: Readonly<Record<string, string>> = {},
    permissions: Permissions = writing,
  ): Promise<ActionResult> {
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    return await studio.run(event, { inputs, permissions });
  }

  test('a render job pays for the plan that a plan job recorded, and for less of it', async () => {
    const { repository, pull } = await opened();
    const planned = await run(repository, pull, { mode: 'plan' });
    expect(planned.outputs).toMatchObject({ status: 'planned', 'credits-planned': '20' });
    const digest = planned.outputs['plan-digest'] ?? '';
    expect(planned.exitCode).toBe(0);
    expect(studio.newlyPaid()).toBe(0);
    const ledger = (await repository.ref('shotlock/ledger')) ?? '';
    const record = await repository.file(ledger, `plans/${digest}.json`);
    expect(JSON.parse(record?.toString() ?? '')).toMatchObject({ kind: 'plan', digest });

    await repository.commit({
      branch: pull.branch,
      files: { 'videos.yml': film({ noon: shots.noon }) },
    });
    const less = await run(repository, await repository.refresh(pull), {
      'plan-digest': digest,
    });
    expect(less.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });

    const whole = await run(repository, pull, { 'plan-digest': digest });
    expect(whole.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect(studio.newlyPaid()).toBe(2);
  }, 120_000);

  test('a render job pays for nothing that the approved plan does not cover', async () => {
    const { repository, pull } = await opened();
    const planned = await run(repository, pull, { mode: 'plan' });
    const digest = planned.outputs['plan-digest'] ?? '';
    await repository.commit({
      branch: pull.branch,
      files: { 'videos.yml': film({ ...shots, noon: 'A street at noon, in the rain' }) },
    });
    const edited = await repository.refresh(pull);
    const result = await run(repository, edited, { 'plan-digest': digest });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
    expect(result.annotations[0]?.data).toContain('does not cover film/noon (take 1, 10 credits)');
    expect(result.annotations[0]?.data).toContain(result.outputs['plan-digest']);
    expect(studio.newlyPaid()).toBe(0);
  }, 120_000);

  test('a plan without the right to write is made all the same, and then admits only itself', async () => {
    const { repository, pull } = await opened();
    const reading = { contents: 'read', 'pull-requests': 'write' } as const;
    const planned = await run(repository, pull, { mode: 'plan' }, reading);
    expect(planned.exitCode).toBe(0);
    expect(planned.outputs['status']).toBe('planned');
    expect(planned.annotations).toEqual([]);
    expect(await repository.ref('shotlock/ledger')).toBeUndefined();
    const other = await run(repository, pull, { 'plan-digest': 'f'.repeat(64) });
    expect(other.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
    expect(studio.newlyPaid()).toBe(0);
    const same = await run(repository, pull, {
      'plan-digest': planned.outputs['plan-digest'] ?? '',
    });
    expect(same.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
  }, 120_000);

  test('a day’s credits are those of all runs together', async () => {
    const { repository, pull } = await opened();
    const inputs = { 'max-credits-per-day': '25' };
    const first = await run(repository, pull, inputs);
    expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    expect(studio.newlyPaid()).toBe(2);
    const other = await repository.pull({
      files: { 'videos.yml': film({ ...shots, dusk: 'The sun goes down' }) },
      branch: 'other',
    });
    const second = await run(repository, other, inputs);
    expect(second.outputs).toMatchObject({ status: 'blocked', 'credits-planned': '10' });
    expect(second.annotations[0]?.data).toMatch(
      /max-credits-per-day allows 5 \(20 of 25 were spent on \d{4}-\d\d-\d\d/u,
    );
    expect(studio.newlyPaid()).toBe(0);
    const raised = await run(repository, other, { 'max-credits-per-day': '30' });
    expect(raised.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
  }, 120_000);
});
