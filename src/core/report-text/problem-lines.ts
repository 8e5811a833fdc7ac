import { frames } from '../frame.js';
import type { Problem } from '../problem.js';
import type { Paint } from './paint.js';

export function problemLines(problems: readonly Problem[], paint: Paint): readonly string[] {
  return problems.length === 0 ? [] : [frames(problems, paint), ''];
}
