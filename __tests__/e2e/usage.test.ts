import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runShotlock } from '../tools/run-shotlock.js';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

describe('whoever mistypes is told what was meant', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shotlock-usage-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    [['pla'], 'shotlock: there is no verb "pla". Did you mean plan? See shotlock --help\n'],
    [
      ['frobnicate'],
      'shotlock: there is no verb "frobnicate". There are validate, plan, render, check, restore, init, simulator. See shotlock --help\n',
    ],
    [
      ['plan', '--provder=simulator'],
      "shotlock plan: Unknown option '--provder'. Did you mean --provider?\n",
    ],
    [['plan', '--bogus'], "shotlock plan: Unknown option '--bogus'. See shotlock plan --help\n"],
    [
      ['plan', '--max-credits', '-5'],
      "shotlock plan: Option '--max-credits' argument is ambiguous. See shotlock plan --help\n",
    ],
    [['check', 'a.yml', 'b.yml'], 'shotlock check: one config at a time, not 2\n'],
    [
      ['validate'],
      'error: videos.yml does not exist [file-missing]\n  Name the config that you mean, or write a first one: `shotlock init` does that\n',
    ],
    [
      ['simulator', '--behaviour', '{"maxBach": 3, "mixedBatch": 7}'],
      'shotlock simulator: --behaviour: The simulator has no switch "maxBach". The nearest one is maxBatch.\n--behaviour: mixedBatch takes ',
    ],
  ])('%j', async (args, said) => {
    const { exitCode, stdout, stderr } = await runShotlock(folder, args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('a filter that lets no video through is not told that every shot has its clip', async () => {
    writeFileSync(
      join(folder, 'one.yml'),
      'version: 1\nvideos: [{ id: a, shots: [{ id: b, prompt: c }] }]\n',
    );
    const { stdout } = await runShotlock(folder, ['plan', 'one.yml', '--videos', 'nope']);
    expect(stdout).toMatch(
      /no video matches "nope"[^]*Nothing to render: no video is asked for\.\n$/u,
    );
  });
});

test('tells its version, and the help of a verb', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const [told, help] = await Promise.all([
    runShotlock('.', ['--version']),
    runShotlock('.', ['help', 'plan']),
  ]);
  expect((await runShotlock('.', ['plan', '-h'])).stdout).toBe(help.stdout);
  expect(told).toEqual({ exitCode: 0, stdout: `shotlock ${version}\n`, stderr: '' });
  expect(help.stdout).toMatch(/^Says what rendering would do[^]*--max-credits N/u);
});

test('whoever reads the first line only leaves no crash behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shotlock-usage-'));
  const videos = Array.from(
    { length: 300 },
    (_, n) =>
      `  - { id: v${n}, shots: [{ id: a, prompt: "Shot ${n}" }, { id: b, prompt: "B ${n}" }] }\n`,
  );
  try {
    writeFileSync(join(folder, 'videos.yml'), `version: 1\nvideos:\n${videos.join('')}`);
    const child = spawn(process.execPath, [bundle, 'plan', '--json'], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.once('exit', resolve));
    expect([exitCode, stderr]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a log that the disk has no room for stops no render', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shotlock-usage-'));
  const shots = Array.from({ length: 6 }, (_, n) => `{ id: s${n}, prompt: "Shot ${n}" }`);
  writeFileSync(
    join(folder, 'videos.yml'),
    `version: 1\nvideos: [{ id: film, shots: [${shots.join()}] }]\n`,
  );
  const full = openSync('/dev/full', 'w');
  const run = async (stdio: readonly ['ignore', 'ignore' | number, 'ignore' | number]) => {
    const args = [bundle, 'render', '--provider', 'simulator'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: [...stdio] });
    return await new Promise((resolve) => child.once('exit', resolve));
  };
  try {
    expect(await run(['ignore', 'ignore', full])).toBe(0);
    expect(existsSync(join(folder, 'videos', 'film.animatic.mp4'))).toBe(true);
    // What was to be printed is lost, which is no success.
    expect(await run(['ignore', full, 'ignore'])).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
