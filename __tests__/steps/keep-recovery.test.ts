import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyLock } from '../../src/core/lock.js';
import type { Status } from '../../src/core/report.js';
import { keepRecovery } from '../../src/steps/keep-recovery.js';
import { report } from '../core/builders.js';

const log = { info() {}, warn() {}, live() {} };

test.each<[Status, boolean, boolean]>([
  ['blocked', false, true],
  ['unpublished', false, true],
  ['rendered', false, false],
  ['unchanged', false, false],
  ['unchanged', true, true],
])(
  'after a run that is %s (interrupted: %s), what could not be published is still told: %s',
  async (status, isInterrupted, isTold) => {
    const folder = await mkdtemp(join(tmpdir(), 'recovery-'));
    try {
      const file = { path: join(folder, 'recovery.json'), shown: 'recovery.json' };
      const told = (how: Status) => ({
        report: report({ mode: 'render', status: how }),
        base: emptyLock,
        isInterrupted,
      });
      await keepRecovery(told('unpublished'), file, { log });
      await keepRecovery(told(status), file, { log });
      expect(existsSync(file.path)).toBe(isTold);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
