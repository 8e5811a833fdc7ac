import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEvent } from '../../src/ports/event.js';

test.each([
  ['no event file', undefined],
  ['a payload without the pull request', {}],
  ['a head that is no commit', { pull_request: { number: 7, head: { sha: 'main' } } }],
])(
  'a pull request of which nobody knows whose it is pays for nothing: %s',
  async (_what, payload) => {
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    if (payload) await writeFile(path, JSON.stringify(payload));
    const read = await readEvent({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: 'a'.repeat(40),
      ...(payload ? { GITHUB_EVENT_PATH: path } : {}),
    });
    expect(read).toMatchObject({ problem: { code: 'event-refused' } });
    await rm(folder, { recursive: true });
  },
);
