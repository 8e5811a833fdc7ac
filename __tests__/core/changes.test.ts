import { changesSince, type Base } from '../../src/core/changes.js';
import { identify } from '../../src/core/fingerprint.js';
import { emptyLock } from '../../src/core/lock.js';
import type { Video } from '../../src/core/shot.js';
import { planOf, video, type Scene } from './builders.js';
import { rendered, retaken } from './rendered.js';

const teaser = video('teaser', [{ id: 'skyline' }, { id: 'desk' }]);
const outro = video('outro', [{ id: 'logo' }]);
const before = rendered([teaser, outro]);
const [skyline, desk] = teaser.shots;

function changes(videos: readonly Video[], base: Base = before, paid: Partial<Scene> = before) {
  const { videos: changed, shots } = changesSince(base, videos, planOf({ ...paid, videos }));
  return { videos: [...changed], shots: [...shots] };
}

const none = { videos: [], shots: [] };

test.each<[string, readonly Video[]]>([
  ['nothing changed', [teaser, outro]],
  ['videos are in another order', [outro, teaser]],
  ['only a title changed', [{ ...teaser, title: 'Launch' }, outro]],
  ['only a shot was renamed', [video('teaser', [skyline!, { ...desk!, id: 'table' }]), outro]],
  [
    'only white space changed',
    [video('teaser', [{ ...skyline!, prompt: ` ${skyline!.prompt}\n` }, desk!])],
  ],
])('tells nothing when %s', (_, videos) => {
  expect(changes(videos)).toEqual(none);
});

test.each<[string, readonly Video[], { readonly videos: string[]; readonly shots: string[] }]>([
  [
    'a changed prompt',
    [video('teaser', [skyline!, { ...desk!, prompt: 'A vase' }]), outro],
    { videos: ['teaser'], shots: ['teaser/desk'] },
  ],
  [
    'a raised take',
    [video('teaser', [{ ...skyline!, take: 2 }, desk!])],
    { videos: ['teaser'], shots: ['teaser/skyline'] },
  ],
  [
    'a new video',
    [teaser, video('more', [{ id: 'a' }, { id: 'b' }])],
    { videos: ['more'], shots: ['more/a', 'more/b'] },
  ],
  [
    'a renamed video, whose file has another name',
    [video('launch', teaser.shots)],
    { videos: ['launch'], shots: ['launch/skyline', 'launch/desk'] },
  ],
  [
    'a shot that was added between others',
    [video('teaser', [skyline!, { id: 'new' }, desk!])],
    { videos: ['teaser'], shots: ['teaser/new'] },
  ],
  ['a shot that is gone', [video('teaser', [desk!])], { videos: ['teaser'], shots: [] }],
  ['another order', [video('teaser', [desk!, skyline!])], { videos: ['teaser'], shots: [] }],
  [
    'a shot that was renamed in another order',
    [video('teaser', [{ ...desk!, id: 'table' }, skyline!])],
    { videos: ['teaser'], shots: [] },
  ],
  [
    'a shot that shows now what another shows',
    [video('teaser', [skyline!, { ...desk!, prompt: skyline!.prompt }])],
    { videos: ['teaser'], shots: ['teaser/desk'] },
  ],
  [
    'a shot twice',
    [video('teaser', [skyline!, desk!, { ...desk!, id: 'again' }])],
    { videos: ['teaser'], shots: ['teaser/again'] },
  ],
])('tells of %s', (_, videos, expected) => {
  expect(changes(videos)).toEqual(expected);
});

test('everything differs from an empty base', () => {
  expect(changes([teaser], { lock: emptyLock })).toEqual({
    videos: ['teaser'],
    shots: ['teaser/skyline', 'teaser/desk'],
  });
});

test('a second push still differs from the base, though the lock of the first one has it all', () => {
  const pushed = [video('teaser', [skyline!, { ...desk!, prompt: 'A vase' }]), outro];
  const head = rendered(pushed, before);
  const told = { videos: ['teaser'], shots: ['teaser/desk'] };
  expect(changes(pushed, before, head)).toEqual(told);
  expect(changes(pushed, head, head)).toEqual(none);
});

test('a retake differs, although the file says what it said', () => {
  const again = retaken([teaser, outro], 'teaser/desk', 2);
  expect(changes([teaser, outro], before, again)).toEqual({
    videos: ['teaser'],
    shots: ['teaser/desk'],
  });
});

describe('animatics beside a lock of paid clips', () => {
  const against = (videos: readonly Video[], lock = before.lock) =>
    changes(
      videos,
      { lock, identities: identify(videos, { provider: 'nanophoto', digests: new Map() }) },
      { provider: 'simulator' },
    );

  test('tell nothing of shots that are paid for', () => {
    expect(against([teaser, outro])).toEqual(none);
  });

  test('tell of what would be paid for', () => {
    expect(against([video('teaser', [skyline!, { ...desk!, prompt: 'A vase' }])])).toEqual({
      videos: ['teaser'],
      shots: ['teaser/desk'],
    });
  });

  test('tell of a raised take, and nothing of a take that a person asked for in a comment', () => {
    const raised = [video('teaser', [{ ...skyline!, take: 2 }, desk!])];
    expect(against(raised).shots).toEqual(['teaser/skyline']);
    expect(against([teaser, outro], retaken([teaser, outro], 'teaser/desk', 3).lock)).toEqual(none);
  });
});
