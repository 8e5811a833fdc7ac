import { setTimeout as delay } from 'node:timers/promises';
import { commentMarker } from '../../src/core/comment.js';
import { emptyLedger } from '../../src/core/ledger.js';
import { emptyLock, withShot, type Lock } from '../../src/core/lock.js';
import type { Cut } from '../../src/core/outcome.js';
import type { Report } from '../../src/core/report.js';
import type { LockBranch } from '../../src/ports/lock-branch.js';
import { announce } from '../../src/steps/announce.js';
import { commitLock } from '../../src/steps/commit-lock.js';
import {
  publish,
  type Made,
  type Publication,
  type PublishPorts,
} from '../../src/steps/publish.js';
import { digest, report, reportedShot, reportedVideo } from '../core/builders.js';
import { rendered } from '../core/rendered.js';
import { video } from '../core/builders.js';

const log = { info: () => {}, live: () => {}, warn: () => {} };
const planned = report({ credits: { ...report().credits, planned: 20 } });

describe('before anything is paid for, a comment that GitHub refuses', () => {
  const refusing = (error: object) =>
    portsOf({
      conversation: () => ({
        keepComment: async () => {
          throw Object.assign(new Error('refused'), error);
        },
      }),
    });

  test.each([
    [401, 'a token that has expired'],
    [403, 'a right that is missing'],
    [404, 'a repository that is hidden'],
  ])('with %i forbids rendering: %s', async (status) => {
    const problem = await announce(planned, refusing({ status }));
    expect(problem?.code).toBe('comment-refused');
    expect(problem?.hint).toContain('pull-requests: write');
  });

  test('as its conversation is locked says so, not that a right is missing', async () => {
    const message = 'Unable to create comment because issue is locked.';
    const problem = await announce(planned, refusing({ status: 403, message }));
    expect(problem?.hint).toBe(
      'Unlock the conversation of the pull request, or set comment: never',
    );
  });

  test.each([
    ['too many comments', { status: 403, response: { headers: { 'retry-after': '60' } } }],
    ['too many requests', { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } }],
    ['a limit, in words', { status: 403, message: 'You have exceeded a secondary rate limit.' }],
    ['an outage', { status: 502 }],
    ['a broken connection', { status: 500 }],
  ])('because of %s does not', async (_, error) => {
    expect(await announce(planned, refusing(error))).toBeUndefined();
  });
});

test('videos beyond what GitHub takes of a job are counted, not told one by one, and come with the next run', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const uploaded: string[] = [];
  const ports = portsOf({
    uploads: new Set(['videos']),
    artifacts: {
      room: () => 2 - uploaded.length,
      isOurs: () => true,
      async upload(path: string) {
        uploaded.push(path);
        return { url: `https://github.com/${path}`, name: path, run: '1', expiresAt: new Date() };
      },
    },
  });
  const done = await publish(reportOf(ids), madeOf(ids), ports);
  expect(uploaded).toEqual(['a.mp4', 'b.mp4']);
  expect(done.status).toBe('unpublished');
  expect(done.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      'videos-too-many',
      '3 videos could not be uploaded: GitHub takes no more than 500 artifacts of a job',
    ],
  ]);
});

test('videos are uploaded at once, four of them, and told in their own order; one that fails stops none', async () => {
  let busy = 0;
  let most = 0;
  const ports = portsOf({
    uploads: new Set(['videos']),
    artifacts: {
      room: () => 100,
      isOurs: () => true,
      async upload(path: string) {
        busy += 1;
        most = Math.max(most, busy);
        // Those that begin first end last.
        await delay(80 - 10 * Number(path[0]));
        busy -= 1;
        if (path === '3.mp4') throw new Error('503 Service Unavailable');
        return { url: `https://github.com/${path}`, name: path, run: '1', expiresAt: new Date() };
      },
    },
  });
  const ids = ['0', '1', '2', '3', '4', '5', '6'];
  const done = await publish(reportOf(ids), madeOf(ids), ports);
  expect(most).toBe(4);
  expect(done.videos.map(({ cut }) => cut?.url)).toEqual(
    ids.map((id) => (id === '3' ? undefined : `https://github.com/${id}.mp4`)),
  );
  expect(done.problems.map(({ message }) => message)).toEqual([
    '3.mp4 could not be uploaded: 503 Service Unavailable',
  ]);
});

test('a lock that was written by hand puts no words into a commit’s message', async () => {
  const { lock } = rendered([video('teaser', [{ id: 'dawn' }])]);
  const hostile = ['x/@octo/team', 'Closes #1/y', 'a/b\n\nCo-authored-by: Mallory <m@evil>'];
  const before: Lock = hostile.reduce(
    (all, key) => withShot(all, key, lock.shots['teaser/dawn']!),
    emptyLock,
  );
  const messages: string[] = [];
  const branch: LockBranch = {
    name: 'feature',
    path: 'videos.lock.json',
    head: async () => ({ sha: 'a'.repeat(40), exists: true }),
    async commit(_, { headline, body }) {
      messages.push(`${headline}\n\n${body}`);
      return { sha: 'b'.repeat(40), url: 'https://github.com/octo/lamps/commit/b' };
    },
  };
  const delivery = { branch, offer: async () => '', checksWait: async () => false };
  await commitLock(report(), { checkedOut: before, before, after: lock }, { delivery, log });
  expect(messages).toEqual(['Update videos.lock.json (4 shots)\n\nteaser/dawn\nand 3 more']);
});

function madeOf(ids: readonly string[]): Made {
  const cuts = ids.map((id): Cut => ({
    video: id,
    path: `${id}.mp4`,
    made: true,
    record: {
      kind: 'cut',
      bytes: 1,
      clips: [digest(id)],
      durationSeconds: 8,
      published: [],
      sha256: digest(id),
    },
  }));
  const { signal } = new AbortController();
  return { cuts, reviewPath: '', shownPath: (path) => path, signal };
}

function reportOf(ids: readonly string[]): Report {
  const videos = ids.map((id) => {
    const { cut, ...rest } = reportedVideo(id, [reportedShot('one')]);
    const { url: _, ...local } = cut!;
    return { ...rest, cut: local };
  });
  return report({ videos });
}

function portsOf(publication: Partial<Publication>): PublishPorts {
  const ports: Partial<PublishPorts> = {
    log,
    ledger: { place: 'here', read: async () => emptyLedger, update: async () => emptyLedger },
    publication: {
      uploads: new Set(),
      context: { commit: '0123456789', runUrl: 'https://github.com/octo/lamps/actions/runs/1' },
      key: 'videos.yml:nanophoto',
      attempt: '1',
      machine: 'runner',
      onComment: () => {},
      onAnnounced: () => {},
      writeSummary: async (markdown) => {
        expect(markdown).not.toContain(commentMarker('videos.yml:nanophoto'));
      },
      ...publication,
    },
  };
  // Publishing these touches nothing else of a run's surroundings.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ports as PublishPorts;
}
