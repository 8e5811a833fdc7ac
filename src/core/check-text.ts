import type { Finding, LockCheck } from './check-lock.js';
import { commandToType, type Named } from './command-to-type.js';
import { visible } from './config/quoted.js';
import { count } from './count.js';
import { reasonText } from './reason-text.js';
import type { Paint } from './report-text.js';

/** What `shotlock check` found, for a person: what is stale, why, and the command that mends it. */
export function checkText(
  { findings, isCurrent }: LockCheck,
  told: Named & { readonly file: string; readonly fixed: boolean; readonly paint: Paint },
): string {
  const { file, fixed, paint } = told;
  const name = visible(file);
  const lines = findings.map((finding) => `  ${visible(finding.shot)}  ${said(finding, told)}`);
  const left = findings.filter(isLeft);
  const credits = left.reduce((sum, each) => sum + (each.is === 'unpaid' ? each.credits : 0), 0);
  // Where all of it has to be paid for, mending mends nothing.
  const mend = left.length < findings.length || left.length === 0;
  const verdict = [
    ...(isCurrent && left.length === 0 ? [paint('green', `${name} is up to date.`)] : []),
    ...(fixed ? [paint('green', `${name} is written anew, at no cost.`)] : []),
    ...(!isCurrent && !fixed
      ? [
          paint('yellow', `${name} is stale.`) +
            (mend ? ` Mend what is free: ${toType('check --fix', told)}` : ''),
        ]
      : []),
    ...(credits > 0
      ? [`${count(credits, 'credit')} would pay for what is missing: ${toType('render', told)}`]
      : []),
  ];
  return `${[...lines, ...verdict].join('\n')}\n`;
}

/** Whether a lock is as good as it gets, and what of it a free mending does not mend. */
export function isStale({ findings, isCurrent }: LockCheck, fixed: boolean): boolean {
  return findings.some(isLeft) || !(isCurrent || fixed);
}

function toType(command: string, named: Named): string {
  return visible(commandToType(command, named));
}

function isLeft({ is }: Finding): boolean {
  return is === 'unpaid' || is === 'under-way' || is === 'held';
}

function said(finding: Finding, told: Named & { readonly fixed: boolean }): string {
  const { fixed } = told;
  switch (finding.is) {
    case 'unpaid': {
      const why = finding.because.map(reasonText).join(', ');
      return `not paid for as it is${why ? ` (${why})` : ''}, ${count(finding.credits, 'credit')}`;
    }
    case 'unlocked':
      return fixed ? 'locked: it was paid for' : 'paid for, but not in the lock';
    case 'under-way':
      return `under way and paid for: ${toType('render', told)} collects it`;
    case 'unused': {
      const { take, credits } = finding;
      return `take ${take} is paid for and under way (${count(credits, 'credit')}), but the shot was changed since: nothing uses it`;
    }
    case 'held':
      return `held: ${visible(finding.why)}`;
    case 'gone':
      return fixed ? 'struck: no longer in the config' : 'no longer in the config';
    default:
      return finding satisfies never;
  }
}
