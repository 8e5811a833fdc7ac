import { creditsOf, paidTakes, type World } from '../../src/core/plan.js';
import { planDocument } from '../../src/core/plan-document.js';
import { digestOf } from '../../src/core/plan/digest.js';
import { shotKey } from '../../src/core/shot.js';
import { entryFor, planOf, video, type Scene } from './builders.js';
import { rendered, told } from './rendered.js';

const film = video('film', [{ id: 'dawn' }, { id: 'noon' }]);
const only =
  (...keys: readonly string[]): NonNullable<World['paysFor']> =>
  ({ shot }) =>
    keys.includes(shotKey(shot));

function isDeferred(scene: Scene, key: string): boolean {
  const { decision } = entryFor(planOf(scene), key);
  return decision.do === 'render' && decision.deferred === true;
}

test('a command pays for what it names only: the rest costs nothing and is in no digest', () => {
  const plan = planOf({ videos: [film], paysFor: only('film/noon') });
  expect(plan.credits).toBe(10);
  expect(plan.entries.map(creditsOf)).toEqual([0, 10]);
  expect(plan.digest).toBe(digestOf(paidTakes(plan)));
  expect(paidTakes(plan)).toHaveLength(1);
  const [dawn, noon] = planDocument(plan).entries;
  expect(dawn).toMatchObject({ do: 'render', credits: 10, deferred: true });
  expect(noon).not.toHaveProperty('deferred');
});

test('what is paid for already is kept, whether it is named or not', () => {
  const plan = planOf({ videos: [film], ...rendered([film]), paysFor: only() });
  expect(plan.entries.map(told)).toEqual(['keep', 'keep']);
});

test('a sequence is paid for as a whole or not at all', () => {
  const story = video('story', [{ id: 'a' }, { id: 'b' }], { sequence: true });
  const part = { videos: [story], paysFor: only('story/a') };
  expect(isDeferred(part, 'story/a')).toBe(true);
  expect(isDeferred(part, 'story/b')).toBe(true);
  expect(planOf({ ...part, paysFor: only('story/a', 'story/b') }).credits).toBe(20);
});

test('an equal shot uses the clip of the one that is named, wherever it stands', () => {
  const twins = video('film', [
    { id: 'a', prompt: 'Rain' },
    { id: 'b', prompt: 'Rain' },
  ]);
  const second = planOf({ videos: [twins], paysFor: only('film/b') });
  expect(second.entries.map(told)).toEqual(['reuse film/b', 'render']);
  expect(second.credits).toBe(10);
  const none = { videos: [twins], paysFor: only() };
  expect(isDeferred(none, 'film/a') && isDeferred(none, 'film/b')).toBe(true);
});
