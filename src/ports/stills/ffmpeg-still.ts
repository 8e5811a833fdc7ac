import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import type { Still } from '../stills.js';

const run = promisify(execFile);
const MOST_MS = 10_000;
const MOST_BYTES = 2_000_000;

/** A picture of a clip, from a second after its begin: many begin in black. */
export async function ffmpegStill(
  program: string,
  path: string,
  signal: AbortSignal,
): Promise<Still> {
  const { stdout } = await run(
    program,
    // An MP4 and nothing else: other formats can name further files to read.
    [
      ...words('-v error -nostdin -protocol_whitelist file -f mov -ss 1 -i'),
      `file:${path}`,
      ...words('-frames:v 1 -an -sn -dn -vf scale=640:640:force_original_aspect_ratio=decrease'),
      ...words('-q:v 5 -f mjpeg -'),
    ],
    // The environment stays behind: there may be a key in it.
    { encoding: 'buffer', env: {}, cwd: tmpdir(), timeout: MOST_MS, maxBuffer: MOST_BYTES, signal },
  );
  if (stdout.length === 0) throw new Error('ffmpeg gave no picture');
  return { mediaType: 'image/jpeg', bytes: stdout };
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
