import { isObtained, type Rendered } from '../../core/outcome.js';
import { shotKey } from '../../core/shot.js';
import type { Desk } from './desk.js';
import { outcomesOf } from './outcomes-of.js';

/** What came of a render, with its credits counted. */
export function finish(desk: Desk): Rendered {
  const outcomes = outcomesOf(desk);
  for (const outcome of outcomes)
    if (isObtained(outcome)) desk.options.onObtained(shotKey(outcome.entry.shot), outcome.locked);
  const { excess } = desk;
  let charged = excess;
  let refunded = desk.earlierRefunds;
  let unknown = 0;
  for (const { state, credits } of desk.spends.values()) {
    if (state === 'refunded') refunded += credits;
    if (state === 'unknown' || state === 'intended') unknown += credits;
    if (state === 'charged' || state === 'refunded') charged += credits;
  }
  return {
    outcomes,
    credits: { charged, refunded, unknown },
    excess,
    requests: desk.requestTimes.length,
    unstored: desk.unstored.size,
    unwritten: [...desk.owed.values()].filter(({ entry }) => entry.kind === 'take').length,
  };
}
