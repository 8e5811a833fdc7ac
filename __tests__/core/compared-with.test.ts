import { comparedWith } from '../../src/core/compared-with.js';
import { emptyLock, withShot } from '../../src/core/lock.js';
import { clip, entryFor, planOf, video, type ShotLike } from './builders.js';
import { rendered, retaken } from './rendered.js';

const film = (...shots: readonly ShotLike[]) => [video('film', shots)];
const before = film({ id: 'dawn', prompt: 'Fog' }, { id: 'noon' }, { id: 'dusk' });
const changed = film({ id: 'dawn', prompt: 'Snow' }, { id: 'noon' }, { id: 'dusk' });
const paid = rendered(before);
const base = paid.lock;
const otherPrompt = { what: 'changed', field: 'prompt', was: 'Fog', now: 'Snow' };

test('without a base there is nothing to compare with', () => {
  expect(comparedWith({}, entryFor(planOf({ videos: changed }), 'film/dawn'))).toEqual({});
});

describe('how a shot differs', () => {
  test('is left out where the plan says it as its reason, and told once a push has rendered it', () => {
    const first = planOf({ videos: changed, ...paid });
    expect(entryFor(first, 'film/dawn').decision).toMatchObject({ because: [otherPrompt] });
    expect(comparedWith({ base }, entryFor(first, 'film/dawn'))).not.toHaveProperty('differs');
    const pushed = rendered(changed, paid);
    const second = planOf({ videos: changed, ...pushed });
    expect(comparedWith({ base }, entryFor(second, 'film/dawn')).differs).toEqual([otherPrompt]);
    expect(comparedWith({ base }, entryFor(second, 'film/noon'))).not.toHaveProperty('differs');
  });

  test('is told beside a reason that is another one', () => {
    const pushed = rendered(changed, paid);
    const third = film({ id: 'dawn', prompt: 'Rain' }, { id: 'noon' }, { id: 'dusk' });
    const entry = entryFor(planOf({ videos: third, ...pushed }), 'film/dawn');
    expect(entry.decision).toMatchObject({ because: [{ was: 'Snow', now: 'Rain' }] });
    expect(comparedWith({ base }, entry).differs).toEqual([{ ...otherPrompt, now: 'Rain' }]);
  });

  test('of one that the base does not have is that it is new, unless the plan says so', () => {
    const kept = entryFor(planOf({ videos: before, ...paid }), 'film/dawn');
    expect(comparedWith({ base: emptyLock }, kept)).toEqual({ differs: [{ what: 'new' }] });
    const unpaid = entryFor(planOf({ videos: before }), 'film/dawn');
    expect(comparedWith({ base: emptyLock }, unpaid)).toEqual({});
    expect(comparedWith({ base }, unpaid)).not.toHaveProperty('differs');
  });

  test('of one that was retaken is its take; that says nothing once the input changed', () => {
    const again = retaken(before, 'film/dawn', 3);
    const entry = entryFor(planOf({ videos: before, ...again }), 'film/dawn');
    expect(comparedWith({ base }, entry).differs).toEqual([{ what: 'retake', was: 1, now: 3 }]);
    const both = retaken(changed, 'film/dawn', 3);
    const other = entryFor(planOf({ videos: changed, ...both }), 'film/dawn');
    expect(other.take).toBe(3);
    expect(comparedWith({ base }, other).differs).toEqual([otherPrompt]);
  });
});

describe('what the base had of a shot', () => {
  const { sha256 } = base.shots['film/dusk']!.clip;
  const place = { take: 1, sha256, durationSeconds: 8 };
  const dusk = entryFor(planOf({ videos: before, ...paid }), 'film/dusk');

  test('is its take, and where it is in the video as the base has it', () => {
    expect(comparedWith({ base }, dusk)).toEqual({ before: { ...place, startSeconds: 16 } });
    const long = { ...clip('long'), durationSeconds: 4 };
    const shorter = withShot(base, 'film/noon', { ...base.shots['film/noon']!, clip: long });
    expect(comparedWith({ base: shorter }, dusk).before).toEqual({ ...place, startSeconds: 12 });
  });

  test('is where it can be watched, if it can', () => {
    const address = { url: 'https://cdn.example/dusk', expiresAt: '2026-12-01T00:00:00Z' };
    const earlierCuts = new Map([['film', { clips: new Map([[sha256, address]]) }]]);
    const found = comparedWith({ base, earlierCuts }, dusk).before;
    expect(found).toEqual({ ...place, startSeconds: 16, ...address });
    for (const none of [new Map(), new Map([['film', { clips: new Map() }]])])
      expect(comparedWith({ base, earlierCuts: none }, dusk).before).not.toHaveProperty('url');
  });

  test('is told as far as it goes of a base whose order and shots do not fit each other', () => {
    const placed = (lock: typeof base) => comparedWith({ base: lock }, dusk).before?.startSeconds;
    const { 'film/noon': _, ...others } = base.shots;
    expect(placed({ ...base, shots: others })).toBe(8);
    expect(placed({ ...base, videos: { film: { shots: ['dawn', 'noon'] } } })).toBe(0);
    expect(placed({ ...base, videos: {} })).toBe(0);
  });
});
