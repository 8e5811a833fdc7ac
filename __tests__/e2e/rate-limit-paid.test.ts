import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { submits } from '../tools/times-paid.js';
import { type Api, startApi } from './world/api.js';
import { videosOf } from './world/config-of.js';
import { expectNoKey, paying, startLaptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';
import { killGroup, spawnGroup } from './world/process-group.js';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** A paid render by the command line, at life's own speed, and when it asked the API what. */
interface Watched {
  readonly api: Api;
  /** Seconds since its first request, and the path of each. */
  readonly asked: readonly { readonly at: number; readonly path: string }[];
  /** Resolves once so many requests were sent. */
  readonly sent: (count: number) => Promise<void>;
  readonly log: () => string;
  /** Interrupts it as Ctrl-C does; its exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** Watches one until `use` is over. The answer to its first submit may be set. */
async function watching(
  shots: number,
  options: {
    readonly retryAfter?: () => string;
    readonly refuses?: boolean;
  },
  use: (watched: Watched) => Promise<void>,
): Promise<void> {
  // Nothing is ever done: what is watched is when it asks.
  const api = await startApi({ keys: [canaryKey], behaviour: { generation: 'fixed:600' } });
  await using laptop = await startLaptop(api, videosOf(shots));
  const asked: { at: number; path: string }[] = [];
  let began = 0;
  api.onRequest(({ path }) => {
    began ||= performance.now();
    asked.push({ at: (performance.now() - began) / 1000, path });
    if (asked.length > 1 || !options.refuses) return;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ error: 'slow', errorCode: 'API_KEY_RATE_LIMIT_EXCEEDED' });
    const said = options.retryAfter ? { 'retry-after': options.retryAfter() } : {};
    const answer = { status: 429, headers: { ...headers, ...said }, body };
    api.fault({ path: /generate$/u, happens: { kind: 'answer', answer } });
  });
  const credits = ['--max-credits', '9000', '--max-credits-per-day', '9000'];
  const args = [bundle, 'render', '--api-url', api.url, ...paying, ...credits];
  const child = spawnGroup(process.execPath, args, {
    cwd: laptop.folder,
    env: { PATH: process.env['PATH'] ?? '', NANOPHOTO_API_KEY: canaryKey },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = once(child, 'exit');
  try {
    await use({
      api,
      asked,
      async sent(count) {
        for (let tries = 0; asked.length < count && tries < 400; tries += 1) await delay(50);
        expect(asked.length).toBeGreaterThanOrEqual(count);
      },
      log: () => log,
      async interrupt() {
        child.kill('SIGINT');
        await ended;
        return child.exitCode;
      },
    });
    expectNoKey(log);
  } finally {
    killGroup(child, 'SIGKILL');
  }
}

describe('M8: a paid render whose first submit is answered with 429', () => {
  test.concurrent.each<[string, { retryAfter?: () => string }, number]>([
    ['seconds', { retryAfter: () => '3' }, 3],
    ['a date', { retryAfter: () => new Date(Date.now() + 5000).toUTCString() }, 3.9],
  ])(
    'waits for as long as %s of Retry-After say',
    async (_, said, seconds) => {
      await watching(2, { ...said, refuses: true }, async ({ api, asked, sent, interrupt }) => {
        await sent(2);
        expect(asked[1]!.at).toBeGreaterThanOrEqual(seconds);
        expect(asked[1]!.at).toBeLessThan(seconds + 6);
        expect(asked[1]!.path).toMatch(/generate$/u);
        // Others use the key: of an hour of which nothing was granted, nothing is taken for granted.
        await delay(4000);
        expect(asked).toHaveLength(2);
        expect(await interrupt()).toBe(4);
        expect(submits(api)).toBe(1);
      });
    },
    40_000,
  );

  test.concurrent.each<[string, { retryAfter?: () => string }]>([
    ['without Retry-After', {}],
    ['with an absurd one', { retryAfter: () => '99999999' }],
    ['with a date of long ago', { retryAfter: () => 'Thu, 01 Jan 1970 00:00:00 GMT' }],
    ['with one that is no number', { retryAfter: () => '-1' }],
  ])(
    '%s waits for a minute, and spends nothing meanwhile',
    async (_, said) => {
      await watching(
        2,
        { ...said, refuses: true },
        async ({ api, asked, sent, log, interrupt }) => {
          await sent(1);
          await delay(6000);
          expect(asked).toHaveLength(1);
          expect(log()).toContain('the API asks for a pause of 60 s');
          expect(await interrupt()).toBe(4);
          expect(api.book()).toEqual([]);
        },
      );
    },
    40_000,
  );
});

test('M8: 130 shots are under way within the hundred requests of an hour, and no more follow', async () => {
  await watching(130, {}, async ({ api, asked, interrupt }) => {
    const shots = () => api.book().flatMap((line) => (line.kind === 'accepted' ? line.shots : []));
    for (let tries = 0; shots().length < 130 && tries < 400; tries += 1) await delay(100);
    expect(shots()).toHaveLength(130);
    await delay(5000);
    expect(asked.length).toBeLessThanOrEqual(100);
    expect(api.requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await interrupt()).toBe(4);
    expect(asked.length).toBeLessThanOrEqual(100);
  });
}, 90_000);
