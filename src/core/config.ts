import type { Videos } from '../generated/videos.js';
import { checkSchema } from './config/check-schema.js';
import { problemsOf, type Finding } from './config/finding.js';
import type { KeySet } from './config/key-set.js';
import type { Places } from './config/places.js';
import { readYaml, type Source } from './config/read-yaml.js';
import type { Sound } from './config/sound.js';
import type { Problem } from './problem.js';

/**
 * `videos.yml` as far as it can be understood. What is wrong with it so far is in `findings`;
 * `breakdown` adds its own and gives all of them at once, in file order.
 */
export interface Config {
  readonly file: string;
  readonly content: Sound<Videos>;
  readonly budget: Sound<Videos>['budget'];
  readonly places: Places;
  /** Keys that somebody wrote and whose values were taken out of `content` because they are wrong. */
  readonly gaps: KeySet;
  readonly findings: readonly Finding[];
}

/** The config, or every problem for which it cannot be understood at all. */
export function parseConfig(
  source: Source,
): { readonly config: Config } | { readonly problems: readonly Problem[] } {
  const reading = readYaml(source);
  if ('problems' in reading) return reading;
  const { root, places, gaps } = reading;
  if (!isMapping(root))
    return { problems: problemsOf([...reading.findings, noMapping(root)], places) };
  const { content, findings: found } = checkSchema(root, places, gaps);
  // Whatever else is wrong may be right in that version.
  const otherVersion = found.filter(isOtherVersion);
  if (otherVersion.length > 0) return { problems: problemsOf(otherVersion, places) };
  return {
    config: {
      file: source.file,
      content,
      budget: content.budget,
      places,
      gaps,
      findings: [...reading.findings, ...found],
    },
  };

  function isOtherVersion({ code }: Finding): boolean {
    return code === 'unsupported-version' && gaps.has(content, 'version');
  }
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noMapping(root: unknown): Finding {
  const isEmpty = root === undefined || root === null;
  return {
    code: 'not-a-config',
    message: isEmpty
      ? 'The file is empty.'
      : `The file must be a mapping with \`version\` and \`videos\`, but it is ${Array.isArray(root) ? 'a list' : 'one text'}.`,
    hint: 'Begin it with `version: 1`, then `videos:`. `shotlock init` writes a first one.',
    at: { start: 0, end: 1 },
  };
}
