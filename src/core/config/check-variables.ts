import type { Matrix, Vars } from '../../generated/videos.js';
import type { Config } from '../config.js';
import type { Finding, Findings } from './finding.js';
import type { KeySet } from './key-set.js';
import { axisNames, entriesOf } from './matrix.js';
import { quoted } from './quoted.js';
import type { Sound } from './sound.js';

type File = Pick<Config, 'content' | 'places'>;

/** Variables that are also axes, or that expect to be filled in themselves. */
export function checkVariables({ content, places }: File, findings: Findings): void {
  checkValues(content.vars, []);
  for (const video of content.videos ?? []) {
    const axes = video?.matrix ? axisNames(video.matrix) : [];
    checkValues(video?.vars, axes);
    for (const shot of video?.shots ?? []) checkValues(shot?.vars, axes);
  }

  function checkValues(vars: Sound<Vars> | undefined, axes: readonly string[]): void {
    for (const [name, value] of Object.entries(vars ?? {})) {
      if (axes.includes(name))
        findings.add({
          code: 'variable-clash',
          message: `${quoted(name)} is also an axis of this video's matrix.`,
          hint: 'Rename one of the two, or delete this one.',
          at: places.key(vars!, name),
        });
      const inner = typeof value === 'string' ? /\{\{\s*[\w-]+\s*\}\}/.exec(value)?.[0] : undefined;
      if (inner !== undefined)
        findings.add({
          code: 'nested-variable',
          message: `${quoted(inner)} stays as it is here: variables are not filled in inside of variables.`,
          hint: 'Use both variables in the prompt.',
          at: places.fragment(vars!, name, inner, 0),
        });
    }
  }
}

/** Fields that an axis sets without being named in any text. */
const FIELDS = ['aspectRatio', 'resolution', 'style'];

/** A variable that no text uses is often one that some text should have used. */
export function warnOfUnused({ content, places }: File, used: KeySet, findings: Findings): void {
  warn(content.vars, 'prompt of this file');
  for (const video of content.videos ?? []) {
    warn(video?.vars, 'prompt of this video');
    if (video?.matrix) warnOfAxes(video.matrix);
    for (const shot of video?.shots ?? []) warn(shot?.vars, 'prompt or style of this shot');
  }

  function warn(vars: Sound<Vars> | undefined, where: string): void {
    for (const name of Object.keys(vars ?? {}))
      if (!used.has(vars!, name))
        findings.add(unused(vars!, name, `No ${where} uses ${quoted(name)}.`));
  }

  function warnOfAxes(matrix: Sound<Matrix>): void {
    const axes = axisNames(matrix);
    for (const axis of axes)
      if (!FIELDS.includes(axis) && !used.has(matrix, axis))
        findings.add(
          unused(matrix, axis, `The axis ${quoted(axis)} makes no difference: nothing uses it.`),
        );
    for (const entry of entriesOf(matrix, 'include'))
      for (const name of Object.keys(entry))
        if (![...axes, ...FIELDS].includes(name) && !used.has(entry, name))
          findings.add(unused(entry, name, `No prompt of this video uses ${quoted(name)}.`));
  }

  function unused(holder: object, name: string, message: string): Finding {
    return {
      code: 'unused-variable',
      severity: 'warning',
      message,
      hint: `Write \`{{${name}}}\` where its value belongs, or delete it.`,
      at: places.key(holder, name),
    };
  }
}
