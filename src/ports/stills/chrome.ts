import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { at } from '../at.js';
import type { Still } from '../stills.js';

/** An installed Chrome without a window, driven over its debugging protocol. */
export interface Chrome extends AsyncDisposable {
  still(path: string, signal: AbortSignal): Promise<Still>;
}

const MOST_START_MS = 15_000;
const MOST_STOP_MS = 2_000;
const SIDE = 640;

export async function startChrome(program: string): Promise<Chrome> {
  const folder = await mkdtemp(join(tmpdir(), 'shotlock-chrome-'));
  const page = join(folder, 'page.html');
  await writeFile(page, PAGE);
  const chrome = spawn(program, [...SWITCHES, ...asRoot(), `--user-data-dir=${folder}`], {
    cwd: folder,
    // Its profile is a folder of its own, and of our environment it gets nothing: no key either.
    env: { HOME: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own, so that its helpers can be ended with it.
    detached: process.platform !== 'win32',
  });
  const ended = once(chrome, 'exit').catch(() => undefined);
  const stop = async () => {
    // Chrome ends itself when its pipe is closed, also when this program is killed.
    for (const stream of chrome.stdio) stream?.destroy();
    await Promise.race([ended, sleep(MOST_STOP_MS, undefined, { ref: false })]);
    killGroup(chrome);
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, , , input, output] = chrome.stdio;
    if (!(input instanceof Writable && output instanceof Readable)) throw new Error('no pipes');
    const ask = protocol(input, output, ended);
    const signal = AbortSignal.timeout(MOST_START_MS);
    const { targetId } = await ask('Target.createTarget', { url: 'about:blank' }, { signal });
    const attached = await ask('Target.attachToTarget', { targetId, flatten: true }, { signal });
    const session = String(attached['sessionId']);
    return {
      still: (path, until) => shoot(path, { ask, session, page, signal: until }),
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function killGroup(chrome: ChildProcess): void {
  try {
    if (chrome.pid !== undefined && process.platform !== 'win32')
      process.kill(-chrome.pid, 'SIGKILL');
    else chrome.kill('SIGKILL');
  } catch {
    // All of it has ended.
  }
}

async function shoot(
  path: string,
  {
    ask,
    session,
    page,
    signal,
  }: {
    readonly ask: Ask;
    readonly session: string;
    readonly page: string;
    readonly signal: AbortSignal;
  },
): Promise<Still> {
  const to = { session, signal };
  const address = pathToFileURL(page);
  address.hash = encodeURIComponent(pathToFileURL(path).href);
  await ask('Page.enable', {}, to);
  // A blank page in between: going to another hash of the same page loads nothing.
  await ask('Page.navigate', { url: 'about:blank' }, to);
  await ask('Page.navigate', { url: address.href }, to);
  const { result } = await ask(
    'Runtime.evaluate',
    { expression: READY, awaitPromise: true, returnByValue: true },
    to,
  );
  const size = at(result, 'value');
  const [width, height] = [Number(at(size, 'width')), Number(at(size, 'height'))];
  if (!(width > 0 && height > 0)) throw new Error('Chrome cannot play the clip');
  const scale = SIDE / Math.max(width, height);
  const clip = { x: 0, y: 0, width: width * scale, height: height * scale, scale: 1 };
  const metrics = { width: SIDE, height: SIDE, deviceScaleFactor: 1, mobile: false };
  await ask('Emulation.setDeviceMetricsOverride', metrics, to);
  const shot = await ask('Page.captureScreenshot', { format: 'jpeg', quality: 75, clip }, to);
  return { mediaType: 'image/jpeg', bytes: Buffer.from(String(shot['data']), 'base64') };
}

const PAGE = `<!doctype html><style>body{margin:0}video{display:block;width:640px;height:640px;object-fit:contain;object-position:0 0}</style><video muted></video>`;

/** Resolves to the picture's size once the clip's first second is shown; to nothing when it is none. */
const READY = `new Promise((resolve) => {
  const begin = () => {
    const video = document.querySelector('video');
    video.onerror = () => resolve(undefined);
    video.onseeked = () => requestAnimationFrame(() => requestAnimationFrame(() =>
      resolve({ width: video.videoWidth, height: video.videoHeight })));
    video.onloadeddata = () => { video.currentTime = Math.min(1, video.duration / 2); };
    video.src = decodeURIComponent(location.hash.slice(1));
  };
  if (document.querySelector('video')) begin(); else document.addEventListener('DOMContentLoaded', begin);
})`;

const SWITCHES: readonly string[] = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Chrome refuses to start as root with its sandbox, and containers often know no other user. */
function asRoot(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

type Ask = (
  method: string,
  parameters: Readonly<Record<string, unknown>>,
  options: { readonly session?: string; readonly signal: AbortSignal },
) => Promise<Readonly<Record<string, unknown>>>;

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Messages are JSON with a NUL behind each, in both directions. */
function protocol(input: Writable, output: Readable, ended: Promise<unknown>): Ask {
  const waiting = new Map<number, (answer: Answer) => void>();
  let next = 1;
  let text = '';
  output.setEncoding('utf8').on('data', (part: string) => {
    const messages = (text + part).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Chrome is this shape's author
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  input.on('error', () => {});
  void ended.then(() => {
    for (const answer of waiting.values()) answer({ error: { message: 'Chrome has ended' } });
  });
  return async (method, params, { session, signal }) => {
    signal.throwIfAborted();
    const id = next++;
    const answered = new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      signal.addEventListener('abort', () => resolve({ error: { message: 'no time left' } }), {
        once: true,
      });
    });
    const message = { id, method, params, ...(session ? { sessionId: session } : {}) };
    input.write(`${JSON.stringify(message)}\0`);
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`Chrome: ${error.message}`);
    return result ?? {};
  };
}
