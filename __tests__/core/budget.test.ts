import { capOf, lowestCap, overBudget } from '../../src/core/budget.js';
import {
  emptyLedger,
  withEntries,
  type LedgerEntry,
  type SpendRecord,
} from '../../src/core/ledger.js';
import { creditsOf } from '../../src/core/plan.js';
import type { Video } from '../../src/core/shot.js';
import { digest, planOf, video } from './builders.js';
import { random, type Random } from './random.js';
import { rendered } from './rendered.js';

test('says what a plan costs, what is allowed and where to raise it', () => {
  const plan = planOf({ videos: [video('v', [{ id: 'a' }, { id: 'b' }])] });
  const cap = lowestCap([
    { credits: 300, source: 'max-credits' },
    { credits: 15, source: 'budget.maxCredits of videos.yml' },
  ]);
  expect(overBudget(plan, cap)).toEqual({
    code: 'over-budget',
    severity: 'error',
    message:
      'the plan costs 20 credits, and budget.maxCredits of videos.yml allows 15; nothing was spent',
    hint: 'Raise budget.maxCredits of videos.yml, or render fewer videos at a time with the videos filter',
  });
});

test('lets a plan through that costs exactly the cap, and a free one through a cap of 0', () => {
  const videos = [video('v', [{ id: 'a' }])];
  expect(overBudget(planOf({ videos }), { credits: 10, source: 'max-credits' })).toBeUndefined();
  const free = planOf({ videos, ...rendered(videos) });
  expect(overBudget(free, { credits: 0, source: 'max-credits' })).toBeUndefined();
});

test('names the first of several caps that are equally low', () => {
  const caps = [
    { credits: 10, source: 'max-credits' },
    { credits: 10, source: 'the day' },
  ] as const;
  expect(lowestCap(caps).source).toBe('max-credits');
});

const day = '2026-11-26';
const settings = {
  maxCredits: 300,
  maxCreditsPerDay: 1000,
  config: 'videos.yml',
  provider: 'nanophoto',
} as const;

function spend(over: Partial<SpendRecord> = {}): LedgerEntry {
  const print = `v1-${digest('shot')}` as const;
  return {
    kind: 'spend',
    credits: 10,
    day,
    fingerprint: print,
    state: 'charged',
    take: 1,
    try: 1,
    ...over,
  };
}

test('the lowest of the run, the file and what the day has left is in force', () => {
  const ledger = withEntries(emptyLedger, [
    spend({ credits: 600 }),
    spend({ credits: 150, take: 2, state: 'unknown' }),
    spend({ credits: 100, take: 3, state: 'intended' }),
    spend({ credits: 400, take: 4, state: 'refunded' }),
    spend({ credits: 400, take: 5, state: 'refused' }),
    spend({ credits: 400, take: 6, day: '2026-11-25' }),
  ]);
  expect(capOf(settings, { ledger: emptyLedger, day })).toEqual({
    credits: 300,
    source: 'max-credits',
  });
  expect(capOf(settings, { ledger, day, budget: 200 })).toMatchObject({
    credits: 150,
    source: 'max-credits-per-day',
  });
  expect(capOf(settings, { ledger, day, budget: 40 })).toMatchObject({
    credits: 40,
    source: 'budget.maxCredits of videos.yml',
  });
});

test('says what was spent on the day, and that tomorrow is another one', () => {
  const ledger = withEntries(emptyLedger, [spend({ credits: 995 })]);
  const plan = planOf({ videos: [video('v', [{ id: 'a' }])] });
  const problem = overBudget(plan, capOf(settings, { ledger, day }));
  expect(problem?.message).toBe(
    'the plan costs 10 credits, and max-credits-per-day allows 5 (995 of 1000 were spent on 2026-11-26, which ends at 24:00 UTC); nothing was spent',
  );
  expect(problem?.hint).toContain('run again tomorrow');
});

test('a day that was overspent has nothing left, and play money fills none', () => {
  const ledger = withEntries(emptyLedger, [spend({ credits: 5000 })]);
  expect(capOf(settings, { ledger, day }).credits).toBe(0);
  const played = capOf({ ...settings, provider: 'simulator' }, { ledger, day });
  expect(played).toEqual({ credits: 300, source: 'max-credits' });
});

test('what it lets through never takes a run, a file or a day over its cap', () => {
  const chance = random(26);
  let blocked = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const videos = someVideos(chance, chance.whole(1, 4));
    const spends = Array.from({ length: chance.whole(0, 8) }, (_, index) =>
      spend({
        credits: chance.whole(0, 150),
        take: index + 1,
        day: chance.oneOf([day, day, '2026-11-25']),
        state: chance.oneOf(['intended', 'charged', 'refunded', 'refused', 'unknown']),
      }),
    );
    const paid = rendered(videos.filter(() => chance.next() < 0.3));
    const ledger = withEntries(paid.ledger, spends);
    const plan = planOf({ videos, ledger, ...(chance.next() < 0.5 ? { lock: paid.lock } : {}) });
    const caps = {
      ...settings,
      maxCredits: chance.whole(0, 300),
      maxCreditsPerDay: chance.whole(0, 800),
    };
    const budget = chance.oneOf([undefined, chance.whole(0, 300)]);
    const cap = capOf(caps, { ledger, day, ...(budget === undefined ? {} : { budget }) });
    if (overBudget(plan, cap)) {
      blocked += 1;
      continue;
    }
    const before = spends
      .filter((each) => each.kind === 'spend' && each.day === day && counts(each))
      .reduce((sum, each) => sum + (each.kind === 'spend' ? each.credits : 0), 0);
    if (plan.credits === 0) continue;
    expect(plan.credits).toBeLessThanOrEqual(caps.maxCredits);
    expect(plan.credits).toBeLessThanOrEqual(budget ?? Infinity);
    expect(before + plan.credits).toBeLessThanOrEqual(caps.maxCreditsPerDay);
  }
  expect(blocked).toBeGreaterThan(200);
  expect(blocked).toBeLessThan(800);
});

function someVideos(chance: Random, count: number): readonly Video[] {
  return Array.from({ length: count }, (_, index) =>
    video(
      `v${index}`,
      Array.from({ length: chance.whole(1, 6) }, (__, shot) => ({
        id: `s${shot}`,
        prompt: `prompt ${chance.whole(0, 9)}`,
        take: chance.whole(1, 2),
      })),
      { resolution: chance.oneOf(['720p', '1080p', '4k']), sequence: chance.next() < 0.1 },
    ),
  );
}

function counts({ state }: SpendRecord): boolean {
  return state === 'charged' || state === 'intended' || state === 'unknown';
}

test('never lets a plan through that costs more than the lowest cap', () => {
  const chance = random(7);
  for (let round = 0; round < 1_000; round += 1) {
    const videos = someVideos(chance, chance.whole(0, 5));
    const paid = rendered(videos.filter(() => chance.next() < 0.4));
    const plan = planOf({ videos, ...(chance.next() < 0.5 ? paid : { ledger: paid.ledger }) });
    const caps = Array.from({ length: 3 }, (_, index) => ({
      credits: chance.oneOf([chance.whole(0, 400), plan.credits, plan.credits - 1, Infinity]),
      source: `cap ${index}`,
    }));
    const cap = lowestCap([{ credits: 300, source: 'max-credits' }, ...caps]);
    const allowed = overBudget(plan, cap) === undefined;
    expect(allowed).toBe(
      [300, ...caps.map(({ credits }) => credits)].every((each) => plan.credits <= each),
    );
    expect(plan.credits).toBe(plan.entries.reduce((sum, entry) => sum + creditsOf(entry), 0));
    const bought = plan.entries
      .filter(({ decision }) => decision.do === 'render')
      .map(({ fingerprint, take }) => `${fingerprint}/${take}`);
    expect(new Set(bought).size).toBe(bought.length);
  }
});

test('a day on which nothing was spent says no more than its cap', () => {
  const cap = capOf({ ...settings, maxCreditsPerDay: 100 }, { ledger: emptyLedger, day });
  expect(cap).toEqual({ credits: 100, source: 'max-credits-per-day' });
});

test('what the day has left is told with what to do', () => {
  const ledger = withEntries(emptyLedger, [spend({ credits: 995 })]);
  const plan = planOf({ videos: [video('v', [{ id: 'a' }])] });
  expect(overBudget(plan, capOf(settings, { ledger, day }))?.hint).toBe(
    'Raise max-credits-per-day, run again tomorrow, or render fewer videos at a time with the videos filter',
  );
});

test('play money is not held to a cap', () => {
  const plan = planOf({ videos: [video('v', [{ id: 'a' }])], provider: 'simulator' });
  expect(plan.credits).toBe(10);
  expect(overBudget(plan, { credits: 0, source: 'max-credits' })).toBeUndefined();
});
