import type { Lock } from '../generated/lock.js';
import { validate } from '../generated/lock-validate.js';
import { isMendable } from './is-mendable.js';
import { asWritten } from './lock.js';
import { plainText } from './plain-text.js';
import type { Problem } from './problem.js';

/** Reads a lockfile's text; the file's name, and how it is mended, are only for the message. */
export function parseLock(source: {
  readonly file: string;
  readonly text: string;
  /** The command that mends it. */
  readonly fix?: string;
}): { readonly lock: Lock } | { readonly problem: Problem } {
  const refused = (message: string, hint: string) => ({
    problem: {
      code: 'lock-invalid',
      severity: 'error' as const,
      message: `${source.file} ${message}`,
      hint,
    },
  });
  const { fix = 'shotlock check --fix' } = source;
  const { value, error } = jsonOf(asWritten(source.text));
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
  if (!isMendable(source))
    return {
      problem: {
        code: 'lock-foreign',
        severity: 'error',
        message: `${source.file} is no lockfile, so nothing is written over it`,
        hint: 'Name another lockfile, or move this file away',
      },
    };
  if (/^(<{7}|={7}|>{7})/mu.test(source.text))
    return refused('has merge conflict markers', `Merge both sides, for free: ${fix}`);
  const restore = `Make it anew from config and ledger, for free: ${fix}`;
  if (error !== undefined) return refused(`is not JSON: ${error}`, restore);
  const first = validate.errors?.[0];
  const place = plainText(first?.instancePath ?? '');
  return refused(`is damaged at "${place}": ${first?.message ?? ''}`, restore);
}

function jsonOf(text: string): { readonly value?: unknown; readonly error?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: plainText(error instanceof Error ? error.message : '') };
  }
}

function isLock(value: unknown): value is Lock {
  return validate(value);
}

function isNewer(value: unknown): boolean {
  const version =
    typeof value === 'object' && value !== null && Reflect.get(value, 'lockfileVersion');
  return typeof version === 'number' && version > 1;
}
