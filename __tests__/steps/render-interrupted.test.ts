import { setTimeout as delay } from 'node:timers/promises';
import type { ClipStore } from '../../src/ports/clip-store.js';
import { downloads } from '../../src/ports/downloads.js';
import type { Video } from '../../src/core/shot.js';
import type { Behaviour } from '../../src/simulator/behaviour.js';
import { fileImage, video } from '../core/builders.js';
import { rawServer, reply } from '../ports/raw-server.js';
import { timesPaid } from '../tools/times-paid.js';
import { sent, studio, type Run, type Studio } from './rendering.js';

const desk = video('teaser', [{ id: 'desk' }]);
const many = video(
  'teaser',
  Array.from({ length: 5 }, (_, index) => ({ id: `shot-${index}` })),
);

/** Clips are taken from this API, too. */
const from = (apiOrigin: URL) => ({ downloads: downloads({ apiOrigin }) });

/** Interrupts a render once the API has had so many requests of a kind; says how long it took to end. */
async function interrupted(
  place: Studio,
  videos: readonly Video[],
  when: { readonly path: string; readonly times?: number; readonly after?: number },
  how: Parameters<Studio['run']>[1] = {},
): Promise<Run & { readonly took: number }> {
  const stop = new AbortController();
  const running = place.run(videos, { ...how, signal: stop.signal, waitMinutes: 6000 });
  const seen = () =>
    place.simulator.requests().filter(({ path }) => path.includes(when.path)).length;
  while (seen() < (when.times ?? 1)) await delay(1);
  await delay(when.after ?? 0);
  const submits = sent(place.simulator, 'generate');
  const began = performance.now();
  stop.abort(new Error('interrupted'));
  const run = await running;
  expect(sent(place.simulator, 'generate')).toBe(submits);
  return { ...run, took: performance.now() - began };
}

async function goesOn(place: Studio, videos: readonly Video[], all: number): Promise<void> {
  const next = await place.run(videos, { waitMinutes: 6000 });
  expect(new Set(Object.values(next.became))).toEqual(new Set(['clip']));
  const paid = timesPaid(place.simulator);
  expect(Object.values(paid)).toEqual(Array.from({ length: all }, () => 1));
}

describe('an interruption submits nothing more, ends soon, and the next run goes on', () => {
  test.each<readonly [string, Partial<Behaviour>, Parameters<typeof interrupted>[2]]>([
    ['between submits', {}, { path: 'generate', times: 3 }],
    ['while the answer to a submit is awaited', { delayReplyMs: 600_000 }, { path: 'generate' }],
    ['while nothing can be done but wait', {}, { path: 'generate', times: 5, after: 50 }],
    ['while the answer to a check is awaited', {}, { path: 'check-status' }],
    ['while clips are fetched', { generation: 'fixed:100' }, { path: '/video/', times: 3 }],
  ])('%s', async (_when, behaviour, when) => {
    await using place = await studio({ behaviour });
    const run = await interrupted(place, [many], when);
    expect(run.took).toBeLessThan(2_000);
    expect(new Set([...Object.values(run.became), 'clip', 'pending'])).toEqual(
      new Set(['clip', 'pending']),
    );
    expect(run.spent).toBe(run.paid);
    place.simulator.change({ delayReplyMs: 0 });
    await goesOn(place, [many], 5);
  });

  test('while a check is not answered at all', async () => {
    await using place = await studio();
    await interrupted(place, [desk], { path: 'generate' });
    place.simulator.change({ faultsOn: 'check-status', delayReplyMs: 1e9 });
    const run = await interrupted(place, [desk], { path: 'check-status' });
    expect(run.took).toBeLessThan(500);
    expect(run.became).toEqual({ 'teaser/desk': 'pending' });
    place.simulator.change({ delayReplyMs: 0 });
    await goesOn(place, [desk], 1);
  });
});

test('a submit that is not answered within the grace of an interruption is possibly charged', async () => {
  await using place = await studio({ behaviour: { delayReplyMs: 1e9 } });
  const run = await interrupted(place, [many], { path: 'generate' });
  expect(run.took).toBeLessThan(5_000);
  expect(run.became['teaser/shot-0']).toBe('unknown');
  expect(run.became['teaser/shot-1']).toBe('pending');
  expect(run.credits.unknown).toBe(run.paid);
  place.simulator.change({ delayReplyMs: 0 });
  const next = await place.run([many], { waitMinutes: 6000 });
  expect(next.became['teaser/shot-0']).toBe('unknown');
  expect(Object.values(timesPaid(place.simulator))).toEqual(Array.from({ length: 5 }, () => 1));
}, 10_000);

test('a run that was interrupted before it began does nothing', async () => {
  await using place = await studio();
  const run = await place.run([many], { signal: AbortSignal.abort() });
  expect(new Set(Object.values(run.became))).toEqual(new Set(['pending']));
  expect(place.simulator.requests()).toHaveLength(0);
});

test('at the deadline, what is under way is left for the next run, at no cost', async () => {
  await using place = await studio({ speed: 5000, behaviour: { generation: 'fixed:3000' } });
  const run = await place.run([desk], { waitMinutes: 10 });
  expect(run.became).toEqual({ 'teaser/desk': 'pending' });
  expect(run.problems['teaser/desk']).toMatch(/under way and paid for; run again/u);
  expect([run.paid, run.spent]).toEqual([10, 10]);
  const next = await place.run([desk], { waitMinutes: 120 });
  expect(next.became).toEqual({ 'teaser/desk': 'clip' });
  expect(next.credits).toEqual({ charged: 0, refunded: 0, unknown: 0 });
  expect(sent(place.simulator, 'generate')).toBe(1);
});

test('at the deadline, clips that a store gathers are kept without waiting for what is under way', async () => {
  await using place = await studio({ speed: 5000, behaviour: { generation: 'fixed:30000' } });
  const slow = video('slow', [{ id: 'slow', prompt: 'Snow.' }]);
  await place.run([slow], { waitMinutes: 10 });
  place.simulator.change({ generation: 'fixed:100' });
  let hurry = (): void => {};
  const hurried = new Promise<void>((resolve) => (hurry = resolve));
  const store: ClipStore = {
    place: 'a store',
    keep: async () => await hurried.then(() => ({ artifact: 1, run: '1' })),
    hurry,
    doubt: async () => undefined,
    has: async () => false,
    fetch: async () => false,
  };
  const run = await place.run([desk, slow], { waitMinutes: 10 }, { store });
  expect(run.became).toEqual({ 'slow/slow': 'pending', 'teaser/desk': 'clip' });
});

test('what could not be collected before the deadline is not submitted', async () => {
  await using place = await studio();
  const run = await place.run([desk], { waitMinutes: 1 });
  expect(run.became).toEqual({ 'teaser/desk': 'pending' });
  expect(run.problems['teaser/desk']).toMatch(/before the deadline/u);
  expect(sent(place.simulator, 'generate')).toBe(0);
});

test('a refund for what an earlier run paid is this run’s, so that all runs add up', async () => {
  const behaviour = { generation: 'fixed:3000', failShots: [{ match: 'desk', times: 9 }] } as const;
  await using place = await studio({ speed: 10_000, behaviour });
  const first = await place.run([desk], { waitMinutes: 10 });
  const second = await place.run([desk], { waitMinutes: 600 });
  expect([first.paid, first.spent]).toEqual([10, 10]);
  expect([second.paid, second.spent]).toEqual([-10, -10]);
  expect(second.became).toEqual({ 'teaser/desk': 'failed' });
});

test('two runs at once pay for each shot once, and both get every clip', async () => {
  await using place = await studio();
  const [one, other] = await Promise.all([
    place.run([many], { waitMinutes: 6000 }),
    place.run([many], { waitMinutes: 6000 }),
  ]);
  for (const run of [one, other])
    expect(new Set(Object.values(run.became))).toEqual(new Set(['clip']));
  expect(one.spent + other.spent).toBe(50);
  expect(one.credits.unknown + other.credits.unknown).toBe(0);
  expect(Object.values(timesPaid(place.simulator))).toEqual(Array.from({ length: 5 }, () => 1));
});

test('a clip that another run has collected is fetched from its address, and nothing is paid', async () => {
  await using place = await studio();
  await place.run([desk]);
  await using elsewhere = await studio();
  const [taken] = (await place.known([desk])).takes.values();
  await elsewhere.ledger.update({ fingerprints: [], cuts: [], days: [] }, () => [taken!]);
  const run = await elsewhere.run([desk], {}, from(new URL(place.simulator.url)));
  expect(run.became).toEqual({ 'teaser/desk': 'clip' });
  expect(elsewhere.simulator.requests()).toHaveLength(0);
});

test('a clip whose bytes are not those on record is never taken for it', async () => {
  await using place = await studio();
  await place.run([desk]);
  await using cuckoo = await rawServer((socket) => void socket.end(reply('200 OK', 'another')));
  const [taken] = (await place.known([desk])).takes.values();
  if (taken?.progress.state !== 'done') throw new Error('it is not done');
  await using elsewhere = await studio();
  const progress = { ...taken.progress, videoUrl: new URL('/a.mp4', cuckoo.url).href };
  const wanted = { fingerprints: [], cuts: [], days: [] };
  await elsewhere.ledger.update(wanted, () => [{ ...taken, progress }]);
  const run = await elsewhere.run([desk], {}, from(cuckoo.url));
  // This API knows nothing of the task, either.
  expect(run.became).toEqual({ 'teaser/desk': 'lost' });
});

test('what comes back unpaid is not sent again without the public address of its image', async () => {
  await using place = await studio({ behaviour: { failShots: [{ match: 'desk', times: 1 }] } });
  const images = [fileImage('desk.png')];
  const pictured = video('teaser', [{ id: 'desk', generationType: 'REFERENCE_2_VIDEO', images }]);
  const imageUrl = () => new URL('https://example.com/desk.png');
  const begun = await interrupted(place, [pictured], { path: 'generate' }, { imageUrl });
  expect(begun.paid).toBe(10);
  const run = await place.run([pictured]);
  expect(run.became).toEqual({ 'teaser/desk': 'failed' });
  expect(run.problems['teaser/desk']).toContain('desk.png has no public address');
  expect([sent(place.simulator, 'generate'), run.paid]).toEqual([1, -10]);
});
