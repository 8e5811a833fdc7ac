import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formatLock, type Lock } from '../../src/core/lock.js';
import type { PlanDocument } from '../../src/generated/plan.js';
import { localLedger } from '../../src/ports/local-ledger.js';
import type { Report } from '../../src/core/report.js';
import {
  doneAs,
  entryFor,
  lockAfter,
  planOf,
  progress,
  takeRecord,
  video,
} from '../core/builders.js';
import { copyExample, planAsAction, runShotlock } from '../tools/run-shotlock.js';

function schemaOf<T>(name: string) {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return new Ajv2020({ allowUnionTypes: true }).compile<T>(JSON.parse(readFileSync(file, 'utf8')));
}

const isReport = schemaOf<Report>('report');
const isPlan = schemaOf<PlanDocument>('plan');

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

  test('says that a render would be blocked when it costs more than the cap', async () => {
    const { exitCode, stdout } = await plan('--max-credits', '50');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      '\nWould be blocked: 6 shots, 60 credits, more than the 50 that max-credits allows.\n',
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

describe('a plan of everything that can become of a shot', () => {
  const shots = ['kept', 'moved', 'waiting', 'changed', 'doubtful'].map((id) => ({ id }));
  const teaser = video('teaser', shots);
  const decisions = ['keep', 'reuse', 'wait', 'render', 'held'];
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shotlock-plan-'));
    const plan = planOf({ videos: [teaser] });
    const lock = lockAfter(plan);
    const was = { ...lock.shots };
    const locked = (id: string) => was[`teaser/${id}`]!;
    const now: Lock = {
      ...lock,
      shots: {
        'teaser/changed': { ...locked('changed'), fingerprint: `v1-${'0'.repeat(64)}` },
        'teaser/kept': locked('kept'),
        'teaser/removed': locked('kept'),
      },
    };
    writeFileSync(join(folder, 'videos.lock.json'), formatLock(now));
    writeFileSync(
      join(folder, 'videos.yml'),
      `version: 1\nvideos:\n  - id: teaser\n    shots:\n${shots
        .map(({ id }) => `      - { id: ${id}, prompt: A wide shot of ${id} }\n`)
        .join('')}`,
    );
    const record = (id: string, state: Parameters<typeof takeRecord>[1]) =>
      takeRecord(entryFor(plan, `teaser/${id}`), state);
    const records = [
      ...['kept', 'moved'].map((id) => record(id, doneAs(entryFor(plan, `teaser/${id}`)))),
      record('waiting', progress.open),
      record('doubtful', progress.unknown),
    ];
    await localLedger(join(folder, '.shotlock/ledger')).update(
      { fingerprints: [], cuts: [], days: [] },
      () => records,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is what the schema of the report says, on the command line', async () => {
    const { exitCode, stdout, stderr } = await runShotlock(folder, ['plan', '--json']);
    expect([stderr, exitCode]).toEqual(['', 0]);
    const report: Report = JSON.parse(stdout);
    expect([isReport(report), isReport.errors]).toEqual([true, null]);
    expect(report.videos[0]?.shots.map(({ decision }) => decision)).toEqual(decisions);
    expect(report.strike).toEqual(['teaser/removed']);
  });

  test('is what the schema of the plan says, as an output of the action', async () => {
    const { exitCode, stderr, outputs } = await planAsAction(folder);
    const plan: PlanDocument = JSON.parse(outputs['plan'] ?? '');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect([isPlan(plan), isPlan.errors]).toEqual([true, null]);
    expect(plan.entries.map((entry) => entry.do)).toEqual([...decisions, 'strike']);
  });
});
