import { configOf } from './world/config-of.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { openStudio, writing, type StudioRun } from './world/studio.js';

const config = configOf({ film: { dawn: 'The sun comes up', noon: 'A street at noon' } });

describeOnNode24('a retake', () => {
  const studio = openStudio({ permissions: writing, inputs: { artifacts: 'none' } });

  test('is paid for once a run, however often the run is repeated', async () => {
    const repository = await studio.github.repository({ files: { 'videos.yml': config } });
    const sha = (await repository.ref('heads/main')) ?? '';
    const event = payload('workflow_dispatch', { repository, sha });
    const run = async (more?: StudioRun) => await studio.run(event, more);
    const first = await run();
    expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });

    const inputs = { retake: 'film/noon, film/nooon' };
    const planned = await run({ inputs: { ...inputs, mode: 'plan' }, step: { runId: 77 } });
    expect(planned.outputs).toMatchObject({ status: 'planned', 'credits-planned': '10' });
    expect(planned.log).toContain('retake 1 → 2');
    expect(planned.annotations[0]?.data).toContain('Did you mean film/noon?');
    expect(studio.newlyPaid()).toBe(2);

    for (const [attempt, spent] of [
      [1, '10'],
      [2, '0'],
    ] as const) {
      const again = await run({ inputs, step: { runId: 77, attempt } });
      expect(again.outputs['credits-spent']).toBe(spent);
      expect(again.exitCode).toBe(0);
      const { entries } = JSON.parse(again.outputs['plan'] ?? '{}');
      expect(entries).toContainEqual(expect.objectContaining({ shot: 'noon', take: 2 }));
    }
    const other = await run({ inputs, step: { runId: 78 } });
    expect(other.outputs['credits-spent']).toBe('10');
    expect(studio.newlyPaid()).toBe(2);
  }, 120_000);
});
