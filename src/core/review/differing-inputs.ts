import type { ShotInputs } from '../fingerprint.js';
import type { LockedShot } from '../lock.js';

/** Something of a shot that is not what it was. */
export interface DifferingInput {
  readonly what:
    'prompt' | 'generationType' | 'aspectRatio' | 'resolution' | 'images' | 'take' | 'sequence';
  readonly was: string;
  readonly now: string;
}

/** What differs between two takes of a shot, in the order in which a person would ask. */
export function differingInputs(
  was: LockedShot,
  now: { readonly inputs: ShotInputs; readonly take: number },
  imageNames: ReadonlyMap<string, string>,
): readonly DifferingInput[] {
  const pairs: readonly DifferingInput[] = [
    { what: 'prompt', was: was.inputs.prompt, now: now.inputs.prompt },
    {
      what: 'generationType',
      was: was.inputs.generationType,
      now: now.inputs.generationType,
    },
    {
      what: 'images',
      was: list(was.inputs.images, imageNames),
      now: list(now.inputs.images, imageNames),
    },
    { what: 'aspectRatio', was: was.inputs.aspectRatio, now: now.inputs.aspectRatio },
    { what: 'resolution', was: was.inputs.resolution, now: now.inputs.resolution },
    { what: 'take', was: `${was.take}`, now: `${now.take}` },
  ];
  const differing = pairs.filter((pair) => pair.was !== pair.now);
  const inputs = differing.filter(({ what }) => what !== 'take');
  // The number of a take counts within one input: after a change it tells nothing.
  if (inputs.length > 0) return inputs;
  if (differing.length > 0) return differing;
  const isOther = was.inputs.sequence?.digest !== now.inputs.sequence?.digest;
  return isOther ? [{ what: 'sequence', was: '', now: '' }] : [];
}

function list(images: readonly string[], names: ReadonlyMap<string, string>): string {
  return images.map((image) => imageName(image, names)).join('\n');
}

/** Of a file that is no longer there only its digest is known, of which the beginning tells enough. */
export function imageName(image: string, names: ReadonlyMap<string, string>): string {
  return names.get(image) ?? image.replace(/^sha256-(.{12}).*/u, 'file $1…');
}
