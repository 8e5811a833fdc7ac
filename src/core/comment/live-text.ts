import { count } from '../count.js';

/** Where a render stands, in numbers. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly underWay: number;
  readonly waiting: number;
  readonly stopped: number;
  /** An estimate. */
  readonly minutesLeft: number;
}

/** The same in a sentence, for the comment of a run that goes on. */
export function liveText({ done, of, underWay, waiting, stopped, minutesLeft }: Progress): string {
  const parts = [
    `**${done} of ${count(of, 'shot')} done**`,
    ...(underWay > 0 ? [`${underWay} under way`] : []),
    ...(waiting > 0 ? [`${waiting} to be begun`] : []),
    ...(stopped > 0 ? [`${stopped} stopped`] : []),
  ];
  return `${parts.join(', ')}. About ${count(minutesLeft, 'minute')} to go.`;
}
