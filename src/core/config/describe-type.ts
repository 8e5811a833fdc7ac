import type { ErrorObject } from 'ajv';
import type { Finding } from './finding.js';
import { quoted } from './quoted.js';

/** A value of the wrong kind: what it is, what is meant, and how to write that. */
export function describeType(
  error: ErrorObject,
  {
    name,
    written,
    path,
  }: { readonly name: string; readonly written: string; readonly path: readonly string[] },
): Pick<Finding, 'code' | 'message' | 'hint'> {
  const wanted = [error.params['type']].flat().join();
  const meant = KINDS[wanted] ?? wanted;
  const { data } = error;
  if (data === null && written === '')
    return { code: 'empty', message: `${name} has no value.`, hint: emptyHint(wanted, path) };
  return {
    code: 'wrong-type',
    message: `${name} must be ${meant}, but ${found(data, written)}.`,
    hint: hintFor(wanted, data, written, path),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  'string,number,boolean': 'text, a number, true or false',
};

function found(data: unknown, written: string): string {
  if (Array.isArray(data)) return 'it is a list';
  if (typeof data === 'number') return `YAML reads ${quoted(written)} as a number`;
  if (typeof data === 'boolean') return `YAML reads ${quoted(written)} as a truth value`;
  if (typeof data === 'string') return 'it is text';
  return data === null ? `YAML reads ${quoted(written)} as nothing` : 'it is a mapping';
}

function hintFor(
  wanted: string,
  data: unknown,
  written: string,
  path: readonly string[],
): string | undefined {
  const isScalar = typeof data !== 'object' || data === null;
  if (wanted.startsWith('string'))
    return isScalar
      ? `Put it in quotes: ${quoted(`"${written}"`)}`
      : 'Write one text; put it in quotes if it begins with `[` or `{`, or contains `: `.';
  if (wanted === 'integer')
    return typeof data === 'string' && /^\d{1,7}$/.test(written)
      ? `Write it without quotes: \`${written}\``
      : 'Write a whole number, without quotes.';
  if (wanted === 'boolean') return truthHint(data, written);
  if (wanted === 'array')
    return isScalar && !/^(videos|shots)$/.test(path.at(-1) ?? '')
      ? `Write a list: ${quoted(`[${written}]`)}`
      : 'Begin each entry with `- `, on a line of its own.';
  return wanted === 'object' ? mappingHint(path) : undefined;
}

function truthHint(data: unknown, written: string): string | undefined {
  if (typeof data !== 'string') return undefined;
  if (/^(true|yes|on)$/i.test(written)) return 'Write `true`, without quotes.';
  return /^(false|no|off)$/i.test(written) ? 'Write `false`, without quotes.' : undefined;
}

function mappingHint(path: readonly string[]): string {
  const [key = ''] = path.slice(-1);
  const kind = /^\d+$/.test(key) ? path.at(-2) : key;
  if (kind === 'shots') return 'Write a shot as `- id: …` and, below the `id`, `prompt: …`.';
  if (kind === 'videos') return 'Write a video as `- id: …` and, below the `id`, `shots: …`.';
  return 'Write `name: value`, one below the other.';
}

function emptyHint(wanted: string, path: readonly string[]): string {
  const isSubstantial = wanted === 'array' || wanted === 'object';
  if (isSubstantial && /^(videos|shots)$/.test(path.at(-1) ?? ''))
    return 'Is what belongs to it indented deeper, with `- ` before each entry?';
  return isSubstantial
    ? 'Write what belongs to it below, indented deeper; or delete the line.'
    : 'Write it behind the colon, or delete the line.';
}
