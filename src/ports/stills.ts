import type { GenerationType, AspectRatio, Resolution } from '../core/shot.js';

/** A small picture of a take, for the review page. */
export interface Still {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Buffer;
}

/** What a still may be made from: the clip's file where that is at hand, and what was asked for. */
export interface StillSubject {
  /** Absolute. */
  readonly path?: string;
  readonly card: {
    readonly video: string;
    readonly shot: string;
    readonly number: number;
    readonly of: number;
    readonly take: number;
    readonly prompt: string;
    /** Empty when there is none. */
    readonly style: string;
    readonly generationType: GenerationType;
    readonly aspectRatio: AspectRatio;
    readonly resolution: Resolution;
    /** Names of the reference images. */
    readonly images: readonly string[];
  };
}

export interface Stills extends AsyncDisposable {
  /** Undefined, without a word, when there is no way to have one. */
  of(subject: StillSubject, signal: AbortSignal): Promise<Still | undefined>;
}
