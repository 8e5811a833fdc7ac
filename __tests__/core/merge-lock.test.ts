import { emptyLock, formatLock, withShot, withVideos, type Lock } from '../../src/core/lock.js';
import { mergeLock } from '../../src/core/merge-lock.js';
import { lockAfter, planOf, video } from './builders.js';
import { random } from './random.js';

const teaser = (prompt: string, ...more: readonly string[]) =>
  video('teaser', [{ id: 'skyline', prompt }, { id: 'desk' }, ...more.map((id) => ({ id }))]);
const locked = (...videos: Parameters<typeof planOf>[0]['videos']): Lock =>
  lockAfter(planOf({ videos }));
const outro = video('outro', [{ id: 'logo' }]);

const before = locked(teaser('dawn'), outro);

test('keeps what either side did to different shots', () => {
  const onto = locked(teaser('dawn'), video('outro', [{ id: 'logo', prompt: 'A red logo' }]));
  const after = locked(teaser('noon'), outro);
  const merged = mergeLock({ onto, before, after });
  expect(merged.shots['outro/logo']).toEqual(onto.shots['outro/logo']);
  expect(merged.shots['teaser/skyline']).toEqual(after.shots['teaser/skyline']);
  expect(merged.shots['teaser/desk']).toEqual(before.shots['teaser/desk']);
});

test('lets this run stand where both changed a shot', () => {
  const onto = locked(teaser('dusk'), outro);
  const after = locked(teaser('noon'), outro);
  const merged = mergeLock({ onto, before, after });
  expect(merged.shots['teaser/skyline']).toEqual(after.shots['teaser/skyline']);
});

test('strikes what this run struck, but not what the other side changed since', () => {
  const after = locked(teaser('dawn'));
  expect(mergeLock({ onto: before, before, after })).toEqual(after);
  const onto = locked(teaser('dawn'), video('outro', [{ id: 'logo', prompt: 'A red logo' }]));
  expect(mergeLock({ onto, before, after })).toEqual(onto);
});

test('adds shots of both sides to the order of a video', () => {
  const onto = locked(teaser('dawn', 'street', 'alley'), outro);
  const after = locked(teaser('dawn', 'lamp'), outro);
  const merged = mergeLock({ onto, before, after });
  const shots = ['skyline', 'desk', 'lamp', 'alley', 'street'];
  expect(merged.videos['teaser']).toEqual({ shots });
  expect(Object.keys(merged.shots)).toHaveLength(6);
});

test('does nothing twice, and nothing where nothing was done', () => {
  const after = locked(teaser('noon', 'lamp'));
  const once = mergeLock({ onto: before, before, after });
  expect(formatLock(mergeLock({ onto: once, before, after }))).toBe(formatLock(once));
  expect(formatLock(mergeLock({ onto: after, before, after: before }))).toBe(formatLock(after));
  expect(mergeLock({ onto: emptyLock, before: emptyLock, after })).toEqual(after);
});

test('never leaves an order that names a shot without an entry, whatever the sides did', () => {
  const chance = random(11);
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const some = (): Lock => {
    const shots = ids.filter(() => chance.next() < 0.6);
    const prompt = chance.next() < 0.5 ? 'one' : 'two';
    return shots.length === 0
      ? emptyLock
      : locked(
          video(
            'film',
            shots.sort(() => chance.next() - 0.5).map((id) => ({ id, prompt })),
          ),
        );
  };
  for (let round = 0; round < 300; round += 1) {
    const merged = mergeLock({ onto: some(), before: some(), after: some() });
    const named = Object.entries(merged.videos).flatMap(([id, { shots }]) =>
      shots.map((shot) => `${id}/${shot}`),
    );
    expect(named.sort()).toEqual(Object.keys(merged.shots).sort());
  }
});

test('takes a key named after an object’s own property for a name', () => {
  const entry = before.shots['outro/logo']!;
  const after = withVideos(withShot(emptyLock, 'constructor/toString', entry), {
    videos: [],
    strike: [],
  });
  const merged = mergeLock({ onto: before, before: emptyLock, after });
  expect(merged.shots['constructor/toString']).toEqual(entry);
});
