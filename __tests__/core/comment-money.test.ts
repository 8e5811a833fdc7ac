import { headline, subline } from '../../src/core/comment/headline.js';
import { liveText } from '../../src/core/comment/live-text.js';
import { lockText } from '../../src/core/comment/lock-text.js';
import type { Report, ReportedShot } from '../../src/core/report.js';
import { report, reportedShot, reportedVideo } from './builders.js';

const { credits } = report();

/** A video with shots in these states. */
function film(...states: readonly ReportedShot['state'][]) {
  return reportedVideo(
    'film',
    states.map((state, index) => reportedShot(`s${index}`, { state })),
  );
}

/** The comment's second line; the videos of a report are those that changed, unless said. */
function money(over: Partial<Report>, changed = over.videos ?? []): string {
  return subline(report(over), changed);
}

describe('the money of a run', () => {
  test.each<[string, Partial<Report>, string]>([
    [
      'a plan of what is paid for',
      { mode: 'plan', status: 'planned', videos: [film('planned')] },
      'Nothing was spent. Rendering costs nothing: every shot was paid for before.',
    ],
    [
      'some failed, some came back, and one that nobody knows of',
      {
        status: 'unknown',
        videos: [film('clip', 'failed', 'unknown')],
        credits: { ...credits, planned: 30, charged: 20, refunded: 10, unknown: 10 },
      },
      '**10 credits** spent, 10 credits came back for what failed, and **10 credits possibly charged**.',
    ],
    [
      'nothing that is known, and one that is not',
      { status: 'unknown', videos: [film('unknown')], credits: { ...credits, unknown: 10 } },
      '**10 credits possibly charged**; nothing else was spent.',
    ],
    [
      'clips that were paid for before',
      { videos: [film('clip', 'clip')] },
      'Nothing was spent in this run: every clip was paid for before.',
    ],
    [
      'one that is held beside one that was paid for',
      { status: 'failed', videos: [film('clip', 'held')] },
      'Nothing was spent.',
    ],
    [
      'one that the command did not name',
      {
        videos: [
          reportedVideo('film', [
            reportedShot('a'),
            reportedShot('b', { state: 'planned', deferred: true }),
          ]),
        ],
        credits: { ...credits, charged: 10 },
      },
      '**10 credits** spent. 1 other changed shot left for another run.',
    ],
    [
      'animatics of what is paid for',
      { mode: 'plan', provider: 'simulator', videos: [film('planned')] },
      'Nothing was spent. A paid render costs nothing either: every shot was paid for before.',
    ],
    [
      'animatics of what is new',
      { provider: 'simulator', videos: [film('clip')], credits: { ...credits, planned: 10 } },
      'Placeholders: no credits were spent. A paid render of these shots costs **10 credits**.',
    ],
  ])('is told of %s', (_, over, text) => {
    expect(money(over)).toBe(text);
  });

  test('is told also where no video of the pull request changed', () => {
    const videos = [film('clip')];
    expect(money({ videos, credits: { ...credits, charged: 10 } }, [])).toBe(
      '**10 credits** spent.',
    );
    expect(money({ status: 'unchanged', videos }, [])).toBe(
      'Every shot has its clip; nothing was spent.',
    );
  });

  test('is added to what the pull request has spent before, if it has', () => {
    const now = { videos: [film('clip')], credits: { ...credits, charged: 30, unknown: 5 } };
    expect(money({ ...now, pull: { number: 7, charged: 10, unknown: 10 } })).toBe(
      '**30 credits** spent, and **5 credits possibly charged**. ' +
        'This pull request has spent **40 credits** so far, and possibly 15 more.',
    );
    const none = money({ ...now, pull: { number: 7, charged: 0, unknown: 0 } });
    expect(none).not.toContain('This pull request');
  });
});

test.each<[string, Partial<Report>, string]>([
  [
    'what is to be rendered',
    { status: 'planned', videos: [film('planned')] },
    '🎬 1 shot to render in 1 video',
  ],
  [
    'what is only to be joined',
    {
      status: 'planned',
      videos: [reportedVideo('film', [reportedShot('a', { decision: 'keep', state: 'planned' })])],
    },
    '🎬 1 video to join, nothing to render',
  ],
  ['nothing', { status: 'planned' }, '🎬 No video changed'],
  [
    'what a person has to decide on',
    { status: 'failed', videos: [film('held', 'lost', 'failed', 'clip')] },
    '❌ 3 of 4 shots could not be rendered',
  ],
  [
    'a join that failed',
    { status: 'failed', videos: [film('clip')] },
    '❌ Not every video could be made',
  ],
])('the first line tells of %s', (_, over, text) => {
  expect(headline(report(over), over.videos ?? [])).toBe(text);
});

test('what is to be rendered for no video that changed is told without one', () => {
  const shown = report({ status: 'planned', videos: [film('planned')] });
  expect(headline(shown, [])).toBe('🎬 1 shot to render');
});

test('a comment says where the lock went, and what that asks of a person', () => {
  expect(lockText(report())).toBe('');
  const lockfile = {
    branch: 'launch',
    commit: 'abcdef0123456789abcdef0123456789abcdef01',
    url: 'https://github.com/octo/lamps/commit/abcdef0',
    checksWait: true,
  };
  const text = lockText(report({ lockfile }));
  expect(text).toContain('is committed to `launch` as [abcdef0](https://github.com/octo/lamps/');
  expect(text).toContain('wait for your approval');
  expect(lockText(report({ lockfile: { ...lockfile, checksWait: false } }))).not.toContain('wait');
});

test('a lock that waits in a pull request of its own is to be merged', () => {
  const review = { number: 8, url: 'https://github.com/octo/lamps/pull/8' };
  expect(lockText(report({ review }))).toContain('Merge this pull request to use these takes.');
});

test('a comment of a run that goes on says how far it is, without what there is none of', () => {
  const now = { done: 1, of: 6, underWay: 3, waiting: 1, stopped: 1, minutesLeft: 2 };
  expect(liveText(now)).toBe(
    '**1 of 6 shots done**, 3 under way, 1 to be begun, 1 stopped. About 2 minutes to go.',
  );
  const first = { ...now, underWay: 0, waiting: 0, stopped: 0, of: 1, minutesLeft: 1 };
  expect(liveText(first)).toBe('**1 of 1 shot done**. About 1 minute to go.');
});
