import { asWritten, emptyLock, type Lock } from './lock.js';
import { mergeLock } from './merge-lock.js';
import { parseLock } from './parse-lock.js';
import type { Problem } from './problem.js';

/**
 * What can be read of a lock that a merge left with conflict markers, or that is damaged: both sides'
 * shots, the first side's where they differ. It is a claim like any lock; the ledger knows the rest.
 * What a newer Shotlock wrote is not ours to mend, and neither is what is no lock at all.
 */
export function mendLock(source: {
  readonly file: string;
  readonly text: string;
}): { readonly lock: Lock } | { readonly problem: Problem } {
  const whole = parseLock(source);
  if ('lock' in whole || whole.problem.code === 'lock-foreign') return whole;
  const sides: Lock[] = [];
  for (const text of sidesOf(asWritten(source.text))) {
    const parsed = parseLock({ ...source, text });
    if ('problem' in parsed && parsed.problem.code === 'lock-newer') return parsed;
    sides.push('lock' in parsed ? parsed.lock : emptyLock);
  }
  const [one = emptyLock, other = emptyLock] = sides;
  return { lock: mergeLock({ onto: other, before: emptyLock, after: one }) };
}

/** The file as each side of the merge had it; git may show their common ancestor between them. */
function sidesOf(text: string): readonly [string, string] {
  const sides: [string[], string[]] = [[], []];
  let at: 'both' | 'one' | 'ancestor' | 'other' = 'both';
  for (const line of text.split(/(?<=\n)/u)) {
    if (/^<{7}/u.test(line)) at = 'one';
    else if (/^\|{7}/u.test(line)) at = 'ancestor';
    else if (/^={7}/u.test(line)) at = 'other';
    else if (/^>{7}/u.test(line)) at = 'both';
    else {
      if (at === 'both' || at === 'one') sides[0].push(line);
      if (at === 'both' || at === 'other') sides[1].push(line);
    }
  }
  return [sides[0].join(''), sides[1].join('')];
}
