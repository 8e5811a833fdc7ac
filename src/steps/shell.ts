import type { Base } from '../core/changes.js';
import type { Plan } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import type { Pull } from '../core/pull-spend.js';
import type { Destination } from '../core/retakes.js';
import type { Report } from '../core/report.js';
import type { Loaded } from './load.js';
import type { Places } from './places.js';
import type { Asked } from './plan-videos.js';
import type { RenderOptions } from './render.js';

/** What only a shell knows: where it runs, for whom, and what they agreed to. */
export interface Shell {
  readonly places: Places;
  /** The workspace. Absolute. */
  readonly root: string;
  /** Absolute path of a video's file. */
  readonly outputPath: (videoId: string) => string;
  /** Absolute path of the review page. */
  readonly reviewPath: string;
  /** A path as a person would type it. */
  readonly shownPath: (path: string) => string;
  /** The public address of an image that is a path beside the config. */
  readonly imageUrl: (path: string) => URL | undefined;
  /** The lock that changes are reported against. */
  readonly base: (loaded: Loaded) => Promise<Base>;
  readonly renderOptions: Omit<RenderOptions, 'history' | 'onObtained' | 'imageUrl'>;
  /** Told of the plan before it is rendered; a problem forbids rendering it. */
  readonly approve: (plan: Plan, planned: Report) => Promise<Problem | undefined>;
  /** Names who asks for retakes; see Asking. */
  readonly request?: string;
  /** The lock that this run is about, and takes are asked for; see Asked. */
  readonly destination: Destination;
  /** What is paid for; see Asked. */
  readonly paysFor: Asked['paysFor'];
  /** The pull request that this is for. */
  readonly pull?: Pull;
  /** Whether plans are written down, so that they can be approved by their digest. */
  readonly recordsPlans: boolean;
}
