/**
 * How long until something is said: `shotlock validate` of a small file, and the action up to its
 * first error, as ratios to `node -e 0` on the same machine. Beside them what known actions need up to
 * theirs, measured in the same way on 2026-11-22 (Node 24, 2 cores). The ratio of processor time says
 * the same on a busy machine too, where the shortest program is the only one that is never held up.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const ROUNDS = 40;
const known = { 'github-script': 3.1, checkout: 3.2, labeler: 3.3, cache: 4.5 };
const config = `version: 1
videos:
  - id: teaser
    shots:
      - id: skyline
        prompt: Wide shot of a city at dawn.
`;

const folder = mkdtempSync(join(tmpdir(), 'shotlock-bench-'));
writeFileSync(join(folder, 'videos.yml'), config);
const programs = {
  'node -e 0': { args: ['-e', '0'] },
  'shotlock validate': { args: [bundle, 'validate'], target: 2.5 },
  'the action, to its first error': { args: [bundle], env: { GITHUB_ACTIONS: 'true' } },
};
const cpu = Object.fromEntries(Object.keys(programs).map((name) => [name, 0]));
const least = Object.fromEntries(Object.keys(programs).map((name) => [name, Infinity]));
// In turns, so that a busy moment of the machine meets all of them.
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, { args, env }] of Object.entries(programs)) {
    const before = processorTime();
    const start = performance.now();
    spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
    least[name] = Math.min(least[name], performance.now() - start);
    cpu[name] += processorTime() - before;
  }
rmSync(folder, { recursive: true });

const ratio = (of, name) => Number((of[name] / of['node -e 0']).toFixed(2));
const rows = [
  ...Object.entries(programs).map(([name, { target }]) => ({
    name,
    milliseconds: Math.round(least[name]),
    ratio: ratio(least, name),
    ...(cpu[name] > 0 ? { processor: ratio(cpu, name) } : {}),
    ...(target ? { target } : {}),
  })),
  ...Object.entries(known).map(([name, value]) => ({ name: `actions/${name}`, ratio: value })),
];
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else {
  const head = ['program', 'ms', 'of `node -e 0`', 'of its processor time', 'at most'];
  const times = (value) => (value === undefined ? '' : `×${value}`);
  const lines = rows.map(({ name, milliseconds = '', ratio: wall, processor, target }) => [
    name,
    milliseconds,
    times(wall),
    times(processor),
    times(target),
  ]);
  for (const cells of [head, head.map(() => '---'), ...lines])
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

/** Of all children that have ended, in clock ticks; only Linux tells. */
function processorTime() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return 0;
  }
}
