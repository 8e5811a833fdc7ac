import { isAbsolute, join } from 'node:path';

/**
 * A path as seen from a folder. `path.resolve` would do, but the bundler evaluates it while building
 * and takes everything below this project's folder for files to be shipped along.
 */
export function absolute(folder: string, path: string): string {
  return isAbsolute(path) ? join(path) : join(folder, path);
}

/** The folder that the program was started in; read so that the bundler cannot evaluate it. */
export function startFolder(): string {
  const program = process;
  return program.cwd();
}
