import { access, constants, realpath, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';

/** Where programs may be looked for. */
export interface Machine {
  /** The environment's PATH. */
  readonly path: string;
  /** Absolute. Nothing in it is ever run: it holds what anybody wrote into a pull request. */
  readonly workspace: string;
}

/** The absolute, real path of the first of these programs that is on PATH or at one of `places`. */
export async function findProgram(
  names: readonly string[],
  { path, workspace }: Machine,
  places: readonly string[] = [],
): Promise<string | undefined> {
  const root = await realpath(workspace).catch(() => workspace);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = path.split(delimiter).filter(isAbsolute);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  for (const candidate of [...onPath, ...places]) {
    const real = await realpath(candidate).catch(() => undefined);
    // Both ways: a link in the workspace may lead out of it, and one outside may lead in.
    if (real === undefined || isInside(root, real) || isInside(root, candidate)) continue;
    if (isInside(workspace, candidate) || !(await isProgram(real))) continue;
    return real;
  }
  return undefined;
}

function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

async function isProgram(path: string): Promise<boolean> {
  const executable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  return executable && (await stat(path)).isFile();
}
