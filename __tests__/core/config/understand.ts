import { breakdown, promptFilesOf } from '../../../src/core/breakdown.ts';
import { parseConfig } from '../../../src/core/config.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { Video } from '../../../src/core/shot.ts';

export interface Understood {
  readonly videos: readonly Video[];
  readonly problems: readonly Problem[];
}

/** A config through both steps, as the load step does it; `files` are its prompt files by path. */
export function understand(
  text: string,
  { file = 'videos.yml', files = {} }: { file?: string; files?: Record<string, string> } = {},
): Understood {
  const parsed = parseConfig({ file, text });
  if (!('config' in parsed)) return { videos: [], problems: parsed.problems };
  const prompts = promptFilesOf(parsed.config).map(
    ({ path }) => [path, Object.hasOwn(files, path) ? files[path]! : missing(path)] as const,
  );
  return breakdown(parsed.config, new Map(prompts));
}

export function codesOf({ problems }: Understood): readonly string[] {
  return problems.map(({ code }) => code);
}

/** A config of one video with one shot, which has these lines. */
export function shotWith(...lines: readonly string[]): string {
  return videoOf('    shots:', '      - id: desk', ...lines.map((line) => `        ${line}`));
}

/** A config of one video with one shot; the video has these lines. */
export function videoWith(...lines: readonly string[]): string {
  return videoOf(
    ...lines.map((line) => `    ${line}`),
    '    shots:',
    '      - id: desk',
    '        prompt: A lamp on a desk.',
  );
}

function videoOf(...lines: readonly string[]): string {
  return ['version: 1', 'videos:', '  - id: teaser', ...lines, ''].join('\n');
}

function missing(path: string): Problem {
  return { code: 'file-missing', severity: 'error', message: `${path} does not exist` };
}
