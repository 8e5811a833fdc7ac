import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that tests need and npm cannot bring; `.ci/run` installs them from Debian. */
export const programs = {
  ffmpeg: onPath('ffmpeg'),
  ffprobe: onPath('ffprobe'),
  chromium: onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome'),
} as const;

/**
 * `describe` for tests that need these programs. Where one is missing the tests are skipped and
 * their title says why; in CI a missing program is a failure, never a skip.
 */
export function describeWith(
  needs: readonly (keyof typeof programs)[],
  title: string,
  tests: () => void,
): void {
  const missing = needs.filter((name) => programs[name] === undefined);
  if (missing.length === 0) describe(title, tests);
  else if (process.env['CI']) {
    // oxlint-disable-next-line jest/expect-expect
    test(`${title}: needs ${missing.join(', ')}`, () => {
      throw new Error(`missing in CI: ${missing.join(', ')}; .ci/run must install it`);
    });
  } else describe.skip(`${title} (skipped: ${missing.join(', ')} not installed)`, tests);
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
