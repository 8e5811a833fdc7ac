import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Review, ReviewedShot, Take } from '../src/core/review.js';
import { clipFolder } from '../src/ports/clip-folder.js';
import { join as joinClips } from '../src/media/join.js';
import { writeReview } from '../src/steps/write-review.js';
import { withPage } from './tools/chromium.js';
import { lampTake } from './tools/lamp.js';
import { describeWith } from './tools/debian.js';
import { makeClip } from './tools/ffmpeg.js';

const HOSTILE =
  '</script></style></title><script>window.hacked = 1</script><img src=x onerror="window.hacked = 2">\n' +
  '"><a href="javascript:window.hacked = 3">x</a> \u202Egnp.exe\u2066 \u0000 \ud800 {{x}} &lt;b&gt; \u2028 -->';

describeWith(['ffmpeg', 'chromium'], 'the review page in Chromium', () => {
  let folder: string;
  let review: Review;
  const clips = () => clipFolder(join(folder, 'clips'));
  const page = () => join(folder, 'review.html');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shotlock-review-'));
    const [old, fresh, other, tall] = await Promise.all([
      take(1, { from: 0, tone: 440 }),
      take(2, { from: 3, tone: 880 }),
      take(1, { from: 6 }),
      take(1, { from: 9, size: '180x320' }),
    ]);
    review = reviewOf(await cutOf([other, fresh]), { old, fresh, other, tall });
    await writeReview(
      review,
      { path: page(), links: { kind: 'files' }, signal: never },
      {
        clips: clips(),
      },
    );
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('plays old and new takes in step, within a tenth of a second', async () => {
    const seen = await look(async (tab) => {
      await tab.keyboard.press('j');
      await tab.keyboard.press(' ');
      await until(tab, 'vid("now").currentTime > 0.3');
      const apart: number[] = [];
      for (let sample = 0; sample < 15; sample += 1) {
        await tab.waitForTimeout(100);
        apart.push(await tab.evaluate('Math.abs(vid("was").currentTime - vid("now").currentTime)'));
      }
      const playing = await tab.evaluate('!vid("was").paused && !vid("now").paused');
      await tab.keyboard.press(' ');
      await tab.waitForTimeout(200);
      const paused = await tab.evaluate(
        '[vid("was").paused, vid("now").paused, vid("was").currentTime - vid("now").currentTime]',
      );
      const muted = await tab.evaluate('[vid("was").muted, vid("now").muted]');
      return { apart, playing, paused, muted };
    });
    expect(seen.playing).toBe(true);
    expect(Math.max(...seen.apart)).toBeLessThan(0.1);
    expect(seen.paused).toEqual([true, true, expect.closeTo(0, 2)]);
    expect(seen.muted).toEqual([true, false]);
  }, 60_000);

  test('begins again where the shot ends, and stops the joined video', async () => {
    const times = await look(async (tab) => {
      await tab.keyboard.press(' ');
      await until(tab, 'vid("cut").currentTime > 0.2');
      await tab.keyboard.press('j');
      await until(tab, 'vid("now").currentTime > 2.5');
      await until(tab, 'vid("now").currentTime > 0.1 && vid("now").currentTime < 1');
      return tab.evaluate('[vid("cut").paused, vid("now").paused, vid("was").paused]');
    });
    expect(times).toEqual([true, false, false]);
  }, 60_000);

  test('is played from the keyboard, and says how', async () => {
    const seen = await look(async (tab) => {
      const current = () => tab.evaluate('document.querySelector(".card.current").id');
      const press = (key: string) => tab.keyboard.press(key);
      const states: unknown[] = [await current()];
      await press('j');
      states.push(await current());
      await press('k');
      states.push(await current());
      await press('j');
      for (const key of ['ArrowRight', '.', '.', ',']) await press(key);
      await tab.waitForTimeout(100);
      states.push(await tab.evaluate('[vid("was").currentTime, vid("now").currentTime]'));
      for (const key of ['1', '2', '3']) {
        await press(key);
        states.push(
          await tab.evaluate(
            '["was", "now"].map((side) => getComputedStyle(vid(side)).visibility).join()',
          ),
        );
      }
      await press('m');
      states.push(await tab.evaluate('vid("now").muted'));
      await press('?');
      states.push(await tab.evaluate('document.querySelector("dialog").open'));
      await press('Escape');
      states.push(await tab.evaluate('document.querySelector("dialog").open'));
      await press('f');
      await until(tab, 'document.fullscreenElement !== null');
      states.push(await tab.evaluate('document.fullscreenElement.className'));
      await press('f');
      await until(tab, 'document.fullscreenElement === null');
      await press('c');
      await until(tab, '!vid("cut").paused');
      states.push(await current(), await tab.evaluate('vid("cut").currentTime'));
      return states;
    });
    expect(seen).toEqual([
      'v1',
      'v1s2',
      'v1',
      [expect.closeTo(1 + 1 / 24, 2), expect.closeTo(1 + 1 / 24, 2)],
      'visible,hidden',
      'hidden,visible',
      'visible,visible',
      true,
      true,
      false,
      'stage',
      'v1',
      expect.closeTo(1, 0),
    ]);
  }, 60_000);

  test('shows pictures, not black', async () => {
    const colours = await look(async (tab) => {
      await tab.keyboard.press('j');
      await until(tab, 'vid("was").readyState === 4 && vid("now").readyState === 4');
      return tab.evaluate<readonly number[]>(
        '["was", "now", "cut"].map((side) => colours(vid(side)))',
      );
    });
    for (const count of colours) expect(count).toBeGreaterThan(20);
  }, 60_000);

  test('shows hostile text as text', async () => {
    const seen = await look(async (tab) =>
      tab.evaluate<{ readonly prompt: string; readonly title: string }>(`({
        hacked: typeof window.hacked,
        prompt: document.querySelector('#v1s2 .prompt ins').textContent,
        title: document.querySelector('.video h2').textContent,
        scripts: [...document.scripts].filter((script) => script.type === '').length,
        links: [...document.links].map((link) => link.getAttribute('href')),
        images: document.images.length,
      })`),
    );
    expect(seen).toMatchObject({
      hacked: 'undefined',
      scripts: 1,
      links: ['#v2s1', '#v2s2'],
      images: 0,
    });
    const { prompt, title } = seen;
    for (const shown of [prompt, title]) {
      expect(shown).toContain('<script>window.hacked = 1</script><img src=x onerror=');
      expect(shown).toContain('\\u{202e}gnp.exe\\u{2066} \\u{0} \\u{d800}');
    }
  }, 60_000);

  test('never scrolls sideways, on a small phone or a wide screen', async () => {
    const widths = [320, 390, 768, 1280];
    const seen = await look(async (tab) => {
      const found: unknown[] = [];
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 800 });
        found.push(await tab.evaluate('document.documentElement.scrollWidth'));
      }
      return found;
    });
    expect(seen).toEqual(widths);
  }, 60_000);

  test('has contrast enough in light and dark', async () => {
    const seen = await look(async (tab) => {
      const found: unknown[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        found.push(...(await tab.evaluate<readonly unknown[]>(CONTRASTS)));
      }
      return found;
    });
    expect(seen).toEqual([]);
  }, 60_000);

  test('opens as a file, and plays what is too large for it from beside it', async () => {
    const big = {
      ...review,
      videos: review.videos.slice(0, 1).map((video) => ({
        ...video,
        cut: { ...video.cut!, record: { ...video.cut!.record, bytes: 50_000_000 } },
      })),
    };
    const path = join(folder, 'beside', 'review.html');
    await writeReview(big, { path, links: { kind: 'files' }, signal: never }, { clips: clips() });
    const seen = await look(
      async (tab) => {
        await tab.keyboard.press(' ');
        await until(tab, 'vid("cut").currentTime > 0.2');
        return tab.evaluate('vid("cut").src');
      },
      { address: pathToFileURL(path).href },
    );
    expect(seen).toMatch(/^file:.*cut\.mp4$/u);
  }, 60_000);

  /** Opens the page; fails on any message in its console, any violation, any request but its own. */
  async function look<Seen>(
    use: (tab: Page) => Promise<Seen>,
    { address }: { readonly address?: string } = {},
  ): Promise<Seen> {
    return withPage(folder, async (tab, origin) => {
      const troubles: string[] = [];
      const url = address ?? `${origin}/review.html`;
      tab.on('console', (message) => troubles.push(message.text()));
      tab.on('pageerror', (error) => troubles.push(error.message));
      tab.on('request', (request) => {
        const asked = request.url();
        if (asked !== url && !/^(blob|data):/u.test(asked) && !asked.endsWith('.mp4'))
          troubles.push(asked);
      });
      await tab.addInitScript(TOOLS);
      await tab.setViewportSize({ width: 1280, height: 900 });
      await tab.goto(url);
      const seen = await use(tab);
      expect(await tab.evaluate('window.violations')).toEqual([]);
      expect(troubles).toEqual([]);
      return seen;
    });
  }

  async function take(
    number: number,
    recipe: { readonly from: number; readonly tone?: number; readonly size?: '180x320' },
  ): Promise<Take> {
    const temporary = await clips().temporary();
    await makeClip(temporary, { seconds: 3, file: '-f mp4 -movflags +faststart', ...recipe });
    const sha256 = createHash('sha256')
      .update(await readFile(temporary))
      .digest('hex');
    const adopted = await clips().adopt(temporary, sha256);
    if (!('clip' in adopted)) throw new Error(adopted.damage);
    return lampTake(adopted.clip, { number });
  }

  async function cutOf(takes: readonly Take[]) {
    const path = join(folder, 'cut.mp4');
    const inputs = takes.map(({ clip: { sha256 } }) => ({
      path: clips().pathOf(sha256),
      name: sha256,
    }));
    const { bytes, durationSeconds, sha256 } = await joinClips(inputs, path);
    const digests = takes.map(({ clip }) => clip.sha256);
    return {
      video: 'launch',
      path,
      made: true,
      record: {
        kind: 'cut' as const,
        bytes,
        clips: digests,
        durationSeconds,
        published: [],
        sha256,
      },
    };
  }
});

/** The page's policy forbids what the browser's driver has for waiting. */
async function until(tab: Page, condition: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (await tab.evaluate(condition)) return;
    await tab.waitForTimeout(50);
  }
  throw new Error(`never came true: ${condition}`);
}

const never = new AbortController().signal;

function reviewOf(
  cut: NonNullable<Review['videos'][number]['cut']>,
  { old, fresh, other, tall }: Readonly<Record<'old' | 'fresh' | 'other' | 'tall', Take>>,
): Review {
  const shot = (
    over: Partial<ReviewedShot> & Pick<ReviewedShot, 'id' | 'number'>,
  ): ReviewedShot => ({
    changed: true,
    startSeconds: 0,
    seconds: 3,
    generationType: 'TEXT_2_VIDEO',
    prompt: 'A lamp on a desk',
    style: '',
    imageNames: new Map(),
    credits: 10,
    differing: [],
    ...over,
  });
  return {
    config: 'videos.yml',
    provider: 'nanophoto',
    credits: 20,
    videos: [
      {
        id: 'launch',
        title: HOSTILE,
        resolution: '720p',
        aspectRatio: '16:9',
        cut,
        shots: [
          shot({ id: 'skyline', number: 1, changed: false, now: other }),
          shot({
            id: 'desk',
            number: 2,
            startSeconds: 3,
            before: old,
            now: fresh,
            differing: [
              { what: 'prompt', was: 'A lamp', now: HOSTILE },
              { what: 'images', was: 'https://example.com/a.png', now: '' },
            ],
          }),
        ],
      },
      {
        id: 'phone',
        resolution: '720p',
        aspectRatio: '9:16',
        shots: [
          shot({ id: 'new-one', number: 1, now: tall }),
          shot({ id: 'failed-one', number: 2, problem: `phone/failed-one: ${HOSTILE}` }),
        ],
      },
    ],
  };
}

/** As text, because the project's types know no browser. */
const TOOLS = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI);
  });
  window.vid = (side) => document.querySelector('video[data-take="' + side + '"]');
  window.colours = (video) => {
    const canvas = new OffscreenCanvas(32, 18);
    const pen = canvas.getContext('2d');
    pen.drawImage(video, 0, 0, 32, 18);
    const { data } = pen.getImageData(0, 0, 32, 18);
    return new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 3).join())).size;
  };`;

/** Texts whose contrast with what is behind them is below 4.5 (WCAG AA). */
const CONTRASTS = `(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((each) => each / 255)
    .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = rgb(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || element.closest('script, template, noscript, dialog')) continue;
    const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(element.className + ' ' + element.textContent.slice(0, 20) + ' ' + ratio.toFixed(2));
  }
  return poor;
})()`;
