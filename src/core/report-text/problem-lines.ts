import { frames } from '../frame.js';
import type { Problem } from '../problem.js';
import type { Paint } from './paint.js';

export function problemLines(problems: readonly Problem[], paint: Paint): readonly string[] {
  const styles = {
    error: 'red',
    warning: 'yellow',
    place: 'bold',
    mark: 'red',
    hint: 'dim',
  } as const;
  if (problems.length === 0) return [];
  return [frames(problems, (part, text) => paint(styles[part], text)), ''];
}
