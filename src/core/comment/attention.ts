import { code } from '../markdown.js';
import type { Report, ReportedProblem } from '../report.js';
import type { Block } from './fit.js';

/** The same thing said of several shots. */
interface Group {
  readonly icon: string;
  readonly message: string;
  readonly hint: string;
  readonly shots: string[];
}

/** Names that are told before the rest is only counted. */
const MOST_NAMES = 3;

/** What a person has to know or do, never folded away; said once for all shots that it is true of. */
export function attention(report: Report): Block {
  const groups = new Map<string, Group>();
  for (const video of report.videos)
    for (const shot of video.shots) {
      if (!shot.problem) continue;
      const key = `${video.id}/${shot.id}`;
      const { message, hint = '' } = shot.problem;
      const own = message.startsWith(`${key}: `) ? message.slice(key.length + 2) : message;
      const icon = shot.state === 'pending' ? '⏳' : iconOf(shot.problem);
      const identity = JSON.stringify([icon, own, hint]);
      const group = groups.get(identity);
      if (group) group.shots.push(key);
      else groups.set(identity, { icon, message: own, hint, shots: [key] });
    }
  const items = [
    ...report.problems.map((problem) => `- ${iconOf(problem)} ${said(problem, placeOf(problem))}`),
    ...[...groups.values()].map((group) => `- ${group.icon} ${said(group, names(group.shots))}`),
  ];
  return { open: '', items, close: '', noun: 'message' };
}

function said(problem: { readonly message: string; readonly hint?: string }, of: string): string {
  const subject = of === '' ? '' : `${of}: `;
  return `${subject}${prose(problem.message)}${problem.hint ? `<br>${prose(problem.hint)}` : ''}`;
}

/** Backticks around a word of a message would only be seen as such inside of code. */
function prose(message: string): string {
  return code(message.replaceAll(/`(\w+)`/gu, '"$1"'));
}

function placeOf({ where }: ReportedProblem): string {
  return where ? code(`${where.file}:${where.line}`) : '';
}

function names(shots: readonly string[]): string {
  const shown = shots.slice(0, MOST_NAMES).map(code).join(', ');
  const hidden = shots.length - MOST_NAMES;
  return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}

function iconOf({ severity }: ReportedProblem): string {
  return severity === 'error' ? '❌' : '⚠️';
}
