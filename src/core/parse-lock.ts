import type { Lock } from '../generated/lock.js';
import { validate } from '../generated/lock-validate.js';
import { plainText } from './plain-text.js';
import type { Problem } from './problem.js';

/** Reads a lockfile's text; the file's name is only for the message. */
export function parseLock(source: {
  readonly file: string;
  readonly text: string;
}): { readonly lock: Lock } | { readonly problem: Problem } {
  const refused = (message: string, hint: string) => ({
    problem: {
      code: 'lock-invalid',
      severity: 'error' as const,
      message: `${source.file} ${message}`,
      hint,
    },
  });
  const restore = 'Make it anew from config and ledger, for free: shotlock check --fix';
  if (/^(<{7}|={7}|>{7})/mu.test(source.text))
    return refused(
      'has merge conflict markers',
      'Merge both sides, for free: shotlock check --fix',
    );
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return refused(
      `is not JSON: ${plainText(error instanceof Error ? error.message : '')}`,
      restore,
    );
  }
  if (isNewer(value))
    return {
      problem: {
        code: 'lock-newer',
        severity: 'error',
        message: `${source.file} was written by a newer Shotlock`,
        hint: 'Use the version that wrote it, or newer',
      },
    };
  if (isLock(value)) return { lock: value };
  const first = validate.errors?.[0];
  const place = plainText(first?.instancePath ?? '');
  return refused(`is damaged at "${place}": ${first?.message ?? ''}`, restore);
}

function isLock(value: unknown): value is Lock {
  return validate(value);
}

function isNewer(value: unknown): boolean {
  const version =
    typeof value === 'object' && value !== null && Reflect.get(value, 'lockfileVersion');
  return typeof version === 'number' && version > 1;
}
