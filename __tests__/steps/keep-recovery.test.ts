import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Status } from '../../src/core/report.js';
import { keepRecovery } from '../../src/steps/keep-recovery.js';
import { report } from '../core/builders.js';

const log = { info() {}, warn() {}, live() {} };

test.each<[Status, boolean]>([
  ['blocked', true],
  ['unpublished', true],
  ['rendered', false],
  ['unchanged', false],
])(
  'after a run that is %s, what could not be published is still told: %s',
  async (status, isTold) => {
    const folder = await mkdtemp(join(tmpdir(), 'recovery-'));
    try {
      const file = { path: join(folder, 'recovery.json'), shown: 'recovery.json' };
      await keepRecovery(report({ mode: 'render', status: 'unpublished' }), file, { log });
      await keepRecovery(report({ mode: 'render', status }), file, { log });
      expect(existsSync(file.path)).toBe(isTold);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
