import type { AspectRatio, GenerationType, Resolution } from '../../core/shot.js';

/** What an animatic shows of a shot. */
export interface Card {
  readonly video: string;
  readonly shot: string;
  /** Position in the video, from 1, and how many shots the video has. */
  readonly number: number;
  readonly of: number;
  readonly take: number;
  readonly prompt: string;
  readonly style: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly generationType: GenerationType;
  readonly aspectRatio: AspectRatio;
  readonly resolution: Resolution;
  /** Names of the reference images. */
  readonly images: readonly string[];
}
