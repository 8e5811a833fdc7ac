import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { programs } from './debian.js';

export interface Playback {
  readonly ended: boolean;
  readonly duration: number;
  readonly width: number;
  readonly height: number;
  /** Pictures that were decoded. */
  readonly pictures: number;
  /** Of the player, and of the page. */
  readonly errors: readonly string[];
}

/** Plays a video of `folder` to its end, muted, at 16 times its speed. */
export async function playToEnd(folder: string, file: string): Promise<Playback> {
  return withPage(folder, async (page, origin) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${origin}/`);
    const { error, ...played } = await page.evaluate<PlayedInPage>(
      `play(${JSON.stringify(`/${file}`)})`,
    );
    return { ...played, errors: error ? [...errors, error] : errors };
  });
}

/**
 * Opens Debian's Chromium, serves `folder` on loopback, and closes both when `look` is done.
 * `/` is a page with a player; files can be asked for in ranges, as players do.
 */
export async function withPage<Seen>(
  folder: string,
  look: (page: Page, origin: string) => Promise<Seen>,
): Promise<Seen> {
  const server = await serve(folder);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: programs.chromium ?? 'chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--autoplay-policy=no-user-gesture-required',
      ],
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return await look(await browser.newPage(), `http://127.0.0.1:${port}`);
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  }
}

interface PlayedInPage extends Omit<Playback, 'errors'> {
  readonly error?: string;
}

/** As text, because the project's types know no browser. */
const PLAYER = `<!doctype html><body><script>
  async function play(url) {
    const video = document.body.appendChild(document.createElement('video'));
    video.muted = true;
    video.src = url;
    video.defaultPlaybackRate = 16;
    video.playbackRate = 16;
    const ended = new Promise((resolve) => {
      video.onended = () => resolve(true);
      video.onerror = () => resolve(false);
      // A player that stalls says nothing at all.
      let seen = -1;
      setInterval(() => {
        if (video.currentTime === seen) resolve(false);
        seen = video.currentTime;
      }, 5000);
    });
    await video.play().catch(() => undefined);
    return {
      ended: await ended,
      duration: video.duration,
      width: video.videoWidth,
      height: video.videoHeight,
      pictures: video.getVideoPlaybackQuality().totalVideoFrames,
      error: video.error?.message,
    };
  }
</script></body>`;

const TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
};

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PLAYER);
    return;
  }
  const path = join(folder, decodeURIComponent(pathname));
  const { size } = await stat(path);
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = Number(first ?? 0);
  const end = Math.min(last ? Number(last) : size - 1, size - 1);
  response.writeHead(first === undefined ? 200 : 206, {
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    ...(first === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  createReadStream(path, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}
