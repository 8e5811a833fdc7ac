import { digest, fileImage, lockAfter, planOf, video, type Scene } from './builders.js';
import { rendered, retaken, told } from './rendered.js';
import type { Video } from '../../src/core/shot.js';

const teaser = video('teaser', [
  { id: 'skyline', prompt: 'A city skyline at dawn' },
  { id: 'desk', prompt: 'A lamp on a desk' },
]);
const outro = video('outro', [{ id: 'logo', prompt: 'A logo glows' }]);

describe('what costs nothing', () => {
  const paid = rendered([teaser, outro]);
  const [skyline, desk] = teaser.shots;
  const third = retaken([teaser, outro], 'teaser/desk', 3);
  const cases: Readonly<Record<string, Scene & { readonly does: readonly string[] }>> = {
    'running again': { videos: [teaser, outro], ...paid, does: ['keep', 'keep', 'keep'] },
    'renaming a shot': {
      videos: [video('teaser', [skyline!, { ...desk!, id: 'table' }]), outro],
      ...paid,
      does: ['keep', 'reuse teaser/desk', 'keep'],
    },
    'renaming a video': {
      videos: [video('launch', teaser.shots), outro],
      ...paid,
      does: ['reuse teaser/skyline', 'reuse teaser/desk', 'keep'],
    },
    'moving a shot to another video': {
      videos: [video('teaser', [skyline!]), video('outro', [...outro.shots, desk!])],
      ...paid,
      does: ['keep', 'keep', 'reuse teaser/desk'],
    },
    'reordering shots': {
      videos: [video('teaser', [desk!, skyline!]), outro],
      ...paid,
      does: ['keep', 'keep', 'keep'],
    },
    'reordering videos': { videos: [outro, teaser], ...paid, does: ['keep', 'keep', 'keep'] },
    'reverting a prompt to one that was paid for': {
      videos: [teaser],
      ...rendered([video('teaser', [skyline!, { ...desk!, prompt: 'A vase' }])], {
        ledger: rendered([teaser]).ledger,
      }),
      does: ['keep', 'reuse ledger'],
    },
    'reformatting white space': {
      videos: [
        video('teaser', [{ ...skyline!, prompt: '  A city\r\n skyline\tat \n\ndawn ' }, desk!]),
      ],
      ...paid,
      does: ['keep', 'keep'],
    },
    'another Unicode form of the same text': {
      videos: [video('cafe', [{ id: 'door', prompt: 'Das Cafe\u0301 o\u0308ffnet' }])],
      ...rendered([video('cafe', [{ id: 'door', prompt: 'Das Caf\u00E9 \u00F6ffnet' }])]),
      does: ['keep'],
    },
    'changing the title': {
      videos: [{ ...teaser, title: 'Launch teaser' }, outro],
      ...paid,
      does: ['keep', 'keep', 'keep'],
    },
    'what only the storyboard shows': {
      videos: [
        video('teaser', [
          skyline!,
          { ...desk!, card: { ...desk!.card, style: 'Warm', vars: { product: 'Lamp' } } },
        ]),
      ],
      ...paid,
      does: ['keep', 'keep'],
    },
    'moving an image file with the same bytes': {
      videos: [imageVideo('new/lamp.png')],
      digests: new Map([['new/lamp.png', digest('lamp')]]),
      ...rendered([imageVideo('lamp.png')], { digests: new Map([['lamp.png', digest('lamp')]]) }),
      does: ['keep'],
    },
    'a lock that was deleted, with the ledger there': {
      videos: [teaser, outro],
      ledger: paid.ledger,
      does: ['reuse ledger', 'reuse ledger', 'reuse ledger'],
    },
    'a ledger that was deleted, with the lock there': {
      videos: [teaser, outro],
      lock: paid.lock,
      does: ['keep', 'keep', 'keep'],
    },
    'a renamed shot without the ledger': {
      videos: [video('teaser', [skyline!, { ...desk!, id: 'table' }])],
      lock: paid.lock,
      does: ['keep', 'reuse teaser/desk'],
    },
    'going back to a lower take': {
      videos: [teaser],
      ...rendered([video('teaser', [skyline!, { ...desk!, take: 2 }])], rendered([teaser])),
      does: ['keep', 'reuse ledger'],
    },
    'a retaken shot': { videos: [teaser], ...third, does: ['keep', 'keep at 3'] },
    'a retaken shot that is renamed': {
      videos: [video('teaser', [skyline!, { ...desk!, id: 'table' }])],
      ...third,
      does: ['keep', 'reuse teaser/desk at 3'],
    },
    'a retaken shot that moves to another video': {
      videos: [video('teaser', [skyline!]), video('finale', [{ ...desk!, id: 'end' }])],
      ...third,
      does: ['keep', 'reuse teaser/desk at 3'],
    },
    'a retaken shot that is renamed without the ledger': {
      videos: [video('teaser', [skyline!, { ...desk!, id: 'table' }])],
      lock: third.lock,
      does: ['keep', 'reuse teaser/desk at 3'],
    },
  };

  test.each(Object.entries(cases))('%s', (_, { does, ...scene }) => {
    const plan = planOf(scene);
    expect(plan.entries.map(told)).toEqual(does);
    expect(plan.credits).toBe(0);
  });

  test('a plan that was rendered is kept whole by the next, and so are its names', () => {
    for (const { does: _, ...scene } of Object.values(cases)) {
      const first = planOf(scene);
      const again = planOf({ ...scene, lock: lockAfter(first, scene.lock) });
      expect(again.entries.map(({ decision }) => decision.do)).toEqual(
        first.entries.map(() => 'keep'),
      );
      expect(again.entries.map(({ take }) => take)).toEqual(first.entries.map(({ take }) => take));
      expect(again.strike).toEqual([]);
    }
  });

  test('equal shots are paid for once, in whatever videos they are', () => {
    const same = { prompt: 'A logo glows' };
    const plan = planOf({
      videos: [
        video('a', [
          { id: 'one', ...same },
          { id: 'two', ...same },
        ]),
        video('b', [{ id: 'three', ...same }]),
      ],
    });
    expect(plan.entries.map(told)).toEqual(['render', 'reuse a/one', 'reuse a/one']);
    expect(plan.credits).toBe(10);
  });

  test('an equal shot that is new uses the clip of the one that is there', () => {
    const videos = [teaser, outro, video('again', [{ id: 'x', prompt: 'A lamp on a desk' }])];
    expect(
      planOf({ videos, ...paid })
        .entries.map(told)
        .at(-1),
    ).toBe('reuse teaser/desk');
  });
});

function imageVideo(path: string): Video {
  return video('lamp', [
    { id: 'lamp', generationType: 'REFERENCE_2_VIDEO', images: [fileImage(path)] },
  ]);
}
