import { matrixOutput } from '../../src/core/matrix-output.js';
import { report, reportedShot, reportedVideo } from './builders.js';

const toRender = (id: string, count: number) =>
  reportedVideo(
    id,
    Array.from({ length: count }, (_, index) => reportedShot(`s${index}`, { state: 'planned' })),
    { state: 'planned' },
  );

test('gives each machine whole videos, and each about as many shots', () => {
  const videos = Array.from({ length: 50 }, (_, index) => toRender(`v${index}`, (index % 7) + 1));
  const { include } = matrixOutput(report({ videos }));
  expect(include).toHaveLength(20);
  const named = include.flatMap(({ videos: ids }) => ids.split(','));
  expect(named.sort()).toEqual(videos.map(({ id }) => id).sort());
  const sizes = include.map(({ videos: ids }) =>
    ids.split(',').reduce((sum, id) => sum + (Number(id.slice(1)) % 7) + 1, 0),
  );
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3);
});

test('gives no machine a video that is there already', () => {
  const kept = reportedShot('a', { decision: 'keep', state: 'clip' });
  const done = reportedVideo('done', [kept]);
  const unchanged = reportedVideo('unchanged', [kept], { changed: false, state: 'not-joined' });
  const videos = [done, unchanged, toRender('new', 1)];
  expect(matrixOutput(report({ videos }))).toEqual({ include: [{ videos: 'new' }] });
  expect(matrixOutput(report({ videos: [done] }))).toEqual({ include: [] });
});

test('gives each machine one video while there are enough, the longest first', () => {
  const videos = [toRender('short', 1), toRender('long', 3), toRender('other', 1)];
  expect(matrixOutput(report({ videos })).include).toEqual([
    { videos: 'long' },
    { videos: 'short' },
    { videos: 'other' },
  ]);
});

test('has what is only to be joined made, and what has a single shot to render', () => {
  const kept = reportedShot('a', { decision: 'keep', state: 'clip' });
  const joined = reportedVideo('joined', [kept], { state: 'planned' });
  const late = reportedVideo('late', [kept, reportedShot('b', { state: 'planned' })], {
    changed: false,
    state: 'planned',
  });
  const { include } = matrixOutput(report({ videos: [joined, late] }));
  expect(include).toEqual([{ videos: 'late' }, { videos: 'joined' }]);
});
