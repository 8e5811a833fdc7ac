import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as inFolder } from 'node:path';
import { join } from '../../src/media/join.js';
import { playToEnd } from '../tools/chromium.js';
import { describeWith } from '../tools/debian.js';
import { type ClipRecipe, makeClip } from '../tools/ffmpeg.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(inFolder(tmpdir(), 'shotlock-plays-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describeWith(['ffmpeg', 'chromium'], 'Chromium plays a cut to its end', () => {
  const cuts: readonly { readonly title: string; readonly recipes: readonly ClipRecipe[] }[] = [
    { title: 'of one encoder', recipes: [{ tone: 440 }, { tone: 880 }] },
    {
      title: 'of differing set-ups, with and without sound',
      recipes: [
        { video: '-profile:v baseline' },
        { video: '-preset veryfast -bf 3', tone: 440 },
        { video: '-profile:v main -coder cavlc -refs 4' },
        { video: '-preset medium -bf 5 -x264-params aud=1:slices=3', tone: 880 },
        { video: '-tune zerolatency', file: '-movflags +frag_keyframe+empty_moov' },
      ],
    },
  ];

  test.each(cuts)(
    '$title',
    async ({ recipes }) => {
      const clips = await Promise.all(
        recipes.map(async (recipe, index) => ({
          name: `shot${index}`,
          path: await makeClip(inFolder(folder, `shot${index}.mp4`), { ...recipe, seconds: 2 }),
        })),
      );
      await join(clips, inFolder(folder, 'cut.mp4'));
      const played = await playToEnd(folder, 'cut.mp4');
      expect(played).toMatchObject({ ended: true, width: 320, height: 180, errors: [] });
      expect(played.duration).toBeCloseTo(recipes.length * 2, 1);
    },
    30_000,
  );
});
