import type { Mistake } from './describe-error.js';
import type { Finding } from './finding.js';
import { homeOf, knownKeys, levelOf, meantKey } from './meant-key.js';
import type { Places } from './places.js';
import { quoted } from './quoted.js';

/** An error about a key: missing, not known, or at the wrong place. */
export function describeKey({ error, path, holder, key }: Mistake, places: Places): Finding {
  if (key === undefined)
    return describeMissing(error.params['missingProperty'], path, places.of(holder));
  const name = String(key);
  const at = places.key(holder, name);
  if (error.keyword === 'propertyNames')
    return {
      code: 'bad-name',
      message: `${quoted(name)} cannot be the name of a variable or axis.`,
      hint:
        name === '<<' ? NO_MERGE : 'Begin with a letter; go on with letters, digits, `_` or `-`.',
      at,
    };
  const level = levelOf(path) ?? 'this mapping';
  const home = homeOf(name, path);
  if (home)
    return {
      code: 'misplaced-key',
      message: `${quoted(name)} belongs to ${home}, not to ${level}.`,
      hint: MOVES.get(name) ?? `Move it to ${home}.`,
      at,
    };
  const meant = meantKey(name, error, path);
  return {
    code: 'unknown-key',
    message: `${quoted(name)} is not a key of ${level}.`,
    hint:
      name === '<<'
        ? NO_MERGE
        : meant
          ? `Did you mean \`${meant}\`?`
          : `Its keys are: ${knownKeys(error).join(', ')}.`,
    at,
  };
}

const NO_MERGE =
  'YAML merge keys are not supported: use `defaults`, `vars` or a `matrix`, or write it out.';

/** What to do with a key that stands on the wrong level, where that needs more than "move it". */
const MOVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    resolution:
      'Move it beside `shots`, or into `defaults`: all shots of a video have one resolution.',
    sequence: 'Move it beside `shots`: a sequence is a whole video.',
    prompt: 'Write it under `shots:`, as `- id: …` and below it `prompt: …`.',
    shots: 'Write it under `videos:`, as `- id: …` and below it `shots: …`.',
    maxCredits: 'Write `budget: { maxCredits: … }` at the top of the file.',
  }),
);

function describeMissing(key: string, path: readonly string[], at: Finding['at']): Finding {
  if (key === 'version')
    return {
      code: 'unsupported-version',
      message: 'The file does not say which version of the format it is written in.',
      hint: 'Begin it with `version: 1`.',
      at,
    };
  const level = levelOf([...path, key]);
  const what = level === 'the file' ? 'The file' : level === 'a shot' ? 'This shot' : 'This video';
  return {
    code: 'missing-key',
    message: `${what} has no \`${key}\`.`,
    hint: `Add ${EXAMPLES[key] ?? `\`${key}: …\``}.`,
    at,
  };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  id: '`id: …`, a short name in lower case, e.g. `skyline`',
  shots: '`shots:` and below it, for each shot, `- id: …` and `prompt: …`',
  videos: '`videos:` and below it, for each video, `- id: …` and `shots: …`',
};
