import { readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { clipFolder, type ClipFolder } from '../../src/ports/clip-folder.js';
import type { ClipStore } from '../../src/ports/clip-store.js';
import { localLedger } from '../../src/ports/local-ledger.js';
import { connectVeo, type Veo } from '../../src/ports/veo.js';
import { settle } from '../../src/steps/settle.js';
import { video } from '../core/builders.js';
import { timesPaid } from '../tools/times-paid.js';
import { apiKey, sent, studio } from './rendering.js';

const desk = video('teaser', [{ id: 'desk' }]);
const two = video('teaser', [{ id: 'desk' }, { id: 'lamp' }]);

describe('a clip that does not arrive is asked for again, never submitted again', () => {
  test.each([
    ['its address has expired (403)', { expireUrls: 2 }],
    ['its address has expired (410)', { expireUrls: 2, urlExpired: 410 }],
    ['it is cut short', { truncateVideo: 2 }],
    ['it is cut short without saying its length', { truncateVideo: 2, videoLength: false }],
    ['it is redirected to nowhere', { redirectVideo: { status: 302, to: '/gone', times: 2 } }],
  ] as const)('when %s', async (_why, behaviour) => {
    await using place = await studio({ behaviour });
    const run = await place.run([desk]);
    expect(run.became).toEqual({ 'teaser/desk': 'clip' });
    expect(sent(place.simulator, 'generate')).toBe(1);
    expect([run.paid, run.spent]).toEqual([10, 10]);
    // What had come before a cut is kept where some had: then the same address is asked for the rest.
    const isCut = 'truncateVideo' in behaviour;
    const gets = place.simulator.requests().filter(({ path }) => path.includes('/video/'));
    expect(gets).toHaveLength(3);
    const late = place.lines.filter((line) => line.includes('did not arrive'));
    expect(isCut ? [0, 1, 2] : [2]).toContain(late.length);
    expect(await readdir(place.clips)).toHaveLength(1);
  });
});

describe('a clip that cannot be had stays paid for, and the next run gets it', () => {
  test.each([
    ['its addresses are expired for good', { expireUrls: 99 }, /HTTP 403/u],
    [
      'its address is the metadata service',
      { videoUrl: 'https://169.254.169.254/' },
      /not public/u,
    ],
    ['its address is a file', { videoUrl: 'file:///etc/passwd' }, /not https/u],
    ['it is said to be completed without an address', { completedWithoutUrl: true }, /videoUrl/u],
    [
      'the answer has a word that nobody knows',
      { statusWord: 'queued' },
      /unknown status "queued"/u,
    ],
    ['the answer leaves it out', { missingShot: true }, /does not mention this shot/u],
    ['the answer is about another shot', { foreignShot: true }, /does not mention this shot/u],
    ['the answer contradicts itself', { doubledShot: 'contrary' }, /names this shot twice/u],
    ['its status goes backwards', { expireUrls: 1, statusBackwards: true }, /now said to be/u],
  ] as const)('when %s', async (_why, behaviour, message) => {
    await using place = await studio({ behaviour });
    const run = await place.run([desk]);
    expect(run.became).toEqual({ 'teaser/desk': 'failed' });
    expect(run.problems['teaser/desk']).toMatch(message);
    expect(run.credits).toEqual({ charged: 10, refunded: 0, unknown: 0 });

    place.simulator.change({
      completedWithoutUrl: false,
      doubledShot: 'no',
      expireUrls: 0,
      foreignShot: false,
      missingShot: false,
      statusBackwards: false,
      statusWord: null,
      truncateVideo: 0,
      videoUrl: null,
    });
    const next = await place.run([desk]);
    expect(next.became).toEqual({ 'teaser/desk': 'clip' });
    expect(next.credits).toEqual({ charged: 0, refunded: 0, unknown: 0 });
    expect(sent(place.simulator, 'generate')).toBe(1);
  });
});

test('shots that nobody sent are not taken for those that were', async () => {
  await using place = await studio({ behaviour: { extraShot: true, doubledShot: 'same' } });
  const run = await place.run([two]);
  expect(run.became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'clip' });
  expect(await readdir(place.clips)).toHaveLength(2);
  expect([run.paid, run.spent]).toEqual([20, 20]);
});

test('a clip of which no generation time is said is collected', async () => {
  await using place = await studio({ behaviour: { generationTime: false } });
  expect((await place.run([two])).became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'clip' });
});

test('an answer under way that says more credits than planned stops submitting', async () => {
  await using place = await studio({ behaviour: { creditsUsed: 1e9 } });
  const run = await place.run([two]);
  expect(run.became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'blocked' });
  expect(run.problems['teaser/lamp']).toMatch(/1000000000 credits were charged where 10 were/u);
  expect(run.credits.charged).toBe(1e9);
  expect(run.excess).toBe(1e9 - 10);
});

test.each(['lots', -5])('credits of %j change nothing', async (creditsUsed) => {
  await using place = await studio({ behaviour: { creditsUsed } });
  const run = await place.run([two]);
  expect(run.became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'clip' });
  expect([run.paid, run.spent]).toEqual([20, 20]);
});

test('an error with control characters and the key is told without them', async () => {
  await using place = await studio({
    behaviour: {
      controlCharacters: true,
      echoKey: true,
      failShots: [{ match: 'desk', times: 9 }],
    },
  });
  const run = await place.run([desk]);
  const ledger = await place.known([desk]);
  const told = [...place.lines, ...Object.values(run.problems)].join('\n');
  const kept = JSON.stringify([...ledger.takes.values()]);
  expect(told).toContain('(key ***)');
  for (const text of [told, kept]) {
    expect(text).not.toContain(apiKey);
    // oxlint-disable-next-line no-control-regex
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u202E\u2028]/u);
  }
});

test('a clip of another size is kept, with a warning', async () => {
  await using place = await studio();
  const upright: Veo = connectVeo({ origin: new URL(place.simulator.url), apiKey });
  // The API gives an upright clip for what was asked for as a wide one.
  const veo: Veo = {
    ...upright,
    submit: async (request, signal) =>
      await upright.submit(
        { ...request, shots: request.shots.map((shot) => ({ ...shot, aspectRatio: '9:16' })) },
        signal,
      ),
  };
  const run = await place.run([desk], {}, { veo });
  expect(run.became).toEqual({ 'teaser/desk': 'clip' });
  expect(place.lines).toContain(
    'teaser/desk: its clip is 720x1280 and lasts 8.00 s, where 1280x720 and 8 s were asked for',
  );
});

describe('on a disk that takes no more', () => {
  test('a paid clip stays open, nothing more is submitted, and the next run collects it', async () => {
    await using place = await studio({ behaviour: { generation: 'fixed:60' } });
    const real = clipFolder(place.clips);
    const clips: ClipFolder = {
      ...real,
      temporary: async () => {
        const path = await real.temporary();
        await symlink('/dev/full', path);
        return path;
      },
    };
    const run = await place.run([two], {}, { clips });
    expect(run.became).toEqual({ 'teaser/desk': 'failed', 'teaser/lamp': 'failed' });
    expect(run.problems['teaser/desk']).toMatch(/cannot be stored on this machine \(ENOSPC\)/u);
    expect([run.paid, run.spent]).toEqual([20, 20]);
    expect(await readdir(place.clips)).toEqual([]);

    const next = await place.run([two]);
    expect(next.became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'clip' });
    expect(next.credits.charged).toBe(0);
    expect(Object.values(timesPaid(place.simulator))).toEqual([1, 1]);
  });

  test('no folder for clips is as bad', async () => {
    await using place = await studio({ behaviour: { generation: 'fixed:60' } });
    await writeFile(place.clips, '');
    const run = await place.run([desk]);
    expect(run.problems['teaser/desk']).toMatch(/cannot be stored on this machine \(E/u);
    await rm(place.clips);
    expect((await place.run([desk])).became).toEqual({ 'teaser/desk': 'clip' });
    expect(Object.values(timesPaid(place.simulator))).toEqual([1]);
  });

  test('nothing is submitted when the intent cannot be written down', async () => {
    await using place = await studio();
    await writeFile(join(place.folder, 'file'), '');
    const ledger = localLedger(join(place.folder, 'file', 'ledger'));
    const run = await place.run([desk], {}, { ledger });
    expect(run.became).toEqual({ 'teaser/desk': 'pending' });
    expect(run.problems['teaser/desk']).toMatch(/the ledger cannot be written/u);
    expect(sent(place.simulator, 'generate')).toBe(0);
  });
});

test('clips are fetched and locked also when the ledger was lost after they were paid for', async () => {
  await using place = await studio({ behaviour: { delayReplyMs: 60_000, generation: 'fixed:60' } });
  const dozen = video(
    'teaser',
    Array.from({ length: 12 }, (_, index) => ({ id: `shot-${index}` })),
  );
  const obtained: string[] = [];
  const running = place.run([dozen], { onObtained: (key) => obtained.push(key) });
  while (place.simulator.book().length === 0) await delay(1);
  const kept = join(place.folder, 'ledger');
  await rename(kept, `${kept}.away`);
  await writeFile(kept, '');
  const run = await running;
  // A write of the ledger comes every ten submits: the eleventh is not risked.
  const became = Object.values(run.became);
  expect(became).toEqual([...Array(10).fill('clip'), 'pending', 'pending']);
  expect([run.paid, run.spent]).toEqual([100, 100]);
  expect(obtained).toContain('teaser/shot-9');
  expect(run.problems['teaser/shot-10']).toMatch(/the ledger cannot be written/u);
  expect(run.unwritten).toBe(10);
  expect(place.lines.join('\n')).toMatch(/not in the ledger yet: .*"taskId":"task_/u);

  await rm(kept);
  await rename(`${kept}.away`, kept);
  await place.outlive();
  await settle({ ...place, log: { info() {}, warn() {}, live() {} } });
  const { takes } = await place.known([dozen]);
  expect([...takes.values()].map(({ progress }) => progress.state)).toEqual(Array(10).fill('done'));
  const next = await place.run([dozen]);
  expect(new Set(Object.values(next.became))).toEqual(new Set(['clip']));
  expect(next.spent).toBe(20);
});

test('a fault while a clip is fetched ends the run as an error, with the other clips recorded', async () => {
  await using place = await studio({ behaviour: { generation: 'fixed:60' } });
  const real = clipFolder(place.clips);
  let first = true;
  const clips = {
    ...real,
    temporary: async () => {
      if (!first) return await real.temporary();
      first = false;
      throw new Error('a bug');
    },
  };
  await expect(place.run([two], {}, { clips })).rejects.toThrow('a bug');
  const ledger = await place.known([two]);
  const states = [...ledger.takes.values()].map(({ progress }) => progress.state).sort();
  expect(states).toEqual(['done', 'open']);
  expect((await place.run([two])).became).toEqual({ 'teaser/desk': 'clip', 'teaser/lamp': 'clip' });
  expect(Object.values(timesPaid(place.simulator))).toEqual([1, 1]);
});

test('clips come from their store a few at a time', async () => {
  await using place = await studio({ behaviour: { generation: 'fixed:30' } });
  const ids = Array.from({ length: 20 }, (_, index) => ({ id: `shot-${index}` }));
  const film = video(
    'film',
    ids.map(({ id }) => ({ id, prompt: `A view of ${id}.` })),
  );
  await place.run([film]);
  await rm(place.clips, { recursive: true });
  let [now, most] = [0, 0];
  const store: ClipStore = {
    place: 'a store',
    keep: async () => undefined,
    doubt: async () => undefined,
    has: async () => false,
    async fetch() {
      most = Math.max(most, (now += 1));
      await delay(10);
      now -= 1;
      return false;
    },
  };
  const run = await place.run([film], {}, { store });
  expect(new Set(Object.values(run.became))).toEqual(new Set(['clip']));
  expect([run.paid, most]).toEqual([0, 8]);
});
