import type { ErrorObject } from 'ajv';
import type { Videos } from '../../generated/videos.js';
import { validate } from '../../generated/videos-validate.js';
import { describeError, type Mistake } from './describe-error.js';
import type { Finding } from './finding.js';
import type { KeySet } from './key-set.js';
import { limits } from './limits.js';
import { meantKey } from './meant-key.js';
import type { Places } from './places.js';
import type { Sound } from './sound.js';

/**
 * What the schema says against the document. Each value that it refuses is taken out of `root` and
 * noted in `gaps`, so that what is left has the schema's types and can be looked at further.
 */
export function checkSchema(
  root: object,
  places: Places,
  gaps: KeySet,
): { readonly content: Sound<Videos>; readonly findings: readonly Finding[] } {
  const errors = validate(root) ? [] : (validate.errors ?? []);
  const mistakes = errors
    .filter((error) => !isForEditors(error))
    .map((error) => locate(error, root));
  for (const mistake of mistakes) takeOut(mistake, gaps);
  const shown = mistakes.slice(0, 5 * limits.problems);
  for (const mistake of shown) noteMeaning(mistake, gaps);
  const findings = shown
    .filter((mistake) => !isComplainedOf(mistake, gaps))
    .map((mistake) => describeError(mistake, places));
  return { content: root, findings };
}

/**
 * Conditions tell an editor early what breakdown finds out for itself, with defaults and matrix
 * considered and in better words.
 */
function isForEditors({ schemaPath, propertyName }: ErrorObject): boolean {
  return propertyName !== undefined || /\/(if|then|else|dependentSchemas)(\/|$)/.test(schemaPath);
}

function locate(error: ErrorObject, root: object): Mistake {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const around = holdersOf(path, root);
  if (error.keyword === 'required') return { error, path, holder: around.at(-1)!, key: undefined };
  // These two are about a key of the value at the path, not about that value.
  const ownKey: unknown = error.params['additionalProperty'] ?? error.params['propertyName'];
  if (typeof ownKey === 'string')
    return { error, path: [...path, ownKey], holder: around.at(-1)!, key: ownKey };
  const holder = around[path.length - 1] ?? root;
  const key = path.at(-1) ?? '';
  return { error, path, holder, key: Array.isArray(holder) ? Number(key) : key };
}

/** The objects and lists along a path, from the root inwards. */
function holdersOf(path: readonly string[], root: object): readonly object[] {
  const holders = [root];
  let at: unknown = root;
  for (const step of path) {
    at = Reflect.get(holders.at(-1)!, step);
    if (typeof at !== 'object' || at === null) break;
    holders.push(at);
  }
  return holders;
}

function takeOut({ error, holder, key }: Mistake, gaps: KeySet): void {
  if (key === undefined) return;
  if (typeof key === 'string' && error.keyword !== 'additionalProperties') gaps.add(holder, key);
  Reflect.set(holder, key, undefined);
}

/** Who wrote `promt` has not forgotten the `prompt`. */
function noteMeaning({ error, holder, key, path }: Mistake, gaps: KeySet): void {
  if (error.keyword !== 'additionalProperties') return;
  const meant = meantKey(String(key), error, path);
  if (meant) gaps.add(holder, meant);
}

function isComplainedOf({ error, holder }: Mistake, gaps: KeySet): boolean {
  const missing: unknown = error.params['missingProperty'];
  return typeof missing === 'string' && gaps.has(holder, missing);
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
