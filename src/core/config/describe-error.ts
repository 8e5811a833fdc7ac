import type { ErrorObject } from 'ajv';
import { describeKey } from './describe-key.js';
import { describeType } from './describe-type.js';
import type { Finding } from './finding.js';
import { meantValue } from './meant-value.js';
import type { Places } from './places.js';
import { quoted } from './quoted.js';
import { nearestId } from './slug.js';

/** One error of the schema's validator, and the value that it is about. */
export interface Mistake {
  readonly error: ErrorObject;
  /** Keys and indices from the root to the value or key in question. */
  readonly path: readonly string[];
  readonly holder: object;
  /** The key or index in `holder`; undefined when a key is missing there. */
  readonly key: string | number | undefined;
}

/** An error of the validator in a person's words. */
export function describeError(mistake: Mistake, places: Places): Finding {
  const { error, holder, key, path } = mistake;
  if (key === undefined || isAboutKey(error)) return describeKey(mistake, places);
  const at = places.value(holder, key);
  const name = nameOf(path);
  const written = quoted(places.written(holder, key));
  const limit = String(error.schema);
  switch (error.keyword) {
    case 'type':
      return { ...describeType(error, { name, written: places.written(holder, key), path }), at };
    case 'const':
      return { ...describeVersion(places.written(holder, key)), at };
    case 'enum':
      return { ...describeChoice(error, name, places.written(holder, key)), at };
    case 'pattern':
      return { ...describePattern(error, name), at };
    case 'minLength':
      return {
        code: 'empty',
        message: `${name} is empty.`,
        hint: 'Write a text, or delete it.',
        at,
      };
    case 'maxLength':
      return {
        code: 'too-long',
        message: `${name} has ${charactersOf(error.data)} characters; at most ${limit}.`,
        at,
      };
    case 'minimum':
    case 'maximum':
      return {
        code: 'out-of-range',
        message: `${name} cannot be ${written}.`,
        hint: rangeOf(error),
        at,
      };
    case 'maxItems':
      return { code: 'out-of-range', message: `${name} has more than ${limit} entries.`, at };
    case 'minItems':
    case 'minProperties':
      return {
        code: 'empty',
        message: `${name} is empty.`,
        hint: 'Give it at least one entry.',
        at,
      };
    default:
      throw new Error(`the schema uses ${error.keyword}, for which there are no words`);
  }
}

function isAboutKey({ keyword }: ErrorObject): boolean {
  return keyword === 'additionalProperties' || keyword === 'propertyNames';
}

/** How a value is called: by its key, or as an entry of the list with that key. */
function nameOf(path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  if (!/^\d+$/.test(last)) return quoted(last);
  return `Entry ${Number(last) + 1} of ${quoted(path.at(-2) ?? '')}`;
}

function describeVersion(written: string) {
  const code = 'unsupported-version';
  if (written === '1')
    return {
      code,
      message: '`version` must be the number 1, but it is text.',
      hint: 'Write it without quotes: `version: 1`',
    } as const;
  return {
    code,
    message:
      written === ''
        ? '`version` has no value.'
        : `Version ${quoted(written)} of the format is not one that this Shotlock reads.`,
    hint: 'Write `version: 1`, or upgrade Shotlock if the file was made for a later one.',
  } as const;
}

function describeChoice(error: ErrorObject, name: string, written: string) {
  const choices = [error.schema].flat().map(String);
  const meant = meantValue(written, choices);
  const all = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  return {
    code: 'unknown-value',
    message:
      written === ''
        ? `${name} has no value of its kind.`
        : `${name} cannot be ${quoted(written)}.`,
    hint: meant ? `Did you mean \`${meant}\`?` : `Choose ${all}.`,
  } as const;
}

function describePattern({ parentSchema, data }: ErrorObject, name: string) {
  const written = String(data);
  // The id's pattern is the only one with examples of ids beside it.
  if (String(parentSchema?.['pattern']).startsWith('^[a-z0-9]')) {
    const near = nearestId(written);
    return {
      code: 'bad-id',
      message: `${quoted(written)} cannot be an id.`,
      hint: `Use lower-case letters, digits, \`_\` and \`-\`, at most 64${near ? `: \`${near}\`` : ''}.`,
    } as const;
  }
  if (written.trim() === '')
    return {
      code: 'empty',
      message: `${name} is empty.`,
      hint: 'Say what the shot shows.',
    } as const;
  return {
    code: 'control-character',
    message: `${name} is one line of text, without control characters.`,
    hint: 'Delete the line break in it.',
  } as const;
}

function rangeOf({ parentSchema }: ErrorObject): string {
  return `Choose a whole number from ${parentSchema?.['minimum']} to ${parentSchema?.['maximum']}.`;
}

/** As the schema counts: code points. */
function charactersOf(text: unknown): number {
  return Array.from(String(text)).length;
}
