import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileTexts } from '../core/config/hostile-texts.js';
import { runShotlock } from '../tools/run-shotlock.js';

const MOST_MEGABYTES = 300;

/** The child tells its own peak: `maxRSS` would hold what its parent had when it forked. */
const tell = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write('peak%20'+/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]))`;

/** Those that took most when all were measured, 160 to 220 MB; the others take less. */
const greedy = ['unknown keys', 'one enormous line', 'wrong ids'];

test.each(greedy)(
  'a config that means harm is refused within 300 MB: %s',
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'shotlock-hostile-'));
    try {
      writeFileSync(join(folder, 'videos.yml'), hostileTexts[name]!);
      const { exitCode, stderr } = await runShotlock(folder, ['validate'], {
        NODE_OPTIONS: `--import ${tell}`,
      });
      const [, kilobytes] = /peak (\d+)$/u.exec(stderr) ?? [];
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^videos\.yml:\d+:\d+ error: /u);
      expect(Number(kilobytes) / 1024).toBeLessThan(MOST_MEGABYTES);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
