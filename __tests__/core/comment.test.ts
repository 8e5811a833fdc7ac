import {
  comment,
  commentMarker,
  jobSummary,
  stoppedComment,
  type CommentContext,
} from '../../src/core/comment.js';
import type { Report } from '../../src/core/report.js';
import { expectGolden } from '../tools/golden.js';
import { cut, report, reportedShot, reportedVideo } from './builders.js';
import { markdownTree, nodesOf, skeleton } from '../tools/github-markdown.js';
import { hostileText, random } from './random.js';
import { reports } from './report-scenes.js';

const context: CommentContext = {
  marker: commentMarker('videos.yml:nanophoto'),
  commit: '5a1c0ffee5a1c0ffee5a1c0ffee5a1c0ffee5a1c',
  runUrl: 'https://github.com/octo/lamps/actions/runs/4711',
};

test.each(Object.entries(reports).filter(([name]) => name !== '500-shots-failing'))(
  '%s',
  (name, make) => {
    expectGolden(`comment/${name}.md`, comment(make(), context));
  },
);

test('while rendering, and when the run ended before it could tell', () => {
  const { 'plan-only': plan } = reports;
  const begun: Report = {
    ...plan!(),
    mode: 'render',
    estimate: { requests: 12, requestsPerHour: 100, seconds: 300, shots: 3 },
    pull: { number: 7, charged: 28, unknown: 0 },
  };
  const rendering = comment(begun, { ...context, stage: 'rendering' });
  expectGolden('comment/rendering.md', rendering);
  expectGolden('comment/stopped.md', stoppedComment(context));
});

test('begins with the marker, and the summary does not have it', () => {
  const first = report({ videos: [reportedVideo('v', [reportedShot('a')])] });
  expect(comment(first, context).split('\n')[0]).toBe(context.marker);
  expect(jobSummary(first, context)).toBe(comment(first, context).slice(context.marker.length + 1));
});

describe('the marker', () => {
  test('is an HTML comment that nothing in the key ends', () => {
    expect(commentMarker('videos.yml:nanophoto')).toBe('<!-- shotlock:videos.yml:nanophoto -->');
    for (const key of ['a-->b', '<script>', 'a\nb', '--!>', '']) {
      const marker = commentMarker(key);
      expect(marker).toMatch(/^<!-- shotlock:[\w./:@-]* -->$/u);
      expect(marker.indexOf('-->')).toBe(marker.length - 3);
    }
  });

  test('differs where keys differ', () => {
    const keys = ['vidéos.yml', 'vidèos.yml', 'vid-os.yml', 'a b', 'a-b', 'a  b'];
    expect(new Set(keys.map(commentMarker)).size).toBe(keys.length);
    expect(commentMarker('a b')).toMatch(/^<!-- shotlock:a-b-[0-9a-f]{8} -->$/u);
  });
});

test('names ten shots that are gone, and counts the others', () => {
  const gone = (count: number) => {
    const strike = Array.from({ length: count }, (_, index) => `film/s${index}`);
    const said = comment(report({ status: 'planned', mode: 'plan', strike }), context);
    return said.split('\n').find((line) => line.startsWith('No longer'));
  };
  expect(gone(2)).toBe('No longer in `videos.yml`: `film/s0`, `film/s1`.');
  expect(gone(10)).toMatch(/`film\/s8`, `film\/s9`\.$/u);
  expect(gone(12)).toMatch(/`film\/s9` and 2 more\.$/u);
});

test('only a plan that costs something is offered for approval', () => {
  const credits = { ...report().credits, planned: 10 };
  const plan = { mode: 'plan', status: 'planned', credits } as const;
  const offers = (over: Partial<Report>) =>
    comment(report({ ...plan, ...over }), context).includes('/shotlock approve');
  expect(offers({})).toBe(true);
  expect(offers({ mode: 'render' })).toBe(false);
  expect(offers({ provider: 'simulator' })).toBe(false);
  expect(offers({ credits: report().credits })).toBe(false);
});

describe('whatever people write', () => {
  test('only code changes: no link, mention, image, heading or HTML comes from 10,000 texts', async () => {
    const plain = skeleton(
      markdownTree(
        comment(
          reportWith(() => 'plain'),
          context,
        ),
      ),
    );
    const chance = random(42);
    let texts = 0;
    for (let round = 0; round < 330; round += 1) {
      const text = comment(
        reportWith(() => {
          texts += 1;
          return hostileText(chance);
        }),
        context,
      );
      const tree = skeleton(markdownTree(text));
      if (JSON.stringify(tree) !== JSON.stringify(plain)) throw new Error(`it got out:\n${text}`);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]/u);
    }
    expect(texts).toBeGreaterThanOrEqual(10_000);
  });

  test('what is shown in code is what was written, as far as it can be shown', async () => {
    const id = 'a `b` ``c`` |d| \\| </details> @octo-org/admins #1 漢字 👩‍🚀';
    const shown = report({ videos: [reportedVideo('v', [reportedShot(id)])] });
    const nodes = nodesOf(markdownTree(comment(shown, context)));
    expect(nodes.some(({ type, value }) => type === 'inlineCode' && value === id)).toBe(true);
  });

  test('a title with a pipe stays in its cell', async () => {
    const video = reportedVideo('v', [reportedShot('a')], { title: 'Lamp | Desk \\| x' });
    const nodes = nodesOf(markdownTree(comment(report({ videos: [video] }), context)));
    expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(8);
    expect(nodes.some(({ value }) => value === 'Lamp | Desk ¦ x')).toBe(true);
  });

  test('an address cannot end its link', async () => {
    const video = reportedVideo('v', [reportedShot('a')]);
    const url = 'https://example.com/a)b](c|d`e f"g<h>?q=|`[x]#\\|';
    const shown = report({ videos: [{ ...video, cut: { ...video.cut!, url } }] });
    const nodes = nodesOf(markdownTree(comment(shown, context)));
    expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(8);
    const links = nodes.filter(({ type }) => type === 'link');
    expect(links.map((link) => new URL(link.url ?? '').host)).toEqual([
      'example.com',
      'github.com',
    ]);
  });
});

describe('however much there is', () => {
  const sizes: readonly (readonly [string, Report])[] = [
    ['10,000 shots in one video', report({ videos: [many(1, 10_000)[0]!] })],
    ['10,000 shots in 2,000 videos', report({ videos: many(2_000, 5) })],
    [
      '5,000 different problems',
      report({
        status: 'failed',
        videos: many(10, 1),
        problems: Array.from({ length: 5_000 }, (_, index) => ({
          code: 'x',
          severity: 'error' as const,
          message: `problem ${index} 🎬`,
        })),
      }),
    ],
  ];

  test.each(sizes)('%s fit, with every fence and element closed', async (_, shown) => {
    const text = comment(shown, context);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.length).toBeGreaterThan(50_000);
    expect(text).toContain('the job summary has them all');
    expect(text.trimEnd().endsWith('</sub>')).toBe(true);
    await expectClosed(text);
    expectFences(text);
    const summary = jobSummary(shown, context);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary.length).toBeGreaterThan(text.length);
    expectFences(summary);
  });

  test('one text of a megabyte is shortened, not the rest left out', () => {
    const long = '`🎬` '.repeat(200_000);
    const shown = report({
      status: 'failed',
      problems: [{ code: 'x', severity: 'error', message: long, hint: long }],
      videos: [
        reportedVideo('v', [
          reportedShot('a', {
            because: [{ what: 'changed', field: 'prompt', was: long, now: `${long}!` }],
          }),
        ]),
      ],
    });
    const text = comment(shown, context);
    expect(text.length).toBeLessThan(8_000);
    expect(text).not.toContain('not shown');
    expect(text.isWellFormed()).toBe(true);
  });

  test('a comment is made in well under a second', () => {
    const before = process.cpuUsage();
    for (const [, shown] of sizes) comment(shown, context);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3_000);
  });
});

test('says once what is true of 500 shots', () => {
  const lines = comment(reports['500-shots-failing']!(), context).split('\n');
  expect(lines.slice(1, 7)).toEqual([
    '### ❌ 500 shots could not be rendered',
    '',
    'Nothing was spent in the end: 5000 credits came back.',
    '',
    '- ❌ `episode-001/shot-1`, `episode-001/shot-2`, `episode-001/shot-3` and 497 more: `failed 2 times; the credits came back: no reason given`',
    '',
  ]);
});

test('costs nothing it does not say: no credits are named for animatics', () => {
  const animatics = comment(reports['animatics']!(), context);
  expect(animatics.match(/[0-9]+ credits/gu)).toEqual(['14 credits']);
});

/** A report in which every text that may come from outside comes from `text`. */
function reportWith(text: () => string): Report {
  const problem = () => ({
    code: 'x',
    severity: 'error' as const,
    message: text(),
    hint: `x${text()}`,
    where: { file: `x${text()}`, line: 1, column: 1 },
  });
  // What it is grouped by has to differ, whatever the texts are.
  const own = (index: number) => ({ ...problem(), message: `${index} ${text()}` });
  return report({
    status: 'partial',
    config: text(),
    lockfile: { branch: text(), checksWait: true, commit: '5a1c0ff', url: 'https://example.com/' },
    strike: [`gone/${text()}`, `left/${text()}`],
    problems: [problem(), problem()],
    videos: [0, 1].map((index) =>
      reportedVideo(
        text(),
        [
          reportedShot(text(), {
            because: [
              { what: 'changed', field: 'prompt', was: `old ${text()}`, now: `new ${text()}` },
              { what: 'changed', field: 'images', was: `x${text()}`, now: `y${text()}` },
              { what: 'failed', reason: text() },
            ],
          }),
          reportedShot(text(), { decision: 'reuse', from: `x${text()}` }),
          reportedShot(text(), { state: 'failed', problem: own(index) }),
        ],
        { title: text(), cut: cut('v', 3) },
      ),
    ),
  });
}

function many(videos: number, shots: number): Report['videos'] {
  const prompt = { what: 'changed', field: 'prompt' } as const;
  return Array.from({ length: videos }, (_, index) =>
    reportedVideo(
      `video-${index}`,
      Array.from({ length: shots }, (__, shot) =>
        reportedShot(`shot-${shot}`, {
          because: [{ ...prompt, was: `A lamp ${shot} 🎬`, now: `A \`\`\`candle ${shot} 漢字` }],
        }),
      ),
    ),
  );
}

async function expectClosed(text: string): Promise<void> {
  const root = markdownTree(text);
  const last = root.children?.at(-1);
  expect(last?.type).toBe('paragraph');
  expect(last?.children?.[0]).toMatchObject({ type: 'html', value: '<sub>' });
}

/** Every fence that opens is closed by its like, and every folded part by its end. */
function expectFences(text: string): void {
  let open: string | undefined;
  let folded = 0;
  for (const line of text.split('\n')) {
    const ticks = /^ *(`{3,})/u.exec(line)?.[1];
    if (open === undefined) {
      open = ticks;
      if (line.startsWith('<details>')) folded += 1;
      if (line === '</details>') folded -= 1;
      expect(folded === 0 || folded === 1).toBe(true);
    } else if (line.trim() === open) open = undefined;
  }
  expect({ open, folded }).toEqual({ open: undefined, folded: 0 });
}
