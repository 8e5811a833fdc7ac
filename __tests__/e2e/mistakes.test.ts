import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Problem } from '../../src/core/problem.js';
import { expectGolden } from '../tools/golden.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { runAction } from './world/run-action.js';
import { startWorld } from './world/world.js';

/** Many a mistake that a person makes, in one file. */
const config = `version: 1
defaults:
  resolution: 1080
  aspectRatio: "16:9"
vars:
  product: Aurora Lamp
videos:
  - id: launch-teaser
    titel: Launch teaser
    shots:
      - id: skyline
        prompt: Meet the {{prodct}}.
      - id: desk
        promptFile: prompts/desk.md
      - id: desk
        prompt: 2026
        resolution: 4k
      - id: lamp
        prompt: The lamp.
        generationType: REFERENCE_TO_VIDEO
      - id: hand
        prompt: A hand.
        generationType: REFERENCE_2_VIDEO
        imageUrls: [assets/lamp.png, assets/hand.png, assets/desk.png, assets/door.png]
  - id: story
    sequence: true
    resolution: 1080p
    shots:
      - id: hook
        prompt: A bedroom.
      - id: swap
        prompt: The same bedroom.
        generationType: REFERENCE_2_VIDEO
        imageUrls: [assets/pointer.png]
`;

const picture = readFileSync(
  new URL('../../examples/product-launch/assets/lamp-on.png', import.meta.url),
);

const files: Readonly<Record<string, string | Buffer>> = {
  'videos.yml': config,
  'assets/lamp.png': picture,
  'assets/hand.png': picture,
  'assets/pointer.png': 'version https://git-lfs.github.com/spec/v1\n',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotlock-mistakes-'));
  for (const [path, text] of Object.entries(files)) await write(path, text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

test('all mistakes are told at once, in file order, each with what to write instead', async () => {
  const { exitCode, stdout, stderr } = await runShotlock(folder, ['validate']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expectGolden('mistakes/terminal.txt', stderr);
  const lines = [...stderr.matchAll(/^videos\.yml:(\d+):/gmu)].map(([, line]) => Number(line));
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines.length).toBeGreaterThan(12);
});

test('with --json they are the same problems, as the schema of the report has them', async () => {
  const { exitCode, stdout, stderr } = await runShotlock(folder, ['validate', '--json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
  expectGolden('mistakes/machine.json', stdout);
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  const isProblem = new Ajv2020({ allowUnionTypes: true })
    .addSchema(schema, 'report')
    .getSchema('report#/$defs/ReportedProblem')!;
  const { problems }: { problems: readonly Problem[] } = JSON.parse(stdout);
  for (const problem of problems) expect([problem, isProblem(problem)]).toEqual([problem, true]);
});

test('an image without a public address is told with its line, before anything is paid', async () => {
  await write(
    'private.yml',
    `version: 1
videos:
  - id: teaser
    shots:
      - id: lamp
        prompt: The lamp.
        generationType: REFERENCE_2_VIDEO
        imageUrls: [assets/lamp.png]
`,
  );
  const planned = await runShotlock(folder, ['plan', 'private.yml']);
  expect({ exitCode: planned.exitCode, stdout: planned.stdout }).toEqual({
    exitCode: 2,
    stdout: '',
  });
  expectGolden('mistakes/private-image.txt', planned.stderr);
  const validated = await runShotlock(folder, ['validate', 'private.yml']);
  expect(validated.exitCode).toBe(0);
  expectGolden('mistakes/private-image-of-valid.txt', validated.stdout);
});

describeOnNode24('in a workflow run', () => {
  test('they are annotations on their lines', async () => {
    await using world = await startWorld();
    const repository = await world.github.repository({ files: { ...files, 'videos.yml': '#\n' } });
    const pull = await repository.pull({ files: { 'videos.yml': config } });
    const { annotations, exitCode } = await runAction({
      event: payload('pull_request', { repository, sha: pull.head, pull }),
      cwd: await repository.checkOut(pull.merge),
      ...world,
      token: await world.github.token({ contents: 'read' }),
      inputs: { provider: 'simulator' },
    });
    expect(exitCode).toBe(1);
    const shown = annotations.map(({ name, properties, data }) => {
      const { file, line, col, endColumn, title } = properties;
      return `${file}:${line}:${col}-${endColumn} ${name} ${title}\n${data}\n`;
    });
    expectGolden('mistakes/annotations.txt', shown.join('\n'));
  }, 60_000);
});
