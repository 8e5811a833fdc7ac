import type { Because } from '../../src/core/plan.js';
import type { Video } from '../../src/core/shot.js';
import { digest, entryFor, fileImage, planOf, urlImage, video, type Scene } from './builders.js';
import { rendered, retaken } from './rendered.js';

const teaser = video('teaser', [
  { id: 'skyline', prompt: 'A city skyline at dawn' },
  { id: 'desk', prompt: 'A lamp on a desk' },
]);

describe('what is paid', () => {
  const before = { id: 'desk', prompt: 'A lamp on a desk' };
  const file = (path: string) => ({
    ...before,
    generationType: 'REFERENCE_2_VIDEO' as const,
    images: [fileImage(path)],
  });
  const url = (address: string) => ({
    ...before,
    generationType: 'REFERENCE_2_VIDEO' as const,
    images: [urlImage(address)],
  });
  const [old, fresh] = [new Map([['a.png', digest('1')]]), new Map([['a.png', digest('2')]])];
  const changed = (
    field: Extract<Because, { what: 'changed' }>['field'],
    was: string,
    now: string,
  ) => [{ what: 'changed', field, was, now }];
  const cases: Readonly<
    Record<
      string,
      {
        readonly was: Video;
        readonly now: Video;
        readonly scenes?: readonly [Partial<Scene>, Partial<Scene>];
        readonly because: readonly object[];
        readonly credits: number;
      }
    >
  > = {
    'a new shot': {
      was: video('v', [{ id: 'other' }]),
      now: video('v', [{ id: 'other' }, before]),
      because: [{ what: 'new' }],
      credits: 10,
    },
    'a changed prompt': {
      was: video('v', [before]),
      now: video('v', [{ ...before, prompt: 'A lamp on a table' }]),
      because: changed('prompt', 'A lamp on a desk', 'A lamp on a table'),
      credits: 10,
    },
    'another case of a letter': {
      was: video('v', [before]),
      now: video('v', [{ ...before, prompt: 'a lamp on a desk' }]),
      because: changed('prompt', 'A lamp on a desk', 'a lamp on a desk'),
      credits: 10,
    },
    'the bytes of an image': {
      was: video('v', [file('a.png')]),
      now: video('v', [file('a.png')]),
      scenes: [{ digests: old }, { digests: fresh }],
      because: changed('images', `sha256-${digest('1')}`, `sha256-${digest('2')}`),
      credits: 10,
    },
    'the URL of an image': {
      was: video('v', [url('https://example.com/a.png')]),
      now: video('v', [url('https://example.com/b.png')]),
      because: changed('images', 'https://example.com/a.png', 'https://example.com/b.png'),
      credits: 10,
    },
    'the order of images': {
      was: video('v', [
        { ...file('a.png'), images: [urlImage('https://e.com/1'), urlImage('https://e.com/2')] },
      ]),
      now: video('v', [
        { ...file('a.png'), images: [urlImage('https://e.com/2'), urlImage('https://e.com/1')] },
      ]),
      because: changed(
        'images',
        'https://e.com/1\nhttps://e.com/2',
        'https://e.com/2\nhttps://e.com/1',
      ),
      credits: 10,
    },
    'the generation type': {
      was: video('v', [url('https://example.com/a.png')]),
      now: video('v', [
        { ...url('https://example.com/a.png'), generationType: 'FIRST_AND_LAST_FRAMES_2_VIDEO' },
      ]),
      because: changed('generationType', 'REFERENCE_2_VIDEO', 'FIRST_AND_LAST_FRAMES_2_VIDEO'),
      credits: 10,
    },
    'the aspect ratio': {
      was: video('v', [before]),
      now: video('v', [before], { aspectRatio: '9:16' }),
      because: changed('aspectRatio', '16:9', '9:16'),
      credits: 10,
    },
    'a resolution of 1080p': {
      was: video('v', [before]),
      now: video('v', [before], { resolution: '1080p' }),
      because: changed('resolution', '720p', '1080p'),
      credits: 14,
    },
    'a resolution of 4k': {
      was: video('v', [before]),
      now: video('v', [before], { resolution: '4k' }),
      because: changed('resolution', '720p', '4k'),
      credits: 30,
    },
    'another provider': {
      was: video('v', [before]),
      now: video('v', [before]),
      scenes: [{ provider: 'simulator' }, { provider: 'nanophoto' }],
      because: changed('provider', 'simulator', 'nanophoto'),
      credits: 10,
    },
    'a raised take': {
      was: video('v', [before]),
      now: video('v', [{ ...before, take: 2 }]),
      because: [{ what: 'take', was: 1, now: 2 }],
      credits: 10,
    },
    'a prompt and a raised take together': {
      was: video('v', [before]),
      now: video('v', [{ ...before, prompt: 'A vase', take: 4 }]),
      because: [
        ...changed('prompt', 'A lamp on a desk', 'A vase'),
        { what: 'take', was: 1, now: 4 },
      ],
      credits: 10,
    },
  };

  test.each(Object.entries(cases))('%s', (_, { was, now, scenes = [{}, {}], because, credits }) => {
    const paid = rendered([was], scenes[0]);
    const plan = planOf({ videos: [now], ...paid, ...scenes[1] });
    expect(entryFor(plan, 'v/desk').decision).toEqual({ do: 'render', because, credits });
    expect(plan.credits).toBe(credits);
  });

  test('a new video costs each of its shots', () => {
    expect(planOf({ videos: [teaser] }).credits).toBe(20);
    expect(planOf({ videos: [video('v', teaser.shots, { resolution: '1080p' })] }).credits).toBe(
      28,
    );
    expect(planOf({ videos: [video('v', teaser.shots, { resolution: '4k' })] }).credits).toBe(60);
  });

  test('a raised take of a retaken shot is the number that the file says', () => {
    const videos = [video('teaser', [{ ...teaser.shots[1]!, take: 4 }])];
    const plan = planOf({ videos, ...retaken([teaser], 'teaser/desk', 3) });
    expect(plan.entries[0]).toMatchObject({ take: 4, decision: { do: 'render', credits: 10 } });
  });
});
