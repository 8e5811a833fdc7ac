import type { Status } from './core/report.js';

/** What the command line's exit codes mean; the action's step is green for the first only. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  blocked: 3,
  pending: 4,
  unpublished: 5,
  unknown: 6,
} as const;

export function exitCodeOf(status: Status): number {
  switch (status) {
    case 'rendered':
    case 'planned':
    case 'unchanged':
      return exitCodes.done;
    case 'failed':
    case 'partial':
      return exitCodes.failed;
    case 'blocked':
    case 'pending':
    case 'unpublished':
    case 'unknown':
      return exitCodes[status];
    default:
      return status satisfies never;
  }
}
