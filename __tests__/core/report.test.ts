import { changesSince } from '../../src/core/changes.js';
import { emptyLock } from '../../src/core/lock.js';
import type { Cut, Missing, Outcome, Rendered } from '../../src/core/outcome.js';
import { withLost } from '../../src/core/plan.js';
import { planDocument } from '../../src/core/plan-document.js';
import { summarize, type Findings, type Report, type Status } from '../../src/core/report.js';
import type { Problem } from '../../src/core/problem.js';
import { shotKey, type Video } from '../../src/core/shot.js';
import validPlan from '../../src/generated/plan-validate.js';
import validReport from '../../src/generated/report-validate.js';
import {
  digest,
  entryFor,
  ledgerOf,
  lockAfter,
  planOf,
  progress,
  takeRecord,
  video,
  type Scene,
} from './builders.js';
import { rendered } from './rendered.js';
import { reports } from './report-scenes.js';

const videos = [video('v', [{ id: 'a' }, { id: 'b' }]), video('w', [{ id: 'c' }])];

/** What became of each shot, by key; a shot that is not named got its clip. */
type Fates = Readonly<Record<string, Missing['because']>>;

function findings(scene: Partial<Scene> = {}, over: Partial<Findings> = {}): Findings {
  const plan = planOf({ videos, ...scene });
  return {
    config: 'videos.yml',
    mode: 'render',
    videos,
    plan,
    changes: changesSince({ lock: scene.lock ?? emptyLock }, videos, plan),
    price: plan.credits,
    cap: { credits: 300, source: 'max-credits' },
    blocked: false,
    cuts: [],
    shownPath: (path) => path.replace('/checkout/', ''),
    problems: [],
    ...over,
  };
}

function after(
  fates: Fates,
  scene: Partial<Scene> = {},
  over: Partial<Findings> = {},
  left: Partial<Rendered> = {},
): Report {
  const all = findings(scene);
  const locked = lockAfter(all.plan, scene.lock).shots;
  const outcomes = all.plan.entries.map((entry): Outcome => {
    const because = fates[shotKey(entry.shot)];
    if (because !== undefined) return { entry, because, problem: problem(because) };
    const collected = entry.decision.do === 'render' || entry.decision.do === 'wait';
    return { entry, locked: locked[shotKey(entry.shot)]!, collected };
  });
  const credits = { charged: all.plan.credits, refunded: 0, unknown: 0 };
  return summarize({
    ...all,
    rendered: { outcomes, credits, requests: 3, excess: 0, unstored: 0, unwritten: 0, ...left },
    ...over,
  });
}

function problem(code: string, severity: Problem['severity'] = 'error'): Problem {
  return { code, severity, message: `it was ${code}` };
}

function cutOf({ id, shots }: Video, made: boolean): Cut {
  const record = {
    kind: 'cut' as const,
    bytes: 9,
    clips: shots.map((shot) => digest(shot.id)),
    durationSeconds: shots.length * 8,
    published: [],
    sha256: digest(id),
  };
  return { video: id, path: `/checkout/videos/${id}.mp4`, record, made };
}

describe('the status is the worst that applies', () => {
  const paid = rendered(videos);
  const cases: readonly (readonly [string, () => Report, Status])[] = [
    ['everything was rendered', () => after({}), 'rendered'],
    ['only a cut was made', () => after({}, paid, { cuts: [cutOf(videos[0]!, true)] }), 'rendered'],
    ['everything was there', () => after({}, paid), 'unchanged'],
    [
      'a cut stands from before',
      () => after({}, paid, { cuts: [cutOf(videos[0]!, false)] }),
      'unchanged',
    ],
    [
      'a clip was paid for elsewhere, and not even a cut was made',
      () => after({}, { ledger: paid.ledger }),
      'unchanged',
    ],
    [
      'there is only a warning',
      () => after({}, paid, { problems: [problem('x', 'warning')] }),
      'unchanged',
    ],
    ['one is pending', () => after({ 'v/a': 'pending' }), 'pending'],
    ['one failed and others came', () => after({ 'v/a': 'failed' }), 'partial'],
    [
      'one failed and others are pending',
      () => after({ 'v/a': 'failed', 'v/b': 'pending', 'w/c': 'pending' }),
      'failed',
    ],
    ['all failed', () => after({ 'v/a': 'failed', 'v/b': 'failed', 'w/c': 'failed' }), 'failed'],
    ['one is held', () => after({ 'v/a': 'held' }), 'partial'],
    ['one is lost and nothing was collected', () => after({ 'v/a': 'lost' }, paid), 'failed'],
    [
      'a cut could not be made',
      () => after({}, paid, { problems: [problem('join-refused')] }),
      'failed',
    ],
    [
      'the account ran out of credits',
      () => after({ 'v/a': 'blocked', 'v/b': 'failed' }),
      'blocked',
    ],
    [
      'a shot failed, and only a cut was made',
      () =>
        after({ 'v/a': 'failed' }, paid, {
          cuts: [cutOf(videos[0]!, false), cutOf(videos[1]!, true)],
        }),
      'partial',
    ],
    [
      'what was paid for could not be told to the ledger, although one is possibly charged',
      () => after({ 'v/a': 'unknown' }, {}, {}, { unwritten: 1 }),
      'unpublished',
    ],
    ['a clip could not be kept', () => after({}, {}, {}, { unstored: 1 }), 'unpublished'],
    [
      'the lock of what was rendered could not be written',
      () => after({}, {}, { problems: [problem('lock-unwritten')] }),
      'unpublished',
    ],
    [
      'the lock could not be written, and nothing is to be in it',
      () =>
        after(
          { 'v/a': 'failed', 'v/b': 'failed', 'w/c': 'failed' },
          {},
          { problems: [problem('lock-unwritten')] },
        ),
      'failed',
    ],
    ['one is possibly charged', () => after({ 'v/a': 'unknown', 'v/b': 'blocked' }), 'unknown'],
    [
      'it was refused before it began',
      () => summarize(findings({}, { blocked: true, problems: [problem('over-budget')] })),
      'blocked',
    ],
    ['there is a plan', () => summarize(findings({}, { mode: 'plan' })), 'planned'],
    [
      'the plan reuses what was paid for',
      () => summarize(findings({ ledger: paid.ledger }, { mode: 'plan' })),
      'planned',
    ],
    [
      'the plan only strikes',
      () =>
        summarize(
          findings(
            { lock: rendered([...videos, video('x', [{ id: 'y' }])]).lock },
            { mode: 'plan' },
          ),
        ),
      'planned',
    ],
    ['the plan has nothing to do', () => summarize(findings(paid, { mode: 'plan' })), 'unchanged'],
  ];

  test.each(cases)('%s', (_, make, expected) => {
    expect(make().status).toBe(expected);
  });
});

describe('a report', () => {
  test('tells of each shot why it is rendered, what it costs and what became of it', () => {
    const [shown] = after({ 'v/b': 'failed' }).videos;
    expect(shown).toMatchObject({
      id: 'v',
      changed: true,
      state: 'not-updated',
      shots: [
        {
          id: 'a',
          state: 'clip',
          credits: 10,
          because: [{ what: 'new' }],
          clip: { durationSeconds: 8 },
        },
        { id: 'b', state: 'failed', credits: 10, problem: { code: 'failed', severity: 'error' } },
      ],
    });
  });

  test('tells of a video whether it is ready, planned, not updated or not asked for', () => {
    const states = ({ videos: shown }: Report) => shown.map(({ state }) => state);
    expect(states(after({}, {}, { cuts: videos.map((each) => cutOf(each, true)) }))).toEqual([
      'ready',
      'ready',
    ]);
    expect(states(after({ 'v/a': 'pending' }))).toEqual(['not-updated', 'not-joined']);
    expect(states(summarize(findings()))).toEqual(['planned', 'planned']);
  });

  test('tells what a render leaves for a person to know: of money, the record and the clips', () => {
    expect(after({}).problems).toEqual([]);
    expect(after({}, {}, {}, { excess: 4, unwritten: 1, unstored: 2 }).problems).toEqual([
      {
        code: 'charged-more',
        severity: 'warning',
        message: 'the API says that it charged 4 credits more than were planned',
        hint: 'Look at your account with the vendor: prices may have changed. Nothing more was submitted',
        help: expect.stringContaining('charged-more'),
      },
      {
        code: 'ledger-unwritten',
        severity: 'error',
        message:
          'the ledger could not be told of 1 take that may be paid for; the journal of this checkout has them',
        hint: 'Run again on this machine: the ledger is told first, at no cost',
        help: expect.stringContaining('ledger-unwritten'),
      },
      {
        code: 'clips-unstored',
        severity: 'error',
        message: '2 clips could not be kept beyond this machine',
        hint: 'Run again soon: the API is asked for them once more and they are kept, at no cost',
        help: expect.stringContaining('clips-unstored'),
      },
    ]);
  });

  test('names files as a person would type them', () => {
    const { cut } = after({}, {}, { cuts: [cutOf(videos[0]!, true)] }).videos[0]!;
    expect(cut).toEqual({
      path: 'videos/v.mp4',
      bytes: 9,
      durationSeconds: 16,
      sha256: digest('v'),
      made: true,
    });
  });

  test('of a cut that an earlier run published has its address, for there is no file of it here', () => {
    const published = { url: 'https://github.com/octo/lamps/artifacts/1', expiresAt: '2026-12-01' };
    const earlier = {
      ...cutOf(videos[0]!, false),
      published: { ...published, name: 'v', run: '1' },
    };
    const { cut } = after({}, {}, { cuts: [earlier] }).videos[0]!;
    expect(cut).toEqual({
      ...published,
      bytes: 9,
      durationSeconds: 16,
      sha256: digest('v'),
      made: false,
    });
  });

  test('estimates what is planned, and not what is over', () => {
    const estimate = { requests: 12, requestsPerHour: 100, seconds: 300, shots: 3 };
    expect(summarize(findings({}, { mode: 'plan', estimate })).estimate).toEqual(estimate);
    expect(after({}, {}, { estimate })).not.toHaveProperty('estimate');
  });

  test('leaves out what it has nothing to say of', () => {
    const { problem: failed } = after({ 'v/a': 'failed' }).videos[0]!.shots[0]!;
    expect(Object.keys(failed!)).toEqual(['code', 'severity', 'message', 'help']);
    const [v] = after({}).videos;
    for (const name of ['title', 'cut', 'baseCut', 'clipsElsewhere'])
      expect(Object.keys(v!)).not.toContain(name);
    expect(Object.keys(v!.shots[0]!.clip!)).toEqual(['durationSeconds', 'sha256']);
    const titled = summarize(findings({}, { videos: [{ ...videos[0]!, title: 'Launch' }] }));
    expect(titled.videos[0]!.title).toBe('Launch');
  });

  test('says of a plan already what only a person can decide', () => {
    const first = entryFor(planOf({ videos }), 'v/a');
    const scene = {
      ledger: ledgerOf(takeRecord(first, progress.unknown)),
      lock: rendered([videos[1]!]).lock,
    };
    const all = findings(scene, { mode: 'plan' });
    const gone = new Map([[scene.lock.shots['w/c']!.clip.sha256, 10]]);
    const [v, w] = summarize({ ...all, plan: withLost(all.plan, gone) }).videos;
    expect(v!.shots[0]!.problem).toEqual({
      code: 'held',
      severity: 'warning',
      message: 'possibly charged: the answer to its submit was lost',
      hint: '`retake`, or a raised `take`, pays 10 credits for another',
    });
    expect(v!.shots[1]).not.toHaveProperty('problem');
    expect(w!.shots[0]!.problem).toMatchObject({ code: 'clip-lost', severity: 'warning' });
  });

  test('of animatics spends nothing, and tells what a paid render costs and why', () => {
    const paid = rendered(videos);
    const changed = [video('v', [{ id: 'a' }, { id: 'b', prompt: 'A vase' }]), videos[1]!];
    const plan = planOf({ videos: changed, provider: 'simulator' });
    const paidPlan = planOf({ videos: changed, ...paid });
    const shown = summarize(
      findings(
        {},
        { videos: changed, plan, paid: paidPlan, price: paidPlan.credits, mode: 'plan' },
      ),
    );
    expect(shown.credits).toMatchObject({ planned: 10, charged: 0, refunded: 0, unknown: 0 });
    expect(shown.videos[0]!.shots.map(({ because }) => because)).toEqual([
      [],
      [{ what: 'changed', field: 'prompt', was: 'A wide shot of b', now: 'A vase' }],
    ]);
  });

  test('of animatics never shows play money as spent', () => {
    expect(after({}, { provider: 'simulator' }).credits).toMatchObject({ charged: 0, unknown: 0 });
  });

  test.each(Object.entries(reports))('is what its schema says: %s', (_, make) => {
    const shown: unknown = JSON.parse(JSON.stringify(make()));
    validReport(shown);
    expect(validReport.errors).toBeNull();
  });
});

describe('the plan for machines', () => {
  test('is what its schema says, with every kind of entry', () => {
    const open = (key: string) => entryFor(planOf({ videos }), key);
    const ledger = ledgerOf(
      takeRecord(open('v/a'), progress.open),
      takeRecord(open('v/b'), progress.unknown),
      takeRecord(open('w/c'), progress.failed),
    );
    const lock = rendered([video('x', [{ id: 'y' }, { id: 'z' }])]).lock;
    const more = [...videos, video('x', [{ id: 'renamed', prompt: 'A wide shot of y' }])];
    const document = planDocument(planOf({ videos: more, lock, ledger }));
    validPlan(JSON.parse(JSON.stringify(document)));
    expect(validPlan.errors).toBeNull();
    expect(document.entries.map((entry) => [entry.do, `${entry.video}/${entry.shot}`])).toEqual([
      ['wait', 'v/a'],
      ['held', 'v/b'],
      ['render', 'w/c'],
      ['reuse', 'x/renamed'],
      ['strike', 'x/y'],
      ['strike', 'x/z'],
    ]);
    expect(document.credits).toBe(10);
  });

  test('takes a key of the lock that is no key for a video', () => {
    const { entries } = planDocument({ ...planOf({ videos: [] }), strike: ['__proto__'] });
    expect(entries).toEqual([{ do: 'strike', video: '__proto__', shot: '' }]);
  });
});
