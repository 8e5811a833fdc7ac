import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyLedger } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { clipFolder } from '../../src/ports/clip-folder.js';
import { downloads } from '../../src/ports/downloads.js';
import { systemClock } from '../../src/ports/clock.js';
import { journals } from '../../src/ports/journals.js';
import { connectVeo } from '../../src/ports/veo.js';
import { startSimulator } from '../../src/simulator/server.js';
import { render } from '../../src/steps/render.js';
import { planOf, video } from '../core/builders.js';
import { take, wanting } from '../ports/ledger-entries.js';
import { folderPlace } from '../ports/ledger-places.js';
import { usual } from './rendering.js';

test('a take whose ledger entry was damaged after the plan is not submitted', async () => {
  await using simulator = await startSimulator({ speed: 1000 });
  const place = await folderPlace();
  const clips = await mkdtemp(join(tmpdir(), 'clips-'));
  const ledger = place.open();
  const plan = planOf({ videos: [video('teaser', [{ id: 'desk' }])] });
  const { fingerprint } = plan.entries[0]!;
  await ledger.update(wanting(), () => [take(fingerprint)]);
  await place.edit(fingerprint, (text) => text.replace('"intended"', '"free"'));

  const apiOrigin = new URL(simulator.url);
  const { credits, outcomes } = await render(
    plan,
    { lock: emptyLock, ledger: emptyLedger, missing: new Set() },
    {
      veo: connectVeo({ origin: apiOrigin, apiKey: 'key' }),
      clock: systemClock(1000),
      ledger,
      journal: journals(join(clips, 'journal')).own,
      clips: clipFolder(clips),
      downloads: downloads({ apiOrigin }),
      log: { info() {}, warn() {}, live() {} },
      isAlive: async () => true,
    },
    { ...usual, claim: { run: '7', attempt: 1, runner: 'me' } },
  );
  expect(outcomes).toMatchObject([
    {
      because: 'unknown',
      problem: { message: 'teaser/desk: possibly charged: its ledger entry is damaged' },
    },
  ]);
  expect(credits).toEqual({ charged: 0, refunded: 0, unknown: 0 });
  expect(simulator.book()).toEqual([]);
  await place.remove();
  await rm(clips, { recursive: true, force: true });
});
