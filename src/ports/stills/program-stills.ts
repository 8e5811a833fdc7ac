import { join } from 'node:path';
import type { Stills } from '../stills.js';
import type { Chrome } from './chrome.js';
import { findProgram, type Machine } from './find-program.js';

/** Stills of clips by what the machine has: ffmpeg, else Chrome, else none. */
export function programStills(machine: Machine): Stills {
  let ffmpeg: Promise<string | undefined> | undefined;
  let chrome: Promise<Chrome | undefined> | undefined;
  const open = async () => {
    const program = await findProgram(CHROMES, machine, places());
    if (program === undefined) return undefined;
    const { startChrome } = await import('./chrome.js');
    return await startChrome(program).catch(() => undefined);
  };
  return {
    async of({ path }, signal) {
      if (path === undefined) return undefined;
      const program = await (ffmpeg ??= findProgram(['ffmpeg'], machine));
      if (program !== undefined) {
        const { ffmpegStill } = await import('./ffmpeg-still.js');
        const still = await ffmpegStill(program, path, signal).catch(() => undefined);
        if (still) return still;
      }
      const opened = await (chrome ??= open());
      return opened?.still(path, signal);
    },
    async [Symbol.asyncDispose]() {
      await (await chrome)?.[Symbol.asyncDispose]();
    },
  };
}

const CHROMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Where installers put Chrome without a word on PATH. */
function places(): readonly string[] {
  if (process.platform === 'darwin')
    return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  if (process.platform === 'win32')
    return ['C:\\Program Files', 'C:\\Program Files (x86)'].map((folder) =>
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    );
  return ['/opt/google/chrome/chrome'];
}
