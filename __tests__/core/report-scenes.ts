import { notApproved } from '../../src/core/approval.js';
import { overBudget, type Cap } from '../../src/core/budget.js';
import { changesSince, type Base } from '../../src/core/changes.js';
import { lockedClips, type EarlierCut, type EarlierCuts } from '../../src/core/earlier-cuts.js';
import { identify } from '../../src/core/fingerprint.js';
import { emptyLedger, withEntries } from '../../src/core/ledger.js';
import { emptyLock, type Lock } from '../../src/core/lock.js';
import { isObtained, type Cut, type Missing, type Outcome } from '../../src/core/outcome.js';
import { paidTakes, withLost, type Plan, type PlanEntry } from '../../src/core/plan.js';
import { estimatePlan, type Pace } from '../../src/core/plan/estimate-plan.js';
import type { Problem } from '../../src/core/problem.js';
import type { PullSpend } from '../../src/core/pull-spend.js';
import { summarize, type Findings, type Report } from '../../src/core/report.js';
import { shotKey, type Video } from '../../src/core/shot.js';
import {
  digest,
  fileImage,
  lockAfter,
  ledgerOf,
  planOf,
  progress,
  takeRecord,
  urlImage,
  video,
  type Scene,
} from './builders.js';
import { rendered, retaken } from './rendered.js';

const skyline = {
  id: 'skyline',
  prompt:
    'Wide shot of a city skyline at dawn. Narrator says in English: meet Aurora Lamp.\n\nWarm morning light, 35mm film',
};
const desk = {
  id: 'desk',
  prompt:
    'A lamp on an oak desk, slow push in. The camera passes a cup of coffee and a folded newspaper before it stops at the lamp, which glows warmly.\n\nWarm morning light, 35mm film',
  generationType: 'REFERENCE_2_VIDEO' as const,
  images: [fileImage('assets/desk.png'), urlImage('https://example.com/lamp.webp')],
};
const logo = { id: 'logo', prompt: 'The logo glows on black' };
const digests = new Map([['assets/desk.png', digest('desk')]]);
const sharper = new Map([['assets/desk.png', digest('sharper desk')]]);

const wide = video('launch-teaser.en.16x9', [skyline, desk], {
  title: 'Launch teaser | Aurora Lamp',
  resolution: '1080p',
});
const tall = video('launch-teaser.en.9x16', [skyline, desk], {
  title: 'Launch teaser | Aurora Lamp',
  resolution: '1080p',
  aspectRatio: '9:16',
});
const outro = video('outro', [logo]);
const ending = video('ending', [{ id: 'sunset', prompt: 'The sun goes down' }]);
const old = video('interview', [{ id: 'founder', prompt: 'The founder speaks' }]);
const retouched = video(
  wide.id,
  [
    skyline,
    {
      ...desk,
      prompt: desk.prompt
        .replace('a cup of coffee', 'a steaming mug of tea')
        .replace('oak', 'walnut'),
    },
  ],
  wide,
);

const again = video(
  wide.id,
  [skyline, { ...desk, prompt: desk.prompt.replace('oak', 'marble') }],
  wide,
);

interface Story extends Scene {
  readonly mode?: Report['mode'];
  readonly base?: Base;
  readonly cap?: Cap;
  /** Digest of the approved plan. */
  readonly approved?: string;
  readonly price?: number;
  readonly paid?: Plan;
  /** Clips (sha256) that no source has, with what another take costs. */
  readonly gone?: ReadonlyMap<string, number>;
  /** What became of an entry; undefined is its clip. */
  readonly became?: (entry: PlanEntry) => Omit<Missing, 'entry'> | undefined;
  readonly credits?: Partial<NonNullable<Findings['rendered']>['credits']>;
  readonly problems?: readonly Problem[];
  /** What earlier runs of the pull request spent. */
  readonly pullSpend?: PullSpend;
  /** That the links of earlier runs have expired. */
  readonly hasExpired?: true;
  /** Known generation times; with them a plan is given an estimate. */
  readonly history?: Pace['history'];
}

/** The report of a run as the program makes it, with its cuts uploaded. */
function reportOf(story: Story): Report {
  const { videos, mode = 'render', cap = capOfRun(300), became } = story;
  const base = story.base ?? { lock: story.lock ?? emptyLock };
  const plan = withLost(planOf({ digests, ...story }), story.gone ?? new Map());
  const ledger = story.ledger ?? emptyLedger;
  const blocked = overBudget(plan, cap) ?? notApproved(plan, story.approved, ledger);
  const stops = mode === 'render' && blocked !== undefined;
  const isRendered = mode === 'render' && !stops;
  const locked = lockAfter(plan, story.lock);
  const outcomes = plan.entries.map((entry): Outcome => {
    if (entry.decision.do === 'render' && entry.decision.deferred)
      return { entry, because: 'planned' };
    const missing = became?.(entry);
    const collected = entry.decision.do === 'render' || entry.decision.do === 'wait';
    return missing
      ? { entry, ...missing }
      : {
          entry,
          locked: locked.shots[shotKey(entry.shot)]!,
          collected,
          ...(collected ? { videoUrl: `https://cdn.example/${shotKey(entry.shot)}.mp4` } : {}),
        };
  });
  const { charged = plan.credits, refunded = 0, unknown = 0 } = story.credits ?? {};
  const report = summarize({
    config: 'videos.yml',
    mode,
    videos,
    plan,
    changes: changesSince(base, videos, plan),
    base: base.lock,
    pullSpend: story.pullSpend,
    // What animatics are compared with is not on the ledger of animatics.
    ...(plan.provider === 'simulator' ? {} : { earlierCuts: earlierOf(story, base.lock) }),
    price: story.price ?? plan.credits,
    ...(story.paid ? { paid: story.paid } : {}),
    cap,
    ...(story.history ? { estimate: estimatePlan(plan, { history: story.history, ...pace }) } : {}),
    blocked: stops,
    ...(isRendered
      ? {
          rendered: {
            outcomes,
            credits: { charged, refunded, unknown },
            requests: 12,
            unwritten: 0,
            excess: 0,
            unstored: 0,
          },
        }
      : {}),
    cuts: isRendered ? cutsOf(videos, outcomes) : [],
    shownPath: (path) => path,
    problems: [...(story.problems ?? []), ...(stops ? [blocked] : [])],
  });
  return uploaded(report);
}

/** What earlier runs uploaded: a cut of every video that the locks have whole. */
function earlierOf(story: Story, base: Lock): ReadonlyMap<string, EarlierCuts> {
  return new Map(
    story.videos.map(({ id }) => {
      const cutIn = (lock: Lock, run: number): EarlierCut | undefined => {
        const clips = lockedClips(lock, id);
        if (!clips) return undefined;
        if (story.hasExpired) return { expiresAt: '2026-11-20T09:30:00Z' };
        const name = parseInt(digest(clips.join()).slice(0, 4), 16);
        const url = `https://github.com/octo/lamps/actions/runs/${run}/artifacts/${name}`;
        return { url, expiresAt: '2027-01-08T09:30:00Z' };
      };
      const [before, last] = [cutIn(base, 4200), cutIn(story.lock ?? emptyLock, 4650)];
      const known = { ...(before ? { base: before } : {}), ...(last ? { last } : {}) };
      return [id, { ...known, clips: new Map() }];
    }),
  );
}

const pace = { requestsPerHour: 100, pollSeconds: 'auto' } as const;

function capOfRun(credits: number): Cap {
  return { credits, source: 'max-credits' };
}

function cutsOf(videos: readonly Video[], outcomes: readonly Outcome[]): readonly Cut[] {
  return videos.flatMap(({ id }) => {
    const own = outcomes.filter(({ entry }) => entry.shot.video === id);
    if (!own.every(isObtained)) return [];
    const record = {
      kind: 'cut' as const,
      bytes: 4_210_000,
      clips: own.map(({ locked }) => locked.clip.sha256),
      durationSeconds: own.length * 8,
      published: [],
      sha256: digest(id),
    };
    return [
      { video: id, path: `videos/${id}.mp4`, record, made: own.some((each) => each.collected) },
    ];
  });
}

function uploaded(report: Report): Report {
  const address = 'https://github.com/octo/lamps/actions/runs/4711/artifacts';
  const expiresAt = '2027-02-24T09:30:00Z';
  const isRendered = report.videos.some(({ changed, shots }) =>
    shots.some(({ state }) => changed && state === 'clip'),
  );
  return {
    ...report,
    ...(isRendered ? { reviewPage: { path: 'videos/review.html', url: `${address}/90300` } } : {}),
    videos: report.videos.map((each, index) =>
      each.cut && each.changed
        ? { ...each, cut: { ...each.cut, url: `${address}/${90_210 + index}`, expiresAt } }
        : each,
    ),
  };
}

function problem(
  entry: PlanEntry,
  because: Missing['because'],
  message: string,
  hint?: string,
): Omit<Missing, 'entry'> {
  return {
    because,
    problem: {
      code: because,
      severity: 'error',
      message: `${shotKey(entry.shot)}: ${message}`,
      ...(hint === undefined ? {} : { hint }),
    },
  };
}

const paid = rendered([wide, outro], { digests });

const manyVideos = Array.from({ length: 100 }, (_, index) =>
  video(
    `episode-${String(index + 1).padStart(3, '0')}`,
    Array.from({ length: 5 }, (__, shot) => ({
      id: `shot-${shot + 1}`,
      prompt: `${desk.prompt} Episode ${index + 1}, shot ${shot + 1}. `.repeat(3),
    })),
  ),
);

const manyBefore = manyVideos.map((each) =>
  video(
    each.id,
    each.shots.map((shot) => ({ ...shot, prompt: shot.prompt.replaceAll('lamp', 'candle') })),
  ),
);

/** Runs as people meet them, by name: the comment and the text of each is a golden. */
export const reports: Readonly<Record<string, () => Report>> = {
  'first-render': () => reportOf({ videos: [wide, tall, outro] }),
  'one-shot-changed': () => reportOf({ videos: [retouched, outro], ...paid }),
  'image-changed': () => reportOf({ videos: [wide, outro], ...paid, digests: sharper }),
  'second-push': () => {
    const head = rendered([retouched, outro], { ...paid, digests });
    return reportOf({
      videos: [retouched, outro],
      ...head,
      base: paid,
      pullSpend: { number: 7, charged: 14, unknown: 0 },
    });
  },
  'third-push': () => {
    // Each push changed the same shot, and this one goes wrong.
    const head = rendered([retouched, outro], { ...paid, digests });
    return reportOf({
      videos: [again, outro],
      ...head,
      base: paid,
      credits: { charged: 14, refunded: 14 },
      pullSpend: { number: 7, charged: 28, unknown: 14, since: '2026-11-13' },
      became: (entry) =>
        entry.decision.do === 'render'
          ? problem(entry, 'failed', 'failed 2 times; the credits came back: no reason given')
          : undefined,
    });
  },
  'nothing-changed': () => reportOf({ videos: [wide, outro], ...paid }),
  'renamed-and-removed': () =>
    reportOf({ videos: [video('teaser', [desk, skyline], wide)], ...paid }),
  retake: () =>
    reportOf({
      videos: [wide, video('outro', [{ ...logo, take: 3 }])],
      ...retaken([wide, outro], 'outro/logo', 2, { digests }),
    }),
  'retake-by-comment': () => {
    const shots = new Set(['outro/logo']);
    return reportOf({
      videos: [retouched, tall, outro],
      ...paid,
      asking: { shots, request: 'comment:12' },
      paysFor: ({ shot }) => shots.has(shotKey(shot)),
    });
  },
  'grown-old': () =>
    reportOf({
      videos: [wide, outro],
      ...paid,
      asking: { maxAge: 30 * 86_400_000, now: new Date('2026-12-30T09:30:00Z') },
      mode: 'plan',
    }),
  'reverted-to-what-was-paid-for': () => {
    const head = rendered([retouched, outro], { ...paid, digests });
    return reportOf({ videos: [wide, outro], ...head });
  },
  'plan-only': () => reportOf({ videos: [retouched, outro, tall], ...paid, mode: 'plan' }),
  'plan-of-nothing': () => reportOf({ videos: [wide, outro], ...paid, mode: 'plan' }),
  'plan-with-held-and-lost': () => {
    const fresh = planOf({ videos: [wide, tall, outro], lock: paid.lock, digests });
    const held = fresh.entries.find(({ shot }) => shot.video === tall.id)!;
    return reportOf({
      videos: [wide, tall, outro],
      lock: paid.lock,
      ledger: ledgerOf(takeRecord(held, progress.unknown)),
      gone: new Map([[paid.lock.shots['outro/logo']!.clip.sha256, 10]]),
      mode: 'plan',
    });
  },
  'plan-of-all-kinds': () => {
    const before = rendered([wide, outro, ending, old], { digests });
    const videos = [retouched, tall, outro, video('finale', [logo]), ending];
    const fresh = planOf({ videos, lock: before.lock, digests });
    const [first, second] = fresh.entries.filter(({ shot }) => shot.video === tall.id);
    const open = [takeRecord(first!, progress.unknown), takeRecord(second!, progress.open)];
    const ledger = withEntries(before.ledger, open);
    const gone = new Map([[before.lock.shots['ending/sunset']!.clip.sha256, 10]]);
    return reportOf({ videos, lock: before.lock, ledger, gone, mode: 'plan', history: {} });
  },
  'blocked-by-budget': () => reportOf({ videos: [wide, tall, outro], cap: capOfRun(50) }),
  'blocked-by-the-day': () =>
    reportOf({
      videos: [wide, tall, outro],
      cap: {
        credits: 12,
        source: 'max-credits-per-day',
        because: '988 of 1000 were spent on 2026-11-26, which ends at 24:00 UTC',
      },
    }),
  'blocked-as-not-approved': () => {
    const approved = planOf({ videos: [wide, outro], digests });
    const entries = paidTakes(approved).map((each) => ({ ...each }));
    const { digest: named } = approved;
    const at = '2026-11-26T09:30:00Z';
    return reportOf({
      videos: [retouched, outro],
      lock: paid.lock,
      ledger: withEntries(emptyLedger, [{ kind: 'plan', at, digest: named, entries }]),
      approved: named,
    });
  },
  'stopped-midway': () =>
    reportOf({
      videos: [wide, tall, outro],
      credits: { charged: 28 },
      became: (entry) =>
        entry.shot.video === wide.id
          ? undefined
          : problem(
              entry,
              'blocked',
              'not submitted: the account has too few credits (38 credits are needed)',
            ),
    }),
  'partial-failure': () =>
    reportOf({
      videos: [retouched, tall, outro],
      ...paid,
      credits: { charged: 56, refunded: 14 },
      pullSpend: { number: 7, charged: 38, unknown: 0 },
      became: (entry) =>
        shotKey(entry.shot) === `${tall.id}/desk`
          ? problem(
              entry,
              'failed',
              'failed 2 times; the credits came back: the prompt violates the content policy',
              'Change the prompt, or pay for another take with `retake` or by raising `take`',
            )
          : undefined,
    }),
  pending: () =>
    reportOf({
      videos: [wide, tall, outro],
      credits: { charged: 56 },
      became: (entry) => {
        if (entry.shot.video === wide.id) return undefined;
        return entry.shot.video === tall.id
          ? problem(entry, 'pending', 'under way and paid for; run again to collect it, at no cost')
          : problem(entry, 'pending', 'not submitted in time; run again to go on');
      },
    }),
  unknown: () =>
    reportOf({
      videos: [retouched, outro],
      ...paid,
      credits: { charged: 0, unknown: 14 },
      hasExpired: true,
      became: (entry) =>
        entry.decision.do === 'render'
          ? problem(
              entry,
              'unknown',
              'possibly charged (14 credits): the connection was closed before an answer came',
              'It is not submitted again by itself; `retake`, or a raised `take`, pays for another',
            )
          : undefined,
    }),
  unpublished: () => {
    const report = reportOf({ videos: [retouched, outro], ...paid });
    return {
      ...report,
      status: 'unpublished',
      videos: report.videos.map((each) =>
        each.cut ? { ...each, cut: { ...each.cut, url: undefined! } } : each,
      ),
      problems: [
        {
          code: 'unpublished',
          severity: 'error',
          message: `${wide.id}.mp4 could not be uploaded: 503 Service Unavailable`,
          hint: 'Nothing is lost: running again publishes it at no cost',
        },
      ],
    };
  },
  warnings: () =>
    reportOf({
      videos: [wide],
      mode: 'plan',
      problems: [
        {
          code: 'image-not-public',
          severity: 'warning',
          message: 'assets/desk.png has no public address, and the API takes no other',
          hint: 'Set asset-base-url to where this folder is public, or name an https URL',
          where: { file: 'videos.yml', line: 19, column: 20 },
        },
      ],
    }),
  animatics: () => {
    const videos = [retouched, outro];
    const identities = identify(videos, { provider: 'nanophoto', digests });
    return reportOf({
      videos,
      provider: 'simulator',
      paid: planOf({ videos, ...paid, digests }),
      base: { lock: paid.lock, identities },
      price: 14,
    });
  },
  '500-shots': () =>
    reportOf({ videos: manyVideos, ...rendered(manyBefore), cap: capOfRun(10_000) }),
  '500-shots-failing': () =>
    reportOf({
      videos: manyVideos,
      cap: capOfRun(10_000),
      credits: { charged: 5_000, refunded: 5_000 },
      became: (entry) =>
        problem(entry, 'failed', 'failed 2 times; the credits came back: no reason given'),
    }),
};
