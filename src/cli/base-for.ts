import type { Base } from '../core/changes.js';
import type { Settings } from '../core/settings.js';
import { workspaceFiles } from '../ports/files.js';
import { unpublishedBase } from '../steps/keep-recovery.js';
import type { Loaded } from '../steps/load.js';
import { placesOf } from '../steps/places.js';

/**
 * What a run is compared with: the lock that it begins with, or that of the run before which could not
 * publish everything, so that this one makes up for that.
 */
export function baseFor(
  settings: Settings,
  at: { readonly root: string; readonly here: string },
): (loaded: Loaded) => Promise<Base> {
  return async ({ lock }) => {
    if (settings.mode !== 'render') return { lock };
    const { recovery } = placesOf(settings, at);
    const files = await workspaceFiles(at.root);
    return { lock: (await unpublishedBase(recovery.path, files)) ?? lock };
  };
}
