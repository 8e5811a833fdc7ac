import { setTimeout as delay } from 'node:timers/promises';
import type { Progress } from '../../src/core/comment/live-text.js';
import { liveComment } from '../../src/steps/live-comment.js';
import type { PublishPorts } from '../../src/steps/publish.js';
import { report, reportedShot, reportedVideo } from '../core/builders.js';

const plan = report({
  mode: 'render',
  credits: { ...report().credits, planned: 20 },
  videos: [
    reportedVideo('teaser', [reportedShot('a', { state: 'planned' })], { state: 'planned' }),
  ],
});
const at = (done: number): (() => Progress) => {
  return () => ({ done, of: 2, underWay: 2 - done, waiting: 0, stopped: 0, minutesLeft: 3 });
};

/** A conversation that remembers what was written, or breaks. */
function ports(bodies: string[], fails = false): PublishPorts & { readonly warnings: string[] } {
  const warnings: string[] = [];
  const conversation = {
    async keepComment(_marker: string, body: string) {
      await delay(5);
      if (fails) throw new Error('502');
      bodies.push(body);
      return undefined;
    },
  };
  const publication = {
    key: 'videos.yml:nanophoto',
    context: { commit: '0123456789', runUrl: 'https://github.com/octo/lamps/actions/runs/1' },
    conversation: () => conversation,
  };
  const log = { info: () => {}, live: () => {}, warn: (line: string) => void warnings.push(line) };
  // The live comment touches nothing else of a run's surroundings.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { publication, log, warnings } as unknown as PublishPorts & { warnings: string[] };
}

test('tells where the render stands, in the comment that announced it', async () => {
  const bodies: string[] = [];
  const live = liveComment(plan, ports(bodies), { everyMs: 0 });
  live.tell(at(1));
  await live.end();
  expect(bodies).toHaveLength(1);
  expect(bodies[0]?.split('\n')[0]).toBe('<!-- shotlock:videos.yml:nanophoto -->');
  expect(bodies[0]).toContain('**1 of 2 shots done**, 1 under way. About 3 minutes to go.');
});

test('edits seldom, and not to say the same again', async () => {
  const bodies: string[] = [];
  const live = liveComment(plan, ports(bodies), { everyMs: 200 });
  for (let round = 0; round < 50; round += 1) {
    live.tell(at(round % 3));
    await delay(10);
  }
  await live.end();
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.length).toBeLessThanOrEqual(4);
  const same: string[] = [];
  const quiet = liveComment(plan, ports(same), { everyMs: 0 });
  for (let round = 0; round < 5; round += 1) quiet.tell(at(1));
  await quiet.end();
  expect(same).toHaveLength(1);
});

test('says nothing after the end, so that the report has the last word', async () => {
  const bodies: string[] = [];
  const live = liveComment(plan, ports(bodies), { everyMs: 0 });
  live.tell(at(0));
  await live.end();
  const before = bodies.length;
  live.tell(at(2));
  await delay(30);
  expect(bodies).toHaveLength(before);
});

test('gives up on a GitHub that does not answer, with one warning', async () => {
  const broken = ports([], true);
  const live = liveComment(plan, broken, { everyMs: 0 });
  for (let done = 0; done < 3; done += 1) {
    live.tell(at(done));
    await delay(20);
  }
  await live.end();
  expect(broken.warnings).toEqual(['the comment is not kept up to date: 502']);
});

test('is silent where nothing is paid for', async () => {
  const bodies: string[] = [];
  const free = { ...plan, credits: { ...plan.credits, planned: 0 } };
  for (const each of [free, { ...plan, provider: 'simulator' as const }]) {
    const live = liveComment(each, ports(bodies), { everyMs: 0 });
    live.tell(at(1));
    await live.end();
  }
  expect(bodies).toEqual([]);
});
