import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonFolder, gitFolder } from './git-head.js';
import type { Repository } from './github.js';

/**
 * The repository on GitHub that a checkout's `origin` names, read from git's own file: running git
 * would also run what that file says. Undefined where origin is elsewhere, or there is none.
 */
export async function githubOrigin(
  root: string,
  serverUrl: string,
): Promise<Repository | undefined> {
  const folder = await gitFolder(root);
  if (folder === undefined) return undefined;
  const path = join(await commonFolder(folder), 'config');
  const config = await readFile(path, 'utf8').catch(() => '');
  const address = originUrl(config);
  return address === undefined ? undefined : repositoryAt(address, new URL(serverUrl).hostname);
}

/** The last `url` of the section `[remote "origin"]`, as git reads it. */
export function originUrl(config: string): string | undefined {
  let isOrigin = false;
  let url: string | undefined;
  for (const line of config.split(/\r?\n/u)) {
    const section = /^\s*\[([^\]]*)\]/u.exec(line)?.[1];
    if (section !== undefined) isOrigin = /^remote\s+"origin"$/iu.test(section.trim());
    const value = /^\s*url\s*=\s*(.*)$/iu.exec(line)?.[1];
    if (isOrigin && value !== undefined) url = unquoted(value);
  }
  return url;
}

function unquoted(value: string): string {
  const bare = value.trim();
  const quoted = /^"([^"]*)"/u.exec(bare)?.[1];
  return quoted ?? bare.replace(/\s*[#;].*$/u, '');
}

/** `https://HOST/OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME`, `git@HOST:OWNER/NAME.git`. */
export function repositoryAt(address: string, host: string): Repository | undefined {
  const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/u.exec(address);
  const url = short ? `ssh://${short[1]}/${short[2]}` : address;
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, protocol } = new URL(url);
  // GitHub also takes ssh at the port of https, under a name of its own.
  const isHost = hostname === host || (protocol === 'ssh:' && hostname === `ssh.${host}`);
  if (!isHost || !['https:', 'http:', 'ssh:', 'git:'].includes(protocol)) return undefined;
  const [, owner, repo] = /^\/+([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(pathname) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
