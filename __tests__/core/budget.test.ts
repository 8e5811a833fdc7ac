import { lowestCap, overBudget } from '../../src/core/budget.js';
import { creditsOf } from '../../src/core/plan.js';
import { planOf, video } from './builders.js';
import { random } from './random.js';
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

test('never lets a plan through that costs more than the lowest cap', () => {
  const chance = random(7);
  for (let round = 0; round < 1_000; round += 1) {
    const videos = Array.from({ length: chance.whole(0, 5) }, (_, index) =>
      video(
        `v${index}`,
        Array.from({ length: chance.whole(1, 6) }, (__, shot) => ({
          id: `s${shot}`,
          prompt: `prompt ${chance.whole(0, 9)}`,
          take: chance.whole(1, 2),
        })),
        { resolution: chance.oneOf(['720p', '1080p', '4k']) },
      ),
    );
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
