import type { Stored } from '../core/ledger.js';
import type { Clip } from '../core/lock.js';

/** Where paid clips are kept, beyond the machine that fetched them. */
export interface ClipStore {
  /** For messages. */
  readonly place: string;
  /**
   * Keeps a clip under its sha256; resolves only once the store says that it has all of its bytes, to
   * what the ledger has to remember so that it is found again, if anything. Keeping what is there
   * already does nothing. Throws ClipStoreFailed.
   */
  keep(clip: Clip, path: string): Promise<Stored | undefined>;
  /** What is gathered to be kept together is kept now: nothing more is coming. */
  hurry?(): void;
  /** What may hide clips that are there, for a person to change. Throws ClipStoreFailed. */
  doubt(): Promise<{ readonly message: string; readonly hint: string } | undefined>;
  /** Whether the store says that it has the whole clip. Throws ClipStoreFailed when nobody can tell. */
  has(clip: Clip): Promise<boolean>;
  /**
   * Writes the clip's bytes to `to` and checks size and sha256; false, and no file, when the store
   * does not have them or does not show them to us. Throws ClipStoreFailed when nobody can tell.
   */
  fetch(clip: Clip, to: string, options?: FetchOptions): Promise<boolean>;
  /** Gives up what still goes on only to make later runs faster. */
  close?(): void;
}

export interface FetchOptions {
  /** What the ledger remembers of where the clip is kept. */
  readonly stored?: Stored | undefined;
  readonly signal?: AbortSignal;
}
