import { comparable, type ShotInputs } from '../fingerprint.js';
import type { Because } from './decide-shot.js';

const fields = [
  'prompt',
  'generationType',
  'images',
  'aspectRatio',
  'resolution',
  'model',
  'provider',
] as const;

/** What of a shot's inputs is not what it was; for an unchanged shot of a sequence, that it changed. */
export function changedInputs(was: ShotInputs, now: ShotInputs): readonly Because[] {
  const changed: readonly Because[] = fields
    .map((field) => ({
      what: 'changed' as const,
      field,
      was: text(was[field]),
      now: text(now[field]),
    }))
    .filter((each) => comparable(each.was) !== comparable(each.now));
  const isOther = now.sequence?.digest !== was.sequence?.digest;
  return changed.length === 0 && isOther ? [{ what: 'sequence' }] : changed;
}

function text(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('\n');
}
