import { visible } from '../config/quoted.js';
import { count } from '../count.js';
import { harmless } from '../plain-text.js';
import type { Problem } from '../problem.js';
import type { Paint } from './paint.js';
import { problemLines } from './problem-lines.js';

/** That a config is valid, and what is still warned of. */
export function validText(
  read: {
    readonly config: string;
    readonly videos: readonly { readonly shots: readonly unknown[] }[];
    readonly problems: readonly Problem[];
  },
  paint: Paint,
): string {
  const shots = count(read.videos.flatMap((video) => video.shots).length, 'shot');
  const verdict = `${visible(read.config)} is valid: ${count(read.videos.length, 'video')}, ${shots}.`;
  const lines = [...problemLines(read.problems, paint), paint('bold', verdict)];
  return `${harmless(lines.join('\n'))}\n`;
}
