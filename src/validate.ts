import { commandToType } from './core/command-to-type.js';
import type { Problem } from './core/problem.js';
import type { Settings } from './core/settings.js';
import type { Video } from './core/shot.js';
import { imageAddress } from './image-address.js';
import { workspaceFiles } from './ports/files.js';
import { placesOf } from './steps/places.js';
import { readLock } from './steps/read-lock.js';
import { readVideos } from './steps/read-videos.js';

/**
 * Whether a config and its lock can be read. The straight line would find the same out on its way,
 * but a person who writes a config asks again and again, and this starts in a third of the time.
 */
export async function validate(
  settings: Settings,
  around: { readonly root: string; readonly here: string },
): Promise<
  | { readonly problems: readonly Problem[] }
  | { readonly videos: readonly Video[]; readonly warnings: readonly Problem[] }
> {
  const files = await workspaceFiles(around.root);
  const { config, lock } = placesOf(settings, around);
  const read = await readVideos(settings, config, imageAddress(settings, undefined), files);
  if ('problems' in read) return read;
  const locked = await readLock(lock, files, {
    mends: false,
    fix: commandToType('check --fix', settings),
  });
  return 'problem' in locked ? { problems: [locked.problem] } : read;
}
