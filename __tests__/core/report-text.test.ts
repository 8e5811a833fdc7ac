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
