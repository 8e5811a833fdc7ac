import { styleText } from 'node:util';
import type { Paint } from '../core/report-text.js';

/** Styles for what is written to a stream, where it is one that shows them. */
export function paintOn(stream: NodeJS.WriteStream): Paint {
  return (style, text) => (colours(stream) ? styleText(style, text, { stream }) : text);
}

export const paint = paintOn(process.stdout);

function colours(stream: NodeJS.WriteStream): boolean {
  return isTerminal(stream) && !process.env['NO_COLOR'];
}

/** Whether a person watches who wants lines redrawn: a CI's terminal is a log that is read later. */
export function isScreen(stream: NodeJS.WriteStream): boolean {
  return isTerminal(stream) && !process.env['CI'];
}

function isTerminal(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && process.env['TERM'] !== 'dumb';
}
