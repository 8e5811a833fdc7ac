import type { Config } from '../config.js';
import type { Findings } from './finding.js';
import { quoted } from './quoted.js';

/**
 * `prompt: Shot #1 of the city` is the text "Shot" to YAML. A comment begins with a space, a number
 * sign in a text does not: so only the latter is warned of.
 */
export function warnOfLostText(
  { content, places }: Pick<Config, 'content' | 'places'>,
  findings: Findings,
): void {
  warn(content.defaults, ['style']);
  for (const video of content.videos ?? []) {
    warn(video, ['title', 'style']);
    for (const shot of video?.shots ?? []) warn(shot, ['prompt', 'style']);
  }

  function warn(holder: Readonly<Record<string, unknown>> | object | undefined, keys: string[]) {
    for (const key of keys) {
      const comment = holder && key in holder ? places.comment(holder, key) : undefined;
      if (holder === undefined || comment === undefined || !/^[\p{L}\p{N}]/u.test(comment))
        continue;
      const { end } = places.value(holder, key);
      findings.add({
        code: 'lost-text',
        severity: 'warning',
        message: `YAML takes ${quoted(`#${comment}`)} for a comment: it is not part of the text.`,
        hint: 'Put all of the text in quotes; or, if it is a comment, write a space after the `#`.',
        at: { start: end + 1, end: end + 2 + comment.length },
      });
    }
  }
}
