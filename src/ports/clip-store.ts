import type { Clip } from '../core/lock.js';

/** Where paid clips are kept for good, beyond the machine that fetched them. */
export interface ClipStore {
  /** For messages. */
  readonly place: string;
  /**
   * Keeps a clip under its sha256; resolves only once the store says that it has all of its bytes.
   * Keeping what is there already does nothing. Throws ClipStoreFailed.
   */
  keep(clip: Clip, path: string): Promise<void>;
  /** What may hide clips that are there, for a person to change. Throws ClipStoreFailed. */
  doubt(): Promise<{ readonly message: string; readonly hint: string } | undefined>;
  /** Whether the store says that it has the whole clip. Throws ClipStoreFailed when nobody can tell. */
  has(clip: Clip): Promise<boolean>;
  /**
   * Writes the clip's bytes to `to` and checks size and sha256; false, and no file, when the store
   * does not have them or does not show them to us. Throws ClipStoreFailed when nobody can tell.
   */
  fetch(clip: Clip, to: string, signal?: AbortSignal): Promise<boolean>;
}
