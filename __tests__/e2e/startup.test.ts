import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunksIn } from '../tools/chunks-in.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { configOf } from './world/config-of.js';

const dist = new URL('../../dist/', import.meta.url);
const config = configOf({ teaser: { skyline: 'Wide shot of a city at dawn.' } });

// Times are for bench/startup; what takes them is what is loaded, and that is the same everywhere.
test('validate loads what reads a config, and neither ledger nor network', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shotlock-startup-'));
  const coverage = join(folder, 'coverage');
  try {
    writeFileSync(join(folder, 'videos.yml'), config);
    const { exitCode } = await runShotlock(folder, ['validate'], { NODE_V8_COVERAGE: coverage });
    expect(exitCode).toBe(0);
    const loaded = chunksIn(coverage).map((file) => new URL(file, dist));
    const text = loaded.map((file) => readFileSync(file, 'utf8')).join('');
    expect(text).toContain('./build/steps/read-videos.js');
    for (const part of ['ports/local-ledger', 'ports/http', 'generated/lock-validate', 'core/plan'])
      expect(text).not.toContain(`./build/${part}.js`);
    const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(650_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('validate and its report agree that a damaged lock is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shotlock-startup-'));
  try {
    writeFileSync(join(folder, 'videos.yml'), config);
    writeFileSync(join(folder, 'videos.lock.json'), '{"lockfileVersion":1}');
    const text = await runShotlock(folder, ['validate']);
    const json = await runShotlock(folder, ['validate', '--json']);
    expect([text.exitCode, json.exitCode]).toEqual([2, 2]);
    expect(text.stderr).toContain('[lock-invalid]');
    expect(json.stdout).toContain('"lock-invalid"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
