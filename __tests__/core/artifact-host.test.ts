import { withoutArtifacts } from '../../src/core/artifact-host.js';
import { planOf, video } from './builders.js';

const videos = [video('teaser', [{ id: 'desk' }])];
const plan = planOf({ videos });
const both = new Set(['videos', 'review']);
const release = { artifacts: both, clipStore: 'release' } as const;

test.each([
  'https://github.com',
  'https://GitHub.com',
  'https://octo.ghe.com',
  'http://github.localhost',
])('%s takes artifacts', (server) => {
  expect(withoutArtifacts(plan, release, server)).toBeUndefined();
});

test.each([
  'https://github.example.com:8443',
  'https://notgithub.com',
  'https://evilghe.com',
  'https://github.com.example',
])('nothing is paid for at %s, where clips and videos could not be uploaded', (server) => {
  expect(withoutArtifacts(plan, release, server)).toEqual({
    code: 'artifacts-unsupported',
    severity: 'error',
    message: `${new URL(server).host} takes no artifacts from this action; nothing was spent`,
    hint: 'Set artifacts: none, and keep the videos of output-dir in another step',
  });
});

describe('elsewhere', () => {
  const server = 'https://github.example.com';

  test('a run that uploads nothing may pay', () => {
    expect(withoutArtifacts(plan, { ...release, artifacts: new Set() }, server)).toBeUndefined();
  });

  test('clips cannot be kept in artifacts, whatever else is uploaded', () => {
    for (const artifacts of [new Set<string>(), both])
      expect(withoutArtifacts(plan, { artifacts, clipStore: 'artifact' }, server)?.hint).toBe(
        'Set clip-store: release and artifacts: none, and keep the videos of output-dir in another step',
      );
  });

  test('whoever pays nothing is not bothered', () => {
    expect(withoutArtifacts({ ...plan, credits: 0 }, release, server)).toBeUndefined();
    const free = planOf({ videos, provider: 'simulator' });
    expect(withoutArtifacts({ ...free, credits: 10 }, release, server)).toBeUndefined();
  });
});
