import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { LedgerEntry, Progress } from '../../src/core/ledger.js';
import { emptyLock, type Lock, type LockedShot } from '../../src/core/lock.js';
import type { ClipStore } from '../../src/ports/clip-store.js';
import type { LedgerStore } from '../../src/ports/ledger.js';
import { ClipStoreFailed } from '../../src/ports/clip-store-failed.js';
import { settle } from '../../src/steps/settle.js';
import { planOf, video } from '../core/builders.js';
import { take, wanting } from '../ports/ledger-entries.js';
import { sent, studio, type Studio } from './rendering.js';

const desk = video('teaser', [{ id: 'desk' }]);
const print = planOf({ videos: [desk] }).entries[0]!.fingerprint;
const nobody = wanting();

const claimed = (progress: Progress = { state: 'intended' }) => take(print, { progress });

async function tell(place: Studio, entry: LedgerEntry): Promise<void> {
  await place.ledger.update(nobody, () => [entry]);
}

describe('a take that was another run’s when this one made its plan, and costs it nothing there', () => {
  test('is not paid for when the other run gives it back: no cap knows of it', async () => {
    await using place = await studio();
    await tell(place, claimed());
    const running = place.run([desk]);
    await delay(5);
    await tell(place, claimed({ state: 'withdrawn', reason: 'it was not sent' }));
    const run = await running;
    expect(run.plan.credits).toBe(0);
    expect(sent(place.simulator, 'generate')).toBe(0);
    expect(run.became).toEqual({ 'teaser/desk': 'pending' });
    expect(run.problems['teaser/desk']).toMatch(/this run’s plan has no credits for it/u);
    const next = await place.run([desk]);
    expect([next.plan.credits, next.paid]).toEqual([10, 10]);
  });

  test('is not paid for when it failed and the other run had its credits back', async () => {
    await using place = await studio();
    await tell(place, claimed());
    const running = place.run([desk]);
    await delay(5);
    await tell(place, { ...claimed({ state: 'failed', reason: 'a bad day' }), failures: 1 });
    const run = await running;
    expect(sent(place.simulator, 'generate')).toBe(0);
    expect(run.became).toEqual({ 'teaser/desk': 'pending' });
  });
});

test('what a run gave back, and another run has claimed since, stays the other run’s', async () => {
  await using place = await studio({ behaviour: { underWayStatus: 429, maxUnderWay: 0 } });
  const other = claimed({
    state: 'open',
    task: {
      position: 0,
      request: 'theirs',
      shotId: 'theirs',
      submittedAt: '2026-01-01T00:00:00Z',
      taskId: 'theirs',
    },
  });
  let isOvertaken = false;
  // Another run is first, once this one's withdrawal is written and before it is told so.
  const ledger: LedgerStore = {
    place: place.ledger.place,
    read: async (wanted) => await place.ledger.read(wanted),
    async update(wanted, decide) {
      const known = await place.ledger.update(wanted, decide);
      const mine = [...known.takes.values()].some(({ progress }) => progress.state === 'withdrawn');
      if (!mine || isOvertaken) return known;
      isOvertaken = true;
      await tell(place, other);
      throw new Error('the answer was lost');
    },
  };
  await place.run([desk], {}, { ledger });
  expect(isOvertaken).toBe(true);
  expect([...(await place.known([desk])).takes.values()]).toEqual([other]);
});

describe('a clip that cannot be kept beyond this machine', () => {
  const store: ClipStore = {
    place: 'releases',
    has: async () => false,
    fetch: async () => false,
    doubt: async () => undefined,
    keep: async () => {
      throw new ClipStoreFailed('unreachable', 'GitHub takes no assets', 'Later');
    },
  };

  test('is told, and its take stays open: a run elsewhere collects it although it is locked', async () => {
    await using place = await studio();
    const locks: LockedShot[] = [];
    const run = await place.run(
      [desk],
      { onObtained: (_key, each) => locks.push(each) },
      { store },
    );
    expect(run.became).toEqual({ 'teaser/desk': 'clip' });
    expect(run.unstored).toBe(1);
    const lock: Lock = { ...emptyLock, shots: { 'teaser/desk': locks[0]! } };
    const plan = planOf({ videos: [desk], lock, ledger: await place.known([desk]) });
    expect(plan.entries.map(({ decision }) => decision.do)).toEqual(['wait']);
    expect(plan.credits).toBe(0);
    // On another machine, with a store that is back.
    await rm(place.clips, { recursive: true });
    const next = await place.run([desk], {}, { store: { ...store, keep: async () => {} } });
    expect([next.unstored, next.paid]).toEqual([0, 0]);
    const [taken] = (await place.known([desk])).takes.values();
    expect(taken?.progress.state).toBe('done');
  });
});

test('a ledger that cannot be read while another run submits does not end the render', async () => {
  await using place = await studio({ behaviour: { generation: 'fixed:200' } });
  const two = video('teaser', [{ id: 'desk' }, { id: 'lamp' }]);
  await tell(place, claimed());
  let silences = 0;
  const ledger: LedgerStore = {
    place: place.ledger.place,
    update: async (wanted, decide) => await place.ledger.update(wanted, decide),
    async read() {
      silences += 1;
      throw new Error('HTTP 502');
    },
  };
  const run = await place.run([two], { waitMinutes: 10 }, { ledger });
  expect(silences).toBeGreaterThan(0);
  expect(run.became).toEqual({ 'teaser/desk': 'pending', 'teaser/lamp': 'clip' });
  expect(run.problems['teaser/desk']).toMatch(/another run is submitting it/u);
});

test('a claim whose write was not answered, and which nothing was sent for, is free again for the next run', async () => {
  await using place = await studio();
  const ledger: LedgerStore = {
    place: place.ledger.place,
    read: async (wanted) => await place.ledger.read(wanted),
    async update(wanted, decide) {
      await place.ledger.update(wanted, decide);
      throw new Error('the answer was lost');
    },
  };
  const run = await place.run([desk], {}, { ledger });
  expect(run.became).toEqual({ 'teaser/desk': 'pending' });
  expect(sent(place.simulator, 'generate')).toBe(0);
  await place.outlive();
  await settle({ ...place, log: { info() {}, warn() {}, live() {} } });
  const next = await place.run([desk]);
  expect([next.became, next.paid]).toEqual([{ 'teaser/desk': 'clip' }, 10]);
});
