import type { Behaviour } from '../../src/simulator/behaviour.js';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { timesPaid } from '../tools/times-paid.js';
import { videosOf } from './world/config-of.js';
import { startLaptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

interface Seen {
  readonly status: string;
  readonly exitCode: number | null;
  readonly shots: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A video of so many shots, and dist that renders it against this API, as often as it is asked. */
async function laptopOf(shots: number, behaviour: Partial<Behaviour>) {
  const simulator = await startSimulator({
    keys: [canaryKey],
    speed: 200,
    seed: 'unknowns',
    behaviour: { generation: 'fixed:90', ...behaviour },
  });
  const laptop = await startLaptop(simulator, videosOf(shots));
  return {
    simulator,
    async render(): Promise<Seen> {
      const ran = await laptop.render(['--provider', 'simulator', '--speed', '200', '--json']);
      const text = ran.stdout + ran.stderr;
      expect(text).not.toMatch(/^::|##\[/mu);
      const { status, videos } = JSON.parse(ran.stdout);
      const states = videos[0].shots.map(({ id, state }: { id: string; state: string }) => [
        id,
        state,
      ]);
      return { status, text, exitCode: ran.exitCode, shots: Object.fromEntries(states) };
    },
    [Symbol.asyncDispose]: () => laptop[Symbol.asyncDispose](),
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
    await using laptop = await laptopOf(5, behaviour);
    const ran = await laptop.render();
    expect([ran.status, ran.exitCode]).toEqual(['rendered', 0]);
    expect(Object.values(timesPaid(laptop.simulator))).toEqual([1, 1, 1, 1, 1]);
    expect(granted(laptop.simulator).length).toBeLessThanOrEqual(100);
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
    await using laptop = await laptopOf(3, { ...behaviour, replyMatch: 'film/s1' });
    const first = await laptop.render();
    expect(first.shots).toEqual({ s0: 'clip', s1: 'failed', s2: 'clip' });
    expect(first.text).toMatch(message);
    expect([first.status, first.exitCode]).toEqual(['partial', 1]);
    laptop.simulator.change(usual);
    const second = await laptop.render();
    expect([second.status, second.exitCode]).toEqual(['rendered', 0]);
    expect(Object.values(timesPaid(laptop.simulator))).toEqual([1, 1, 1]);
  });
});

test('a failed shot is given back and tried once more; its neighbours are untouched', async () => {
  await using laptop = await laptopOf(3, {
    failShots: [{ match: 'film/s1', times: 5 }],
    overall: 'first-failure',
    failAs: '\n::add-mask::e\u0007 <b>no</b>',
  });
  const ran = await laptop.render();
  expect(ran.shots).toMatchObject({ s0: 'clip', s2: 'clip' });
  expect(booked(laptop.simulator)).toEqual({ charged: 40, refunded: 20 });
  const again = await laptop.render();
  expect(again.shots['s1']).toBe('held');
  expect(booked(laptop.simulator)).toEqual({ charged: 40, refunded: 20 });
});
