import type { Place } from './problem.js';

export type GenerationType = 'TEXT_2_VIDEO' | 'FIRST_AND_LAST_FRAMES_2_VIDEO' | 'REFERENCE_2_VIDEO';
export type AspectRatio = '16:9' | '9:16';
export type Resolution = '720p' | '1080p' | '4k';
export type Provider = 'nanophoto' | 'simulator';

/** One entry of videos.yml after its matrix is expanded. */
export interface Video {
  /** E.g. `launch-teaser.en.16x9`; unique in the file, at most 100 characters. */
  readonly id: string;
  readonly title?: string;
  readonly resolution: Resolution;
  readonly aspectRatio: AspectRatio;
  /** Sends its shots as one multi-shot request. */
  readonly sequence: boolean;
  readonly shots: readonly Shot[];
}

/** One 8-second unit of a video, every default made explicit. */
export interface Shot {
  readonly video: string;
  readonly id: string;
  /** What is sent: variables filled in, style appended after a blank line, line breaks kept. */
  readonly prompt: string;
  readonly generationType: GenerationType;
  readonly aspectRatio: AspectRatio;
  readonly resolution: Resolution;
  readonly images: readonly Image[];
  /** The take that the file asks for; 1 unless said. */
  readonly take: number;
  /** Where the shot stands in videos.yml. */
  readonly where: Place;
  /** For the animatic's card only: never part of the fingerprint. */
  readonly card: ShotCard;
}

/** An entry of `imageUrls`: an https URL, or a file of the repository (path relative to videos.yml). */
export type Image = { readonly kind: 'url'; readonly url: string } | ImageFile;

export interface ImageFile {
  readonly kind: 'file';
  readonly path: string;
  readonly where: Place;
}

/** What a storyboard panel shows of a shot beside its prompt. */
export interface ShotCard {
  /** Position in the video, from 1. */
  readonly number: number;
  /** How many shots the video has. */
  readonly of: number;
  /** The shot's own prompt with variables filled in, without the style. */
  readonly prompt: string;
  /** The style in force, empty when there is none. */
  readonly style: string;
  /** Variables that the prompt or style used, with their values. */
  readonly vars: Readonly<Record<string, string>>;
}

/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
export function shotKey(shot: { readonly video: string; readonly id: string }): string {
  return `${shot.video}/${shot.id}`;
}

/** The shot's images that are files of the repository. */
export function fileImages({ images }: Pick<Shot, 'images'>): readonly ImageFile[] {
  return images.filter((image) => image.kind === 'file');
}
