import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { comment } from '../src/core/comment.js';
import { partOf } from '../src/core/review/addresses.js';
import { report, reportedShot, reportedVideo } from './core/builders.js';
import { hostileText, random } from './core/random.js';
import { withPage } from './tools/chromium.js';
import { describeWith } from './tools/debian.js';
import { makeClip } from './tools/ffmpeg.js';
import { githubHtml } from './tools/github-markdown.js';
import { githubPage } from './tools/github-page.js';

/** What a comment is in the browser, once GitHub has made HTML of it. */
interface Seen {
  readonly elements: readonly string[];
  /** Cells a row, of each table. */
  readonly rows: readonly (readonly number[])[];
  readonly folded: readonly { readonly open: boolean; readonly summary: string }[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** Text that stands outside of code. */
  readonly prose: readonly string[];
  readonly widest: number;
}

/** As text, because the project's types know no browser. */
const SEE = `(() => {
  const main = document.querySelector('main');
  const all = (selector, of) => [...main.querySelectorAll(selector)].map(of);
  const prose = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest('code, pre')) prose.push(walker.currentNode.data);
  return {
    elements: [...new Set(all('*', ({ localName }) => localName))].sort(),
    rows: all('table', (table) => [...table.rows].map(({ cells }) => cells.length)),
    folded: all('details', (each) => ({ open: each.open, summary: each.querySelector('summary').innerText })),
    links: all('a', ({ textContent, href }) => ({ text: textContent, href })),
    prose,
    widest: document.documentElement.scrollWidth,
  };
})()`;

const OURS = new Set(
  'a br code details em h3 li p pre span strong sub summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

const goldens = [
  'first-render',
  'one-shot-changed',
  'second-push',
  'third-push',
  'nothing-changed',
  'plan-only',
  'blocked-by-budget',
  'partial-failure',
  'pending',
  'unknown',
  'rendering',
  'retake-by-comment',
  'renamed-and-removed',
  'unpublished',
  '500-shots',
] as const;

describeWith(['chromium', 'ffmpeg'], 'the comment in Chromium', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shotlock-comment-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('every golden is what it is meant to be: tables, folded parts and links, and no markup to be seen', async () => {
    await withPage(folder, async (page) => {
      for (const name of goldens) {
        const file = new URL(`core/goldens/comment/${name}.md`, import.meta.url);
        const markdown = await readFile(file, 'utf8');
        const { html, sane } = githubHtml(markdown);
        // GitHub drops our marker, and nothing else.
        expect([name, sane]).toEqual([name, html.replace(/^<!--.*?-->/u, '')]);
        expectSound(name, await look(page, markdown));
      }
    });
  }, 60_000);

  test('a failed run tells what failed, what it cost, and where the rest can be watched', async () => {
    const file = new URL('core/goldens/comment/partial-failure.md', import.meta.url);
    const markdown = await readFile(file, 'utf8');
    const seen = await withPage(folder, async (page) => await look(page, markdown));
    const run = 'https://github.com/octo/lamps/actions/runs';
    expect(seen.rows).toEqual([[4, 4, 4]]);
    expect(seen.folded.map(({ summary }) => summary)).toEqual([
      'launch-teaser.en.16x9: 1 shot changed, 14 credits',
      'launch-teaser.en.9x16: 2 shots changed, 14 credits',
    ]);
    expect(seen.links.map(({ text }) => text)).toEqual([
      '▶ Watch',
      '▶ before',
      '🎞 Review page',
      '▶ new',
      '▶ old',
      'side by side',
      '▶ new',
      'on the review page',
      'run',
    ]);
    const [watch, before, review, fresh, old, beside] = seen.links.map(({ href }) => href);
    expect(watch).toMatch(new RegExp(`^${run}/4711/artifacts/\\d+$`, 'u'));
    expect(before).toMatch(new RegExp(`^${run}/4200/artifacts/\\d+$`, 'u'));
    expect(fresh).toBe(`${watch}#t=8,16`);
    expect(old).toBe(`${before}#t=8,16`);
    expect(beside).toBe(`${review}#v1s2`);
  }, 30_000);

  test('nothing that people write becomes an element, and none of it runs', async () => {
    const chance = random(7);
    await withPage(folder, async (page) => {
      for (let round = 0; round < 20; round += 1) {
        const text = () => `${hostileText(chance)}<img src=x onerror="window.hacked = 1">`;
        const shots = [0, 1].map(() =>
          reportedShot(text(), {
            because: [{ what: 'changed', field: 'prompt', was: text(), now: text() }],
          }),
        );
        const problem = { code: 'x', severity: 'error' as const, message: text(), hint: text() };
        const videos = [reportedVideo(text(), shots, { title: text() })];
        const shown = report({ config: text(), strike: [text()], problems: [problem], videos });
        const seen = await look(page, comment(shown, context));
        expect(seen.elements.filter((each) => !OURS.has(each))).toEqual([]);
        expectSound('hostile', seen);
        expect(await page.evaluate('window.hacked')).toBeUndefined();
      }
    });
  }, 60_000);

  test('a link to a part of an artifact plays that part, also behind GitHub’s redirect', async () => {
    await makeClip(join(folder, 'cut.mp4'), { seconds: 4, video: '-g 24' });
    await withPage(folder, async (page, origin) => {
      const github = createServer((_, response) => {
        response.writeHead(302, { location: `${origin}/cut.mp4` }).end();
      });
      await new Promise<void>((listening) => github.listen(0, '127.0.0.1', listening));
      const address = github.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const artifact = `http://127.0.0.1:${port}/octo/lamps/actions/runs/1/artifacts/2`;
      await page.goto(partOf(artifact, { startSeconds: 2, seconds: 1 }));
      const video = 'document.querySelector("video")';
      await page.waitForFunction(`${video}?.readyState > 1`);
      const began: number = await page.evaluate(`${video}.currentTime`);
      github.close();
      expect(began).toBeGreaterThanOrEqual(2);
      expect(began).toBeLessThan(3.2);
    });
  }, 30_000);
});

const context = {
  marker: '<!-- shotlock:x -->',
  commit: '5a1c0ffee5a1c0ffee5a1c0ffee5a1c0ffee5a1c',
  runUrl: 'https://github.com/octo/lamps/actions/runs/4711',
};

async function look(page: Page, markdown: string): Promise<Seen> {
  await page.setViewportSize({ width: 424, height: 600 });
  await page.setContent(await githubPage(markdown, { theme: 'dark', width: 400 }));
  return await page.evaluate<Seen>(SEE);
}

function expectSound(name: string, { elements, folded, links, prose, rows, widest }: Seen): void {
  expect([name, elements.filter((each) => !OURS.has(each))]).toEqual([name, []]);
  for (const table of rows) expect([name, new Set(table)]).toEqual([name, new Set([4])]);
  expect([name, folded.filter(({ open, summary }) => open || summary === '')]).toEqual([name, []]);
  const elsewhere = /^https:\/\/(github\.com\/octo\/lamps\/|cdn\.example\/)/u;
  expect([name, links.filter(({ href }) => !elsewhere.test(href))]).toEqual([name, []]);
  // Markup that was not understood; what GitHub would make a mention, an issue or an address of.
  const raw = /[`*|<>[\]\\]|_\w|\w_|&\w+;|@\w|#\d|GH-\d|https?:|www\.|:\w+:/u;
  expect([name, prose.filter((text) => raw.test(text))]).toEqual([name, []]);
  expect([name, widest]).toEqual([name, 424]);
}
