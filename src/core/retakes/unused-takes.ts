import { commandToType, type Named } from '../command-to-type.js';
import { count } from '../count.js';
import type { Problem } from '../problem.js';
import type { UnusedTake } from './unfinished.js';

/** Tells of takes that are paid for and that nothing uses, as their shots were changed since. */
export function unusedTakes(unused: readonly UnusedTake[], named: Named): readonly Problem[] {
  return unused.map(({ shot, take, credits }) => ({
    code: 'retake-unused',
    severity: 'warning',
    message: `${shot}: its take ${take} (${count(credits, 'credit')}) is paid for and under way, but the shot was changed since, so nothing uses it`,
    hint: `To have it, undo the change, and it is collected at no cost: ${commandToType('render', named)}`,
  }));
}
