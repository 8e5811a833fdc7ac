import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runShotlock, type Ran } from '../../tools/run-shotlock.js';
import { canaryKey, traceFinder } from './oracles.js';

/** A folder with a config, and the committed command line that renders it before an API. */
export interface Laptop<Api> extends AsyncDisposable {
  readonly api: Api;
  readonly folder: string;
  /** Runs `render` with the key, which it may say nowhere. */
  render(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    limits?: Parameters<typeof runShotlock>[3],
  ): Promise<Ran>;
}

/** What `render` needs to be told here to pay without asking. */
export const paying = ['--ledger', 'local', '--poll-seconds', '1', '--yes'] as const;

/** Sets it up; the API, which takes the canary key, is closed with it. */
export async function startLaptop<
  Api extends { readonly url: string; readonly close: () => Promise<void> },
>(api: Api, config: string): Promise<Laptop<Api>> {
  const folder = await mkdtemp(join(tmpdir(), 'laptop-'));
  await writeFile(join(folder, 'videos.yml'), config);
  return {
    api,
    folder,
    async render(args, env, limits) {
      const all = ['render', '--api-url', api.url, ...args];
      const ran = await runShotlock(folder, all, { NANOPHOTO_API_KEY: canaryKey, ...env }, limits);
      expectNoKey(ran.stdout + ran.stderr);
      return ran;
    },
    async [Symbol.asyncDispose]() {
      await api.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In no disguise, either. */
export function expectNoKey(text: string): void {
  expect(traceFinder(canaryKey)(Buffer.from(text))).toBeUndefined();
}
