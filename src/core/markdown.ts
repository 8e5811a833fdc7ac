import { visible } from './config/quoted.js';
import { shortened } from './plain-text.js';

/** Code nodes are the one place of markdown where text stays text: no link, mention or HTML. */

/** An inline code node around any text, shortened to one line. */
export function code(text: string): string {
  return ticked(oneLine(text));
}

/** The same for a cell of a table, where a pipe would begin the next cell even inside code. */
export function codeInCell(text: string): string {
  // The one pipe that cannot be escaped is one behind a backslash: that is an escape itself.
  return ticked(oneLine(text).replaceAll(/\\*\|/gu, (run) => (run === '|' ? '\\|' : '¦')));
}

/** A fenced block whose fence is longer than any run of backticks in it. */
export function fence(lines: readonly string[], language: string): string {
  const safe = lines.map(visible).join('\n');
  const ticks = '`'.repeat(Math.max(3, longestRunOfTicks(safe) + 1));
  return `${ticks}${language}\n${safe}\n${ticks}`;
}

/** A link; its text is our own, and its address cannot end it, whatever it holds. */
export function link(text: string, address: string): string {
  if (!URL.canParse(address)) return text;
  const { href } = new URL(address);
  return `[${text}](${href.replaceAll(/[()[\]|`\\]/gu, (each) => `%${each.charCodeAt(0).toString(16)}`)})`;
}

/** Any text inside an HTML element on one line. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return oneLine(text).replaceAll(/[&<>"]/gu, (each) => `&${names[each]};`);
}

function oneLine(text: string): string {
  return shortened(visible(text.replaceAll(/\s+/gu, ' ').trim()), 500);
}

function ticked(line: string): string {
  const ticks = '`'.repeat(longestRunOfTicks(line) + 1);
  // Markdown takes off one space at either end, so that code may begin or end with a backtick.
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line || ' '}${pad}${ticks}`;
}

function longestRunOfTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
}
