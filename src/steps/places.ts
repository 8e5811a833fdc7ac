import { join, relative } from 'node:path';
import type { Destination } from '../core/retakes.js';
import type { Settings } from '../core/settings.js';
import { absolute } from '../ports/absolute.js';

/** Where things of one config are kept. Paths are absolute. */
export interface Places {
  readonly config: string;
  /** The paid lock, reviewed and committed. */
  readonly lock: string;
  /** The lock of the provider in use: the paid one, or the animatics' own. */
  readonly ownLock: string;
  /** Describes what a run could not publish. */
  readonly recovery: { readonly path: string; readonly shown: string };
}

/** Where the lock of a config is: beside it and named after it, unless said. */
export function placesOf(
  settings: Pick<Settings, 'config' | 'lockfile' | 'provider'>,
  /** The workspace, and the folder that paths in the settings start from. Absolute. */
  { root, here }: { readonly root: string; readonly here: string },
): Places {
  const config = absolute(here, settings.config);
  const stem = relative(root, config).replace(/\.ya?ml$/u, '');
  const isSimulated = settings.provider === 'simulator';
  const lock =
    settings.lockfile === undefined
      ? config.replace(/(\.ya?ml)?$/u, '.lock.json')
      : absolute(here, settings.lockfile);
  const shown = `.shotlock/${stem}${isSimulated ? '.animatic' : ''}.recovery.json`;
  return {
    config,
    lock,
    ownLock: isSimulated ? join(root, '.shotlock', `${stem}.animatic.lock.json`) : lock,
    recovery: { path: join(root, shown), shown },
  };
}

/** What takes are asked for here: the lock in use, as it is on this branch. */
export function destinationOf(
  { ownLock }: Places,
  { root, branch }: { readonly root: string; readonly branch: string | undefined },
): Destination {
  return { lockfile: relative(root, ownLock), ...(branch === undefined ? {} : { branch }) };
}
