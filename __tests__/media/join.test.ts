import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join as inFolder } from 'node:path';
import { join } from '../../src/media/join.js';
import { probe } from '../../src/media/probe.js';
import { describeWith } from '../tools/debian.js';
import {
  type ClipRecipe,
  decodingErrors,
  ffmpeg,
  ffprobe,
  makeClip,
  pictureHashes,
  pictureTimes,
} from '../tools/ffmpeg.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(inFolder(tmpdir(), 'shotlock-join-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function makeClips(recipes: readonly ClipRecipe[]) {
  return Promise.all(
    recipes.map(async (recipe, index) => {
      const path = inFolder(folder, `shot${index + 1}.mp4`);
      await makeClip(path, { from: index / 8, ...recipe });
      return { name: `video/shot${index + 1}`, path };
    }),
  );
}

const FRAGMENTED = '-movflags +frag_keyframe+empty_moov+default_base_moof';
const B_FRAMES = '-preset veryfast -bf 3 -g 12';

describeWith(['ffmpeg', 'ffprobe'], 'a cut shows every picture of its clips, and no other', () => {
  const cuts: readonly { readonly title: string; readonly recipes: readonly ClipRecipe[] }[] = [
    { title: 'one clip', recipes: [{ tone: 440, video: B_FRAMES }] },
    { title: 'clips of one encoder', recipes: [{ tone: 440 }, { tone: 880 }, { tone: 440 }] },
    {
      title: 'clips of differing set-ups, with and without reordered pictures',
      recipes: [
        { video: '-profile:v baseline' },
        { video: B_FRAMES },
        { video: '-preset medium -bf 5 -refs 6 -x264-params b-pyramid=normal' },
        { video: '-profile:v main -coder cavlc -bf 1' },
        { video: '-x264-params aud=1:slices=3' },
        { video: '-tune zerolatency' },
      ],
    },
    {
      title: 'index first, index last, fragments, no edit lists',
      recipes: [
        { tone: 440, video: B_FRAMES, file: '-movflags +faststart' },
        { tone: 440, video: B_FRAMES },
        { tone: 440, video: B_FRAMES, file: FRAGMENTED },
        { tone: 440, video: B_FRAMES, file: '-use_editlist 0' },
      ],
    },
    {
      title: 'mixed frame rates',
      recipes: [{ rate: '24' }, { rate: '30000/1001' }, { rate: '25' }, { rate: '60' }],
    },
    {
      title: 'clips with odd time scales',
      recipes: [
        { file: '-video_track_timescale 99991' },
        { file: '-video_track_timescale 100003' },
        { file: '-video_track_timescale 99989' },
      ],
    },
    {
      title: 'portrait',
      recipes: [
        { size: '180x320', tone: 440 },
        { size: '180x320', video: B_FRAMES },
      ],
    },
    {
      title: '1080p',
      recipes: [
        { size: '1920x1080', seconds: 0.5 },
        { size: '1920x1080', seconds: 0.5, video: '-bf 2' },
      ],
    },
    {
      title: '4k',
      recipes: [
        { size: '3840x2160', seconds: 0.125 },
        { size: '3840x2160', seconds: 0.125, video: '-bf 2' },
      ],
    },
    {
      title: 'HEVC of one set-up',
      recipes: [
        { video: '-c:v libx265 -tag:v hvc1 -x265-params log-level=none' },
        { video: '-c:v libx265 -tag:v hvc1 -x265-params log-level=none' },
      ],
    },
    {
      title: 'VP9',
      recipes: [
        { video: '-c:v libvpx-vp9 -deadline realtime -cpu-used 8' },
        { video: '-c:v libvpx-vp9 -deadline realtime -cpu-used 8' },
      ],
    },
  ];

  test.each(cuts)(
    '$title',
    async ({ recipes }) => {
      const clips = await makeClips(recipes);
      const output = inFolder(folder, 'cut.mp4');
      const joined = await join(clips, output);

      const expected = await Promise.all(clips.map(({ path }) => pictureHashes(path)));
      expect(await pictureHashes(output)).toEqual(expected.flat());
      expect(await decodingErrors(output)).toBe('');
      expect(await probe(output)).toMatchObject({
        whole: true,
        probe: {
          bytes: joined.bytes,
          width: joined.width,
          height: joined.height,
          durationSeconds: expect.closeTo(joined.durationSeconds, 5),
        },
      });
    },
    30_000,
  );

  test('each clip begins where the one before it ends, to the tick', async () => {
    const clips = await makeClips([
      { rate: '24', video: B_FRAMES },
      { rate: '30000/1001' },
      { rate: '25', video: '-bf 1' },
    ]);
    const output = inFolder(folder, 'cut.mp4');
    await join(clips, output);
    const times = await pictureTimes(output);
    expect(times[0]).toBe(0);
    expect(times[24]).toBeCloseTo(1, 6);
    expect(times[24 + 30]).toBeCloseTo(1 + (30 * 1001) / 30_000, 6);
    expect(times).toHaveLength(24 + 30 + 25);
  });

  test('a clip of 7.96 seconds takes 7.96 seconds', async () => {
    const clips = await makeClips([
      { rate: '25', seconds: 7.96 },
      { rate: '25', seconds: 1 },
    ]);
    const output = inFolder(folder, 'cut.mp4');
    expect((await join(clips, output)).durationSeconds).toBeCloseTo(8.96, 6);
    expect(Number((await ffprobe(output)).format.duration)).toBeCloseTo(8.96, 3);
  });
});

describeWith(['ffmpeg'], 'the joined file', () => {
  test('has its index first, and the same bytes for the same clips', async () => {
    const clips = await makeClips([{ tone: 440 }, { video: B_FRAMES }]);
    const output = inFolder(folder, 'cut.mp4');
    const joined = await join(clips, output);
    const bytes = await readFile(output);
    expect(topLevel(bytes)).toEqual(['ftyp', 'moov', 'mdat']);
    expect(joined).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(await join(clips, inFolder(folder, 'again.mp4'))).toEqual(joined);
  });

  test('appears whole or not at all', async () => {
    const clips = await makeClips([{}, {}]);
    const empty = inFolder(folder, 'empty');
    const output = inFolder(folder, 'kept.mp4');
    await writeFile(output, 'the cut before');
    const stopped = AbortSignal.abort(new Error('cancelled'));
    await expect(join(clips, output, { signal: stopped })).rejects.toThrow('cancelled');
    await expect(join(clips, inFolder(empty, 'cut.mp4'))).rejects.toThrow('ENOENT');
    expect(await readFile(output, 'utf8')).toBe('the cut before');

    const controller = new AbortController();
    const joining = join(clips, output, { signal: controller.signal });
    controller.abort(new Error('cancelled later'));
    await expect(joining).rejects.toThrow('cancelled later');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await readFile(output, 'utf8')).toBe('the cut before');
  });
});

describeWith(['ffmpeg'], 'clips that do not fit together are refused by name', () => {
  const refusals: readonly {
    readonly title: string;
    readonly recipes: readonly ClipRecipe[];
    readonly message: string;
  }[] = [
    {
      title: 'sizes',
      recipes: [{}, { size: '640x360' }, {}],
      message:
        'The clips differ in size: 320x180 (video/shot1, video/shot3), 640x360 (video/shot2).',
    },
    {
      title: 'codecs',
      recipes: [{}, { video: '-c:v libvpx-vp9 -deadline realtime -cpu-used 8' }],
      message: 'The clips are coded differently: h264 (video/shot1), vp9 (video/shot2).',
    },
    {
      title: 'set-ups of HEVC',
      recipes: [
        { video: '-c:v libx265 -x265-params log-level=none:bframes=0' },
        { video: '-c:v libx265 -x265-params log-level=none:bframes=4:ref=5' },
      ],
      message:
        'The clips were coded with settings that do not fit together: hevc set-up 1 (video/shot1), hevc set-up 2 (video/shot2).',
    },
    {
      title: 'sound layouts',
      recipes: [
        { tone: 440 },
        {},
        { tone: 440, audio: '-c:a aac -ac 1' },
        { tone: 440, audio: '-c:a aac -ar 44100' },
      ],
      message:
        'The clips differ in their sound: aac 48000 Hz 2 channels (video/shot1), aac 48000 Hz 1 channel (video/shot3), aac 44100 Hz 2 channels (video/shot4).',
    },
    {
      title: 'no sound beside a sound that has no known silence',
      recipes: [{ tone: 440, audio: '-c:a libopus -b:a 64k' }, {}],
      message:
        'The clips differ in their sound: opus 48000 Hz 2 channels (video/shot1), none (video/shot2).',
    },
  ];

  test.each(refusals)('$title', async ({ recipes, message }) => {
    const clips = await makeClips(recipes);
    const output = inFolder(folder, 'refused.mp4');
    await expect(join(clips, output)).rejects.toMatchObject({
      name: 'JoinRefused',
      message,
      hint: expect.stringContaining('new takes'),
    });
    expect(await readdir(folder)).not.toContain('refused.mp4');
  });

  test('a clip whose edit list hides its first pictures', async () => {
    const [first, long] = await makeClips([{}, { seconds: 2, video: B_FRAMES, tone: 440 }]);
    const path = inFolder(folder, 'trimmed.mp4');
    await ffmpeg(['-ss', '1.75', '-i', long!.path, '-c', 'copy', path]);
    const clips = [first!, { name: 'video/trimmed', path }];
    await expect(join(clips, inFolder(folder, 'cut.mp4'))).rejects.toMatchObject({
      code: 'join/trimmed-clip',
      message: expect.stringMatching(/^The clip video\/trimmed hides its first 0\.\d\d s/u),
    });
  });

  test('a clip that is cut short', async () => {
    const clips = await makeClips([{}, {}]);
    const path = inFolder(folder, 'shot2.mp4');
    await writeFile(path, (await readFile(path)).subarray(0, 5000));
    await expect(join(clips, inFolder(folder, 'cut.mp4'))).rejects.toMatchObject({
      code: 'join/damaged-clip',
      message: expect.stringMatching(
        /^The clip video\/shot2 is no whole MP4\. The file ends early/,
      ),
    });
  });
});

function topLevel(bytes: Buffer): readonly string[] {
  const types: string[] = [];
  for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at)) {
    types.push(bytes.toString('latin1', at + 4, at + 8));
  }
  return types;
}
