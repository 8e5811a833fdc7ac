import { lockBranchName } from '../../src/core/lock-branch-name.js';

test('names the branch after the config', () => {
  expect(lockBranchName('videos.yml')).toBe('shotlock/videos');
  expect(lockBranchName('./videos.yaml')).toBe('shotlock/videos');
  expect(lockBranchName('film/videos.yml')).toMatch(/^shotlock\/film-videos-[0-9a-f]{8}$/u);
});

test('gives configs that differ branches that differ, and none a name that git refuses', () => {
  const configs = [
    'a/b.yml',
    'a-b.yml',
    'A/b.yml',
    'a..b.yml',
    'a./b.yml',
    'ab.yml',
    'a.json',
    'a.yml.json',
    'ä b~^:?*[\\.yml',
    '.yml',
    '视频.yml',
  ];
  const names = configs.map(lockBranchName);
  expect(new Set(names).size).toBe(configs.length);
  for (const name of names) expect(name).toMatch(/^shotlock\/[a-z0-9]+(-[a-z0-9]+)*$/u);
});
