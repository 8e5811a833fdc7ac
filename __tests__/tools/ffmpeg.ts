import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { programs } from './debian.js';

const run = promisify(execFile);
const ROOM = { maxBuffer: 1 << 28 } as const;

export interface ClipRecipe {
  readonly size?: `${number}x${number}`;
  /** Pictures a second, e.g. `24` or `30000/1001`. */
  readonly rate?: string;
  readonly seconds?: number;
  /** Frequency of the clip's sound in Hz; left out, the clip has none. */
  readonly tone?: number;
  /** Where the test picture begins, so that clips differ. */
  readonly from?: number;
  /** Encoder and its options, e.g. `-c:v libx264 -bf 3`. */
  readonly video?: string;
  readonly audio?: string;
  /** Options of the file, e.g. `-movflags faststart`. */
  readonly file?: string;
}

/** Makes a clip of ffmpeg's test picture: a cheap H.264 of one second unless the recipe says more. */
export async function makeClip(path: string, recipe: ClipRecipe = {}): Promise<string> {
  const { size = '320x180', rate = '24', seconds = 1, tone, from = 0, video = '', audio } = recipe;
  const first = Math.round(from * perSecond(rate));
  const end = first + Math.round(seconds * perSecond(rate));
  const trim = `trim=start_frame=${first}:end_frame=${end},setpts=PTS-STARTPTS`;
  const picture = `testsrc2=s=${size}:r=${rate}:d=${from + seconds + 1},${trim}`;
  const sound = `sine=f=${tone}:r=48000:d=${seconds},pan=stereo|c0=c0|c1=c0`;
  await ffmpeg([
    ...words('-f lavfi -i'),
    picture,
    ...(tone === undefined ? [] : ['-f', 'lavfi', '-i', sound, ...words(audio ?? '-c:a aac')]),
    ...words('-c:v libx264 -preset ultrafast -pix_fmt yuv420p -threads 1'),
    ...words(video),
    ...words(recipe.file ?? ''),
    path,
  ]);
  return path;
}

function perSecond(rate: string): number {
  const [pictures = 0, seconds = 1] = rate.split('/').map(Number);
  return pictures / seconds;
}

export async function ffmpeg(args: readonly string[]): Promise<void> {
  const { stderr } = await run(need('ffmpeg'), ['-v', 'error', '-nostdin', '-y', ...args]);
  if (stderr !== '') throw new Error(`ffmpeg complained: ${stderr}`);
}

export interface Probed {
  readonly format: { readonly duration: string };
  readonly streams: readonly ProbedStream[];
}

export interface ProbedStream {
  readonly codec_type: string;
  readonly codec_name: string;
  readonly width?: number;
  readonly height?: number;
  readonly avg_frame_rate: string;
  readonly duration: string;
  readonly nb_frames: string;
  readonly sample_rate?: string;
  readonly channels?: number;
}

export async function ffprobe(path: string): Promise<Probed> {
  const args = ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', path];
  const { stdout } = await run(need('ffprobe'), args, ROOM);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ffprobe is this shape's author
  return JSON.parse(stdout) as Probed;
}

/** A hash of every decoded picture, in the order in which they are shown. */
export async function pictureHashes(path: string): Promise<readonly string[]> {
  const { stdout } = await run(
    need('ffmpeg'),
    ['-v', 'error', '-i', path, ...words('-map 0:v:0 -fps_mode passthrough -f framemd5 -')],
    ROOM,
  );
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)?.trim() ?? '');
}

/** Times at which pictures are shown, in seconds, in order. */
export async function pictureTimes(path: string): Promise<readonly number[]> {
  const { stdout } = await run(
    need('ffprobe'),
    [...words('-v error -select_streams v:0 -show_entries packet=pts_time -of csv=p=0'), path],
    ROOM,
  );
  return stdout
    .split('\n')
    .map(Number.parseFloat)
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
}

/** The first channel of the decoded sound at 48 kHz, sample after sample. */
export async function decodeSound(path: string): Promise<Int16Array> {
  const { stdout } = await run(
    need('ffmpeg'),
    [...words('-v error -i'), path, ...words('-map 0:a:0 -af pan=mono|c0=c0 -ar 48000 -f s16le -')],
    { ...ROOM, encoding: 'buffer' },
  );
  return new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length >> 1);
}

/** What ffmpeg complains of when it decodes the whole file; empty for a sound file. */
export async function decodingErrors(path: string): Promise<string> {
  const { stderr } = await run(need('ffmpeg'), [
    ...words('-v error -i'),
    path,
    ...words('-fps_mode passthrough -enc_time_base -1 -f null -'),
  ]);
  return stderr;
}

function need(program: 'ffmpeg' | 'ffprobe'): string {
  const path = programs[program];
  if (!path) throw new Error(`${program} is not installed`);
  return path;
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
