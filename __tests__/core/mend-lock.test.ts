import { emptyLock, formatLock } from '../../src/core/lock.js';
import { mendLock } from '../../src/core/mend-lock.js';
import { lockAfter, planOf, video } from './builders.js';

const file = 'videos.lock.json';
const locked = (...videos: Parameters<typeof planOf>[0]['videos']) => lockAfter(planOf({ videos }));
const ours = locked(video('a', [{ id: 'one' }]), video('c', [{ id: 'three', prompt: 'ours' }]));
const theirs = locked(video('b', [{ id: 'two' }]), video('c', [{ id: 'three', prompt: 'theirs' }]));

function mended(text: string) {
  const result = mendLock({ file, text });
  if ('problem' in result) throw new Error(result.problem.message);
  return result.lock;
}

/** As git leaves a file that it could not merge at all. */
function conflict(...parts: readonly string[]): string {
  const marks =
    parts.length === 3 ? ['<<<<<<< HEAD', '||||||| base', '======='] : ['<<<<<<< HEAD', '======='];
  return `${marks.map((mark, index) => `${mark}\n${parts[index]}`).join('')}>>>>>>> main\n`;
}

test('keeps the shots of both sides of a conflict, and the first side’s where they differ', () => {
  const { shots, videos } = mended(conflict(formatLock(ours), formatLock(theirs)));
  expect(Object.keys(shots).sort()).toEqual(['a/one', 'b/two', 'c/three']);
  expect(shots['c/three']).toEqual(ours.shots['c/three']);
  expect(videos['b']).toEqual({ shots: ['two'] });
});

test('leaves the common ancestor that git may show out', () => {
  const base = locked(video('gone', [{ id: 'x' }]));
  const text = conflict(formatLock(ours), formatLock(base), formatLock(theirs));
  expect(Object.keys(mended(text).shots).sort()).toEqual(['a/one', 'b/two', 'c/three']);
});

test('keeps what both sides share around a conflict, also a prompt that speaks of its marks', () => {
  const marks = '<<<<<<< ||||||| ======= >>>>>>>';
  const shared = [video('a', [{ id: 'marks', prompt: marks }]), video('z', [{ id: 'last' }])];
  const one = locked(...shared, video('c', [{ id: 'three', prompt: 'ours' }]));
  const other = locked(...shared, video('c', [{ id: 'three', prompt: 'theirs' }]));
  const [mine, yours] = [formatLock(one), formatLock(other)].map((text) => text.split(/(?<=\n)/u));
  const isShared = (line: string, index: number) => line === yours![index];
  const from = mine!.findIndex((line, index) => !isShared(line, index));
  const to = mine!.findLastIndex((line, index) => !isShared(line, index)) + 1;
  const part = (lines: readonly string[]) => lines.slice(from, to).join('');
  const around = (text: string) => [...mine!.slice(0, from), text, ...mine!.slice(to)].join('');
  const text = around(conflict(part(mine!), part(yours!)));
  expect(text).toMatch(/^\{[^]*<{7} HEAD\n[^]*={7}\n[^]*>{7} main\n[^]*z\/last/u);
  expect(mended(text)).toEqual(one);
  expect(mended(around(conflict('{ damaged\n', part(yours!))))).toEqual(other);
});

test('takes the side that can be read, else nothing', () => {
  expect(mended(conflict('{ damaged\n', formatLock(theirs))).shots).toEqual(theirs.shots);
  expect(mended('{ damaged')).toEqual(emptyLock);
  expect(mended('<<<<<<< HEAD\n')).toEqual(emptyLock);
});

test('is the lock itself where nothing is wrong with it', () => {
  expect(formatLock(mended(formatLock(ours)))).toBe(formatLock(ours));
});

test('does not mend what a newer version wrote', () => {
  const newer = '{"lockfileVersion":2}\n';
  for (const text of [newer, conflict(formatLock(ours), newer)])
    expect(mendLock({ file, text })).toMatchObject({ problem: { code: 'lock-newer' } });
});
