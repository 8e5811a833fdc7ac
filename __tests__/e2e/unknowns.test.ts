import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Behaviour } from '../../src/simulator/behaviour.js';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { timesPaid } from '../steps/rendering.js';
import { runShotlock } from '../tools/run-shotlock.js';

const apiKey = 'canary-9d8e7f/key+11';

interface Seen {
  readonly status: string;
  readonly exitCode: number | null;
  readonly shots: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A video of so many shots, and dist that renders it against this API, as often as it is asked. */
async function studioOf(shots: number, behaviour: Partial<Behaviour>) {
  const generation = 'fixed:90';
  const seed = 'unknowns';
  const simulator = await startSimulator({
    keys: [apiKey],
    speed: 200,
    seed,
    behaviour: { generation, ...behaviour },
  });
  const folder = await mkdtemp(join(tmpdir(), 'unknowns-'));
  const list = Array.from(
    { length: shots },
    (_, index) => `      - { id: s${index}, prompt: "Shot ${index} of the day" }`,
  );
  const head = ['version: 1', 'videos:', '  - id: teaser', '    shots:'];
  await writeFile(join(folder, 'videos.yml'), `${[...head, ...list].join('\n')}\n`);
  return {
    simulator,
    async render(): Promise<Seen> {
      const command = ['render', '--provider', 'simulator', '--speed', '200', '--json'];
      const ran = await runShotlock(folder, [...command, '--api-url', simulator.url], {
        NANOPHOTO_API_KEY: apiKey,
      });
      const text = ran.stdout + ran.stderr;
      for (const form of [apiKey, encodeURIComponent(apiKey), btoa(apiKey)])
        expect(text).not.toContain(form);
      expect(text).not.toMatch(/^::|##\[/mu);
      const { status, videos } = JSON.parse(ran.stdout);
      const states = videos[0].shots.map(({ id, state }: { id: string; state: string }) => [
        id,
        state,
      ]);
      return { status, text, exitCode: ran.exitCode, shots: Object.fromEntries(states) };
    },
    async [Symbol.asyncDispose]() {
      await simulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Credits of the API's own book: charged, and given back. */
function booked(simulator: Simulator) {
  const book = simulator.book();
  const sum = (credits: readonly number[]): number => credits.reduce((a, b) => a + b, 0);
  return {
    charged: sum(book.map((line) => (line.kind === 'accepted' ? line.credits : 0))),
    refunded: sum(book.map((line) => (line.kind === 'failed' ? line.refunded : 0))),
  };
}

/** Requests that were granted. */
const granted = (simulator: Simulator) =>
  simulator.requests().filter((one) => one.method === 'POST' && one.status === 200);

describe('what the vendor does not say is survived: every shot is there, paid once', () => {
  test.each<[string, Partial<Behaviour>]>([
    ['a check may not name tasks of two submits (404)', { mixedBatch: 404 }],
    ['a check may not name tasks of two submits (400)', { mixedBatch: 400 }],
    ['a check may name two tasks only', { maxBatch: 2 }],
    ['two tasks may be under way at once (429)', { maxUnderWay: 2 }],
    ['two tasks may be under way at once (400)', { maxUnderWay: 2, underWayStatus: 400 }],
    ['two tasks may be under way at once (503)', { maxUnderWay: 2, underWayStatus: 503 }],
    ['addresses of clips have expired (403)', { expireUrls: 3 }],
    ['addresses of clips have expired (410)', { expireUrls: 3, urlExpired: 410 }],
    ['replies leave generationTime out', { generationTime: false }],
    ['the hour of the rate limit is fixed', { limit: 'fixed' }],
    ['refused requests count too', { refusedCounted: true }],
    ['checks are not counted', { checksCounted: false }],
    ['a reply has a shot too many', { extraShot: true }],
    ['a reply names a shot twice, alike', { doubledShot: 'same' }],
    ['clips come without a length', { videoLength: false, truncateVideo: 2 }],
    ['checks are answered by a gateway now and then', { faultsOn: 'check-status', htmlError: 2 }],
    ['replies to checks are cut in half', { faultsOn: 'check-status', garbledReply: 2 }],
    ['checks are dropped', { dropCheck: 2 }],
  ])('%s', async (_, behaviour) => {
    await using studio = await studioOf(5, behaviour);
    const ran = await studio.render();
    expect([ran.status, ran.exitCode]).toEqual(['rendered', 0]);
    expect(Object.values(timesPaid(studio.simulator))).toEqual([1, 1, 1, 1, 1]);
    expect(granted(studio.simulator).length).toBeLessThanOrEqual(100);
  });
});

describe('what cannot be understood is an error of that shot, which the next run mends for nothing', () => {
  const usual: Partial<Behaviour> = {
    statusWord: null,
    completedWithoutUrl: false,
    missingShot: false,
    foreignShot: false,
    doubledShot: 'no',
  };
  test.each<[string, Partial<Behaviour>, RegExp]>([
    ['a status word that nobody knows', { statusWord: 'queued' }, /unknown status .{0,2}queued/u],
    ['no status word at all', { statusWord: '' }, /unknown status/u],
    ['a finished shot without an address', { completedWithoutUrl: true }, /videoUrl/u],
    ['a shot left out', { missingShot: true }, /does not mention this shot/u],
    ["somebody else's shot in its place", { foreignShot: true }, /does not mention this shot/u],
    ['two statements that differ', { doubledShot: 'contrary' }, /names this shot twice/u],
  ])('%s', async (_, behaviour, message) => {
    await using studio = await studioOf(3, { ...behaviour, replyMatch: 'teaser/s1' });
    const first = await studio.render();
    expect(first.shots).toEqual({ s0: 'clip', s1: 'failed', s2: 'clip' });
    expect(first.text).toMatch(message);
    expect([first.status, first.exitCode]).toEqual(['partial', 1]);
    studio.simulator.change(usual);
    const second = await studio.render();
    expect([second.status, second.exitCode]).toEqual(['rendered', 0]);
    expect(Object.values(timesPaid(studio.simulator))).toEqual([1, 1, 1]);
  });
});

test('a failed shot is given back and tried once more; its neighbours are untouched', async () => {
  await using studio = await studioOf(3, {
    failShots: [{ match: 'teaser/s1', times: 5 }],
    overall: 'first-failure',
    failAs: '\n::add-mask::e\u0007 <b>no</b>',
  });
  const ran = await studio.render();
  expect(ran.shots).toMatchObject({ s0: 'clip', s2: 'clip' });
  expect(booked(studio.simulator)).toEqual({ charged: 40, refunded: 20 });
  const again = await studio.render();
  expect(again.shots['s1']).toBe('held');
  expect(booked(studio.simulator)).toEqual({ charged: 40, refunded: 20 });
});
