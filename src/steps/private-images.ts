import { count } from '../core/count.js';
import type { Problem } from '../core/problem.js';
import type { ImageFile } from '../core/shot.js';

/** The API takes public addresses only: a file that has none cannot be paid for. Told once. */
export function privateImages(
  images: readonly ImageFile[],
  how: {
    readonly imageUrl: (path: string) => URL | undefined;
    readonly severity: Problem['severity'];
  },
): readonly Problem[] {
  const files = images.filter(({ path }) => !how.imageUrl(path));
  const [first] = files;
  if (!first) return [];
  const others = new Set(files.map(({ path }) => path)).size - 1;
  const which =
    others > 0 ? `${first.path} and ${count(others, 'other image')} have` : `${first.path} has`;
  return [
    {
      code: 'image-not-public',
      severity: how.severity,
      message: `${which} no public address, and the API takes no other`,
      hint: 'Set asset-base-url to where this folder is public, or name an https URL',
      where: first.where,
    },
  ];
}
