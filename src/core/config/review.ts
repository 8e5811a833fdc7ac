import type { Findings } from './finding.js';
import type { Places } from './places.js';

/** Looking over a file: where its values stand, and what is found to be wrong with them. */
export interface Review {
  readonly places: Places;
  readonly findings: Findings;
}
