import { validText } from '../../src/core/report-text/valid-text.js';
import { reportText, type Paint } from '../../src/core/report-text.js';
import { expectGolden } from '../tools/golden.js';
import { report, reportedShot, reportedVideo } from './builders.js';
import { hostileText, random } from './random.js';
import { reports } from './report-scenes.js';

const plain: Paint = (_, text) => text;

test.each(Object.entries(reports).filter(([name]) => !name.startsWith('500')))(
  '%s',
  (name, make) => {
    expectGolden(`report/${name}.txt`, reportText(make(), plain));
  },
);

test('colours what matters on a terminal, and changes no text by it', () => {
  const shown = reports['partial-failure']!();
  const painted = reportText(shown, (style, text) => `<${style}>${text}</${style}>`);
  expect(painted).toContain('<red>');
  expect(painted.replaceAll(/<\/?(bold|dim|green|yellow|red)>/gu, '')).toBe(
    reportText(shown, plain),
  );
});

test('nothing that people write acts on a terminal or a runner', () => {
  const chance = random(9);
  for (let round = 0; round < 1_000; round += 1) {
    const text = () => hostileText(chance);
    const problem = { code: 'x', severity: 'error' as const, message: text(), hint: text() };
    const shown = reportText(
      report({
        status: 'failed',
        config: text(),
        strike: [text()],
        problems: [{ ...problem, where: { file: text(), line: 1, column: 1 } }],
        videos: [
          reportedVideo(text(), [
            reportedShot(text(), {
              because: [{ what: 'changed', field: 'prompt', was: text(), now: text() }],
              problem,
            }),
            reportedShot(text(), { decision: 'reuse', from: text() }),
          ]),
        ],
      }),
      plain,
    );
    expect(shown).not.toMatch(/^\s*::/mu);
    expect(shown).not.toContain('##[');
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]/u);
    expect(shown.isWellFormed()).toBe(true);
  }
});

test.each([
  [[1], 'nanophoto', '1 clip is', 'shotlock restore'],
  [[2, 3], 'nanophoto', '5 clips are', 'shotlock restore'],
  [[2], 'simulator', '2 clips are', 'shotlock render --provider simulator --assemble all'],
] as const)(
  'says how to have clips that are elsewhere: %j of %s',
  (numbers, provider, are, how) => {
    const videos = numbers.map((clipsElsewhere) => reportedVideo('film', [], { clipsElsewhere }));
    expect(reportText(report({ status: 'unchanged', provider, videos }), plain)).toContain(
      `every shot is paid for, but ${are} not on this machine. To fetch what is still to be had, at no cost: ${how}\n`,
    );
  },
);

describe('the last line says what it comes to', () => {
  const shots = [reportedShot('a', { state: 'planned' }), reportedShot('b', { state: 'planned' })];
  const planned = [reportedVideo('film', shots, { state: 'planned' })];
  const credits = report().credits;
  const cut = [reportedVideo('film', [reportedShot('a', { decision: 'keep' })])];
  const lastOf = (over: Parameters<typeof report>[0]) =>
    reportText(report(over), plain).trimEnd().split('\n').at(-1);

  test.each<[string, Parameters<typeof report>[0], string]>([
    [
      'a plan',
      { mode: 'plan', status: 'planned', videos: planned, credits: { ...credits, planned: 20 } },
      'Would render 2 shots: 20 credits of at most 300 (max-credits).',
    ],
    [
      'a plan above the cap',
      { mode: 'plan', status: 'planned', videos: planned, credits: { ...credits, planned: 320 } },
      'Would be blocked: 2 shots, 320 credits, more than the 300 that max-credits allows.',
    ],
    [
      'a plan of what is paid for',
      { mode: 'plan', status: 'planned', videos: cut },
      'Would render nothing: no credits.',
    ],
    [
      'a render that was blocked before it began',
      { status: 'blocked', videos: planned, credits: { ...credits, planned: 20 } },
      'Blocked: 20 credits planned, none spent.',
    ],
    ['a cut', { status: 'rendered', videos: cut }, 'Joined 1 video: no credits spent.'],
    [
      'what was collected',
      {
        status: 'rendered',
        videos: [reportedVideo('film', [reportedShot('a', { decision: 'wait' })])],
      },
      'Rendered 1 shot: no credits spent.',
    ],
    [
      'a part that failed',
      {
        status: 'partial',
        videos: [reportedVideo('film', [reportedShot('a'), ...shots])],
        credits: { ...credits, planned: 30, charged: 30, refunded: 10, unknown: 10 },
      },
      'Something failed: 20 credits spent, 10 came back, 10 possibly charged.',
    ],
    [
      'a filter that lets nothing through',
      { status: 'unchanged' },
      'Nothing to render: no video is asked for.',
    ],
  ])('of %s', (_, over, line) => {
    expect(lastOf(over)).toBe(line);
  });
});

test('says that a config is valid, what it makes, and what it is warned of first', () => {
  const film = { shots: ['a', 'b'] };
  const valid = (problems: Parameters<typeof validText>[0]['problems']) =>
    validText({ config: 'videos.yml', videos: [film], problems }, plain);
  expect(valid([])).toBe('videos.yml is valid: 1 video, 2 shots.\n');
  const warned = valid([{ code: 'x', severity: 'warning', message: 'the lamp is unused' }]);
  expect(warned).toMatch(/the lamp is unused[^]*\nvideos\.yml is valid: 1 video, 2 shots\.\n$/u);
});
