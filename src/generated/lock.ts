/* Generated from schemas/lock.schema.json by npm run generate. */

/**
 * videos.lock.json: which take each shot uses. Written by Shotlock; review it, merge it, never edit it by hand.
 */
export interface Lock {
  lockfileVersion: 1;
  /**
   * Keyed by video id, a slash, shot id.
   */
  shots: {
    [k: string]: LockedShot;
  };
  /**
   * The shots of each video, in order.
   */
  videos: {
    [k: string]: LockedVideo;
  };
}
export interface LockedShot {
  /**
   * What `take` in videos.yml said when this entry was written.
   */
  askedTake: number;
  clip: Clip;
  /**
   * Credits charged for this take.
   */
  credits: number;
  fingerprint: string;
  /**
   * UTC, to the second.
   */
  generatedAt: string;
  /**
   * How long the API said that its generation took: what later runs expect is learned from it.
   */
  generationSeconds?: number;
  inputs: ShotInputs;
  take: number;
}
/**
 * The MP4 that a take yielded.
 */
export interface Clip {
  bytes: number;
  durationSeconds: number;
  height: number;
  sha256: string;
  width: number;
}
/**
 * Everything that determines a shot's clip: what the fingerprint covers.
 */
export interface ShotInputs {
  aspectRatio: '16:9' | '9:16';
  generationType: 'TEXT_2_VIDEO' | 'FIRST_AND_LAST_FRAMES_2_VIDEO' | 'REFERENCE_2_VIDEO';
  /**
   * `sha256-` and the hex digest of a repository file, or an https URL.
   */
  images: string[];
  model: string;
  prompt: string;
  provider: 'nanophoto' | 'simulator';
  resolution: '720p' | '1080p' | '4k';
  /**
   * For a shot of a sequence: its position from 1, and the digest of all its shots' inputs in order.
   */
  sequence?: {
    digest: string;
    position: number;
  };
}
export interface LockedVideo {
  shots: string[];
}
