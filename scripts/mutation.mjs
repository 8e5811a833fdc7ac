// Mutation testing of the pure core: `npm run mutation`, or parts of it, as in
// `npm run mutation -- money config`. A part takes minutes to an hour, so CI does not run it;
// `--every 8` changes each eighth line only.
// It ends with a line a part, leaves each report in reports/mutation-PART.json, and fails where
// a change to what decides about money is not noticed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import picomatch from 'picomatch';
import jestConfig from '../jest.config.js';

const shared = {
  money: [
    'src/core/{plan,fingerprint,prices,budget,approval,shot,canonical}.ts',
    'src/core/plan/{changed-inputs,decide-shot,digest,next-take,sequence}.ts',
  ],
  config: ['src/core/{config,frame}.ts', 'src/core/config/**/*.ts'],
  pacing: ['src/core/pacing.ts', 'src/core/pacing/**/*.ts'],
  told: [
    'src/core/{comment,report,report-text,review,standing,standing-screen,word-diff}.ts',
    'src/core/{comment,report,report-text,review}/**/*.ts',
  ],
};
const parts = {
  ...shared,
  rest: [
    'src/core/**/*.ts',
    ...Object.values(shared)
      .flat()
      .map((files) => `!${files}`),
  ],
};

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
const every = Number(values.every);

/** @type {(part: string) => import('@stryker-mutator/api/core').PartialStrykerOptions} */
const optionsOf = (part) => ({
  mutate: every > 1 ? sampleOf(parts[part]) : parts[part],
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    // It would follow static imports only.
    enableFindRelatedTests: false,
    config: {
      ...jestConfig,
      testEnvironment: './scripts/one-failure.cjs',
      testMatch: ['**/__tests__/mutation/core.ts'],
      reporters: [],
    },
  },
  // Its reader of tsconfig.json wants TypeScript < 7; swc needs none.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // A change of a constant would have to meet every test; where money is decided, it does.
  ignoreStatic: part !== 'money',
  ignorePatterns: ['dist', 'build', 'bench', 'docs'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation-${part}.json` },
  concurrency: 2,
  maxTestRunnerReuse: 25,
  timeoutMS: 20_000,
});

/** Each nth line of what the globs choose, as Stryker wants it: `file:line-line`. */
function sampleOf(globs) {
  const isChosen = picomatch(
    globs.filter((glob) => !glob.startsWith('!')),
    { ignore: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)) },
  );
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) =>
    join('src', name),
  );
  return files.filter(isChosen).flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    return Array.from({ length: Math.floor(lines / every) }, (_, index) => {
      const line = (index + 1) * every;
      return `${file}:${line}-${line}`;
    });
  });
}

const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const lines = [];
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  const mutants = await new Stryker(optionsOf(part)).runMutationTest();
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  // An error outside of a test is one in a test's data: the run fails there, too.
  const noticed = count('Killed', 'Timeout', 'RuntimeError');
  const missed = count('Survived', 'NoCoverage');
  const score = ((noticed / (noticed + missed)) * 100).toFixed(1);
  lines.push(`${part}: ${noticed} of ${noticed + missed} changes noticed (${score} %)`);
  if (part === 'money' && missed > 0) {
    process.exitCode = 1;
  }
}
console.log(lines.join('\n'));
