import type { Config } from '../config.js';
import type { Problem } from '../problem.js';
import type { Findings } from './finding.js';
import { KeySet } from './key-set.js';
import type { Template } from './template.js';

/** What breaking down one config needs at hand, and what it learns on the way. */
export interface Desk {
  readonly config: Config;
  /** Texts by path; a Problem where there is none. */
  readonly promptFiles: ReadonlyMap<string, string | Problem>;
  readonly findings: Findings;
  /** Variables that some text has used, by the object that declares them. */
  readonly used: KeySet;
  /** Texts that were taken apart before: a shot is filled in once for each combination. */
  readonly templates: Map<string, Template>;
}
