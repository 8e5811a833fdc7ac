import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPage } from '../../__tests__/tools/chromium.ts';

/** The comment's page at twice its size, and the video as it looks at a moment: both as PNG. */
export async function photograph({ page: markup, video, atSecond, review }) {
  const folder = await mkdtemp(join(tmpdir(), 'shotlock-'));
  try {
    await writeFile(join(folder, 'comment.html'), markup);
    await writeFile(join(folder, 'video.mp4'), video);
    await writeFile(join(folder, 'review.html'), review);
    return await withPage(folder, async (page, origin) => ({
      comment: await photographComment(page, `${origin}/comment.html`),
      frame: await photographFrame(page, origin, atSecond),
      review: await photographReview(page, `${origin}/review.html`, {}),
      'review-dark': await photographReview(page, `${origin}/review.html`, { colorScheme: 'dark' }),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function photographComment(page, url) {
  const sharp = await page.context().browser().newPage({ deviceScaleFactor: 2 });
  await sharp.goto(url);
  await sharp.evaluate('document.fonts.ready');
  if (!(await sharp.evaluate(drawsEmoji)))
    throw new Error('no emoji font: install one (Debian: fonts-noto-color-emoji)');
  return sharp.locator('article').screenshot();
}

/** The first shot that changed, half a second into both takes. */
async function photographReview(page, url, look) {
  const options = { viewport: { width: 1280, height: 800 }, ...look };
  const tab = await page.context().browser().newPage(options);
  await tab.goto(url);
  await tab.keyboard.press('j');
  await tab.waitForTimeout(1500);
  await tab.keyboard.press('ArrowRight');
  await tab.waitForTimeout(1500);
  return tab.screenshot();
}

async function photographFrame(page, origin, atSecond) {
  await page.goto(`${origin}/`);
  await page.evaluate(`(async () => {
    const video = document.body.appendChild(document.createElement('video'));
    video.width = 960;
    video.src = '/video.mp4';
    video.currentTime = ${atSecond};
    await new Promise((resolve, reject) => {
      video.onseeked = resolve;
      video.onerror = () => reject(new Error(video.error.message));
    });
  })()`);
  return page.locator('video').screenshot();
}

/** Without an emoji font the browser draws a box, in black. */
const drawsEmoji = `(() => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.fillText('\\u{1F3AC}', 0, 12);
  const { data } = pen.getImageData(0, 0, 16, 16);
  return data.some((value, at) => at % 4 < 3 && value > 0);
})()`;
