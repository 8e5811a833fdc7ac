import { count } from '../count.js';
import type { Rendered } from '../outcome.js';
import type { Problem } from '../problem.js';

/** What a render leaves for a person to know, beside what became of each shot. */
export function renderedProblems(rendered: Rendered | undefined): readonly Problem[] {
  if (!rendered) return [];
  return [...excess(rendered), ...unwritten(rendered), ...unstored(rendered)];
}

function unwritten({ unwritten: takes }: Rendered): readonly Problem[] {
  if (takes === 0) return [];
  return [
    {
      code: 'ledger-unwritten',
      severity: 'error',
      message: `the ledger could not be told of ${count(takes, 'take')} that may be paid for; the journal of this checkout has them`,
      hint: 'Run again on this machine: the ledger is told first, at no cost',
    },
  ];
}

function excess({ excess: credits }: Rendered): readonly Problem[] {
  if (credits === 0) return [];
  return [
    {
      code: 'charged-more',
      severity: 'warning',
      message: `the API says that it charged ${count(credits, 'credit')} more than were planned`,
      hint: 'Look at your account with the vendor: prices may have changed. Nothing more was submitted',
    },
  ];
}

function unstored({ unstored: clips }: Rendered): readonly Problem[] {
  if (clips === 0) return [];
  return [
    {
      code: 'clips-unstored',
      severity: 'error',
      message: `${count(clips, 'clip')} could not be kept beyond this machine`,
      hint: 'Run again soon: the API is asked for them once more and they are kept, at no cost',
    },
  ];
}
