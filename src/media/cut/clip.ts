import type { Movie } from '../mp4/movie.js';

/** A clip to be joined, its index read. */
export interface Clip {
  readonly path: string;
  /** For messages, e.g. `launch-teaser/desk`. */
  readonly name: string;
  readonly movie: Movie;
}
