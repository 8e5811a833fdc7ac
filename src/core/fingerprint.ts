import { hash } from 'node:crypto';
import type { ShotInputs } from '../generated/lock.js';
import { canonicalLine } from './canonical.js';
import type { Image, Provider, Shot, Video } from './shot.js';

export type { ShotInputs };

/** sha256 digests (hex) of the repository files that shots name as images, by path. */
export type ImageDigests = ReadonlyMap<string, string>;

const MODEL = 'veo-3.1';

/**
 * Hash of everything that determines a shot's clip: `v1-` and 64 hex digits. Prompts are compared
 * NFC-normalised with runs of white space as one space. The recipe's name is part of the result, so
 * that a later recipe never makes a shot stale: older ones stay computable.
 */
export function fingerprint(inputs: ShotInputs): string {
  return `v1-${sha256(canonicalLine({ ...inputs, prompt: comparable(inputs.prompt) }))}`;
}

/** What a shot is, apart from its names and its place. */
export interface Identity {
  readonly inputs: ShotInputs;
  readonly fingerprint: string;
}

/** The identity of every shot, computed once for all who ask. */
export function identify(
  videos: readonly Video[],
  context: { readonly provider: Provider; readonly digests: ImageDigests },
): ReadonlyMap<Shot, Identity> {
  const identities = new Map<Shot, Identity>();
  for (const video of videos) {
    const inputs = videoInputs(video, context);
    video.shots.forEach((shot, index) => {
      const own = inputs[index]!;
      identities.set(shot, { inputs: own, fingerprint: fingerprint(own) });
    });
  }
  return identities;
}

/** The inputs of each shot of a video, in order. A shot of a sequence depends on all its shots. */
function videoInputs(
  video: Video,
  context: { readonly provider: Provider; readonly digests: ImageDigests },
): readonly ShotInputs[] {
  const each = video.shots.map((shot) => shotInputs(shot, context));
  if (!video.sequence) return each;
  const digest = sha256(each.map(fingerprint).join('\n'));
  return each.map((inputs, index) => withSequence(inputs, { digest, position: index + 1 }));
}

function withSequence(inputs: ShotInputs, sequence: ShotInputs['sequence'] & {}): ShotInputs {
  return { ...inputs, sequence };
}

/** Prompts that differ only in Unicode form or white space are the same prompt. */
export function comparable(prompt: string): string {
  return prompt.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

function shotInputs(
  shot: Shot,
  { provider, digests }: { readonly provider: Provider; readonly digests: ImageDigests },
): ShotInputs {
  return {
    aspectRatio: shot.aspectRatio,
    generationType: shot.generationType,
    images: shot.images.map((image) => imageIdentity(image, digests)),
    model: MODEL,
    prompt: shot.prompt,
    provider,
    resolution: shot.resolution,
  };
}

function imageIdentity(image: Image, digests: ImageDigests): string {
  if (image.kind === 'url') return image.url;
  const digest = digests.get(image.path);
  if (digest === undefined) throw new Error(`no digest was loaded for ${image.path}`);
  return `sha256-${digest}`;
}

function sha256(text: string): string {
  return hash('sha256', text);
}
