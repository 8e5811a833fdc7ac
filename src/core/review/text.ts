import { visible } from '../config/quoted.js';

/**
 * Any text as HTML, in an element or in a quoted attribute. What would hide, move or turn the
 * direction of writing is shown as an escape; line breaks stay.
 */
export function text(value: string): string {
  return value
    .split(/\r\n?|\n/u)
    .map((line) => visible(line.replaceAll('\t', ' ')))
    .join('\n')
    .replaceAll(/[&<>"']/gu, (each) => `&#${each.charCodeAt(0)};`);
}
