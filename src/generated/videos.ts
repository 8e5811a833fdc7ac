/* Generated from schemas/videos.schema.json by npm run generate. */

/**
 * Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.
 */
export type Resolution = '720p' | '1080p' | '4k';
/**
 * Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.
 */
export type AspectRatio = '16:9' | '9:16';
/**
 * Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); "" clears it. May hold `{{variables}}`.
 */
export type Style = string;
/**
 * Inserted exactly as it is written here: 1.10 stays 1.10.
 */
export type Value = string | number | boolean;
/**
 * One video per combination of the axes' values, as in GitHub's matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.
 */
export type Matrix = {
  readonly [axis: string]: readonly (
    string | number | boolean | {readonly [name: string]: string | number | boolean}
  )[];
};

/**
 * Videos made of 8-second shots, each shot a prompt. Shotlock generates only the shots that changed, joins the clips into videos and keeps what was paid for in videos.lock.json.
 */
export interface Videos {
  /**
   * Version of this format. Always 1.
   */
  version: 1;
  /**
   * What holds for every video that does not say otherwise. The nearest wins: shot, then video, then these defaults.
   */
  defaults?: {
    resolution?: Resolution;
    aspectRatio?: AspectRatio;
    style?: Style;
  };
  vars?: Vars;
  /**
   * Limits of what one run may spend. The lowest of these, the workflow's max-credits and what the day has left applies.
   */
  budget?: {
    /**
     * Most credits that one run may spend on this file. A shot costs 10 credits at 720p, 14 at 1080p, 30 at 4k.
     */
    maxCredits?: number;
  };
  /**
   * The videos. Order, titles and ids can change at no cost: a clip belongs to its shot's input, not to its place.
   *
   * @minItems 1
   */
  videos: [VideoEntry, ...VideoEntry[]];
}
/**
 * Variables for the whole file: `{{product}}` in a prompt, style, title, promptFile or imageUrls entry is replaced by the value of `product`. A shot's vars win over its video's, those over these; a matrix value wins over all. `\{{` is a literal `{{`.
 */
export interface Vars {
  [k: string]: Value;
}
/**
 * One video, or one per combination of its matrix: shots that are joined in this order.
 */
export interface VideoEntry {
  /**
   * Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64.
   */
  id: string;
  /**
   * What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.
   */
  title?: string;
  resolution?: Resolution;
  aspectRatio?: AspectRatio;
  style?: Style;
  vars?: Vars1;
  matrix?: Matrix;
  /**
   * true sends all shots in one request, as the vendor's multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.
   */
  sequence?: boolean;
  /**
   * The shots, 8 seconds each, in the order in which they are joined.
   *
   * @minItems 1
   */
  shots: [ShotEntry, ...ShotEntry[]];
}
/**
 * Variables for the shots of this video. They win over the file's vars. A name that is also an axis of the matrix is an error.
 */
export interface Vars1 {
  [k: string]: Value;
}
/**
 * One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.
 */
export interface ShotEntry {
  /**
   * Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing.
   */
  id: string;
  /**
   * What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.
   */
  prompt?: string;
  /**
   * A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.
   */
  promptFile?: string;
  /**
   * How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.
   */
  generationType?: 'TEXT_2_VIDEO' | 'FIRST_AND_LAST_FRAMES_2_VIDEO' | 'REFERENCE_2_VIDEO';
  aspectRatio?: AspectRatio;
  /**
   * Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.
   */
  imageUrls?: readonly string[];
  style?: Style;
  vars?: Vars2;
  /**
   * Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to one that was paid for is free.
   */
  take?: number;
}
/**
 * Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error.
 */
export interface Vars2 {
  [k: string]: Value;
}
