import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/core/report.js';
import { copyExample, runShotlock } from '../tools/run-shotlock.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv2020({ allowUnionTypes: true }).compile<Report>(schema);

describe('shotlock plan', () => {
  let folder: string;
  let done: () => Promise<void>;
  beforeAll(async () => {
    ({ folder, done } = await copyExample('product-launch'));
  });
  afterAll(() => done());
  const plan = (...args: readonly string[]) =>
    runShotlock(folder, ['plan', '--asset-base-url', 'https://example.com/', ...args]);

  test('tells each video’s cost, the sum against the cap, and what it would take', async () => {
    const { exitCode, stdout, stderr } = await plan();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('launch-film  720p 16:9, 3 shots, 24 s, 30 credits\n');
    expect(stdout).toMatch(/^ {2}render {2}desk {7}new {2}10 credits$/mu);
    expect(stdout).toMatch(
      /\nrender 6\nWould render 6 shots: 60 credits of at most \d+ \(.*\)\.\n6 shots, 60 credits, about \d+ min, \d+ of 100 requests\.\n$/u,
    );
  });

  test.each(['plan', 'validate'])(
    '%s --json is what the schema of the report says',
    async (verb) => {
      const { stdout, stderr } =
        verb === 'plan' ? await plan('--json') : await runShotlock(folder, [verb, '--json']);
      expect(stderr).toBe('');
      const report: unknown = JSON.parse(stdout);
      expect([isReport(report), isReport.errors]).toEqual([true, null]);
      expect(report).toMatchObject(
        verb === 'plan'
          ? { credits: { planned: 60 }, estimate: { requests: expect.any(Number) } }
          : { mode: 'validate' },
      );
    },
  );
});
