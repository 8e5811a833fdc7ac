/** Config and lockfile as a person named them. */
export interface Named {
  readonly config: string;
  readonly lockfile?: string | undefined;
}

/** A command, e.g. `check --fix`, as it is typed for this config: defaults are left out. */
export function commandToType(command: string, { config, lockfile }: Named): string {
  const words = ['shotlock', command];
  if (lockfile !== undefined) words.push(`--lockfile ${word(lockfile)}`);
  if (config !== 'videos.yml') words.push(word(config));
  return words.join(' ');
}

/** A path as one word of a command. */
export function word(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  return /^[\w./@%+=:,~\\-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}
