import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probe } from '../../src/media/probe.js';
import { describeWith } from '../tools/debian.js';
import { type ClipRecipe, ffmpeg, ffprobe, makeClip } from '../tools/ffmpeg.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotlock-probe-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(folder, 'file.mp4');
  await writeFile(path, content);
  return path;
}

async function damageOf(content: string | Buffer): Promise<string> {
  const result = await probe(await fileOf(content));
  return result.whole ? 'whole' : result.damage;
}

describeWith(['ffmpeg', 'ffprobe'], 'a whole clip is described as ffprobe does', () => {
  const recipes: readonly (ClipRecipe & { readonly title: string })[] = [
    { title: 'index last', tone: 440 },
    { title: 'index first', tone: 440, file: '-movflags +faststart' },
    { title: 'without sound' },
    { title: 'reordered pictures', tone: 440, video: '-preset veryfast -bf 3' },
    { title: 'portrait', size: '180x320', tone: 440 },
    { title: '4k', size: '3840x2160', seconds: 0.25 },
    { title: 'mono at 44.1 kHz', tone: 440, audio: '-c:a aac -ac 1 -ar 44100' },
    { title: '29.97 pictures a second', rate: '30000/1001', seconds: 3.0 },
    { title: 'no edit lists', tone: 440, file: '-use_editlist 0' },
    { title: 'HEVC', video: '-c:v libx265 -preset ultrafast -x265-params log-level=none' },
    {
      title: 'VP9 with Opus',
      tone: 440,
      video: '-c:v libvpx-vp9 -deadline realtime -cpu-used 8',
      audio: '-c:a libopus -b:a 64k',
    },
    { title: 'AV1', video: '-c:v libaom-av1 -cpu-used 8 -usage realtime', seconds: 0.25 },
    { title: 'MP3', tone: 440, audio: '-c:a libmp3lame' },
  ];

  test.each(recipes)('$title', async (recipe) => {
    const clip = await makeClip(join(folder, 'whole.mp4'), recipe);
    const result = await probe(clip);
    if (!result.whole) throw new Error(result.damage);
    const { streams } = await ffprobe(clip);
    const [picture, sound] = ['video', 'audio'].map((type) =>
      streams.find((stream) => stream.codec_type === type),
    );
    const [pictures = 0, seconds = 1] = picture?.avg_frame_rate.split('/').map(Number) ?? [];
    expect(result.probe).toEqual({
      bytes: (await readFile(clip)).length,
      durationSeconds: expect.closeTo(Number(picture?.duration), 3),
      width: picture?.width,
      height: picture?.height,
      frameRate: expect.closeTo(pictures / seconds, 3),
      video: picture?.codec_name,
      ...(sound && {
        audio: {
          codec: sound.codec_name,
          sampleRate: Number(sound.sample_rate),
          channels: sound.channels,
        },
      }),
    });
  });

  test('a fragmented clip lasts as long as its fragments', async () => {
    const clip = await makeClip(join(folder, 'fragmented.mp4'), {
      seconds: 2,
      tone: 440,
      video: '-preset veryfast -g 12 -bf 2',
      file: '-movflags +frag_keyframe+empty_moov+default_base_moof',
    });
    expect(await probe(clip)).toMatchObject({
      whole: true,
      probe: { durationSeconds: 2, width: 320, height: 180, frameRate: 24, video: 'h264' },
    });
  });

  test('a clip that its matrix turns is as wide as it is shown', async () => {
    const upright = await makeClip(join(folder, 'upright.mp4'));
    const turned = join(folder, 'turned.mp4');
    await ffmpeg(['-i', upright, '-c', 'copy', '-metadata:s:v', 'rotate=90', turned]);
    expect(await probe(turned)).toMatchObject({ whole: true, probe: { width: 180, height: 320 } });
  });
});

describeWith(['ffmpeg'], 'a damaged clip', () => {
  const forms = [
    { title: 'index last', file: '' },
    { title: 'index first', file: '-movflags +faststart' },
    { title: 'fragmented', file: '-movflags +frag_keyframe+empty_moov+default_base_moof' },
  ];

  test.each(forms)(
    'is never accepted when cut: $title, 1,000 offsets',
    async ({ title, file }) => {
      const clip = await makeClip(join(folder, 'clip.mp4'), {
        seconds: 4,
        tone: 440,
        video: '-preset veryfast -g 12 -bf 2',
        file,
      });
      // Only where fragments end does a cut leave a whole file: a shorter one than was asked for.
      const asked = title === 'fragmented' ? { durationSeconds: 4 } : {};
      const bytes = await readFile(clip);
      expect(await probe(clip, asked)).toMatchObject({ whole: true });
      const accepted: number[] = [];
      for (let index = 0; index < 1000; index++) {
        const cut = Math.floor((bytes.length * index) / 1000);
        const result = await probe(await fileOf(bytes.subarray(0, cut)), asked);
        if (result.whole) accepted.push(cut);
      }
      expect({ title, accepted }).toEqual({ title, accepted: [] });
    },
    20_000,
  );

  test('is not accepted when it is cut where a fragment ends, if it says how long it is', async () => {
    const clip = await makeClip(join(folder, 'clip.mp4'), {
      seconds: 4,
      tone: 440,
      video: '-preset veryfast -g 12',
      file: '-movflags +frag_keyframe+empty_moov+default_base_moof+global_sidx',
    });
    const bytes = await readFile(clip);
    expect(await probe(clip)).toMatchObject({ whole: true, probe: { durationSeconds: 4 } });
    const fragments = [...bytes.toString('latin1').matchAll(/moof/gu)].map(
      ({ index }) => index - 4,
    );
    expect(fragments.length).toBeGreaterThan(4);
    for (const end of fragments.slice(1))
      expect(await damageOf(bytes.subarray(0, end))).toMatch(
        /^The file ends early: \d+ bytes of fragments are missing\.$/u,
      );
  });

  test('is not accepted with a hole of zeros anywhere', async () => {
    const clip = await makeClip(join(folder, 'clip.mp4'), { seconds: 2, tone: 440 });
    const bytes = await readFile(clip);
    const accepted: number[] = [];
    for (let at = 0; at + 1024 <= bytes.length; at += 512) {
      const holed = Buffer.from(bytes);
      holed.fill(0, at, at + 1024);
      if ((await probe(await fileOf(holed))).whole) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  }, 20_000);

  test('is described in one sentence', async () => {
    const clip = await makeClip(join(folder, 'clip.mp4'), { file: '-movflags +faststart' });
    const bytes = await readFile(clip);
    const holed = Buffer.from(bytes).fill(0, bytes.length - 600, bytes.length - 100);
    expect({
      empty: await damageOf(''),
      page: await damageOf('<!DOCTYPE html><html><body>Not found</body></html>'),
      json: await damageOf('{"error":"expired"}'),
      image: await damageOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      cut: await damageOf(bytes.subarray(0, -7)),
      hole: (await damageOf(holed)).replace(/\d+/, 'N'),
      folder: await probe(folder),
    }).toEqual({
      empty: 'The file is empty.',
      page: 'It is a web page or an error message, not a video.',
      json: 'It is a web page or an error message, not a video.',
      image: 'It is not an MP4 file.',
      cut: 'The file ends early: 7 bytes of "mdat" are missing.',
      hole: 'The file has a hole: only zeros from byte N.',
      folder: { whole: false, damage: 'It is not a regular file.' },
    });
  });

  test('is one that is not what was asked for', async () => {
    const clip = await makeClip(join(folder, 'clip.mp4'));
    const { length } = await readFile(clip);
    expect({
      bytes: await probe(clip, { bytes: length + 1 }),
      size: await probe(clip, { width: 1280, height: 720 }),
      duration: await probe(clip, { durationSeconds: 8 }),
      nearly: (await probe(clip, { durationSeconds: 1.04 })).whole,
    }).toEqual({
      bytes: {
        whole: false,
        damage: `It has ${length} bytes; the server announced ${length + 1}.`,
      },
      size: { whole: false, damage: 'It is 320x180; 1280x720 was asked for.' },
      duration: { whole: false, damage: 'It lasts 1.00 s; 8 s was asked for.' },
      nearly: true,
    });
  });
});

test('a file that is not there is an error, not damage', async () => {
  await expect(probe(join(folder, 'none.mp4'))).rejects.toThrow('ENOENT');
});
