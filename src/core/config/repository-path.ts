import { posix } from 'node:path';
import type { Finding } from './finding.js';
import { quoted } from './quoted.js';

export type Refusal = Pick<Finding, 'code' | 'message' | 'hint'>;

/**
 * A path that stands in the config, relative to the config and without `.` or `..` that it can do
 * without; or why it names no file of the repository. `config` is the config's own path.
 */
export function repositoryPath(
  written: string,
  config: string,
): { readonly path: string } | { readonly refusal: Refusal } {
  const name = quoted(written);
  if (/^[A-Za-z]:[\\/]|^[\\/]/.test(written))
    return refuse(`${name} is an absolute path.`, 'Write it relative to this file.');
  if (written.includes('\\'))
    return refuse(`${name} has a backslash.`, `Write ${quoted(written.replaceAll('\\', '/'))}.`);
  if (/\p{Cc}/u.test(written))
    return refuse(`${name} has a control character.`, 'Delete it, or rename the file.');
  const path = posix.normalize(written);
  if (written.trim() === '' || path === '.' || path.endsWith('/'))
    return refuse(`${name} names no file.`, 'Write the path of a file, relative to this one.');
  if (leadsOut(path, config))
    return refuse(
      `${name} leads out of the repository.`,
      'Only files of this repository can be used: copy it in.',
    );
  return { path };
}

function refuse(message: string, hint: string): { readonly refusal: Refusal } {
  return { refusal: { code: 'bad-path', message, hint } };
}

/** Where the config's own place is not known to be inside, no step up is. */
function leadsOut(path: string, config: string): boolean {
  const isInside = !posix.isAbsolute(config) && !config.startsWith('..');
  const joined = posix.normalize(isInside ? posix.join(posix.dirname(config), path) : path);
  return joined === '..' || joined.startsWith('../');
}
