import { approvedPlan, isCovered, notApproved } from '../../src/core/approval.js';
import { emptyLedger, withEntries, type Ledger, type PlanRecord } from '../../src/core/ledger.js';
import { paidTakes, type Plan } from '../../src/core/plan.js';
import { digestOf } from '../../src/core/plan/digest.js';
import type { Video } from '../../src/core/shot.js';
import { planOf, video } from './builders.js';
import { random, type Random } from './random.js';
import { rendered } from './rendered.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }, { id: 'dusk' }]);
const story = video('story', [{ id: 'hook' }], { resolution: '1080p' });

function recordOf(plan: Plan): PlanRecord {
  const entries = paidTakes(plan).map((each) => ({ ...each }));
  return { kind: 'plan', at: '2026-11-26T09:30:00Z', digest: plan.digest, entries };
}

function recorded(...plans: readonly Plan[]): Ledger {
  return withEntries(emptyLedger, plans.map(recordOf));
}

test('lets through the approved plan, and less of it', () => {
  const plan = planOf({ videos: [film, story] });
  const less = planOf({ videos: [film, story], ...rendered([film]) });
  expect(less.credits).toBe(14);
  expect(notApproved(plan, plan.digest, recorded(plan))).toBeUndefined();
  expect(notApproved(less, plan.digest, recorded(plan))).toBeUndefined();
  const nothing = planOf({ videos: [film], ...rendered([film]) });
  expect(notApproved(nothing, plan.digest, emptyLedger)).toBeUndefined();
});

test('needs no approval where none was asked for, or where credits are play money', () => {
  const plan = planOf({ videos: [film] });
  expect(notApproved(plan, undefined, emptyLedger)).toBeUndefined();
  const animatics = planOf({ videos: [film], provider: 'simulator' });
  expect(notApproved(animatics, plan.digest, recorded(plan))).toBeUndefined();
});

test('names what an approved plan does not cover, and what to do', () => {
  const approved = planOf({ videos: [film] });
  const edited = video('film', [{ id: 'dawn' }, { id: 'noon', prompt: 'Rain' }, { id: 'dusk' }]);
  const plan = planOf({ videos: [edited, story] });
  expect(notApproved(plan, approved.digest, recorded(approved))).toEqual({
    code: 'plan-not-approved',
    severity: 'error',
    message: `the approved plan ${approved.digest} does not cover film/noon (take 1, 10 credits), story/hook (take 1, 14 credits); nothing was spent`,
    hint: `Look at the present plan and approve it: its digest is ${plan.digest}`,
  });
});

test('another take of an approved shot is not covered', () => {
  const approved = planOf({ videos: [film] });
  const again = video('film', [{ id: 'dawn' }, { id: 'noon', take: 2 }, { id: 'dusk' }]);
  const problem = notApproved(planOf({ videos: [again] }), approved.digest, recorded(approved));
  expect(problem?.message).toContain('film/noon (take 2, 10 credits)');
});

test('a higher price is not covered, a lower one is', () => {
  const takes = paidTakes(planOf({ videos: [film] }));
  const record = recordOf(planOf({ videos: [film] }));
  expect(takes.every((each) => isCovered(record, each))).toBe(true);
  expect(takes.some((each) => isCovered(record, { ...each, credits: 11 }))).toBe(false);
  expect(takes.every((each) => isCovered(record, { ...each, credits: 9 }))).toBe(true);
});

test('without a record exactly the same plan may be rendered, and nothing else, not even less', () => {
  const plan = planOf({ videos: [film, story] });
  const less = planOf({ videos: [film, story], ...rendered([film]) });
  expect(notApproved(plan, plan.digest, emptyLedger)).toBeUndefined();
  expect(notApproved(less, plan.digest, emptyLedger)?.message).toContain('is not in the ledger');
});

test('a record that was edited is not believed', () => {
  const approved = planOf({ videos: [film] });
  const wish = planOf({ videos: [film, story] });
  const forged = { ...recordOf(wish), digest: approved.digest };
  const ledger = withEntries(emptyLedger, [forged]);
  expect(approvedPlan(ledger, approved.digest)).toBeUndefined();
  expect(notApproved(wish, approved.digest, ledger)?.message).toContain('is not in the ledger');
});

test('of 1,000 pairs of plans none pays outside of what was approved', () => {
  const chance = random(3);
  let passed = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const approved = planOf({ videos: someVideos(chance) });
    const ledger = chance.next() < 0.8 ? recorded(approved) : emptyLedger;
    const videos = someVideos(chance);
    const plan = planOf({ videos, ...rendered(videos.filter(() => chance.next() < 0.6)) });
    if (notApproved(plan, approved.digest, ledger)) continue;
    passed += 1;
    const allowed = new Set(paidTakes(approved).map((each) => JSON.stringify(each)));
    for (const each of paidTakes(plan)) expect(allowed).toContain(JSON.stringify(each));
    expect(plan.credits).toBeLessThanOrEqual(approved.credits);
    expect(plan.digest).toBe(digestOf(paidTakes(plan)));
  }
  expect(passed).toBeGreaterThan(100);
  expect(passed).toBeLessThan(900);
});

function someVideos(chance: Random): readonly Video[] {
  return Array.from({ length: chance.whole(1, 2) }, (_, index) =>
    video(
      `v${index}`,
      Array.from({ length: chance.whole(1, 3) }, (__, shot) => ({
        id: `s${shot}`,
        prompt: `prompt ${chance.whole(0, 3)}`,
        take: chance.oneOf([1, 1, 1, 2]),
      })),
    ),
  );
}

test('names ten takes that are not covered, and counts the others', () => {
  const approved = planOf({ videos: [story] });
  const shots = (number: number) => Array.from({ length: number }, (_, n) => ({ id: `s${n}` }));
  const messageOf = (number: number) =>
    notApproved(
      planOf({ videos: [video('v', shots(number))] }),
      approved.digest,
      recorded(approved),
    )?.message ?? '';
  expect(messageOf(10)).toMatch(/ v\/s0 \(.*, v\/s9 \(take 1, 10 credits\); nothing was spent$/u);
  expect(messageOf(12)).toMatch(/ v\/s9 \(take 1, 10 credits\) and 2 more; nothing was spent$/u);
});

test('of a plan with other shots only those that are paid for have to be covered', () => {
  const approved = planOf({ videos: [story] });
  const plan = planOf({ videos: [film, story], ...rendered([film]) });
  expect(plan.credits).toBe(14);
  expect(notApproved(plan, approved.digest, recorded(approved))).toBeUndefined();
});
