import { posix } from 'node:path';
import type { Place } from '../problem.js';
import type { Desk } from './desk.js';
import type { Finding } from './finding.js';
import { limits } from './limits.js';
import { lineOf } from './line-of.js';
import { nearest } from './nearest.js';
import { quoted } from './quoted.js';
import { lookUp, namesIn, type Scope, type Variable } from './scope.js';
import { readTemplate, type Mark, type Placeholder, type Slip } from './template.js';

/** A text of the user's, and where it stands. */
export interface Text {
  readonly value: string;
  readonly holder: object;
  readonly key: string | number;
  /** The prompt file that it comes from; the key then only names it. */
  readonly file?: string;
}

export interface Filled {
  readonly text: string;
  readonly used: readonly Variable[];
  /** Whether every variable was known, and its value right. */
  readonly isWhole: boolean;
}

/** A text with its variables filled in; what it misses is reported at its very characters. */
export function fill(text: Text, scope: Scope, desk: Desk): Filled {
  let template = desk.templates.get(text.value);
  if (!template) desk.templates.set(text.value, (template = readTemplate(text.value)));
  for (const slip of template.mistakes)
    if (!desk.findings.isFull) desk.findings.add(describeSlip(slip, text, desk));
  const used: Variable[] = [];
  let filled = '';
  let isWhole = template.mistakes.length === 0;
  for (const piece of template.pieces) {
    // Longer than any prompt may be: it is refused whatever follows.
    if (filled.length > limits.prompt) break;
    if (typeof piece === 'string') {
      filled += piece;
      continue;
    }
    const variable = lookUp(piece.name, scope);
    if (!variable) {
      isWhole = false;
      if (!desk.findings.isFull) desk.findings.add(unknownVariable(piece, text, scope, desk));
      continue;
    }
    desk.used.add(variable.holder, variable.name);
    used.push(variable);
    filled += variable.value ?? '';
    isWhole &&= variable.value !== undefined;
  }
  return { text: filled, used, isWhole };
}

function unknownVariable(
  { name, mark }: Placeholder,
  text: Text,
  scope: Scope,
  desk: Desk,
): Finding {
  return {
    code: 'unknown-variable',
    message: `Nothing defines ${quoted(name)}.`,
    hint: () => whatIsDefined(name, scope),
    ...whereIs(mark, text, desk),
  };
}

function whatIsDefined(name: string, scope: Scope): string {
  const names = namesIn(scope);
  const near = nearest(name, names);
  if (near) return `Did you mean \`{{${near}}}\`?`;
  return names.length > 0
    ? `Defined here are: ${names.slice(0, 20).join(', ')}. A literal \`{{\` is written \`\\{{\`.`
    : 'Define it under `vars:`; a literal `{{` is written `\\{{`.';
}

function describeSlip({ is, mark }: Slip, text: Text, desk: Desk): Finding {
  return {
    code: 'bad-placeholder',
    message:
      is === 'unclosed'
        ? 'This `{{` is not closed on its line.'
        : `${quoted(mark.written)} holds no name of a variable.`,
    hint: 'Write `{{name}}`; a literal `{{` is written `\\{{`.',
    ...whereIs(mark, text, desk),
  };
}

function whereIs(
  { written, nth, offset }: Mark,
  { value, holder, key, file }: Text,
  { config }: Desk,
): Pick<Finding, 'at' | 'elsewhere'> {
  const { places } = config;
  if (file === undefined) return { at: places.fragment(holder, key, written, nth) };
  return {
    at: places.value(holder, key),
    elsewhere: placeIn(value, offset, written.length, posix.join(posix.dirname(config.file), file)),
  };
}

function placeIn(text: string, offset: number, length: number, file: string): Place {
  const line = lineOf(text, offset);
  return {
    file,
    line: text.slice(0, line.start).split('\n').length,
    column: offset - line.start + 1,
    text: line.text,
    length,
  };
}
