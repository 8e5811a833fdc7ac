/** How the page comes to a file's pictures. */
export type Medium =
  /** Its bytes are in the page, under this name. */
  | { readonly kind: 'embedded'; readonly name: string; readonly path: string }
  /** A file beside the page, which plays in it. */
  | { readonly kind: 'file'; readonly href: string }
  /** An address that opens on its own. */
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'absent'; readonly why: string };

/** What is at hand for the page beside the review's data. */
export interface Shown {
  /** By sha256. */
  readonly clips: ReadonlyMap<string, Medium>;
  /** By video id. */
  readonly cuts: ReadonlyMap<string, Medium>;
  /** Stills as `data:` addresses, by a take's clip (sha256). */
  readonly stills: ReadonlyMap<string, string>;
  /** None on the command line. */
  readonly run?: { readonly commit: string; readonly url: string };
}
